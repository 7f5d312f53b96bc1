import type { Result } from '../../model/result.ts';
import type { Wording } from '../wording.ts';
import { actionView } from './action.ts';

type Planned = Result['actions'][number];

/** A quick win takes no more than this, and asks nothing of each person of a role. */
const QUICK = { days: 2, weeks: 4 };

function isQuick({ days, weeks, each }: Planned): boolean {
  return days <= QUICK.days && weeks <= QUICK.weeks && each === null;
}

/** What to do, in up to three parts: what cannot wait, what is quickly done, and the rest. */
export function planView(result: Result, wording: Wording) {
  const parts: [name: string, belongs: (action: Planned) => boolean][] = [
    ['plan.first', ({ urgent }) => urgent],
    ['plan.quick', (action) => !action.urgent && isQuick(action)],
    ['plan.then', (action) => !action.urgent && !isQuick(action)],
  ];
  return parts.flatMap(([name, belongs]) => {
    const actions = result.actions.filter(belongs);
    if (actions.length === 0) return [];
    return [
      {
        id: name.replace('.', '-'),
        name: wording.phrase(name),
        actions: actions.map((action) => actionView(result, action, wording)),
      },
    ];
  });
}
