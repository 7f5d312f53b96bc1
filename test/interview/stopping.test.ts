import { describe, expect, test } from 'vitest';
import { InterviewStopped } from '../../src/interview/interview-stopped.ts';
import { FakeTerminal } from './fake-terminal.ts';
import { onTerminal } from './on-terminal.ts';
import { inBoth, options, questionOf } from './written.ts';

const number = { type: 'number', max: 10 };
const one = questionOf({ ...number, id: 'one' });
const two = questionOf({ ...number, id: 'two' });
const part = { kind: 'number', max: 9, text: inBoth('Part') };
const fact = questionOf({ ...number, attributable: true });

const stops: [string, (terminal: FakeTerminal) => void][] = [
  ['Ctrl-C', (terminal) => terminal.press('ctrl-c')],
  ['Ctrl-D', (terminal) => terminal.press('ctrl-d')],
  ['the end of the input', (terminal) => terminal.end()],
];

test('an interview goes from the welcome over its questions to sending, key by key', async () => {
  const choice = questionOf({ type: 'choice', id: 'two', options: options('aa', 'bb') });
  const { terminal, saved, done } = onTerminal([one, choice]);
  await terminal.sees('Welcome', 'Enter begin');
  terminal.press('enter');
  await terminal.sees('Topic · question 1 of 2', 'Wording of one');
  terminal.press('5', 'enter');
  await terminal.sees('Topic · question 2 of 2', 'Wording of two', '1. AA');
  terminal.press('left');
  await terminal.sees('question 1 of 2', 'Your answer: 5');
  terminal.press('6', 'enter');
  await terminal.sees('question 2 of 2');
  terminal.press('2', 'enter');
  await terminal.sees('1. Wording of one = 6', '2. Wording of two = BB', '❯ Send my answers');
  terminal.press('enter');
  expect(await done).toMatchObject({
    status: 'complete',
    answers: { one: { value: 6 }, two: { value: 'bb' } },
  });
  expect(saved.map(({ answers }) => Object.keys(answers).length)).toEqual([0, 1, 1, 2, 2]);
});

describe.each(stops)('stopping by %s', (_way, stop) => {
  test('keeps every answer given, and nothing of the question at hand', async () => {
    const { terminal, saved, done } = onTerminal([one, two]);
    await terminal.sees('Enter begin');
    terminal.press('enter');
    await terminal.sees('Wording of one');
    terminal.press('1', 'enter');
    await terminal.sees('Wording of two');
    terminal.press('2');
    stop(terminal);
    await expect(done).rejects.toBeInstanceOf(InterviewStopped);
    expect(saved.at(-1)).toMatchObject({ status: 'in-progress', answers: { one: { value: 1 } } });
    expect(saved.at(-1)?.answers.two).toBeUndefined();
  });

  test.each([
    ['scale', { type: 'scale', options: options('aa', 'bb', 'cc', 'dd', 'ee') }],
    ['choice', { type: 'choice', options: options('aa', 'bb') }],
    ['choices', { type: 'choices', options: options('aa', 'bb') }],
    ['ranking', { type: 'ranking', options: options('aa', 'bb') }],
    ['allocation', { type: 'allocation', options: options('aa', 'bb') }],
    ['grid', { type: 'grid', options: options('aa', 'bb'), columns: [{ id: 'a', ...part }] }],
    ['record', { type: 'record', max: 1, fields: [{ id: 'a', ...part }] }],
    ['text', { type: 'text' }],
  ])('works in a %s', async (_type, written) => {
    const { terminal, done } = onTerminal([questionOf(written)]);
    await terminal.sees('Enter begin');
    terminal.press('enter');
    await terminal.sees('Wording of it');
    stop(terminal);
    await expect(done).rejects.toBeInstanceOf(InterviewStopped);
  });

  test('works while a comment is written, which is kept', async () => {
    const { terminal, saved, done } = onTerminal([one]);
    await terminal.sees('Enter begin');
    terminal.press('enter');
    await terminal.sees('Wording of one');
    terminal.press('c', 'words');
    await terminal.sees('words');
    stop(terminal);
    await expect(done).rejects.toBeInstanceOf(InterviewStopped);
    expect(saved.at(-1)).toMatchObject({ answers: {}, comments: { one: 'words' } });
  });

  test('works at the welcome, at the question for consent and in the review', async () => {
    const atWelcome = onTerminal([fact]);
    await atWelcome.terminal.sees('Enter go on');
    stop(atWelcome.terminal);
    await expect(atWelcome.done).rejects.toBeInstanceOf(InterviewStopped);
    const atConsent = onTerminal([fact]);
    await atConsent.terminal.sees('Enter go on');
    atConsent.terminal.press('enter');
    await atConsent.terminal.sees('May your answers');
    stop(atConsent.terminal);
    await expect(atConsent.done).rejects.toBeInstanceOf(InterviewStopped);
    const atReview = onTerminal([one]);
    await atReview.terminal.sees('Enter begin');
    atReview.terminal.press('enter');
    await atReview.terminal.sees('Wording');
    atReview.terminal.press('1', 'enter');
    await atReview.terminal.sees('Send my answers');
    stop(atReview.terminal);
    await expect(atReview.done).rejects.toBeInstanceOf(InterviewStopped);
    expect(atReview.saved.at(-1)).toMatchObject({ status: 'in-progress' });
  });
});

test.each(['c', 'd'])('Ctrl-%s while words are written is no letter', async (letter) => {
  const { terminal, done } = onTerminal([questionOf({ type: 'text' })]);
  await terminal.sees('Enter begin');
  terminal.press('enter');
  await terminal.sees('Wording of it');
  terminal.press('they', letter === 'c' ? 'ctrl-c' : 'ctrl-d');
  await expect(done).rejects.toBeInstanceOf(InterviewStopped);
});

test('the signal of the terminal stops it, before and during a question', async () => {
  const controller = new AbortController();
  const terminal = Object.assign(new FakeTerminal(), { signal: controller.signal });
  const { done } = onTerminal([one], { terminal });
  await terminal.sees('Enter begin');
  terminal.press('enter');
  await terminal.sees('Wording of one');
  controller.abort();
  await expect(done).rejects.toBeInstanceOf(InterviewStopped);
  const again = onTerminal([one], { terminal });
  await expect(again.done).rejects.toBeInstanceOf(InterviewStopped);
});

test('an input that has ended already stops it at once', async () => {
  const { terminal, done } = onTerminal([one]);
  await terminal.sees('Enter begin');
  terminal.end();
  await expect(done).rejects.toBeInstanceOf(InterviewStopped);
  const again = onTerminal([one], { terminal });
  await expect(again.done).rejects.toBeInstanceOf(InterviewStopped);
});

test('stopping leaves an input that others can go on to read, without listeners', async () => {
  const terminal = new FakeTerminal();
  const listeners = () => [
    terminal.input.listenerCount('end'),
    terminal.input.listenerCount('keypress'),
    terminal.output.listenerCount('resize'),
  ];
  const before = listeners();
  const { done } = onTerminal([one], { terminal });
  await terminal.sees('Enter begin');
  expect(listeners()).not.toEqual(before);
  terminal.press('ctrl-c');
  await expect(done).rejects.toBeInstanceOf(InterviewStopped);
  expect(listeners()).toEqual(before);
  expect(terminal.output.writableEnded).toBe(false);
});
