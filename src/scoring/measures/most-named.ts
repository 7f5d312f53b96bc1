import * as z from 'zod/mini';
import { idSchema } from '../../model/id.ts';
import { type OptionSource, optionIds } from '../../questions/option.ts';
import { acrossRoles, NO_ANSWERS, type Reading } from '../reading.ts';
import type { Measure } from './measure.ts';
import { optionMisfits } from './option-share.ts';

const schema = z.strictObject({
  measure: z.literal('most-named'),
  question: idSchema,
  /** Options that do not count, however many choose them. */
  not: z._default(z.array(idSchema), []),
  /** Without it: every role asked. */
  roles: z.optional(z.array(idSchema).check(z.minLength(1))),
});

/**
 * The percentage who name the option that is named most, per role, then the mean of the roles. "I
 * don't know" agrees with nobody, nor do words of one's own. METHOD section 4, LEA3, MEA2 and K2.
 */
export const mostNamed: Measure<z.infer<typeof schema>> & { schema: typeof schema } = {
  schema,
  unit: 'percent',
  uses: ({ question }) => [{ key: 'question', question, types: ['choice'] }],
  roles: ({ roles }) => roles ?? [],
  misfits: ({ not }, question) => optionMisfits('not', not, question),
  read: ({ question, not, roles }, reader) => {
    const options = optionIds(reader.question(question) as OptionSource, reader.lists);
    const share = (option: string): Reading =>
      acrossRoles(roles ?? reader.roles(question), (role) => {
        const people = reader.answered(question, role) + reader.outcome(question, role, 'unknown');
        return people === 0 ? null : (100 * reader.counter(question, role, option)) / people;
      });
    return options
      .filter((option) => !not.includes(option))
      .map(share)
      .reduce((most, each) => ((each.value ?? -1) > (most.value ?? -1) ? each : most), NO_ANSWERS);
  },
};
