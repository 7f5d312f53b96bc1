import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadInstrument } from '../../src/instrument/load.ts';
import { cli } from '../../src/messages/cli.ts';
import type { Language } from '../../src/messages/index.ts';
import { interview } from '../../src/messages/interview.ts';
import { allQuestions } from '../../src/questions/questionnaire.ts';
import { bakery } from '../instrument/bakery.ts';
import { exampleLists, shipped } from '../support/instrument.ts';
import { kit } from '../support/kit.ts';
import { describeInTerminal, flat, Terminal, temporaryFolder } from '../support/tmux.ts';
import { type Given, Person } from './person.ts';

const instrument = loadInstrument(bakery).value!;
const { questionnaire } = instrument;
const subject = { questionnaire, lists: exampleLists(questionnaire) };

/** All words in a value. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

/** Every text of an instrument that is there in both languages. */
function textsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return 'en' in value && 'es' in value ? wordsIn(value) : Object.values(value).flatMap(textsOf);
}

/** Texts of the shipped instrument, but for what the bakery, or the program of any subject, says. */
function onlyShipped(): string[] {
  const said = [...textsOf(instrument), ...wordsIn([cli, interview, kit.texts])];
  const own = flat(said.join('\n')).toLowerCase();
  return [...new Set(textsOf(shipped()))].filter((text) => !own.includes(text.toLowerCase()));
}

const SUBJECT = /crm|executive|ejecutiv[oa]/gi;
const texts = onlyShipped().map((text) => {
  const literal = text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return { text, whole: new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'iu') };
});

/** What words say of CRM: the words for it, and texts that only the shipped instrument has. */
function foreignIn(words: string): string[] {
  const line = flat(words).replaceAll('crm-readiness', '');
  const lower = line.toLowerCase();
  const found = texts.filter((each) => lower.includes(each.text.toLowerCase()));
  return [
    ...new Set(line.match(SUBJECT)),
    ...found.filter(({ whole }) => whole.test(line)).map(({ text }) => text),
  ];
}

/** What a reader sees of a page. */
function readable(html: string): string {
  const marks = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(x[0-9a-f]+|\d+);/gi, (_all, code) => String.fromCodePoint(Number(`0${code}`)))
    .replace(/&(amp|lt|gt|quot);/g, (_all, name: keyof typeof marks) => marks[name]);
}

/** Somebody at a new terminal, and all that they come to see there. */
async function sitDown(folder: string, language: Language) {
  const terminal = await Terminal.open(folder);
  const seen = new Set<string>();
  const look = terminal.screen.bind(terminal);
  terminal.screen = () => {
    const screen = look();
    seen.add(screen);
    return screen;
  };
  return { person: new Person(terminal, language, subject), terminal, seen };
}

interface Interview {
  role: string;
  language: Language;
  /** What is chosen in the list of languages and in that of roles; without it, flags say it. */
  chosen?: [language: string, role: string];
  consents: boolean;
  /** What is asked, in order, and what is given to it. */
  given: Record<string, Given>;
  asked: [head: string, words: string][];
}

const neighbour: Interview = {
  role: 'neighbour',
  language: 'en',
  chosen: ['English', 'Neighbour'],
  consents: false,
  given: {
    'bread-habit': { value: 'weekly-trip' },
    'main-loaf': { value: { other: 'Rye: "the miller’s", 100 % #1' } },
    'loaves-a-week': { value: 7, comment: 'Nine at Easter: it varies' },
    fears: { value: ['no-baker', 'stale'] },
    'goals-in-order': { value: ['meeting-place', 'fresh-bread', 'new-jobs', 'low-prices'] },
    wishes: { value: 'Señal: abran los domingos - #pan' },
    'best-street': { value: 'mill-road' },
  },
  asked: [
    ['Demand · question 1 of 7', 'How do you get your bread?'],
    ['Demand · question 2 of 7', 'Which loaf would you buy most?'],
    ['Demand · question 3 of 7', 'How many loaves a week? Your household, all together.'],
    ['Demand · question 4 of 7', 'Which two worry you most?'],
    ['Demand · question 5 of 7', 'What should the bakery bring?'],
    ['Demand · question 6 of 7', 'Anything else?'],
    ['Supply · question 7 of 7', 'Where do most people pass?'],
  ],
};

