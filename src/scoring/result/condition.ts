import type { ConditionResult } from '../../model/condition-result.ts';
import { type Condition, fires } from '../condition.ts';
import { NO_ANSWERS } from '../reading.ts';
import { type Context, described, readValue } from './context.ts';

/** A condition with what it looked at, so that whoever reads the Result can check it. */
export function conditionResult(context: Context, condition: Condition): ConditionResult {
  if ('all' in condition)
    return { all: condition.all.map((each) => conditionResult(context, each)) };
  if ('any' in condition)
    return { any: condition.any.map((each) => conditionResult(context, each)) };
  const { of, ...bounds } = condition;
  const reading = context.scores.readings.get(of) ?? NO_ANSWERS;
  const { name, codes, unit } = described(context, of);
  const holds = fires(condition, () => reading);
  return { of, codes, name, unit, ...readValue(reading), ...bounds, holds };
}
