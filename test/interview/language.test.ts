import { expect, test } from 'vitest';
import { type MessageId, programLanguage, say } from '../../src/messages/index.ts';
import { interview as messages } from '../../src/messages/interview.ts';
import { inBoth, options, questionOf, respondentOf, start, startAt } from './session.ts';

/** Arguments that fill every placeholder of every message. */
const args = {
  ...{
    about: 'a',
    role: 'r',
    questions: 2,
    minutes: 3,
    conditional: 'no',
    id: 'i',
    mean: 5,
    distribution: 10,
  },
  ...{ answered: 1, asked: 2, number: 1, of: 2, commands: 'c', proposed: '5', max: 9, min: 1 },
  ...{ form: 'between', place: 4, left: 3, total: 100, over: 2, row: 'r', whole: 'yes', unit: 'u' },
  ...{
    example: '1',
    command: 'c',
    words: 'w',
    least: 1,
    most: 2,
    field: 'f',
    than: 't',
    limit: 3,
    sum: 90,
    expected: 100,
  },
};

test.each(Object.keys(messages) as (keyof typeof messages)[])(
  '%s can be said in both languages, in different words',
  (id: MessageId) => {
    const [english, spanish] = [say('en', id, args), say('es', id, args)];
    for (const words of [english, spanish]) expect(words).toMatch(/^[^{}]+$/);
    if (id !== 'interview.no') expect(spanish).not.toBe(english);
  },
);

test.each([
  [1, 'first', 'primer lugar'],
  [2, 'second', 'segundo lugar'],
  [3, 'third', 'tercer lugar'],
  [4, 'fourth', 'cuarto lugar'],
  [10, 'tenth', 'décimo lugar'],
  [11, '11th', '11.º lugar'],
  [21, '21st', '21.º lugar'],
])('place %d is %s, %s', (place, english, spanish) => {
  expect(say('en', 'interview.place', { place })).toContain(english);
  expect(say('es', 'interview.place', { place })).toContain(spanish);
});

test('a person of Spanish reads Spanish from beginning to end', async () => {
  const questions = [
    questionOf({ type: 'choice', id: 'aa', options: options('one', 'two'), unknown: true }),
    questionOf({ type: 'number', id: 'bb', max: 9.5, integer: false, unit: inBoth('hours') }),
  ];
  const respondent = respondentOf({}, { language: 'es' });
  const { terminal, done } = start(questions, { respondent });
  await terminal.sees('Le damos la bienvenida', 'Usted responde como: user (es).', 'Pulse Intro');
  terminal.press('enter');
  await terminal.sees('Topic (es) · pregunta 1 de 2', 'Wording of aa (es)', 'ONE (es) TWO (es)');
  await terminal.sees('No lo sé', 'Omitir por ahora', '¿Por qué se pregunta esto?', 'Intro elegir');
  terminal.press('enter');
  await terminal.sees('un número de 0 a 9,5 (hours (es))', 'O escriba solo: - → Omitir');
  terminal.type('10');
  await terminal.sees('Como máximo 9,5.');
  terminal.press('ctrl-c');
  await done.catch(() => {});
  expect(terminal.all).not.toMatch(/Your|question |Skip|Enter/);
});

test('a language that the program does not speak gets its questions, with English around them', async () => {
  const respondent = respondentOf({}, { language: 'fr' });
  const wording = { en: 'Wording of it', fr: 'Question en français, Wording of it' };
  const { terminal } = await startAt(
    { type: 'text', ask: [{ to: ['user'], text: wording }] },
    { respondent },
  );
  await terminal.sees('Question en français', 'Your answer');
});

test.each(['en', 'es'])(
  'in %s no line is longer than 80 columns or broken inside a word',
  async (language) => {
    const long = Array.from({ length: 20 }, (_, index) => `<behaviour${index}>`).join(' ');
    const both = { en: long, es: long };
    const questions = [
      questionOf({
        type: 'scale',
        attributable: true,
        help: both,
        why: both,
        ask: [{ to: ['user'], text: both }],
        options: ['aa', 'bb', 'cc', 'dd', 'ee'].map((id) => ({ id, text: both })),
      }),
      questionOf({
        type: 'number',
        id: 'n',
        unknown: true,
        unseen: true,
        fields: ['one', 'two'].map((id) => ({ id, text: both, unit: both, max: 9 })),
      }),
    ];
    const { terminal } = start(questions, { respondent: respondentOf({}, { language }) });
    await terminal.sees('Ctrl-C', language === 'en' ? 'Press Enter' : 'Pulse Intro');
    terminal.press('enter');
    await terminal.sees('❯');
    terminal.press('enter');
    await terminal.sees('<behaviour19>', '❯');
    terminal.press('enter');
    await terminal.sees('x →');
    terminal.type('many');
    await terminal.sees(
      say(programLanguage(language), 'refused.number', { example: '' }).slice(0, 9),
    );
    const lines = terminal.lines;
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    const pieces = lines.flatMap((line) => line.match(/\S*[<>]\S+|\S+[<>]\S*/g) ?? []);
    expect(pieces.length).toBeGreaterThan(100);
    const broken = pieces.filter((piece) => !/^\(?<behaviour\d+>\)?$/.test(piece));
    expect(broken).toEqual([]);
  },
);

test.each([
  [false, false],
  [true, true],
])('colour %s: colours on the screen %s', async (colour, coloured) => {
  const { terminal } = start([questionOf({ type: 'text' })], { colour });
  await terminal.sees('Enter');
  terminal.press('enter');
  await terminal.sees('Your answer');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
  expect(/\x1b\[\d*m/.test(terminal.raw)).toBe(coloured);
});
