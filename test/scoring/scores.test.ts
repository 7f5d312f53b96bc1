import { describe, expect, test } from 'vitest';
import { loadInstrument } from '../../src/instrument/load.ts';
import { compilePlan } from '../../src/scoring/plan.ts';
import type { Reading } from '../../src/scoring/reading.ts';
import { scoreTally } from '../../src/scoring/scores.ts';
import { readerOf, tallyOf } from '../../src/scoring/tally.ts';
import { exampleParameters } from '../support/instrument.ts';

const bakery = loadInstrument('test/fixtures/bakery').value!;

describe('a condition may look at a dimension', () => {
  const text = { en: 'words', es: 'palabras' };
  const when = { of: 'unity', below: 50 };
  const cap = { id: 'apart', code: 'K9', name: text, says: text, when, cap: 40 };
  const instrument = { ...bakery, rubric: { ...bakery.rubric, caps: [cap] } };
  const plan = compilePlan(instrument, exampleParameters(bakery.questionnaire));
  const reader = readerOf(plan, tallyOf(plan, []), () => undefined);
  // unity = .7 × goals-in-order + .3 × best-street
  test.each([
    ['below its bound it fires', 50, 40, ['apart'], []],
    ['at its bound it does not', 50, 50, [], []],
    ['a dimension without a score is not assessed', null, null, [], ['apart']],
  ])('%s', (_rule, goals, street, fired, open) => {
    const given = Object.entries({ 'goals-in-order': goals, 'best-street': street }).flatMap(
      ([id, value]): [string, Reading][] => (value === null ? [] : [[id, { value, inputs: {} }]]),
    );
    const { verdict } = scoreTally(instrument, reader, given);
    expect(verdict.caps.map(({ id }) => id)).toEqual(fired);
    expect(verdict.notAssessed.map(({ id }) => id).filter((id) => id === 'apart')).toEqual(open);
  });
});
