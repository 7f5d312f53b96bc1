import type { Issue } from '../../model/issue.ts';
import type { Condition } from '../../scoring/condition.ts';
import type { RiskConfig } from '../../scoring/rubric.ts';
import { problem } from '../problem.ts';
import { unknown } from '../unknown.ts';
import { type Context, type CrossRule, questionIds } from './context.ts';

interface Reference {
  of: string;
  path: PropertyKey[];
}

/** Whatever a formula or a condition reads is a measure, or a question that has a score. */
export const references: CrossRule = (context) => {
  const { rubric } = context.instrument;
  return [
    ...rubric.dimensions.flatMap((dimension, d) => partsOf(dimension, ['dimensions', d])),
    ...rubric.risks.flatMap((risk, r) => readByRisk(risk, ['risks', r])),
    ...rubric.caps.flatMap((cap, c) => readBy(cap.when, ['caps', c, 'when'])),
    ...rubric.requirements.flatMap((requirement, r) =>
      readBy(requirement.unless, ['requirements', r, 'unless']),
    ),
  ].flatMap((reference) => checkReference(context, reference));
};

function partsOf({ parts }: { parts: readonly { of: string }[] }, path: PropertyKey[]) {
  return parts.map(({ of }, index): Reference => ({ of, path: [...path, 'parts', index, 'of'] }));
}

function readByRisk(risk: RiskConfig, path: PropertyKey[]): Reference[] {
  return [
    ...partsOf(risk, path),
    ...risk.triggers.flatMap((trigger, t) =>
      readBy(trigger.when, [...path, 'triggers', t, 'when']),
    ),
    { of: risk.reach.of, path: [...path, 'reach', 'of'] },
    ...(risk.votes === undefined ? [] : [{ of: risk.votes, path: [...path, 'votes'] }]),
    ...risk.actions.flatMap((action, a) => [
      { of: action.changes.of, path: [...path, 'actions', a, 'changes', 'of'] },
      ...(action.when ? readBy(action.when, [...path, 'actions', a, 'when']) : []),
    ]),
  ];
}

/** What a condition, which stands at `path`, reads, and where it says so. */
export function readBy(condition: Condition, path: PropertyKey[] = []): Reference[] {
  if ('all' in condition)
    return condition.all.flatMap((part, index) => readBy(part, [...path, 'all', index]));
  if ('any' in condition)
    return condition.any.flatMap((part, index) => readBy(part, [...path, 'any', index]));
  return [{ of: condition.of, path: [...path, 'of'] }];
}

function checkReference(context: Context, { of, path }: Reference): Issue[] {
  const { rubric } = context.instrument;
  const place = context.sources.rubric.locate(path);
  const measured = rubric.measures.map((measure) => measure.id);
  const asked = questionIds(context);
  if (measured.includes(of)) return [];
  if (!asked.includes(of)) return unknown('unknown-of', of, [...asked, ...measured], place);
  return Object.hasOwn(rubric.questions, of)
    ? []
    : [problem('unscored-question', place, { id: of })];
}