const council: Interview = {
  role: 'council',
  language: 'es',
  chosen: ['Español', 'Concejal'],
  consents: true,
  given: {
    'bread-habit': { value: 'daily-trip' },
    fears: { value: ['dear', 'stale'] },
    'goals-in-order': { value: ['fresh-bread', 'meeting-place', 'new-jobs', 'low-prices'] },
    'budget-split': { value: { oven: 50, people: 30, opening: 20 } },
    'best-street': { value: 'church-lane' },
    plans: {
      value: [
        { goal: 'fresh-bread', target: 100, by: '2027-05', owner: 'Íñigo Núñez, concejal' },
        { goal: { other: 'Pan de fiesta, según cigüeñas' }, target: 20 },
      ],
    },
  },
  asked: [
    ['Demanda · pregunta 1 de 6', '¿Cómo consigue el pan la gente del pueblo?'],
    ['Demanda · pregunta 2 de 6', '¿Cuáles dos le preocupan más?'],
    ['Demanda · pregunta 3 de 6', '¿Qué debería aportar la panadería?'],
    ['Oferta · pregunta 4 de 6', '¿Cómo se reparte el presupuesto?'],
    ['Oferta · pregunta 5 de 6', '¿Por dónde pasa más gente?'],
    ['Oferta · pregunta 6 de 6', 'Indique dos planes para la panadería.'],
  ],
};

const register: Interview = {
  role: 'register',
  language: 'es',
  consents: false,
  given: {
    requests: { value: { received: 20, answered: 12, done: 4 } },
    'street-sheet': {
      value: {
        'church-lane': { households: 30, seats: 3, decides: true },
        'mill-road': { households: 10, seats: 1, decides: false },
      },
    },
  },
  asked: [
    ['Oferta · pregunta 1 de 2', 'Solicitudes de los últimos 90 días.'],
    ['Oferta · pregunta 2 de 2', 'Una fila por calle.'],
  ],
};

/** Creates the assessment, asked for what it needs. */
async function creates(folder: string) {
  const { person, terminal, seen } = await sitDown(folder, 'es');
  terminal.run('crm-readiness --lang es init aldea --instrument bakery');
  await person.types('¿Cómo se llama la organización?', 'Aldea del Molino');
  await person.types('¿Cómo se llama esta ronda de entrevistas?', 'primera');
  await person.types('¿En qué idiomas se podrá responder?', '');
  await person.types('¿Qué partes de la organización se deben ver por separado?', '');
  await person.types('¿Cuántas personas hay en el grupo «Concejales»?', '1');
  await person.types('¿Cuántas personas hay en el grupo «Vecinos»?', '3');
  await person.types('Calles del pueblo', '');
  expect(await terminal.exitCode()).toBe(0);
  terminal.run('crm-readiness lint aldea');
  expect(await terminal.exitCode()).toBe(0);
  await terminal.sees('the list “streets” is still the example');
  expect([...seen].flatMap(foreignIn)).toEqual([]);

  const made = readFileSync(join(folder, 'aldea', 'assessment.yaml'), 'utf8');
  expect(foreignIn(made)).toEqual([]);
  expect(parse(made)).toEqual({
    format: 1,
    organisation: 'Aldea del Molino',
    wave: 'primera',
    date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    languages: ['es', 'en'],
    instrument: '../bakery',
    closed: false,
    people: [
      { role: 'council', of: 1 },
      { role: 'neighbour', of: 3 },
      { role: 'register', of: 1 },
    ],
    parameters: { streets: questionnaire.parameters.streets!.example },
  });
}

/** Is asked everything, and asks of everything why. */
async function isAsked(
  folder: string,
  { role, language, chosen, consents, given, asked }: Interview,
) {
  const { person, terminal, seen } = await sitDown(folder, language);
  const flags = chosen ? '' : ` --role ${role} --lang ${language}`;
  terminal.run(`crm-readiness interview aldea${flags}`);
  if (chosen) {
    await person.chooses('Language / Idioma', chosen[0]);
    await person.shows(person.say('interview.ask.role'));
    const roles = questionnaire.roles.map(({ name }) => person.read(name));
    expect(person.listed().map(({ text }) => text)).toEqual(roles);
    expect([...seen].flatMap(foreignIn)).toEqual([]);
    await person.chooses(person.say('interview.ask.role'), chosen[1]);
  }
  await person.begins(role, consents);
  for (const [index, [id, answer]] of Object.entries(given).entries()) {
    const question = allQuestions(questionnaire).find((each) => each.id === id)!;
    await person.meets(question, role);
    const [place, words] = asked[index]!;
    const shown = flat(terminal.visible());
    expect(shown.startsWith(place)).toBe(true);
    expect(shown).toContain(words);
    await person.command(question, '?');
    await person.shows(`${person.say('interview.why')} ${person.read(question.why)}`);
    if (question.type === 'text') terminal.keys('Enter');
    await person.answers(question, answer);
  }
  expect(Object.keys(given)).toHaveLength(asked.length);
  await person.sends();
  expect(await terminal.exitCode()).toBe(0);
  expect([...seen].flatMap(foreignIn)).toEqual([]);
}

