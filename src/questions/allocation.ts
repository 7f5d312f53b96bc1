import * as z from 'zod/mini';
import { base, type QuestionType } from './base.ts';
import { data } from './cell.ts';
import { optionIds, optionSource, optionText } from './option.ts';
import { whole } from './sample.ts';

/** A hundred points to share out. The value has one whole number per option; they add up to 100. */
const schema = z.strictObject({
  ...base,
  type: z.literal('allocation'),
  ...optionSource,
});
type Allocation = z.infer<typeof schema>;

/** What there is to share out. */
export const TOTAL = 100;

export const allocation: QuestionType<Allocation, Record<string, number>> & {
  schema: typeof schema;
} = {
  schema,
  answer: (question, lists) =>
    z
      .strictObject(
        Object.fromEntries(
          optionIds(question, lists).map(
            (id) => [id, z.int().check(z.gte(0), z.lte(TOTAL))] as const,
          ),
        ),
      )
      .check(
        z.superRefine((shares, context) => {
          const sum = Object.values(shares).reduce((total, share) => total + share, 0);
          if (sum === TOTAL) return;
          context.addIssue({
            code: 'custom',
            params: { code: 'does-not-add-up', args: { sum, expected: TOTAL } },
          });
        }),
      ),
  show: (question, value, lists, language) =>
    optionIds(question, lists)
      .map((id) => `${optionText(question, lists, id, language)} ${value[id] ?? 0}`)
      .join('; '),
  fromCell: data,
  counters: (question, lists) => optionIds(question, lists),
  count: (_question, value) => Object.entries(value).map(([id, share]) => [id, share * 100]),
  seconds: () => 45,
  sample: (question, lists, random) => {
    const ids = optionIds(question, lists);
    let left = TOTAL;
    return Object.fromEntries(
      ids.map((id, index) => {
        const share = index === ids.length - 1 ? left : whole(0, left, random);
        left -= share;
        return [id, share];
      }),
    );
  },
};
