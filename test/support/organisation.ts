import fc from 'fast-check';
import type { Respondent } from '../../src/model/respondent.ts';
import type { Instrument } from '../../src/scoring/instrument.ts';
import { simulateRespondents } from '../../src/simulate/respondents.ts';
import { exampleLists } from './instrument.ts';

/** Random respondents of the instrument: a few of each role, some of them silent on some questions. */
export function respondentsArbitrary(
  { questionnaire }: Instrument,
  { least = 0, most = 6, silent = [0, 0.1, 0.5] } = {},
): fc.Arbitrary<Respondent[]> {
  const lists = exampleLists(questionnaire);
  return fc
    .record({
      seed: fc.string({ maxLength: 6 }),
      silent: fc.constantFrom(...silent),
      counts: fc.tuple(...questionnaire.roles.map(() => fc.integer({ min: least, max: most }))),
    })
    .map(({ seed, silent: share, counts }) => [
      ...simulateRespondents(questionnaire, lists, {
        seed,
        silent: share,
        day: '2026-03-20',
        people: questionnaire.roles.map((role, index) => ({ role: role.id, n: counts[index]! })),
      }),
    ]);
}
