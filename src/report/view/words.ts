import { codeList } from '../../model/id.ts';
import type { Part, Result, Unit, Why } from '../../model/result.ts';
import type { Sampling } from '../../model/sampling.ts';
import type { Tone } from '../pictures/svg.ts';
import type { Wording } from '../wording.ts';

export function pluralOf(result: Result, role: string, { text }: Wording): string {
  const row = result.respondents.find((each) => each.role === role);
  return row ? text(row.plural) : role;
}

export function whyOf(why: Why | undefined, { phrase }: Wording): string {
  return phrase(`why.${why ?? 'no-answers'}`);
}

/** A value in its unit, or the words for why there is none. */
export function quantity(
  value: number | null,
  unit: Unit,
  why: Why | undefined,
  wording: Wording,
): string {
  if (value === null) return whyOf(why, wording);
  if (unit === 'percent') return wording.phrase('percent', { value: wording.figure(value) });
  if (unit === 'correlation') return wording.correlation(value);
  if (unit === 'amount') return wording.tenths(value);
  const figure = wording.figure(value);
  return unit === 'difference' && value >= 0.5 ? `+${figure}` : figure;
}

/** A percentage or points, with its 95 % interval where it is of a sample, or that it is of everyone. */
export function sampled(
  value: number,
  unit: Unit,
  { interval, everyone }: Sampling,
  wording: Wording,
): string {
  const shown = quantity(value, unit, undefined, wording);
  if (everyone) return wording.phrase('sampling.everyone', { value: shown });
  if (!interval) return shown;
  // The interval of a mean is not cut at the ends of the scale; what people read is.
  return wording.phrase('sampling.interval', {
    value: shown,
    low: wording.figure(Math.max(0, interval.low)),
    high: wording.figure(Math.min(100, interval.high)),
  });
}

export function partView(part: Part, wording: Wording) {
  return {
    name: wording.text(part.name),
    codes: codeList(part.codes),
    value: quantity(part.value, part.unit, part.why, wording),
  };
}

const TONES = 4;

/**
 * The colour of a band, by its place among the bands whatever they are called: `tone-0` for the
 * best, `tone-3` for the worst, `tone-none` without a band.
 */
export function toneOf(
  bands: readonly { id: string }[],
  id: string | null,
  best: 'first' | 'last',
): Tone {
  const index = bands.findIndex((band) => band.id === id);
  if (index < 0) return 'tone-none';
  const steps = best === 'first' ? index : bands.length - 1 - index;
  return `tone-${Math.floor(((TONES - 1) * steps) / (bands.length - 1)) as 0 | 1 | 2 | 3}`;
}
