import { type Agreement, deviationInTenths } from '../../model/agreement.ts';
import type { Explanation } from '../../review/explain/index.ts';
import type { Session } from '../session.ts';
import { percent } from './notes.ts';
import { plain } from './numbers.ts';

/** What happens less often than this by chance hardly ever happens. */
const HARDLY_EVER = 0.0005;

/** How alike the people of a role answered: in words, or in figures with what chance reaches. */
export function agreementShown({ split, closeness, figures }: Agreement, session: Session): string {
  const { say, language } = session;
  if (!figures) return say(`explain.agreement.${closeness ?? 'same'}`);
  const { rWg, deviation } = figures;
  const often = (chance: number | null) =>
    chance === null || chance < HARDLY_EVER
      ? say('explain.agreement.hardly')
      : say('explain.agreement.chance', { percent: percent(chance, session) });
  return say('explain.agreement.figures', {
    deviation: plain(deviationInTenths(deviation), 1, language),
    most: plain(deviation.most, 1, language),
    byDeviation: often(deviation.chance),
    rWg: plain(rWg.value, 1, language),
    least: plain(rWg.least, 1, language),
    byRWg: often(rWg.chance),
    split: split ? 'yes' : 'no',
  });
}

/** Kendall's W beside what random orders give on average, and whether these reach it often. */
export function concordanceShown(
  { w, chance, rare }: NonNullable<Explanation['concordance']>,
  { say, language }: Session,
): string {
  return say('explain.concordance', {
    w: plain(w, 2, language),
    chance: plain(chance, 2, language),
    rare: rare === null ? 'unknown' : rare.reached ? 'yes' : 'no',
    from: plain(rare?.from ?? 0, 2, language),
  });
}
