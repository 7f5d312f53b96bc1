import * as z from 'zod/mini';
import { idSchema } from './id.ts';
import { outcomeSchema } from './outcome.ts';
import { languageSchema } from './text.ts';

const commentSchema = z.string().check(z.minLength(1), z.maxLength(2000));

const extras = {
  comment: z.optional(commentSchema),
  seconds: z.optional(z.int().check(z.gte(0))),
  /** The document that the value is from, so that somebody else can find it there. */
  document: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
};

/** What may stand beside a value or the reason why there is none. */
export type Beside = keyof typeof extras;
export const besides = Object.keys(extras) as readonly Beside[];

/** One answer: a value (what its question allows), or the reason why there is none. */
export const answerSchema = z
  .strictObject({
    value: z.optional(z.unknown()),
    outcome: z.optional(outcomeSchema),
    ...extras,
  })
  .check(
    z.superRefine((answer, context) => {
      if ((answer.value === undefined) === (answer.outcome === undefined)) {
        context.addIssue({ code: 'custom', params: { code: 'value-or-outcome' } });
      }
    }),
  );
export type Answer = z.infer<typeof answerSchema>;

/** Letters and figures, joined by hyphens. */
export const respondentId = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** An answer file: what one person, or the record sheet, answered. */
export const respondentSchema = z.strictObject({
  format: z.literal(1),
  instrument: z.string().check(z.minLength(1)),
  respondent: z.strictObject({
    id: z.string().check(z.regex(respondentId)),
    role: idSchema,
    unit: z.optional(idSchema),
    language: languageSchema,
  }),
  day: z.iso.date(),
  /** Marks answers that nobody gave: they were drawn at random. */
  simulated: z.optional(z.literal(true)),
  status: z.enum(['complete', 'in-progress']),
  consent: z._default(z.strictObject({ attributed: z.boolean() }), { attributed: false }),
  answers: z.record(idSchema, answerSchema),
  /**
   * What was begun of answers and left, each in the shape of one though it may be none yet. Only to go
   * on from: nothing is ever scored of it.
   */
  drafts: z.optional(z.record(idSchema, z.unknown())),
  /** Comments on questions that are not answered yet. */
  comments: z.optional(z.record(idSchema, commentSchema)),
});
export type Respondent = z.infer<typeof respondentSchema>;
