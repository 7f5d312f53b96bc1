import type { ProposedAction, Result, RiskResult } from '../../model/result.ts';
import { looksAt } from '../actions.ts';
import { bandIndex } from '../band.ts';
import type { Context } from './context.ts';

/**
 * What to do, the most urgent first, each action once: what a cap that fired looks at and the first
 * action against each severe risk (these are urgent), then whatever else risks that are not low call
 * for, then weak dimensions; of these not what a risk's action moves already. The worst first each
 * time, but nothing before what it waits for.
 */
export function planOf(
  { rubric, scores }: Context,
  { risks, dimensions }: Pick<Result, 'risks' | 'dimensions'>,
): Result['actions'] {
  const fired = new Set(scores.verdict.caps.map(({ id }) => id));
  const capped = new Set(
    rubric.caps.filter(({ id }) => fired.has(id)).flatMap(({ when }) => looksAt(when)),
  );
  const ofRisks = risks.toSorted((one, two) => (two.score ?? -1) - (one.score ?? -1));
  const against = (within: (risk: RiskResult) => boolean) =>
    ofRisks.filter(within).flatMap(({ actions }) => actions);
  const ofDimensions = dimensions
    .toSorted((one, two) => (one.score ?? 101) - (two.score ?? 101))
    .flatMap(({ actions }) => actions);

  const severe = bandIndex(rubric.bands.risk, rubric.settings.severe);
  const levelOf = ({ band }: RiskResult) =>
    band === null ? -1 : bandIndex(rubric.bands.risk, band);
  const urgent = [
    ...[...against(() => true), ...ofDimensions].filter(({ changes }) => capped.has(changes.of)),
    ...ofRisks
      .filter((risk) => levelOf(risk) >= severe)
      .flatMap(({ actions }) => actions.slice(0, 1)),
  ];
  const open = against((risk) => levelOf(risk) > 0);
  const moved = new Set([...urgent, ...open].map(({ changes }) => changes.of));
  const further = ofDimensions.filter(({ changes }) => !moved.has(changes.of));

  const after = new Map(
    [...rubric.risks, ...rubric.dimensions].flatMap(({ actions }) =>
      actions.map((action) => [action.id, action.after]),
    ),
  );
  return inTurn(urgent, [...open, ...further], (id) => after.get(id) ?? []);
}

/**
 * Each action once, the urgent ones first, and right before each those of them that it waits for;
 * what something urgent waits for is urgent too.
 */
function inTurn(
  urgent: readonly ProposedAction[],
  others: readonly ProposedAction[],
  after: (id: string) => readonly string[],
): Result['actions'] {
  const planned = [...urgent, ...others];
  const turn = new Map<string, Result['actions'][number]>();
  const seen = new Set<string>();
  const add = (action: ProposedAction, isUrgent: boolean) => {
    if (seen.has(action.id)) return;
    seen.add(action.id);
    for (const id of after(action.id)) {
      const first = planned.find((each) => each.id === id);
      if (first) add(first, isUrgent);
    }
    turn.set(action.id, { ...action, urgent: isUrgent });
  };
  for (const action of urgent) add(action, true);
  for (const action of others) add(action, false);
  return [...turn.values()];
}
