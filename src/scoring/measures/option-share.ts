import * as z from 'zod/mini';
import { idSchema } from '../../model/id.ts';
import type { Question } from '../../questions/index.ts';
import { sharesAcrossRoles } from '../reading.ts';
import type { Misfit } from '../rules/rule.ts';
import type { Measure } from './measure.ts';

const schema = z.strictObject({
  measure: z.literal('option-share'),
  question: idSchema,
  options: z.array(idSchema).check(z.minLength(1)),
  /** Without it: every role asked, all alike. */
  roles: z.optional(z.array(idSchema).check(z.minLength(1))),
});

/** The misfits of a setting that lists options which the question does not have. */
export function optionMisfits(
  key: string,
  options: readonly string[],
  question: Question,
): Misfit[] {
  if (!('options' in question) || !question.options) return [];
  const known = question.options.map((option) => option.id);
  return options
    .map((given, index) => ({ key: `${key}.${index}`, given, known }))
    .filter(({ given }) => !known.includes(given));
}

/**
 * The percentage of those who answered who chose one of the options (of several choices, how often
 * these were among them), per role, then the mean of the roles. METHOD section 4, reach and votes.
 */
export const optionShare: Measure<z.infer<typeof schema>> & { schema: typeof schema } = {
  schema,
  unit: 'percent',
  uses: ({ question }) => [{ key: 'question', question, types: ['scale', 'choice', 'choices'] }],
  roles: ({ roles }) => roles ?? [],
  misfits: ({ options }, question) => optionMisfits('options', options, question),
  read: ({ question, options, roles }, reader) => {
    const shares = sharesAcrossRoles(roles ?? reader.roles(question), (role) => ({
      yes: options.reduce((sum, id) => sum + reader.counter(question, role, id), 0),
      of: reader.answered(question, role),
    }));
    if (shares.value === null) return shares;
    // Who chose two of them is counted twice: that is no share of people.
    const isOfPeople = reader.question(question).type !== 'choices' || options.length === 1;
    const { counted: _, ...share } = shares;
    return isOfPeople ? shares : share;
  },
};
