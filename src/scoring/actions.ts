import { type Condition, fires } from './condition.ts';
import type { Reading } from './reading.ts';
import type { ActionConfig } from './rubric.ts';

/** The actions whose aim is not reached and whose own condition, where they have one, holds. */
export function openActions(
  actions: readonly ActionConfig[],
  read: (id: string) => Reading,
): ActionConfig[] {
  return actions.filter(
    ({ when, changes }) => fires(changes, read) !== true && (!when || fires(when, read)),
  );
}

/** What a condition compares, by id. */
export function looksAt(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(looksAt);
  if ('any' in condition) return condition.any.flatMap(looksAt);
  return [condition.of];
}
