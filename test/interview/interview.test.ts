import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { InterviewStopped } from '../../src/interview/interview-stopped.ts';
import { reviewOf } from '../../src/interview/review.ts';
import { type Respondent, respondentSchema } from '../../src/model/respondent.ts';
import {
  changes,
  gives,
  goesAway,
  goesBack,
  goesOn,
  type Move,
  skips,
  type Talk,
  talk,
} from './talk.ts';
import { inBoth, questionOf, respondentOf } from './written.ts';

const number = (id: string, more: object = {}) =>
  questionOf({ type: 'number', max: 10, id, ...more });
const one = number('one');
const two = number('two');
const three = number('three');
const dependent = number('dependent', { when: { question: 'one', atLeast: 5 } });

const WELCOME = 'Welcome';
const REVIEW = 'Your answers';
const answersOf = ({ end }: Talk) => (end as Respondent).answers;
/** The questions that were shown, in that order. */
const questionsOf = ({ shown }: Talk) =>
  shown.filter((each) => /^(one|two|three|dependent)$/.test(each));

describe('the questions', () => {
  test('are asked in order, after a welcome and before a review, and the state is complete', async () => {
    const { shown, end } = await talk([one, two], [gives(1), gives(2)]);
    expect(shown).toEqual([WELCOME, 'one', 'two', REVIEW]);
    expect(end).toMatchObject({
      status: 'complete',
      answers: { one: { value: 1 }, two: { value: 2 } },
    });
    expect(respondentSchema.safeParse(end).success).toBe(true);
  });

  test('stand under their topic, their place and the time left, in the language of the person', async () => {
    const questions = [one, number('slow', { seconds: 60 }), number('quick', { seconds: 29 })];
    const moves = [{ ...gives(1), language: 'es' }, gives(2), gives(3)];
    expect((await talk(questions, moves)).places).toEqual([
      'Topic · question 1 of 3 · about 2 minutes left',
      'Topic (es) · pregunta 2 de 3 · quedan unos 2 minutos',
      'Topic (es) · pregunta 3 de 3 · casi listo',
    ]);
  });

  test('are those of the role', async () => {
    const theirs = number('theirs', { ask: [{ to: ['executive'], text: inBoth('Theirs') }] });
    expect((await talk([one, theirs, two], [gives(1), gives(2)])).shown).not.toContain('theirs');
  });

  test.each([
    ['a condition that holds', 6, ['one', 'dependent', 'two']],
    ['a condition that does not hold', 4, ['one', 'two']],
  ])('with %s', async (_rule, first, asked) => {
    const moves = [gives(first), ...asked.slice(1).map(() => gives(1))];
    const heard = await talk([one, dependent, two], moves);
    expect(questionsOf(heard)).toEqual(asked);
    expect(heard.places[1]).toContain(`question 2 of ${asked.length}`);
  });

  test('that an answer brings up are asked even where they stand before it', async () => {
    const before = number('dependent', { when: { question: 'two', atLeast: 5 } });
    expect(questionsOf(await talk([before, two], [gives(7), gives(1)]))).toEqual([
      'two',
      'dependent',
    ]);
  });

  test.each([
    [4_000, 5],
    [12_000, 20],
    [400_000, 320],
  ])('answered in %d milliseconds are kept as %d seconds', async (takes, seconds) => {
    const heard = await talk([one, two], [gives(1), gives(2)], { takes });
    expect(answersOf(heard)).toEqual({ one: { value: 1, seconds }, two: { value: 2, seconds } });
  });

  test('left with back take no time: an answer has the seconds of its own screen', async () => {
    const heard = await talk([one, two], [gives(1), goesBack, gives(1), gives(2)], {
      takes: 12_000,
    });
    expect(answersOf(heard)).toMatchObject({ one: { seconds: 20 }, two: { seconds: 20 } });
  });
});

