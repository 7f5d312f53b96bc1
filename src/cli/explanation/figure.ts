import { scoreShown } from '../../messages/score-shown.ts';
import type { Result } from '../../model/result.ts';
import type { Explanation } from '../../review/explain/index.ts';
import type { Session } from '../session.ts';
import { besides, plain } from './numbers.ts';

/** Kinds that have no number: what came of them stands in its place. */
const OUTCOMES = {
  trigger: ['explain.trigger.fired', 'explain.trigger.not-fired', 'explain.not-assessed'],
  requirement: ['explain.requirement.met', 'explain.requirement.not-met', 'explain.not-assessed'],
  all: ['explain.holds.yes', 'explain.holds.no', 'explain.holds.unknown'],
  any: ['explain.holds.yes', 'explain.holds.no', 'explain.holds.unknown'],
} as const;

/** What stands first in the line of an explanation; nothing where it only gathers others. */
export function figureShown(tree: Explanation, bands: Result['bands'], session: Session): string {
  const { kind, value, of, now } = tree;
  if (kind === 'code') return '';
  if (kind in OUTCOMES) return outcomeShown(tree, OUTCOMES[kind as keyof typeof OUTCOMES], session);
  if (value === null) return '–';
  const figure = numberShown(tree, value, bands, session);
  if (kind === 'change')
    return session.say('explain.change', {
      to: figure,
      now: numberShown(tree, now ?? 0, bands, session),
    });
  return of === undefined
    ? figure
    : session.say('explain.of', { value: figure, of: plain(of, 0, session.language) });
}

function outcomeShown(
  { outcome }: Explanation,
  [yes, no, unknown]: (typeof OUTCOMES)[keyof typeof OUTCOMES],
  { say }: Session,
): string {
  return say(outcome === true ? yes : outcome === false ? no : unknown);
}

/** A number in its unit. METHOD section 5: no decimals, except where rounding would cross an edge. */
function numberShown(
  { kind, unit, bounds }: Explanation,
  value: number,
  bands: Result['bands'],
  { language, say }: Session,
): string {
  const own = bandsOf(kind, bands);
  if (own) {
    const shown = scoreShown(Math.abs(value), own, language);
    return kind === 'gap' ? signed(value, shown) : shown;
  }
  if (kind === 'input') return plain(value, 2, language);
  if (unit === 'place' || unit === 'amount') return plain(value, 1, language);
  if (unit === 'correlation')
    return value.toLocaleString(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const shown = besides(value, bounds ?? {}, language);
  if (unit === 'difference') return signed(value, besides(Math.abs(value), bounds ?? {}, language));
  return unit === 'percent' ? say('explain.percent', { value: shown }) : shown;
}

function bandsOf(kind: Explanation['kind'], bands: Result['bands']) {
  if (kind === 'verdict' || kind === 'pillar') return bands.verdict;
  if (kind === 'risk') return bands.risk;
  return kind === 'gap' ? bands.gap : undefined;
}

function signed(value: number, shown: string): string {
  if (shown === '0') return shown;
  return `${value < 0 ? '−' : '+'}${shown}`;
}
