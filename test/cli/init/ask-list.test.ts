import { describe, expect, test } from 'vitest';
import { askList } from '../../../src/cli/init/ask-list.ts';
import { scriptedAsker } from './scripted-asker.ts';

/** The list that comes of lines typed for it, and what was asked and refused. */
async function typed(list: string, ...lines: string[]) {
  const { asker, asked, refused } = scriptedAsker(...lines);
  const parameter = asker.instrument.questionnaire.parameters[list]!;
  const entries = await askList(asker, list, parameter, 1);
  return { entries, asked, refused };
}

describe('a list that is typed', () => {
  test('has marks in brackets, as one that is given by a flag, and they are not asked again', async () => {
    const { entries, asked } = await typed('functions', 'Field [front-line]; Marketing', '');
    expect(entries).toEqual([
      { id: 'field', text: 'Field', flags: ['front-line'] },
      { id: 'marketing', text: 'Marketing' },
    ]);
    expect(asked.map(({ label }) => label).join()).not.toContain('deals with customers');
  });
  test('says which marks there are', async () => {
    const { asked } = await typed('functions', '');
    expect(asked[0]?.detail).toContain('A mark can stand behind an item: [front-line].');
  });
  test('without any mark is asked for them', async () => {
    const { asked } = await typed('functions', 'Field; Marketing', '');
    expect(asked.at(-1)?.label).toContain('deals with customers');
  });
  test('with too many of a mark is asked which one', async () => {
    const { entries, asked } = await typed('customer-priorities', 'A [real]; B [real]; C; D', '');
    expect(asked.at(-1)?.label).toContain('which one');
    expect(entries?.map(({ flags }) => flags)).toEqual([['real'], undefined, undefined, undefined]);
  });
  test.each([
    ['Field [frontline]', 'can carry the flag “frontline”; flags there: front-line'],
    ['[front-line]', 'has no name'],
    ['Field; field [front-line]', 'field'],
  ])('refuses %s', async (line, words) => {
    const { refused } = await typed('functions', line, '');
    expect(refused.join()).toContain(words);
  });
});
