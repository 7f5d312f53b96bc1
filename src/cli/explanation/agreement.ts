import { type Agreement, deviationInTenths } from '../../model/agreement.ts';
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