describe('going back', () => {
  test('over several questions shows what was given, and goes on with what is missing', async () => {
    const moves = [gives(1), gives(2), goesBack, goesBack, gives(9), gives(3)];
    const heard = await talk([one, two, three], moves);
    expect(questionsOf(heard)).toEqual(['one', 'two', 'three', 'two', 'one', 'three']);
    expect(heard.asked[3]!.before).toMatchObject({ value: 2 });
    expect(heard.asked[4]!.before).toMatchObject({ value: 1 });
    expect(answersOf(heard)).toMatchObject({
      one: { value: 9 },
      two: { value: 2 },
      three: { value: 3 },
    });
  });

  test('from the first question stays there', async () => {
    expect(questionsOf(await talk([one, two], [goesBack, gives(1), gives(2)]))).toEqual([
      'one',
      'one',
      'two',
    ]);
  });

  test('reaches what was skipped, too', async () => {
    const heard = await talk([one, two], [skips, goesBack, gives(1), gives(2)]);
    expect(questionsOf(heard)).toEqual(['one', 'two', 'one', 'two']);
    expect(heard.shown).not.toContain('You skipped');
  });

  test('to an answer that changes brings up what depends on it', async () => {
    const moves = [gives(1), goesBack, gives(7), gives(8), gives(2)];
    const heard = await talk([one, dependent, two], moves);
    expect(questionsOf(heard)).toEqual(['one', 'two', 'one', 'dependent', 'two']);
  });

  test('to an answer that changes takes away what depended on it', async () => {
    const moves = [gives(7), goesBack, gives(1), gives(2)];
    const heard = await talk([one, dependent, two], moves);
    expect(questionsOf(heard)).toEqual(['one', 'dependent', 'one', 'two']);
    expect(heard.reviews[0]).toHaveLength(3);
  });

  test('and on leads over answers that stay as they were', async () => {
    const moves = [gives(1), gives(2), goesBack, goesBack, goesOn, goesOn, gives(3)];
    const heard = await talk([one, two, three], moves);
    expect(questionsOf(heard)).toEqual(['one', 'two', 'three', 'two', 'one', 'two', 'three']);
    expect(answersOf(heard)).toMatchObject({ one: { value: 1 }, two: { value: 2 } });
  });

  test('drops nothing that was saved', async () => {
    const { saved } = await talk([one, two], [gives(1), goesBack, goesBack, gives(1), gives(2)]);
    const [begun, ...afterwards] = saved;
    expect(begun!.answers).toEqual({});
    expect(afterwards.every(({ answers }) => answers.one?.value === 1)).toBe(true);
  });
});

describe('what was skipped', () => {
  test('is asked once more at the end, in order, and may be skipped again', async () => {
    const moves = [skips, skips, gives(3), skips, gives(2)];
    const heard = await talk([one, two, three], moves);
    expect(questionsOf(heard)).toEqual(['one', 'two', 'three', 'one', 'two']);
    expect(heard.shown).toContain(
      'You skipped 2 questions. Here they are once more; you may skip again.',
    );
    expect(heard.end).toMatchObject({
      status: 'complete',
      answers: { one: { outcome: 'skipped' }, two: { value: 2 }, three: { value: 3 } },
    });
  });

  test('brings up what depends on it once it is answered', async () => {
    const heard = await talk([one, dependent], [skips, gives(7), gives(1)]);
    expect(questionsOf(heard)).toEqual(['one', 'one', 'dependent']);
  });

  test('in an earlier interview is asked once more as well', async () => {
    const respondent = respondentOf({ one: { outcome: 'skipped' } });
    expect(questionsOf(await talk([one, two], [gives(2), gives(1)], { respondent }))).toEqual([
      'two',
      'one',
    ]);
  });

  test('is gone back from to the question before it, whatever became of that', async () => {
    const heard = await talk([one, two], [gives(1), skips, goesBack, gives(5), gives(2)]);
    expect(questionsOf(heard)).toEqual(['one', 'two', 'two', 'one', 'two']);
  });
});

