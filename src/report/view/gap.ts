import type { Result } from '../../model/result.ts';
import { capital, type Wording } from '../wording.ts';
import { cited } from './claims.ts';
import { pluralOf, quantity, tenth, toneOf, whyOf } from './words.ts';

export function gapView(result: Result, gap: Result['gaps'][number], wording: Wording) {
  const { phrase, text, figure } = wording;
  const [one, two] = gap.between;
  const first = pluralOf(result, one.role, wording);
  const second = pluralOf(result, two.role, wording);
  const known = one.score !== null && two.score !== null;
  return {
    id: gap.id,
    code: gap.code,
    name: text(gap.name),
    known,
    sentence: capital(gapSentence(gap, first, second, wording)),
    first: capital(first),
    second: capital(second),
    firstScore: tenth(one.score ?? 0),
    secondScore: tenth(two.score ?? 0),
    firstValue: quantity(one.score, 'points', one.why, wording),
    secondValue: quantity(two.score, 'points', two.why, wording),
    tone: toneOf(result.bands.gap, gap.band, 'first'),
    bandName: gap.bandName ? text(gap.bandName) : whyOf(gap.why, wording),
    chart: known
      ? phrase('gap.chart', {
          name: text(gap.name),
          first,
          second,
          one: figure(one.score ?? 0),
          two: figure(two.score ?? 0),
        })
      : '',
    claims: cited(result, gap.sources),
  };
}

function gapSentence(
  { difference, why, band }: Result['gaps'][number],
  first: string,
  second: string,
  wording: Wording,
): string {
  const { phrase, figure } = wording;
  if (difference === null) {
    return band === null ? `${whyOf(why, wording)}.` : phrase('gap.band-only', { first, second });
  }
  const rounded = Math.round(difference);
  const key = rounded > 0 ? 'gap.rosier' : rounded < 0 ? 'gap.gloomier' : 'gap.same';
  return phrase(key, { first, second, difference: figure(Math.abs(rounded)) });
}
