import { readingOf, scoreDimensions, scorePillars } from './dimensions.ts';
import type { Instrument } from './instrument.ts';
import type { TallyReader } from './measures/measure.ts';
import { NO_ANSWERS, type Reading } from './reading.ts';
import { readAll } from './readings.ts';
import { scoreRisks } from './risks.ts';
import { judge, type Verdict } from './verdict.ts';

/** Everything that follows from a tally, unrounded and before privacy. */
export interface Scores {
  readings: Map<string, Reading>;
  dimensions: ReturnType<typeof scoreDimensions>;
  pillars: ReturnType<typeof scorePillars>;
  risks: ReturnType<typeof scoreRisks>;
  verdict: Verdict;
}

/**
 * Measures, dimensions, pillars, risks and the verdict off one tally. `overrides` stand in place of
 * what the tally gives: for trying a rubric out.
 */
export function scoreTally(
  instrument: Instrument,
  reader: TallyReader,
  overrides: Iterable<[id: string, Reading]> = [],
): Scores {
  const { rubric } = instrument;
  const readings = readAll(instrument, reader, new Map(overrides));
  const read = (id: string) => readings.get(id) ?? NO_ANSWERS;
  const dimensions = scoreDimensions(rubric, read);
  // Conditions and notices may look at dimensions as well.
  for (const dimension of dimensions) readings.set(dimension.config.id, readingOf(dimension));
  const pillars = scorePillars(rubric, dimensions);
  const risks = scoreRisks(rubric, read);
  return { readings, dimensions, pillars, risks, verdict: judge(rubric, read, pillars, risks) };
}