describe('the review', () => {
  test('has every question put to this person with its answer, and then sending', async () => {
    const unknown: Move = { outcome: 'unknown' };
    const unseen: Move = { outcome: 'unseen' };
    const questions = [one, dependent, two, three, number('four')];
    const { reviews } = await talk(questions, [gives(1), unknown, unseen, skips, skips]);
    expect(reviews[0]).toEqual([
      ...['Wording of one\n= 1', 'Wording of two\n= I don’t know'],
      ...['Wording of three\n= I have not seen this', 'Wording of four\n= skipped'],
      'Send my answers',
    ]);
  });

  test('leads to any answer to change it, and comes again; nothing is complete before sending', async () => {
    const moves = [gives(1), gives(2), changes('one'), gives(9)];
    const heard = await talk([one, two], moves);
    expect(heard.shown).toEqual([WELCOME, 'one', 'two', REVIEW, 'one', REVIEW]);
    expect(heard.asked[2]!.before).toMatchObject({ value: 1 });
    expect(heard.reviews[1]![0]).toBe('Wording of one\n= 9');
    expect(heard.saved.slice(0, -1).every(({ status }) => status === 'in-progress')).toBe(true);
    expect(heard.saved.at(-1)).toMatchObject({ status: 'complete' });
  });

  test('comes again where a change was given up with back, and nothing is changed', async () => {
    const heard = await talk([one, two], [gives(1), gives(2), changes('two'), goesBack]);
    expect(heard.shown.slice(-3)).toEqual([REVIEW, 'two', REVIEW]);
    expect(answersOf(heard)).toMatchObject({ two: { value: 2 } });
  });

  test('comes after what a change brings up was asked', async () => {
    const moves = [gives(1), changes('one'), gives(7), gives(8)];
    const heard = await talk([one, dependent], moves);
    expect(heard.shown.slice(-4)).toEqual([REVIEW, 'one', 'dependent', REVIEW]);
    expect(answersOf(heard)).toMatchObject({ dependent: { value: 8 } });
  });

  test('lets a permission be taken back', async () => {
    const fact = number('fact', { attributable: true });
    const moves = [gives(1), changes('consent')];
    const heard = await talk([fact], moves, { consent: [true, false] });
    expect(heard.reviews[0]!.at(-2)).toBe('Permission to show answers about facts\n= Yes');
    expect(heard.reviews[1]!.at(-2)).toBe('Permission to show answers about facts\n= No');
    expect(heard.end).toMatchObject({ consent: { attributed: false } });
  });

  test('has its cursor on sending, and on the answer that one comes back from', () => {
    const state = respondentOf({ one: { value: 1 }, two: { value: 2 } });
    expect(reviewOf([one, two], state, {}, true).at).toBe(3);
    expect(reviewOf([one, two], state, {}, true, two).at).toBe(1);
    expect(reviewOf([one, two], state, {}, true, 'consent').at).toBe(2);
  });

  test('has no permission where none was asked', async () => {
    const { reviews } = await talk([one], [gives(1)]);
    expect(reviews[0]!.join()).not.toContain('Permission');
  });

  test('can be left; the state stays in progress', async () => {
    const { end, saved } = await talk([one], [gives(1), goesAway]);
    expect(end).toBeInstanceOf(InterviewStopped);
    expect(saved.at(-1)).toMatchObject({ status: 'in-progress', answers: { one: { value: 1 } } });
  });
});

