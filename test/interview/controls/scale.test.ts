import { expect, test } from 'vitest';
import { options, respondentOf, startAt } from '../session.ts';

const question = { type: 'scale', options: options('aa', 'bb', 'cc', 'dd', 'ee') };
/** One person of either half. */
const worstFirst = respondentOf({}, { id: 'p6' });
const bestFirst = respondentOf({}, { id: 'p1' });

test('the chosen behaviour is the answer, by its id', async () => {
  const { terminal, answer } = await startAt(question, { respondent: worstFirst });
  await terminal.sees('AA BB CC DD EE', 'Skip for now');
  terminal.press('down', 'enter');
  expect(await answer()).toEqual({ value: 'bb', seconds: 5 });
});

test('somebody else sees it from the other end; the id stays that of the behaviour', async () => {
  const { terminal, answer } = await startAt(question, { respondent: bestFirst });
  await terminal.sees('EE DD CC BB AA', 'Skip for now');
  terminal.press('down', 'enter');
  expect(await answer()).toMatchObject({ value: 'dd' });
});
