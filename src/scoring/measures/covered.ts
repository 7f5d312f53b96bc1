import * as z from 'zod/mini';
import { idSchema } from '../../model/id.ts';
import { type OptionSource, optionIds } from '../../questions/option.ts';
import { NO_ANSWERS } from '../reading.ts';
import type { Measure } from './measure.ts';

const schema = z.strictObject({
  measure: z.literal('covered'),
  question: idSchema,
  role: idSchema,
  by: idSchema,
});

/**
 * Of what more than half of a role chose, how much is also chosen in another question, times 100.
 * METHOD section 4, CCM3: kinds of contact received, and those that somebody owns.
 */
export const covered: Measure<z.infer<typeof schema>> & { schema: typeof schema } = {
  schema,
  unit: 'points',
  uses: ({ question, role, by }) => [
    { key: 'question', question, types: ['choices'], roles: [role] },
    { key: 'by', question: by, types: ['choices'] },
  ],
  roles: ({ role }) => [role],
  read: ({ question, role, by }, reader) => {
    const people = reader.answered(question, role);
    const owners = reader.roles(by);
    if (people === 0 || owners.every((owner) => reader.answered(by, owner) === 0))
      return NO_ANSWERS;
    const wanted = optionIds(reader.question(question) as OptionSource, reader.lists).filter(
      (id) => reader.counter(question, role, id) > people / 2,
    );
    if (wanted.length === 0) return { value: null, why: 'not-applicable' };
    const met = wanted.filter((id) => owners.some((owner) => reader.counter(by, owner, id) > 0));
    return {
      value: (100 * met.length) / wanted.length,
      inputs: { met: met.length, wanted: wanted.length },
    };
  },
};
