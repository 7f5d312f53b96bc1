import type { Result } from '../../model/result.ts';
import type { Wording } from '../wording.ts';
import { actionView } from './action.ts';
import { riskView } from './risk.ts';

/** What two pages have room for. */
const MOST = { risks: 3, actions: 5 };

/** The worst scenarios, what to do first, and who answered, for those who decide. */
export function boardView(result: Result, wording: Wording) {
  const { phrase, text, list } = wording;
  const worst = result.risks
    .filter(({ score }) => score !== null)
    .toSorted((one, two) => two.score! - one.score!)
    .slice(0, MOST.risks);
  const first = result.actions.slice(0, MOST.actions);
  const path = result.robustness?.path;
  return {
    path:
      path && path.steps !== null
        ? phrase('board.path', {
            band: text(path.bandName),
            steps: path.steps.length,
            days: Math.ceil(path.days),
            weeks: Math.ceil(path.weeks),
          })
        : '',
    risks: worst.map((risk) => riskView(result, risk, wording)),
    actions: first.map((action) => actionView(result, action, wording)),
    moreActions:
      result.actions.length > first.length
        ? phrase('board.more-actions', { n: result.actions.length - first.length })
        : '',
    answered: phrase('board.answered', {
      rows: list(
        result.respondents
          .filter(({ records, n }) => !records && n > 0)
          .map(({ plural, n, of }) =>
            phrase('board.row', {
              role: text(plural),
              n,
              of: of ?? n,
              known: of === null ? 'no' : 'yes',
            }),
          ),
      ),
    }),
  };
}
