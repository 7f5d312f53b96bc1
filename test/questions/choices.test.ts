import { expect, test } from 'vitest';
import { choice } from '../../src/questions/choice.ts';
import { choices } from '../../src/questions/choices.ts';
import { seeded } from '../../src/questions/sample.ts';
import { options, question } from '../support/question.ts';

const asked = question('choices', {
  options: options('retention', 'sales'),
  other: true,
  primary: true,
});

test.each([
  ['words of one’s own among them', ['sales', { other: 'Calm' }], true],
  ['words of one’s own once', [{ other: 'Calm' }, { other: 'Peace' }], false],
  ['nothing twice', ['sales', 'sales'], false],
  ['nothing that is not offered', ['profit'], false],
])('%s', (_name, value, accepted) => {
  expect(choices.answer(asked, {}).safeParse(value).success).toBe(accepted);
});

test('the first is counted as the one that counts most, and marked where it is shown', () => {
  expect(choices.count(asked, [{ other: 'Calm' }, 'sales'])).toEqual([
    ['other', 1],
    ['sales', 1],
    ['first=other', 1],
  ]);
  expect(choices.show(asked, ['sales', { other: 'Calm' }], {}, 'en')).toBe(
    'words (counts most); Calm',
  );
});

test('every counter of an answer is declared', () => {
  const declared = choices.counters(asked, {});
  for (const [counter] of choices.count(asked, ['retention', { other: 'Calm' }]))
    expect(declared).toContain(counter);
});

test('options of a list come before one’s own', () => {
  const both = question('choice', { optionsFrom: 'people', options: options('it', 'nobody') });
  expect(choice.counters(both, { people: options('chief') })).toEqual(['chief', 'it', 'nobody']);
});

test('answers drawn at random begin with the one that counts most, the others in their order', () => {
  const four = options('a', 'b', 'c', 'd');
  const one = question('choices', { options: four, primary: true, min: 3, max: 3 });
  const random = seeded('first');
  const drawn = Array.from({ length: 60 }, () => choices.sample(one, {}, random) as string[]);
  expect(new Set(drawn.map(([first]) => first)).size).toBe(4);
  for (const [, ...others] of drawn) expect(others).toEqual(others.toSorted());
});
