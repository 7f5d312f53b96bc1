import { expect, test } from 'vitest';
import { survivors } from '../support/mutations.ts';
import { bakery } from './bakery.ts';

/** Gaps have no sign when their band is sought: whatever is below the second band is in the first. */
const lowestGap = ['bands.gap.aligned.from: 0 → 1', 'bands.gap.aligned.from: 0 → -1'];

test('no number of the bakery’s rubric can move without a test that fails', () => {
  expect(survivors(bakery)).toEqual([
    // No dimension or risk has parts that weigh between the two together.
    'settings.leastWeight: 0.6 → 0.54',
    ...lowestGap,
  ]);
});

test('nor can one of crm-adoption’s', { timeout: 120_000 }, () => {
  expect(survivors('questionnaires/crm-adoption')).toEqual(lowestGap);
});
