import { describe, expect, test } from 'vitest';
import { rolesAsked } from '../../../src/questions/index.ts';
import { heardFor } from '../../../src/scoring/counting/heard.ts';
import type { ReadText } from '../../../src/scoring/counting/said.ts';
import { markedQuestion } from '../../../src/scoring/counting/worth.ts';
import { compilePlan } from '../../../src/scoring/plan.ts';
import { exampleParameters, shipped } from '../../support/instrument.ts';

const instrument = shipped();
const plan = compilePlan(instrument, exampleParameters(instrument.questionnaire), {
  answer: (_question, { value }) => value !== 'wrong',
  beside: ({ seconds }) => seconds !== -1,
});
const questions = [...plan.questions.values()]
  .filter((question) => rolesAsked(question).includes('user'))
  .map((question) => markedQuestion(plan, 'user', question));
const places = new Map(questions.map(({ question }, place) => [question.id, place]));
const NUMBER = 'versions-shown';

/** A listener, what it heard last to a question, and a reader that notes what it is asked. */
function listening() {
  const heard = heardFor(plan, questions);
  const asked: string[] = [];
  const reader =
    (question: string, change = (text: string) => JSON.parse(text)): ReadText =>
    (text) => {
      asked.push(text);
      return text === '' ? undefined : [question, { value: change(text) }];
    };
  const hear = (text: string, read: ReadText) => {
    heard.clear();
    return heard.text(`<${text}>`, read, 1, 1 + text.length);
  };
  const said = (question = NUMBER) => heard.answers[places.get(question)!];
  return { heard, asked, reader, hear, said };
}

describe('a text that says an answer', () => {
  test('is read once, however many say other things', () => {
    const { asked, reader, hear, said } = listening();
    const read = reader(NUMBER);
    const texts = Array.from({ length: 60 }, (_, number) => String(number));
    for (const text of [...texts, ...texts.toReversed()]) {
      expect(hear(text, read)).toBe(true);
      expect(said()).toEqual({ value: Number(text) });
    }
    expect(asked).toEqual(texts);
  });

  test('says what the one who reads it makes of it', () => {
    const { reader, hear, said } = listening();
    const [one, two] = [reader(NUMBER), reader(NUMBER, (text) => 10 * Number(text))];
    for (let time = 0; time < 2; time++) {
      hear('1', one);
      expect(said()).toEqual({ value: 1 });
      hear('1', two);
      expect(said()).toEqual({ value: 10 });
    }
  });

  test('is read again where it is long: nobody says it twice', () => {
    const { asked, reader, hear } = listening();
    const read = reader('why-it-was-abandoned', (text) => text);
    for (let time = 0; time < 2; time++) hear('x'.repeat(200), read);
    expect(asked).toHaveLength(2);
  });

  test('is read again where more was said than is remembered', () => {
    const { asked, reader, hear, said } = listening();
    const read = reader(NUMBER);
    const texts = Array.from({ length: 10_010 }, (_, number) => String(number));
    for (const text of [...texts, '10005', '3']) {
      hear(text, read);
      expect(said()!.value).toBe(Number(text));
    }
    expect(asked).toEqual([...texts, '10005']);
  });

  test.each<[rule: string, text: string, outcome: boolean | undefined]>([
    ['none by itself', '', undefined],
    ['one that is wrong', '"wrong"', false],
  ])('says %s, each time', (_rule, text, outcome) => {
    const { reader, hear, said } = listening();
    const read = reader(NUMBER);
    expect([hear(text, read), hear(text, read)]).toEqual([outcome, outcome]);
    expect(said()).toBeUndefined();
  });
});

test('of the next one nothing is left of what the last one said', () => {
  const { heard } = listening();
  const before = [...heard.worths];
  heard.answer(NUMBER, { value: 1 });
  expect(heard.worths).not.toEqual(before);
  heard.clear();
  expect(heard.worths).toEqual(before);
  expect(heard.answers.every((answer) => answer === undefined)).toBe(true);
});

describe('an answer is refused', () => {
  test.each<[rule: string, question: string, answer: unknown]>([
    ['that is nothing', NUMBER, null],
    ['with a key that is unknown', NUMBER, { value: 1, x: 1 }],
    ['with an outcome as well', NUMBER, { value: 1, outcome: 'skipped' }],
    ['with a time that is none', NUMBER, { value: 1, seconds: -1 }],
    ['to a question that is unknown', 'nothing', { value: 1 }],
    ['to a question that others are asked', 'change-plan', { value: 'with-budget' }],
  ])('%s', (_rule, question, answer) => {
    const { heard, said } = listening();
    // What is known already must not vouch for it.
    for (const sound of [{ value: 1 }, { outcome: 'skipped' }, { value: 1, seconds: 5 }]) {
      heard.clear();
      expect(heard.answer(NUMBER, sound)).toBe(true);
    }
    heard.clear();
    expect(heard.answer(question, answer)).toBe(false);
    expect(said()).toBeUndefined();
  });

  test('that is the second to a question', () => {
    const { heard } = listening();
    expect(heard.answer(NUMBER, { value: 1 })).toBe(true);
    expect(heard.answer(NUMBER, { value: 1 })).toBe(false);
  });
});
