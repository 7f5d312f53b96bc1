import * as z from 'zod/mini';
import { idSchema } from '../../model/id.ts';
import { NO_ANSWERS } from '../reading.ts';
import type { Histogram } from '../statistics/histogram.ts';
import { anyType, type Measure, type TallyReader } from './measure.ts';

const schema = z.strictObject({
  measure: z.literal('gap'),
  question: idSchema,
  between: z.tuple([idSchema, idSchema]),
});

const MOST = 100;
/** People are counted by their points, to the nearest whole one. */
const wholePoints = Array.from({ length: MOST + 1 }, (_, points) => points);

/** How the points of a role that a gap compares are spread, to the nearest whole point. */
export function spreadOf(reader: TallyReader, gap: string, role: string): Histogram {
  return wholePoints
    .map((points) => [points, reader.ofPeople(role, String(points), gap)] as const)
    .filter(([, people]) => people > 0);
}

/**
 * The mean points of the first role less those of the second, on the same question. Positive when
 * the first sees it rosier. METHOD section 4, "Gap".
 */
export const gap: Measure<z.infer<typeof schema>> & { schema: typeof schema } = {
  schema,
  unit: 'difference',
  uses: ({ question }) => [{ key: 'question', question, types: anyType }],
  roles: ({ between }) => [...between],
  people: {
    counters: () => wholePoints.map(String),
    count: ({ question, between }, { role, points }) => {
      const own = between.includes(role) ? (points.get(question) ?? null) : null;
      return own === null ? [] : [[String(Math.round(own)), 1]];
    },
  },
  read: ({ question, between: [first, second] }, reader) => {
    const one = reader.points(question, first).mean;
    const two = reader.points(question, second).mean;
    if (one === null || two === null) return NO_ANSWERS;
    return { value: one - two, inputs: { [first]: one, [second]: two } };
  },
};
