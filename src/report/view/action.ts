import type { Result } from '../../model/result.ts';
import { capital, type Wording } from '../wording.ts';
import { pluralOf } from './words.ts';

export function actionView(result: Result, action: Result['actions'][number], wording: Wording) {
  const { phrase, text, figure } = wording;
  const risk = result.risks.find((each) => each.id === action.risk);
  return {
    do: text(action.do),
    who: capital(pluralOf(result, action.who, wording)),
    days: figure(action.days),
    weeks: figure(action.weeks),
    changes: phrase('plan.to', {
      name: text(action.changes.name),
      to: figure(action.changes.to),
    }),
    check: text(action.check),
    risk: risk?.code ?? '',
  };
}
