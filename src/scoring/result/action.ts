import type { ProposedAction } from '../../model/result.ts';
import type { ActionConfig } from '../rubric.ts';
import { conditionResult } from './condition.ts';
import { type Context, described } from './context.ts';

/** An action as proposed: against what, from where to where. */
export function actionResult(
  context: Context,
  { when, changes, ...action }: ActionConfig,
  against: ProposedAction['for'],
): ProposedAction {
  return {
    ...action,
    for: against,
    changes: aimOf(context, changes),
    when: when === undefined ? null : conditionResult(context, when),
  };
}

function aimOf(
  context: Context,
  { of, atLeast, atMost }: ActionConfig['changes'],
): ProposedAction['changes'] {
  const { name, unit } = described(context, of);
  const aim = atLeast === undefined ? 'at-most' : 'at-least';
  const from = context.scores.readings.get(of)?.value ?? null;
  return { of, name, unit, from, to: atLeast ?? atMost ?? 0, aim };
}
