import * as z from 'zod/mini';
import { idSchema } from '../../model/id.ts';
import { primaryCounter } from '../../questions/choices.ts';
import {
  type OptionOrOther,
  type OptionSource,
  optionIds,
  optionsOf,
} from '../../questions/option.ts';
import { acrossRoles, type Reading } from '../reading.ts';
import { TOLERANCE } from '../tolerance.ts';
import type { Measure, TallyReader } from './measure.ts';

const schema = z.strictObject({
  measure: z.literal('contradictions'),
  question: idSchema,
  /** Points that each pair of things that contradict each other costs. */
  cost: z.number().check(z.gte(0), z.lte(100)),
  /** A score from which on contradictions are settled and cost nothing. */
  waived: z.strictObject({ of: idSchema, atLeast: z.number() }),
});

const POINTS = 'points';

/**
 * Whether people pursue things that pull against each other, and the same thing first. Points: per
 * person max(0, 100 − cost × contradicting pairs among what they chose), 100 when these are settled,
 * then the mean per role and of the roles; × the share (roles alike) whose first is the one most
 * often first. METHOD section 4, MEA1.
 */
export const contradictions: Measure<z.infer<typeof schema>> & { schema: typeof schema } = {
  schema,
  unit: 'points',
  uses: ({ question }) => [{ key: 'question', question, types: ['choices'] }],
  of: ({ waived }) => [{ key: 'waived.of', id: waived.of }],
  roles: () => [],
  misfits: (_config, question) =>
    question.type === 'choices' && !question.primary
      ? [{ key: 'question', given: question.id, known: [] }]
      : [],
  counters: () => [POINTS],
  count: ({ cost }, question, value, lists) => {
    const chosen = (value as OptionOrOther[]).filter((each) => typeof each === 'string');
    const against = new Map(
      optionsOf(question as OptionSource, lists).map(({ id, contradicts }) => [id, contradicts]),
    );
    const pairs = chosen.flatMap((one, index) =>
      chosen
        .slice(index + 1)
        .filter((two) => against.get(one)?.includes(two) || against.get(two)?.includes(one)),
    );
    return [[POINTS, Math.round(100 * Math.max(0, 100 - cost * pairs.length))]];
  },
  read: ({ question, waived }, reader, id, readings) => {
    const settled = (readings(waived.of).value ?? 0) >= waived.atLeast - TOLERANCE;
    const points = acrossRoles(reader.roles(question), (role) => {
      const people = reader.answered(question, role);
      if (people === 0) return null;
      return settled ? 100 : reader.counter(question, role, POINTS, id) / (100 * people);
    });
    const shared = shareOfFirst(reader, question);
    if (points.value === null || shared.value === null) return points;
    const firsts = shared.byRole ?? {};
    return {
      value: (points.value * shared.value) / 100,
      inputs: { points: points.value, agreeing: shared.value },
      byRole: Object.fromEntries(
        Object.entries(points.byRole ?? {}).map(([role, own]) => {
          const first = firsts[role];
          return [role, own === null || first == null ? null : (own * first) / 100];
        }),
      ),
    };
  },
};

/** The percentage, roles alike, of those whose first is what is most often first. */
function shareOfFirst(reader: TallyReader, question: string): Reading {
  const options = optionIds(reader.question(question) as OptionSource, reader.lists);
  return options
    .map((option) =>
      acrossRoles(reader.roles(question), (role) => {
        const people = reader.answered(question, role);
        const firsts = reader.counter(question, role, primaryCounter(option));
        return people === 0 ? null : (100 * firsts) / people;
      }),
    )
    .reduce((most, each) => ((each.value ?? -1) > (most.value ?? -1) ? each : most));
}
