import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { typeOf } from '../../src/questions/index.ts';
import { questionsFor } from '../../src/questions/questionnaire.ts';
import { seeded } from '../../src/questions/sample.ts';
import { exampleLists, shipped } from '../support/instrument.ts';
import { run } from '../support/run.ts';

const { questionnaire } = shipped();
const lists = exampleLists(questionnaire);

/** A value for every question of a role. */
function valuesFor(role: string): Record<string, unknown> {
  const random = seeded(role);
  return Object.fromEntries(
    questionsFor(questionnaire, role).map((question) => [
      question.id,
      typeOf(question).sample(question, lists, random),
    ]),
  );
}

const folder = mkdtempSync(join(tmpdir(), 'crm-'));
const model = join(folder, 'model');
beforeAll(async () => {
  const people = ['executive=5', 'manager=5', 'user=20', 'project=3'];
  const settings = ['--organisation', 'Acme', '--wave', '1', '--people', ...people];
  expect(await run(['init', model, ...settings])).toMatchObject({ code: 0 });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let made = 0;

/** What the program says to a file of answers, for a new assessment. */
async function taking(given: object, flags: string[] = [], change = (text: string) => text) {
  const acme = join(folder, `acme-${made++}`);
  cpSync(model, acme, { recursive: true });
  const head = join(acme, 'assessment.yaml');
  writeFileSync(head, change(readFileSync(head, 'utf8')));
  const file = join(acme, 'given.yaml');
  writeFileSync(file, stringify(given));
  const ended = await run(['interview', acme, '--answers', file, ...flags]);
  const answers = join(acme, 'answers');
  const names = existsSync(answers) ? readdirSync(answers) : [];
  const [written] = names.map((name) => parse(readFileSync(join(answers, name), 'utf8')));
  const here = (text: string) => text.replaceAll(acme, 'acme');
  return {
    code: ended.code,
    stdout: here(ended.stdout),
    stderr: here(ended.stderr),
    written,
    names,
  };
}

const user = { role: 'user', language: 'en' };

describe('answers from a file', () => {
  test('make a complete answer file of this day, with a random id', async () => {
    const answers = valuesFor('user');
    expect(await taking({ respondent: user, answers })).toEqual({
      code: 0,
      stdout: 'Written: acme/answers/k3v9x2.yaml\n',
      stderr: '',
      names: ['k3v9x2.yaml'],
      written: {
        format: 1,
        instrument: 'crm-adoption@1',
        respondent: { id: 'k3v9x2', ...user },
        day: '2026-03-20',
        status: 'complete',
        consent: { attributed: false },
        answers: Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, { value }])),
      },
    });
  });
  test('that leave questions out are saved as unfinished, with a note which', async () => {
    const { 'figure-to-move': _, participation: __, ...answers } = valuesFor('user');
    const { code, stderr, written } = await taking({ respondent: user, answers });
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: [
        '2 questions are not answered: participation, figure-to-move. Saved as unfinished. To go on:',
        '  crm-readiness interview acme --resume k3v9x2\n',
      ].join('\n'),
    });
    expect(written.status).toBe('in-progress');
  });
  test('take role and language from flags; what the file says of the language comes first', async () => {
    const answers = valuesFor('records');
    const flags = ['--role', 'records', '--lang', 'es'];
    const { written } = await taking({ answers }, flags);
    expect(written.respondent).toEqual({ id: 'k3v9x2', role: 'records', language: 'es' });
    const said = await taking({ respondent: { language: 'en' }, answers }, flags);
    expect(said.written.respondent.language).toBe('en');
  });
  test('take the only language that the assessment has', async () => {
    const onlySpanish = (text: string) => text.replace(/languages:(\n +- \w+)+/, 'languages: [es]');
    const { written } = await taking({ answers: {} }, ['--role', 'user'], onlySpanish);
    expect(written.respondent.language).toBe('es');
  });
});

