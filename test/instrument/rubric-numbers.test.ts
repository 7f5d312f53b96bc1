import { expect, test } from 'vitest';
import { survivors } from '../support/mutations.ts';
import { bakery } from './bakery.ts';

/** Moves that change nothing that answers could show. */
const without = [
  // No dimension or risk has parts that weigh between the two together.
  'settings.leastWeight: 0.6 → 0.54',
  // What roles do not see is counted by the report, not by scores.
  'settings.opacity: 40 → 44',
  'settings.opacity: 40 → 36',
  // Shares are whole numbers.
  'questions.budget-split.least: 5 → 4.5',
  // Whatever is below the second band is in the first.
  'bands.gap.aligned.from: 0 → 1',
  'bands.gap.aligned.from: 0 → -1',
];

test('no number of the bakery’s rubric can move without a test that fails', () => {
  expect(survivors(bakery)).toEqual(without);
});
