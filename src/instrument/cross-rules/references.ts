import type { Issue } from '../../model/issue.ts';
import type { Condition } from '../../scoring/condition.ts';
import { measureOf } from '../../scoring/measures/index.ts';
import type { ActionConfig, RiskConfig } from '../../scoring/rubric.ts';
import { problem } from '../problem.ts';
import { unknown } from '../unknown.ts';
import { type Context, type CrossRule, questionIds } from './context.ts';

interface Reference {
  of: string;
  path: PropertyKey[];
  /** Whether a dimension may be named as well. */
  dimension: boolean;
}

/**
 * Whatever a formula or a condition reads is a measure, or a question that has a score; a condition
 * may look at a dimension too.
 */
export const references: CrossRule = (context) => {
  const { rubric } = context.instrument;
  return [
    ...rubric.measures.flatMap((config, m) =>
      (measureOf(config).of?.(config) ?? []).map(({ key, id }): Reference => {
        const path = key.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
        return { of: id, path: ['measures', m, ...path], dimension: false };
      }),
    ),
    ...rubric.dimensions.flatMap((dimension, d) => [
      ...partsOf(dimension, ['dimensions', d]),
      ...readByActions(dimension.actions, ['dimensions', d]),
    ]),
    ...rubric.risks.flatMap((risk, r) => readByRisk(risk, ['risks', r])),
    ...rubric.caps.flatMap((cap, c) => readBy(cap.when, ['caps', c, 'when'])),
    ...rubric.requirements.flatMap(({ unless, instead }, r) => [
      ...readBy(unless, ['requirements', r, 'unless']),
      ...(instead ? readBy(instead.when, ['requirements', r, 'instead', 'when']) : []),
    ]),
    ...rubric.notices.flatMap(({ figures, when }, n) => [
      ...figures.map((of, f) => ({ of, path: ['notices', n, 'figures', f], dimension: true })),
      ...(when ? readBy(when, ['notices', n, 'when']) : []),
    ]),
  ].flatMap((reference) => checkReference(context, reference));
};

function partsOf({ parts }: { parts: readonly { of: string }[] }, path: PropertyKey[]) {
  return parts.map(
    ({ of }, index): Reference => ({ of, path: [...path, 'parts', index, 'of'], dimension: false }),
  );
}

function readByRisk(risk: RiskConfig, path: PropertyKey[]): Reference[] {
  return [
    ...partsOf(risk, path),
    ...risk.triggers.flatMap((trigger, t) =>
      readBy(trigger.when, [...path, 'triggers', t, 'when']),
    ),
    { of: risk.reach.of, path: [...path, 'reach', 'of'], dimension: false },
    ...(risk.votes === undefined
      ? []
      : [{ of: risk.votes, path: [...path, 'votes'], dimension: false }]),
    ...readByActions(risk.actions, path),
  ];
}

function readByActions(actions: readonly ActionConfig[], path: PropertyKey[]): Reference[] {
  return actions.flatMap(({ changes, when }, a) => [
    { of: changes.of, path: [...path, 'actions', a, 'changes', 'of'], dimension: false },
    ...(when ? readBy(when, [...path, 'actions', a, 'when']) : []),
  ]);
}

/** What a condition, which stands at `path`, reads, and where it says so. */
export function readBy(condition: Condition, path: PropertyKey[] = []): Reference[] {
  if ('all' in condition)
    return condition.all.flatMap((part, index) => readBy(part, [...path, 'all', index]));
  if ('any' in condition)
    return condition.any.flatMap((part, index) => readBy(part, [...path, 'any', index]));
  return [{ of: condition.of, path: [...path, 'of'], dimension: true }];
}

function checkReference(context: Context, { of, path, dimension }: Reference): Issue[] {
  const { rubric } = context.instrument;
  const place = context.sources.rubric.locate(path);
  const measured = rubric.measures.map((measure) => measure.id);
  const composed = dimension ? rubric.dimensions.map(({ id }) => id) : [];
  const asked = questionIds(context);
  if ([...measured, ...composed].includes(of)) return [];
  if (!asked.includes(of))
    return unknown('unknown-of', of, [...asked, ...measured, ...composed], place);
  return Object.hasOwn(rubric.questions, of)
    ? []
    : [problem('unscored-question', place, { id: of })];
}
