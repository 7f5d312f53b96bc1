import { describe, expect, test } from 'vitest';
import { inBoth, options, questionOf, respondentOf, start, startAt } from './session.ts';

const choice = { type: 'choice', options: options('aa', 'bb') };
const number = { type: 'number', max: 10 };
const down = (times: number) => Array.from({ length: times }, () => 'down' as const);

describe('chosen from a list', () => {
  test.each([
    ['don’t know', { unknown: true }, 'I don’t know', 'unknown'],
    ['not seen', { unseen: true }, 'I have not seen this', 'unseen'],
  ])('“%s” is offered where the question allows it', async (_name, offers, words, outcome) => {
    const { terminal, answer } = await startAt({ ...choice, ...offers });
    await terminal.sees(words, 'choose');
    terminal.press(...down(2), 'enter');
    expect(await answer()).toEqual({ outcome, seconds: 5 });
  });

  test('neither is offered otherwise; skip, comment and why always are', async () => {
    const { terminal } = await startAt(choice);
    await terminal.sees('AA BB Skip for now Add a comment Why is this asked?');
    expect(terminal.all).not.toContain('I don’t know');
    expect(terminal.all).not.toContain('I have not seen');
  });

  test('“why” shows the reason and asks again', async () => {
    const { terminal, answer } = await startAt(choice);
    await terminal.sees('choose');
    terminal.press(...down(4), 'enter');
    await terminal.sees('Reason of it', 'AA BB', 'choose');
    terminal.press('enter');
    expect(await answer()).toEqual({ value: 'aa', seconds: 5 });
  });

  test('a comment is kept with the answer that follows', async () => {
    const { terminal, answer } = await startAt(choice);
    await terminal.sees('choose');
    terminal.press(...down(3), 'enter');
    await terminal.sees('Your comment');
    terminal.type('it depends');
    await terminal.sees('AA BB', 'choose');
    terminal.press('enter');
    expect(await answer()).toEqual({ value: 'aa', comment: 'it depends', seconds: 5 });
  });
});

describe('typed instead of a value', () => {
  test.each([
    ['-', 'skipped', {}],
    ['x', 'unknown', { unknown: true }],
    ['X', 'unseen', { unseen: true }],
  ])('“%s” gives %s', async (typed, outcome, offers) => {
    const { terminal, saved } = await startAt({ ...number, ...offers });
    await terminal.sees('Your answer');
    terminal.type(typed);
    await terminal.sees(outcome === 'skipped' ? 'once more' : 'That was all');
    expect(saved.at(-1)?.answers.it).toEqual({ outcome, seconds: 5 });
  });

  test('“x” asks which where it could mean two things', async () => {
    const { terminal, answer } = await startAt({ ...number, unknown: true, unseen: true });
    await terminal.sees('x → I don’t know / I have not seen this');
    terminal.type('x');
    await terminal.sees('Which of these?', 'I don’t know I have not seen this');
    terminal.press('down', 'enter');
    expect(await answer()).toMatchObject({ outcome: 'unseen' });
  });

  test('“x” is no command where nothing like it is offered', async () => {
    const { terminal } = await startAt(number);
    await terminal.sees('Or type only: - → Skip for now');
    expect(terminal.all).not.toContain('x →');
    terminal.type('x');
    await terminal.sees('in figures');
  });

  test('“?” shows the reason and asks again', async () => {
    const { terminal, answer } = await startAt(number);
    await terminal.sees('? → Why is this asked?');
    terminal.type('?');
    await terminal.sees('Reason of it', 'Your answer');
    terminal.type('3');
    expect(await answer()).toEqual({ value: 3, seconds: 5 });
  });

  test('“!” takes a comment and asks again', async () => {
    const { terminal, answer } = await startAt(number);
    await terminal.sees('! → Add a comment');
    terminal.type('!');
    await terminal.sees('Your comment');
    terminal.type('roughly');
    await terminal.sees('Your answer');
    terminal.type('3');
    expect(await answer()).toEqual({ value: 3, comment: 'roughly', seconds: 5 });
  });

  test('a second comment starts from the first', async () => {
    const { terminal, answer } = await startAt(number);
    await terminal.sees('Your answer');
    terminal.type('!');
    await terminal.sees('Your comment');
    terminal.type('roughly');
    await terminal.sees('Your answer');
    terminal.type('!');
    await terminal.sees('Your comment', 'roughly');
    terminal.type(' so');
    await terminal.sees('Your answer');
    terminal.type('3');
    expect(await answer()).toMatchObject({ comment: 'roughly so' });
  });

  test('no words are no comment', async () => {
    const { terminal, answer } = await startAt(number);
    await terminal.sees('Your answer');
    terminal.type('!');
    await terminal.sees('Your comment');
    terminal.press('enter');
    await terminal.sees('Your answer');
    terminal.type('3');
    expect(await answer()).toEqual({ value: 3, seconds: 5 });
  });

  test('a comment longer than an answer file holds is refused', async () => {
    const { terminal } = await startAt(number);
    await terminal.sees('Your answer');
    terminal.type('!');
    await terminal.sees('Your comment');
    terminal.type('a'.repeat(2001));
    await terminal.sees('Too long: at most 2,000 characters.');
  });
});

test('a comment survives skipping, and the answer given later keeps it', async () => {
  const respondent = respondentOf({ it: { outcome: 'skipped', comment: 'later', seconds: 5 } });
  const session = start([questionOf({ ...number, help: inBoth('Help') })], { respondent });
  await session.terminal.sees('Wording of it', 'Help', 'Your answer');
  session.terminal.type('3');
  expect((await session.done).answers.it).toEqual({ value: 3, comment: 'later', seconds: 5 });
});
