import * as z from 'zod/mini';
import { idSchema } from '../../model/id.ts';
import type { Question } from '../../questions/index.ts';
import { NO_ANSWERS } from '../reading.ts';
import type { Misfit } from '../rules/rule.ts';
import type { Measure } from './measure.ts';
import { blankOf, numberFieldMisfit, numberIn } from './number-counts.ts';

const schema = z.strictObject({
  measure: z.literal('median'),
  question: idSchema,
  field: z.optional(idSchema),
  role: idSchema,
});

/** Counters are one per whole number: more than this would be a long tally for one figure. */
const MOST = 1000;

function rangeMisfit(question: Question, field: string | undefined): Misfit[] {
  if (question.type !== 'number') return [];
  const blank = blankOf(question, field);
  const fits = !blank || (blank.integer && blank.max - blank.min <= MOST);
  return fits ? [] : [{ key: 'question', given: question.id, known: [] }];
}

function valuesOf(question: Question, field: string | undefined): number[] {
  const blank = blankOf(question, field);
  if (!blank) return [];
  return Array.from({ length: blank.max - blank.min + 1 }, (_, index) => blank.min + index);
}

/** The number that the person at a place gave, from 0, where all stand in the order of their numbers. */
function valueAt(rising: readonly { value: number; people: number }[], place: number): number {
  let before = 0;
  return rising.find(({ people }) => {
    before += people;
    return before > place;
  })!.value;
}

/**
 * The middle number that a role gave, also of those to whom the question's rule does not apply; of an
 * even number of people the mean of the middle two. METHOD section 4, CHG1.
 */
export const median: Measure<z.infer<typeof schema>> & { schema: typeof schema } = {
  schema,
  unit: 'amount',
  uses: ({ question }) => [{ key: 'question', question, types: ['number'] }],
  roles: ({ role }) => [role],
  misfits: ({ field }, question) => [
    ...numberFieldMisfit('field', field, question),
    ...rangeMisfit(question, field),
  ],
  counters: ({ field }, question) => valuesOf(question, field).map(String),
  count: ({ field }, _question, value) => [[String(numberIn(value, field)), 1]],
  read: ({ question, field, role }, reader, id) => {
    const rising = valuesOf(reader.question(question), field).map((value) => ({
      value,
      people: reader.counter(question, role, String(value), id),
    }));
    const n = rising.reduce((sum, { people }) => sum + people, 0);
    if (n === 0) return NO_ANSWERS;
    const [one, two] = [Math.floor((n - 1) / 2), Math.ceil((n - 1) / 2)];
    return { value: (valueAt(rising, one) + valueAt(rising, two)) / 2, inputs: { n } };
  },
};
