import * as z from 'zod/mini';
import { idSchema } from '../../model/id.ts';
import { type OptionSource, optionIds } from '../../questions/option.ts';
import { NO_ANSWERS, sharesAcrossRoles } from '../reading.ts';
import type { Measure } from './measure.ts';
import { fieldMisfit, namedIn } from './record-field.ts';

const schema = z.strictObject({
  measure: z.literal('named-in-entries'),
  question: idSchema,
  entries: idSchema,
  field: idSchema,
});

/**
 * The percentage of people whose choice is named in anybody's entries, per role, then the mean of
 * the roles. "I don't know" and an answer of one's own are not. METHOD section 4, OBJ2.
 */
export const namedInEntries: Measure<z.infer<typeof schema>> & { schema: typeof schema } = {
  schema,
  unit: 'points',
  uses: ({ question, entries }) => [
    { key: 'question', question, types: ['choice'] },
    { key: 'entries', question: entries, types: ['record'] },
  ],
  roles: () => [],
  misfits: ({ field }, question) => fieldMisfit('field', field, question),
  read: ({ question, entries, field }, reader) => {
    const authors = reader.roles(entries);
    if (authors.every((role) => reader.answered(entries, role) === 0)) return NO_ANSWERS;
    const named = namedIn(reader, entries, field, authors);
    const options = optionIds(reader.question(question) as OptionSource, reader.lists);
    return sharesAcrossRoles(
      reader.roles(question),
      (role) => ({
        yes: options
          .filter((id) => named.has(id))
          .reduce((sum, id) => sum + reader.counter(question, role, id), 0),
        of: reader.answered(question, role) + reader.outcome(question, role, 'unknown'),
      }),
      { named: named.size },
    );
  },
};
