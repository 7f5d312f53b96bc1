import { expect, test } from 'vitest';
import { options, startAt } from '../session.ts';

const question = { type: 'ranking', options: options('aa', 'bb', 'cc', 'dd') };

test('what comes first, second and third is asked; the last follows by itself', async () => {
  const { terminal, answer } = await startAt(question);
  await terminal.sees('What comes first?', 'AA BB CC DD', 'choose');
  terminal.press('down', 'down', 'enter');
  await terminal.sees('What comes second?', 'AA BB DD', 'choose');
  terminal.press('enter');
  await terminal.sees('What comes third?', 'BB DD', 'choose');
  terminal.press('down', 'enter');
  expect(await answer()).toMatchObject({ value: ['cc', 'aa', 'dd', 'bb'] });
  expect(terminal.all).toContain('1. CC 2. AA 3. DD 4. BB');
});

test('what is ranked so far is shown', async () => {
  const { terminal } = await startAt(question);
  await terminal.sees('choose');
  terminal.press('down', 'enter');
  await terminal.sees('What comes second?', '1. BB', 'choose');
  terminal.press('enter');
  await terminal.sees('What comes third?', '1. BB 2. AA');
});

test('one step can be taken back, except from the first', async () => {
  const { terminal, answer } = await startAt(question);
  await terminal.sees('choose');
  expect(terminal.all).not.toContain('One step back');
  terminal.press('enter');
  await terminal.sees('What comes second?', 'BB CC DD One step back', 'choose');
  terminal.press('down', 'down', 'down', 'enter');
  await terminal.sees('What comes first?', 'AA BB CC DD', 'choose');
  terminal.press('down', 'enter');
  await terminal.sees('What comes second?', 'choose');
  terminal.press('enter');
  await terminal.sees('What comes third?', 'choose');
  terminal.press('enter');
  expect(await answer()).toMatchObject({ value: ['bb', 'aa', 'cc', 'dd'] });
});

test('skipping in the middle skips the question', async () => {
  const { terminal, saved } = await startAt(question);
  await terminal.sees('choose');
  terminal.press('enter');
  await terminal.sees('What comes second?', 'choose');
  terminal.press('down', 'down', 'down', 'down', 'enter');
  await terminal.sees('once more');
  expect(saved.at(-1)?.answers.it).toMatchObject({ outcome: 'skipped' });
});