/** Checks that the answer file of a role holds what was given, in its order, and nothing else. */
function expectKept(folder: string, { role, language, consents, given }: Interview) {
  const answers = join(folder, 'aldea', 'answers');
  const files = readdirSync(answers).map((name) => ({
    name,
    text: readFileSync(join(answers, name), 'utf8'),
  }));
  const [file, ...others] = files.filter(({ text }) => parse(text).respondent.role === role);
  expect(others).toEqual([]);
  const { name, text } = file!;
  expect(foreignIn(text)).toEqual([]);
  const kept = parse(text);
  expect(Object.keys(kept.answers)).toEqual(Object.keys(given));
  // In no order, and given above in that of their ids.
  kept.answers.fears?.value.sort();
  const seconds = expect.toSatisfy((each) => [5, 10, 20].includes(each), 'coarse seconds');
  expect(kept).toEqual({
    format: 1,
    instrument: 'bakery@1',
    respondent: { id: name.replace('.yaml', ''), role, language },
    day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    status: 'complete',
    consent: { attributed: consents },
    answers: Object.fromEntries(
      Object.entries(given).map(([id, answer]) => [id, { ...answer, seconds }]),
    ),
  });
}

/** Asks for results too early, and then closes the wave; in so small a village all agreed to be shown. */
async function closes(folder: string) {
  const { terminal } = await sitDown(folder, 'es');
  terminal.run('crm-readiness --lang es score aldea');
  expect(await terminal.exitCode()).toBe(2);
  await terminal.sees('La ronda de aldea sigue abierta');
  const file = join(folder, 'aldea', 'assessment.yaml');
  const privacy = 'privacy: { mean: 1, distribution: 1 }\n';
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace('closed: false\n', `closed: true\n${privacy}`),
  );
}

/** Reads the score and the reports. By hand: village 53.1, council 70.43; 53.1^0.6 · 70.43^0.4. */
async function reads(folder: string) {
  const { terminal, seen } = await sitDown(folder, 'es');
  terminal.run('crm-readiness --lang es score aldea');
  expect(await terminal.exitCode()).toBe(0);
  expect(terminal.screen().trimEnd().split('\n').slice(-7)).toEqual([
    'Aldea del Molino: Casi preparado, 59 de 100',
    '   53  El pueblo',
    '   70  El concejo',
    '  R1 El pan se queda sin vender: moderado (28)',
    '  R2 Las calles lejanas deciden solas: bajo (21)',
    'El informe completo: crm-readiness report aldea',
    'exit 0 $',
  ]);
  terminal.run('crm-readiness report aldea --format html,md,json --lang es --out informe');
  expect(await terminal.exitCode()).toBe(0);
  expect([...seen].flatMap(foreignIn)).toEqual([]);

  const read = (name: string) => readFileSync(join(folder, 'informe', name), 'utf8');
  const html = read('report.html');
  const data = JSON.parse(read('result.json'));
  const page = flat(readable(html));
  const markdown = read('report.md');
  for (const report of [page, markdown]) {
    expect(report).toContain('Aldea del Molino: Preparados para una panadería');
    expect(report).toContain('Aldea del Molino casi está preparada para una panadería.');
    expect(report).toMatch(/Dictamen:? Casi preparado\b/);
    expect(report).toMatch(/Casi preparado\b.{0,40}\b59 de 100/);
    expect(report).toMatch(
      /R1 (?:· )?El pan se queda sin vender\b.{0,5}\bmoderado\b.{0,40}\b28 de 100/,
    );
    expect(report).toMatch(
      /R2 (?:· )?Las calles lejanas deciden solas\b.{0,5}\bbajo\b.{0,40}\b21 de 100/,
    );
  }
  expect(data.verdict).toMatchObject({ band: 'nearly', score: expect.closeTo(59.45, 2) });
  expect(
    data.risks.map(({ id, band, score }: Record<string, unknown>) => [id, band, score]),
  ).toEqual([
    ['far-streets-alone', 'low', expect.closeTo(20.625, 6)],
    ['unsold-bread', 'moderate', expect.closeTo(28, 6)],
  ]);

  for (const words of [page, markdown, wordsIn(data).join('\n')])
    expect(foreignIn(words)).toEqual([]);
  for (const report of [html, markdown, read('result.json')]) {
    // What computed it has a name of its own.
    expect(report.replace(/crm-readiness \d+\.\d+\.\d+/g, '').match(SUBJECT)).toBeNull();
    expect(report).not.toMatch(/miller|Easter|domingos|Íñigo|cigüeñas/);
  }
}

describeInTerminal('another subject, by its files alone', () => {
  test('a village asks itself whether it is ready for a bakery', async () => {
    expect(texts.length).toBeGreaterThan(1000);
    const folder = temporaryFolder();
    cpSync(bakery, join(folder, 'bakery'), { recursive: true });
    await creates(folder);
    for (const each of [neighbour, council, register]) {
      await isAsked(folder, each);
      expectKept(folder, each);
    }
    await closes(folder);
    await reads(folder);
  });
});
