import type { Result } from '../../model/result.ts';
import type { Wording } from '../wording.ts';
import { actionView } from './action.ts';

/** What to do, in up to two parts: what cannot wait, and the rest. */
export function planView(result: Result, wording: Wording) {
  const part = (urgent: boolean) => ({
    name: wording.phrase(urgent ? 'plan.first' : 'plan.then'),
    actions: result.actions
      .filter((action) => action.urgent === urgent)
      .map((action) => actionView(result, action, wording)),
  });
  return [part(true), part(false)].filter(({ actions }) => actions.length > 0);
}