describe('a comment', () => {
  test('is kept with the answer', async () => {
    expect(answersOf(await talk([one], [gives(1, 'roughly')]))).toMatchObject({
      one: { value: 1, comment: 'roughly' },
    });
  });

  test('on a question that was left with back stands there when one is asked again', async () => {
    const moves = [gives(1), { ...goesBack, comment: 'later' }, gives(1), gives(2)];
    const heard = await talk([one, two], moves);
    expect(heard.asked[3]!.before).toEqual({ comment: 'later' });
    expect(answersOf(heard)).toMatchObject({ two: { value: 2, comment: 'later' } });
  });

  test('taken away from a question that was left with back is gone', async () => {
    const back = (comment: string | undefined) => ({ ...goesBack, comment });
    const moves = [gives(1), back('later'), gives(1), back(undefined), gives(1), gives(2)];
    expect(answersOf(await talk([one, two], moves)).two?.comment).toBeUndefined();
  });

  test.each([
    ['written', undefined, 'roughly'],
    ['changed', 'about', 'roughly'],
    ['taken away', 'about', undefined],
  ])('%s on an answer that was looked at again is kept so', async (_rule, first, then) => {
    const moves = [gives(1, first), goesBack, { ...goesBack, comment: then }, gives(1), gives(2)];
    const heard = await talk([one, two], moves);
    expect(heard.asked[3]!.before).toMatchObject({ value: 1 });
    expect(heard.asked[3]!.before?.comment).toBe(then);
    expect(answersOf(heard).one?.comment).toBe(then);
  });

  test('on a question that one leaves at stands there when it is asked again', async () => {
    const left = await talk([one, two, three], [gives(1), { ...goesAway, comment: 'later' }]);
    const kept = left.saved.at(-1)!;
    expect(kept).toMatchObject({ comments: { two: 'later' } });
    expect(kept.answers).not.toHaveProperty('two');
    expect(respondentSchema.safeParse(kept).success).toBe(true);
    const again = await talk([one, two, three], [gives(2), gives(3)], { respondent: kept });
    expect(again.asked[0]).toMatchObject({ question: two, before: { comment: 'later' } });
    expect(answersOf(again)).toMatchObject({ two: { value: 2, comment: 'later' } });
    expect(again.saved.at(-1)!.comments).toBeUndefined();
  });

  test('on a question that was left with back is on disk before the next one appears', async () => {
    const moves = [gives(1), { ...goesBack, comment: 'later' }, goesAway];
    const { saved } = await talk([one, two], moves);
    expect(saved.at(-1)).toMatchObject({
      answers: { one: { value: 1 } },
      comments: { two: 'later' },
    });
  });

  test('on an answer that one leaves at is kept with the answer', async () => {
    const moves = [gives(1), goesBack, { ...goesAway, comment: 'roughly' }];
    const { saved } = await talk([one, two], moves);
    expect(saved.at(-1)!.answers.one).toMatchObject({ value: 1, comment: 'roughly' });
  });
});

describe('leaving', () => {
  test('keeps every answer given, and nothing of the question that was left', async () => {
    const { end, saved } = await talk([one, two], [gives(1), goesAway]);
    expect(end).toBeInstanceOf(InterviewStopped);
    expect(saved.at(-1)).toMatchObject({ status: 'in-progress', answers: { one: { value: 1 } } });
    expect(saved.at(-1)!.answers).not.toHaveProperty('two');
  });

  test.each([
    ['the welcome', { reads: ['away' as const] }],
    ['the question for consent', { consent: 'away' as const }],
  ])('is possible at %s, and saves nothing', async (_where, how) => {
    const fact = number('fact', { attributable: true });
    const heard = await talk([fact], [], how);
    expect(heard.end).toBeInstanceOf(InterviewStopped);
    expect(heard.saved).toEqual([]);
    expect(heard.asked).toEqual([]);
  });
});

test('leaving before what was skipped comes once more leaves it skipped', async () => {
  const { end, shown, saved } = await talk([one], [skips], { reads: ['on', 'away'] });
  expect(end).toBeInstanceOf(InterviewStopped);
  expect(shown.filter((each) => each === 'one')).toHaveLength(1);
  expect(saved.at(-1)).toMatchObject({ status: 'in-progress' });
});

test('what was half done stands there again when one comes back to it, until it is answered', async () => {
  const half = { at: 2 };
  const back: Move = { ...goesBack, draft: half };
  const { asked } = await talk(
    [number('aa'), number('bb')],
    [gives(1), back, gives(1), gives(2), changes('bb'), gives(3)],
  );
  expect(asked.map(({ question, draft }) => [question.id, draft])).toEqual([
    ['aa', undefined],
    ['bb', undefined],
    ['aa', undefined],
    ['bb', half],
    ['bb', undefined],
  ]);
});

