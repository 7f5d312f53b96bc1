import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { InterviewStopped } from '../../src/interview/interview-stopped.ts';
import { respondentSchema } from '../../src/model/respondent.ts';
import { FakeTerminal } from './fake-terminal.ts';
import { inBoth, options, questionOf, respondentOf, start } from './session.ts';

const number = (id: string, more: object = {}) =>
  questionOf({ type: 'number', max: 10, id, ...more });
const one = number('one');
const two = number('two');
const three = number('three');

describe('the questions', () => {
  test('are asked in order, each under its topic and its place', async () => {
    const { terminal, done } = start([one, two]);
    await terminal.sees('Enter');
    terminal.press('enter');
    await terminal.sees('Topic · question 1 of 2', 'Wording of one', 'Your answer');
    terminal.type('1');
    await terminal.sees('Topic · question 2 of 2', 'Wording of two', 'Your answer');
    terminal.type('2');
    const respondent = await done;
    expect(respondent.answers).toMatchObject({ one: { value: 1 }, two: { value: 2 } });
    expect(respondent.status).toBe('complete');
    expect(respondentSchema.safeParse(respondent).success).toBe(true);
  });

  test('are those of the role, in the words for the role', async () => {
    const ask = (role: string) => ({ to: [role], text: inBoth(`To ${role}`) });
    const shared = number('shared', { ask: [ask('user'), ask('executive')] });
    const theirs = number('theirs', { ask: [ask('user')] });
    const respondent = respondentOf({}, { role: 'executive' });
    const { terminal, done } = start([shared, theirs], { respondent });
    await terminal.sees('Enter');
    terminal.press('enter');
    await terminal.sees('question 1 of 1', 'To executive', 'Your answer');
    terminal.type('1');
    expect(Object.keys((await done).answers)).toEqual(['shared']);
    expect(terminal.all).not.toContain('To user');
  });

  test.each([
    ['6', ['Wording of dependent', 'question 2 of 3'], ['one', 'dependent', 'two']],
    ['4', ['Wording of two', 'question 2 of 2'], ['one', 'two']],
  ])('hide while their condition does not hold: after %s', async (first, then, asked) => {
    const dependent = number('dependent', { when: { question: 'one', atLeast: 5 } });
    const { terminal, done } = start([one, dependent, two]);
    await terminal.sees('Enter');
    terminal.press('enter');
    await terminal.sees('question 1 of 2', 'Your answer');
    terminal.type(first);
    await terminal.sees(...then, 'Your answer');
    for (const _question of asked.slice(1)) {
      terminal.type('1');
      await terminal.sees(_question === asked.at(-1) ? 'That was all' : 'Wording of two');
    }
    expect(Object.keys((await done).answers)).toEqual(asked);
  });

  test('take their time in coarse steps', async () => {
    let clock = 0;
    const { terminal, done } = start([one, two], { now: () => clock });
    await terminal.sees('Enter');
    clock = 60_000;
    terminal.press('enter');
    await terminal.sees('Wording of one', 'Your answer');
    clock += 12_000;
    terminal.type('1');
    await terminal.sees('Wording of two', 'Your answer');
    clock += 400_000;
    terminal.type('1');
    expect((await done).answers).toMatchObject({ one: { seconds: 20 }, two: { seconds: 320 } });
  });

  test('end with thanks, never with a score', async () => {
    const { terminal, done } = start([one]);
    await terminal.sees('Enter');
    terminal.press('enter');
    await terminal.sees('Your answer');
    terminal.type('1');
    await done;
    await terminal.sees('Thank you: your answers are saved.');
    expect(terminal.recent).not.toMatch(/points|score/);
  });
});

describe('saving', () => {
  test('follows every answer and is awaited before the next question appears', async () => {
    const shownBeforeSaved: boolean[] = [];
    const session = start([one, two], {
      save: async (state) => {
        for (let turn = 0; turn < 5; turn++) await setImmediate();
        if (state.status === 'complete') return;
        const next = Object.keys(state.answers).length === 1 ? 'Wording of two' : 'That was all';
        shownBeforeSaved.push(session.terminal.all.includes(next));
      },
    });
    await session.terminal.sees('Enter');
    session.terminal.press('enter');
    await session.terminal.sees('Wording of one', 'Your answer');
    session.terminal.type('1');
    await session.terminal.sees('Wording of two', 'Your answer');
    session.terminal.type('2');
    await session.done;
    expect(shownBeforeSaved).toEqual([false, false]);
  });

  test('keeps the state so far as in progress, and at the end as complete', async () => {
    const { terminal, saved, done } = start([one]);
    await terminal.sees('Enter');
    terminal.press('enter');
    await terminal.sees('Your answer');
    terminal.type('1');
    const last = await done;
    expect(saved.map((state) => state.status)).toEqual(['in-progress', 'complete']);
    expect(saved.map((state) => state.answers.one?.value)).toEqual([1, 1]);
    expect(saved.at(-1)).toBe(last);
  });

  test('that fails ends the interview with its own error', async () => {
    const full = new Error('disk full');
    const { terminal, done } = start([one, two], { save: () => Promise.reject(full) });
    await terminal.sees('Enter');
    terminal.press('enter');
    await terminal.sees('Your answer');
    terminal.type('1');
    await expect(done).rejects.toBe(full);
  });
});