test.each([
  ['is not missing', 'none-of-it', 'complete', ''],
  [
    'is missing where its condition holds',
    'sourdough',
    'in-progress',
    '1 question is not answered: loaves-a-week.',
  ],
])('what depends on another answer %s', async (_rule, loaf, status, note) => {
  const acme = join(folder, `village-${loaf}`);
  const written = parse(
    readFileSync('test/fixtures/bakery-village/answers/neighbour-1.yaml', 'utf8'),
  );
  const { 'loaves-a-week': _, ...answers } = written.answers;
  const head = readFileSync('test/fixtures/bakery-village/assessment.yaml', 'utf8');
  mkdirSync(acme);
  writeFileSync(
    join(acme, 'assessment.yaml'),
    head.replace('../bakery', resolve('test/fixtures/bakery')).replace('closed: true', ''),
  );
  const { role, unit, language } = written.respondent;
  const respondent = { role, unit, language };
  const given = { respondent, answers: { ...answers, 'main-loaf': loaf } };
  writeFileSync(join(acme, 'given.yaml'), stringify(given));
  const { code, stderr } = await run(['interview', acme, '--answers', join(acme, 'given.yaml')]);
  expect({ code, note: stderr.slice(0, note.length) }).toEqual({ code: 0, note });
  const [name] = readdirSync(join(acme, 'answers'));
  expect(parse(readFileSync(join(acme, 'answers', name!), 'utf8')).status).toBe(status);
});

describe('nothing is written', () => {
  test.each<[string, object, string[], RegExp]>([
    [
      'mistakes',
      { answers: { participation: 'x' } },
      ['--role', 'user', '--lang', 'en'],
      /^acme\/given\.yaml:2:18 {2}/,
    ],
    [
      'a question that there is not: those of the role are named, and no other',
      { respondent: { role: 'records', language: 'en' }, answers: { sheet: 1 } },
      [],
      new RegExp(
        `“sheet”.*: ${questionsFor(questionnaire, 'records')
          .map(({ id }) => id)
          .slice(0, 12)
          .join(', ')}(, …)?$`,
        'm',
      ),
    ],
    [
      'no role',
      { respondent: { language: 'en' }, answers: {} },
      [],
      /^acme\/given\.yaml:2:3 {2}.*role/,
    ],
    [
      'a flag that says otherwise',
      { respondent: user, answers: {} },
      ['--role', 'executive'],
      /^--role says “executive”, and acme\/given\.yaml says “user”\.$/m,
    ],
    ['a role that there is not', { answers: {} }, ['--role', 'boss'], /^There is no role “boss”/],
    ['a unit that there is not', { answers: {} }, ['--unit', 'west'], /^There is no unit “west”/],
    [
      'an interview to go on with',
      { answers: {} },
      ['--resume', 'abc'],
      /^--answers and --resume cannot/,
    ],
  ])('with %s', async (_what, given, flags, words) => {
    const { code, stdout, stderr, names } = await taking(given, flags);
    expect({ code, stdout, names }).toEqual({ code: 2, stdout: '', names: [] });
    expect(stderr).toMatch(words);
  });
  test('once the wave is closed', async () => {
    const close = (text: string) => text.replace('closed: false', 'closed: true');
    const given = { respondent: user, answers: valuesFor('user') };
    const { code, stderr, names } = await taking(given, [], close);
    expect({ code, names }).toEqual({ code: 2, names: [] });
    expect(stderr).toContain('is closed and takes no more answers');
  });
  test.each(['/nowhere.yaml', '/dev/null', tmpdir()])('of %s', async (path) => {
    const { code, stderr } = await run(['interview', model, '--answers', path]);
    expect(code).toBe(2);
    expect(stderr.startsWith(`${path}  `)).toBe(true);
  });
});

test.each([
  ['en', '--answers file.yaml'],
  ['es', '--answers archivo.yaml'],
])('without a terminal the way with a file is named: %s', async (language, way) => {
  const { code, stderr } = await run(['interview', model, '--plain', '--lang', language]);
  expect(code).toBe(2);
  expect(stderr).toContain(way);
});

describe('a workshop on a terminal that cannot draw again', () => {
  test.each<[string, string[], RegExp]>([
    ['leads to the way without drawing', ['--loop'], /terminal that can redraw[\s\S]* --plain$/m],
    ['is told of flags that it does not go with', ['--loop', '--plain'], /^--loop and --plain/],
  ])('%s', async (_rule, flags, words) => {
    const { code, stderr } = await run(['interview', model, ...flags], { TERM: 'dumb' });
    expect(code).toBe(2);
    expect(stderr).toMatch(words);
  });
});
