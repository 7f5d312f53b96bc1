import { measureIn, measureOf } from '../../scoring/measures/index.ts';
import type { Rubric } from '../../scoring/rubric.ts';
import { readBy } from '../cross-rules/references.ts';

/** The report shows these whatever else reads them. */
const reportedMeasures = ['gap', 'rank-agreement', 'rank-concordance', 'reliability'];

/** Ids of every question and measure that ends up in a figure of the Result, directly or behind others. */
export function usedBy(rubric: Rubric): Set<string> {
  const used = new Set<string>();
  const visit = (id: string) => {
    if (used.has(id)) return;
    used.add(id);
    for (const behind of behindOf(rubric, id)) visit(behind);
  };
  for (const id of roots(rubric)) visit(id);
  return used;
}

/** What a measure is computed from, and the measure that scores a question. */
function behindOf(rubric: Rubric, id: string): string[] {
  const config = measureIn(rubric, id);
  if (config) {
    const measure = measureOf(config);
    return [
      ...measure.uses(config).map(({ question }) => question),
      ...(measure.of?.(config) ?? []).map((each) => each.id),
    ];
  }
  const scorer = rubric.questions[id];
  return scorer?.rule === 'measured' ? [scorer.measure] : [];
}

/** What dimensions, risks, caps, requirements, actions, notices and the report read themselves. */
function roots(rubric: Rubric): string[] {
  const { dimensions, risks, caps, requirements, notices, measures, reported } = rubric;
  const read = (when: Parameters<typeof readBy>[0] | undefined) =>
    when ? readBy(when).map(({ of }) => of) : [];
  return [
    ...[...dimensions, ...risks].flatMap(({ parts, actions }) => [
      ...parts.map(({ of }) => of),
      ...actions.flatMap(({ changes, when }) => [changes.of, ...read(when)]),
    ]),
    ...risks.flatMap(({ triggers, reach, votes }) => [
      ...triggers.flatMap(({ when }) => read(when)),
      reach.of,
      ...(votes === undefined ? [] : [votes]),
    ]),
    ...caps.flatMap(({ when }) => read(when)),
    ...requirements.flatMap(({ unless, instead }) => [...read(unless), ...read(instead?.when)]),
    ...notices.flatMap(({ figures, when }) => [...figures, ...read(when)]),
    ...measures.filter(({ measure }) => reportedMeasures.includes(measure)).map(({ id }) => id),
    ...reported,
  ];
}
