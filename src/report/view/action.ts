import { eachShown } from '../../messages/each-shown.ts';
import type { ProposedAction, Result } from '../../model/result.ts';
import { capital, type Wording } from '../wording.ts';
import { pluralOf, quantity } from './words.ts';

export function actionView(result: Result, action: ProposedAction, wording: Wording) {
  const { text, figure } = wording;
  const findings = action.for.kind === 'risk' ? result.risks : result.dimensions;
  const finding = findings.find((each) => each.id === action.for.id);
  return {
    id: action.id,
    do: text(action.do),
    who: capital(pluralOf(result, action.who, wording)),
    days: effort(result, action, wording),
    weeks: figure(action.weeks),
    within: wording.phrase('plan.within', { weeks: Math.round(action.weeks) }),
    changes: aim(action.changes, wording),
    check: text(action.check),
    for: finding ? `${finding.code} ${text(finding.name)}` : '',
  };
}

/** Days of those who do it and, where it asks something of each person of a role, what that comes to. */
function effort(result: Result, { days, each }: ProposedAction, wording: Wording): string {
  const own = wording.figure(days);
  if (!each) return own;
  const role = result.respondents.find((row) => row.role === each.role)?.name ?? each.role;
  return wording.phrase('plan.each', {
    effort: own,
    ...eachShown({ ...each, role }, wording.language),
  });
}

/** "From here to there", or only to where when today's value may not be shown. */
function aim(
  { name, unit, from, to, aim: way }: ProposedAction['changes'],
  wording: Wording,
): string {
  const shown = (value: number) => quantity(value, unit, undefined, wording);
  const args = {
    name: wording.text(name),
    to: shown(to),
    percent: unit === 'percent' ? 'yes' : 'no',
  };
  return from === null
    ? wording.phrase('plan.to', { ...args, up: way === 'at-least' ? 'yes' : 'no' })
    : wording.phrase('plan.from-to', { ...args, from: shown(from) });
}