describe('coming back', () => {
  test('goes on with what is missing, and shows everything in the end', async () => {
    const respondent = respondentOf({ one: { value: 1 }, two: { outcome: 'unknown' } });
    const heard = await talk([one, two, three], [gives(3)], { respondent });
    expect(heard.shown).toEqual(['Welcome back: 2 of 3 answered.', 'three', REVIEW]);
    expect(heard.places[0]).toContain('question 3 of 3');
    expect(answersOf(heard)).toEqual({ ...respondent.answers, three: { value: 3, seconds: 5 } });
  });

  test('with everything answered goes to the review', async () => {
    const respondent = respondentOf({ one: { value: 1 } });
    const { shown, end } = await talk([one], [], { respondent });
    expect(shown.slice(1)).toEqual([REVIEW]);
    expect(end).toEqual({ ...respondent, status: 'complete' });
  });

  test('does not change the state it was given', async () => {
    const respondent = respondentOf({ one: { value: 1 } });
    const before = structuredClone(respondent);
    await talk([one, two], [goesBack, gives(7), gives(3)], { respondent });
    expect(respondent).toEqual(before);
  });
});

describe('another language', () => {
  test('taken at a question is kept at once and holds for all that follows', async () => {
    const moves = [{ ...gives(1), language: 'es' }, gives(2)];
    const heard = await talk([one, two], moves);
    expect(heard.saved[1]).toMatchObject({ respondent: { language: 'es' } });
    expect(heard.asked[1]!.language).toBe('es');
    expect(heard.shown.at(-1)).toBe('Sus respuestas');
    expect(heard.end).toMatchObject({ respondent: { language: 'es' } });
  });

  test.each([
    ['back', [gives(1), { ...goesBack, language: 'es' }, goesAway]],
    ['leaving', [gives(1), { ...goesAway, language: 'es' }]],
  ])('is kept when one goes %s with it', async (_way, moves) => {
    const { saved } = await talk([one, two], moves);
    expect(saved.at(-1)).toMatchObject({ respondent: { language: 'es' } });
  });
});

describe('the document of an answer', () => {
  const respondent = respondentOf({ one: { value: 1, document: 'Minutes of May' } });

  test('stays with a value that stays', async () => {
    const heard = await talk([one, two], [goesBack, gives(1), gives(2)], { respondent });
    expect(answersOf(heard).one).toMatchObject({ value: 1, document: 'Minutes of May' });
  });

  test('goes with a value that changes', async () => {
    const heard = await talk([one, two], [goesBack, gives(2), gives(2)], { respondent });
    expect(answersOf(heard).one).toEqual({ value: 2, seconds: 5 });
  });
});

describe('saving', () => {
  test('follows the beginning and every answer, as in progress, and the end, as complete', async () => {
    const { saved, end } = await talk([one, two], [gives(1), gives(2)]);
    const statuses = saved.map(({ status }) => status);
    expect(statuses).toEqual(['in-progress', 'in-progress', 'in-progress', 'complete']);
    expect(saved.map(({ answers }) => Object.keys(answers).length)).toEqual([0, 1, 2, 2]);
    expect(saved.at(-1)).toBe(end);
  });

  test('is awaited before the next screen appears', async () => {
    const events: string[] = [];
    await talk([one, two], [gives(1), gives(2)], {
      now: () => {
        events.push('clock');
        return 0;
      },
      save: async () => {
        for (let turn = 0; turn < 5; turn++) await setImmediate();
        events.push('saved');
      },
    });
    expect(events).toEqual([
      'saved',
      'clock',
      'clock',
      'saved',
      'clock',
      'clock',
      'saved',
      'saved',
    ]);
  });

  test('that fails ends the interview with its own error', async () => {
    const full = new Error('disk full');
    const { end } = await talk([one, two], [gives(1)], { save: () => Promise.reject(full) });
    expect(end).toBe(full);
  });
});
