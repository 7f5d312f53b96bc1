import type { Issue } from '../../model/issue.ts';
import type { ActionConfig } from '../../scoring/rubric.ts';
import { problem } from '../problem.ts';
import { unknown } from '../unknown.ts';
import type { Context, CrossRule } from './context.ts';
import { wayBack } from './way-back.ts';

/** Actions wait for actions that exist, and none, in the end, for itself. */
export const waiting: CrossRule = (context) => {
  const placed = actionsPlaced(context);
  const byId = new Map(placed.map(({ action }) => [action.id, action]));
  const next = (id: string) => byId.get(id)?.after ?? [];
  const { rubric } = context.sources;
  return placed.flatMap(({ action: { id, after }, path }): Issue[] => {
    const way = wayBack(next, id);
    return [
      ...after.flatMap((other, index) =>
        unknown('unknown-action', other, [...byId.keys()], () =>
          rubric.locate([...path, 'after', index]),
        ),
      ),
      ...(way
        ? [
            problem('waits-for-itself', rubric.locate([...path, 'id']), {
              id,
              way: way.join(' → '),
            }),
          ]
        : []),
    ];
  });
};

function actionsPlaced({ instrument }: Context): { action: ActionConfig; path: PropertyKey[] }[] {
  return (['risks', 'dimensions'] as const).flatMap((kind) =>
    instrument.rubric[kind].flatMap(({ actions }, index) =>
      actions.map((action, a) => ({ action, path: [kind, index, 'actions', a] })),
    ),
  );
}
