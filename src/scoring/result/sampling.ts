import { NO_SAMPLING, type Sampling } from '../../model/sampling.ts';
import { allowed } from '../statistics/allowed.ts';
import { type Histogram, sizeOf } from '../statistics/histogram.ts';
import type { Interval } from '../statistics/interval.ts';
import { meanInterval } from '../statistics/mean-interval.ts';
import { wilsonInterval } from '../statistics/wilson-interval.ts';
import type { Context } from './context.ts';

/** Of a mean in the unit of the values, of a population that may be unknown. METHOD section 5. */
export function samplingOfMean(spread: Histogram, population: number | undefined): Sampling {
  return sampling(sizeOf(spread), population, (known) => meanInterval(spread, known));
}

/**
 * Of a percentage: how many of how many people said yes. METHOD section 5. None of what is told of few
 * people: that is no count of them.
 */
export function samplingOfShare(
  { yes, of }: { yes: number; of: number },
  population: number | undefined,
): Sampling {
  if (!Number.isInteger(yes)) return NO_SAMPLING;
  return sampling(of, population, (known) => {
    const share = wilsonInterval(yes, of, known);
    return share && { low: 100 * share.low, high: 100 * share.high };
  });
}

/**
 * Of a measure that is the percentage of people of one role who said yes. The mean of the
 * percentages of several roles is no share of anybody, and has none.
 */
export function samplingOfMeasure({ reader, scores }: Context, id: string): Sampling {
  const reading = scores.readings.get(id);
  const counted = reading?.value == null ? [] : Object.entries(reading.counted ?? {});
  const [only, another] = counted;
  return only && !another ? samplingOfShare(only[1], reader.headCount(only[0])) : NO_SAMPLING;
}

function sampling(
  n: number,
  population: number | undefined,
  interval: (known: number | undefined) => Interval | null,
): Sampling {
  // More answers than people are reported by `lint`; they are no sample of anything.
  const known = population !== undefined && population >= n ? population : undefined;
  return {
    interval: allowed('interval', n, known) ? interval(known) : null,
    everyone: n > 0 && n === known,
  };
}
