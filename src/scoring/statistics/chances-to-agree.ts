import { averageDeviationCutoff, chanceOfAverageDeviation } from './average-deviation.ts';
import { chanceOfRWg, R_WG_CUTOFF } from './r-wg.ts';

/** How likely (0-1) people who answer at random are to count as agreeing; null of too many people. */
export interface ChancesToAgree {
  rWg: number | null;
  deviation: number | null;
}

/** All scales have as many. */
export const OPTIONS = 5;

/** Of n people on a scale, by going through all that they can answer. RangeErrors of `chance`. */
export function chancesToAgree(n: number): ChancesToAgree {
  return {
    rWg: chanceOfRWg(R_WG_CUTOFF, n, OPTIONS),
    deviation: chanceOfAverageDeviation(averageDeviationCutoff(OPTIONS), n, OPTIONS),
  };
}