describe('coming back', () => {
  test('goes on with what is missing', async () => {
    const respondent = respondentOf({ one: { value: 1 }, two: { outcome: 'unknown' } });
    const { terminal, done } = start([one, two, three], { respondent });
    await terminal.sees('question 3 of 3', 'Wording of three', 'Your answer');
    terminal.type('3');
    expect((await done).answers).toEqual({
      ...respondent.answers,
      three: { value: 3, seconds: 5 },
    });
    expect(terminal.all).not.toMatch(/Wording of (one|two)/);
  });

  test('to a complete interview asks nothing', async () => {
    const respondent = { ...respondentOf({ one: { value: 1 } }), status: 'complete' as const };
    const { done } = start([one], { respondent });
    expect(await done).toEqual(respondent);
  });

  test('does not change the state it was given', async () => {
    const respondent = respondentOf({ one: { value: 1 } });
    const before = structuredClone(respondent);
    const { terminal, done } = start([one, two], { respondent });
    await terminal.sees('Your answer');
    terminal.type('3');
    await done;
    expect(respondent).toEqual(before);
  });
});

describe('what was skipped', () => {
  test('is offered once more at the end, and may be skipped again', async () => {
    const { terminal, done } = start([one, two, three]);
    await terminal.sees('Enter');
    terminal.press('enter');
    await terminal.sees('Wording of one', 'Your answer');
    terminal.type('-');
    await terminal.sees('Wording of two', 'Your answer');
    terminal.type('-');
    await terminal.sees('Wording of three', 'Your answer');
    terminal.type('3');
    await terminal.sees('You skipped 2 questions', 'Wording of one', 'Your answer');
    terminal.type('-');
    await terminal.sees('Wording of two', 'Your answer');
    terminal.type('2');
    const { answers, status } = await done;
    expect(answers).toMatchObject({
      one: { outcome: 'skipped' },
      two: { value: 2 },
      three: { value: 3 },
    });
    expect(status).toBe('complete');
  });

  test('brings up what depends on it once it is answered', async () => {
    const dependent = number('dependent', { when: { question: 'one', atLeast: 5 } });
    const respondent = respondentOf({ one: { outcome: 'skipped' } });
    const { terminal, done } = start([one, dependent], { respondent });
    await terminal.sees('Wording of one', 'Your answer');
    terminal.type('7');
    await terminal.sees('Wording of dependent', 'Your answer');
    terminal.type('1');
    expect(await done).toMatchObject({ answers: { dependent: { value: 1 } } });
  });
});

describe('stopping', () => {
  const stops = {
    'Ctrl-C': (terminal) => terminal.press('ctrl-c'),
    'Ctrl-D': (terminal) => terminal.press('ctrl-d'),
    'the end of the input': (terminal) => terminal.end(),
  } satisfies Record<string, (terminal: ReturnType<typeof start>['terminal']) => void>;

  test.each(Object.entries(stops))('by %s keeps every answer given', async (_way, stop) => {
    const { terminal, saved, done } = start([one, two]);
    await terminal.sees('Enter');
    terminal.press('enter');
    await terminal.sees('Wording of one', 'Your answer');
    terminal.type('1');
    await terminal.sees('Wording of two', 'Your answer');
    stop(terminal);
    await expect(done).rejects.toBeInstanceOf(InterviewStopped);
    expect(saved.at(-1)).toMatchObject({ status: 'in-progress', answers: { one: { value: 1 } } });
    expect(saved.at(-1)?.answers.two).toBeUndefined();
  });

  test.each([
    ['choice', { type: 'choice', options: options('aa', 'bb') }],
    ['choices', { type: 'choices', options: options('aa', 'bb') }],
    ['text', { type: 'text' }],
  ])('works in a %s question', async (_type, written) => {
    const { terminal, done } = start([questionOf(written)]);
    await terminal.sees('Enter');
    terminal.press('enter');
    await terminal.sees('Wording of it', 'Your answer');
    terminal.press('ctrl-c');
    await expect(done).rejects.toBeInstanceOf(InterviewStopped);
  });

  test('works by the signal of the terminal, before and during a question', async () => {
    const controller = new AbortController();
    const terminal = Object.assign(new FakeTerminal(), { signal: controller.signal });
    const { done } = start([one], { terminal });
    await terminal.sees('Enter');
    controller.abort();
    await expect(done).rejects.toBeInstanceOf(InterviewStopped);
    const again = start([one], { terminal });
    await expect(again.done).rejects.toBeInstanceOf(InterviewStopped);
  });

  test('leaves an input that others can go on to read, without listeners', async () => {
    const terminal = new FakeTerminal();
    const listeners = () => [
      terminal.input.listenerCount('end'),
      terminal.input.listenerCount('keypress'),
    ];
    const before = listeners();
    const { done } = start([one], { terminal });
    await terminal.sees('Enter');
    expect(listeners()).not.toEqual(before);
    terminal.press('ctrl-c');
    await expect(done).rejects.toBeInstanceOf(InterviewStopped);
    expect(listeners()).toEqual(before);
    expect(terminal.output.writableEnded).toBe(false);
  });
});
