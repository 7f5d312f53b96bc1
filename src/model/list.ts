import * as z from 'zod/mini';
import { idSchema } from './id.ts';
import { nameSchema, textSchema } from './text.ts';

/** An entry of a list that questions offer: a goal, a metric, a function of the organisation. */
export const listItemSchema = z.strictObject({
  id: idSchema,
  text: nameSchema,
  flags: z.optional(z.array(idSchema)),
});

/** An entry of a catalogue, which is the same for every organisation. */
export const catalogueItemSchema = z.extend(listItemSchema, {
  text: textSchema,
  /** Entries of the same list that this one pulls against; to say it on one side is enough. */
  contradicts: z.optional(z.array(idSchema)),
});

export type ListItem = z.infer<typeof listItemSchema> &
  Pick<z.infer<typeof catalogueItemSchema>, 'contradicts'>;

/** Lists by id: the catalogues of the questionnaire and the parameters of the assessment. */
export type Lists = Record<string, readonly ListItem[]>;
