import type { Result } from '../../model/result.ts';
import { capital, type Wording } from '../wording.ts';
import { cited } from './claims.ts';
import { pluralOf, quantity, sampled, whyOf } from './words.ts';

/** What one role foretold of another, and what came, in a sentence. */
export function forecastView(
  result: Result,
  {
    name,
    code,
    sources,
    by,
    of,
    forecast,
    actual,
    why,
    interval,
    everyone,
  }: Result['forecasts'][number],
  wording: Wording,
) {
  const { phrase, text } = wording;
  const percent = (value: number | null) => quantity(value, 'percent', why, wording);
  return {
    sentence:
      forecast === null
        ? phrase('forecast.none', { name: text(name), why: whyOf(why, wording) })
        : capital(
            phrase('forecast.sentence', {
              by: pluralOf(result, by, wording),
              of: pluralOf(result, of, wording),
              name: text(name),
              forecast: percent(forecast),
              actual: sampled(actual ?? 0, 'percent', { interval, everyone }, wording),
            }),
          ),
    code,
    claims: cited(result, sources),
  };
}
