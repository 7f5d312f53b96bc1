import type { Entry } from '../../src/questions/record.ts';
import { inTurn } from './deal.ts';
import type { ObjectiveFacts } from './organisation.ts';

const initials = { b: 'baseline', t: 'target', d: 'date', o: 'owner', g: 'goal' } as const;

/**
 * Turns notes such as `retention btdog` into entries of objectives, one list per person. Baselines,
 * targets, dates and owners of a metric take turns, because no two people remember them alike.
 */
export function objectivesFrom(
  people: readonly (readonly string[])[],
  metrics: Record<string, ObjectiveFacts>,
): Entry[][] {
  const turns = Object.fromEntries(
    Object.entries(metrics).map(([metric, { goal, ...facts }]) => [
      metric,
      {
        baseline: inTurn<unknown>(facts.baseline),
        target: inTurn<unknown>(facts.target),
        date: inTurn<unknown>(facts.date),
        owner: inTurn<unknown>(facts.owner),
        goal: () => goal,
      },
    ]),
  );
  return people.map((notes) =>
    notes.map((note) => {
      const own = /^"(.+)"$/.exec(note);
      if (own) return { metric: { other: own[1]! } };
      const [metric = '', stated = ''] = note.split(' ');
      const entry: Record<string, unknown> = { metric };
      for (const [initial, field] of Object.entries(initials)) {
        if (stated.includes(initial)) entry[field] = turns[metric]![field]();
      }
      return entry as Entry;
    }),
  );
}
