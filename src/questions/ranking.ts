import * as z from 'zod/mini';
import { base, type QuestionType } from './base.ts';
import { several } from './cell.ts';
import { optionIds, optionSource, optionText } from './option.ts';
import { shuffled } from './sample.ts';
import { unique } from './unique.ts';

/** All options in order, the first first. The value is the list of their ids. */
const schema = z.strictObject({
  ...base,
  type: z.literal('ranking'),
  ...optionSource,
  shuffle: z._default(z.boolean(), false),
});
type Ranking = z.infer<typeof schema>;

/** The counter of how many people put an option in a place; places count from 1. */
export function placeCounter(option: string, place: number): string {
  return `${option}@${place}`;
}

export const ranking: QuestionType<Ranking, string[]> & { schema: typeof schema } = {
  schema,
  answer: (question, lists) => {
    const ids = optionIds(question, lists);
    return unique<string>(z.array(z.enum(ids)).check(z.length(ids.length)), (id) => id);
  },
  show: (question, value, lists, language) =>
    value
      .map((id, index) => `${index + 1}. ${optionText(question, lists, id, language)}`)
      .join('; '),
  fromCell: several,
  counters: (question, lists) => {
    const ids = optionIds(question, lists);
    return ids.flatMap((id) => ids.map((_, index) => placeCounter(id, index + 1)));
  },
  count: (_question, value) => value.map((id, index) => [placeCounter(id, index + 1), 1]),
  seconds: () => 50,
  sample: (question, lists, random) => shuffled(optionIds(question, lists), random),
};
