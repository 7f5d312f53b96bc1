import * as z from 'zod/mini';
import { idSchema } from '../model/id.ts';
import type { ListItem, Lists } from '../model/list.ts';
import { textSchema, wordingIn } from '../model/text.ts';

export const optionSchema = z.strictObject({ id: idSchema, text: textSchema });

/** Keys of whatever offers options: those of a list, its own, or both. */
export const optionSource = {
  options: z.optional(z.array(optionSchema).check(z.minLength(2))),
  optionsFrom: z.optional(idSchema),
};
export interface OptionSource {
  options?: ListItem[] | undefined;
  optionsFrom?: string | undefined;
}

/** The options on offer, those of the list first. Of a list that is not there: none. */
export function optionsOf(source: OptionSource, lists: Lists): readonly ListItem[] {
  return [...(lists[source.optionsFrom ?? ''] ?? []), ...(source.options ?? [])];
}

export function optionIds(source: OptionSource, lists: Lists): string[] {
  return optionsOf(source, lists).map((option) => option.id);
}

/** How an option reads; its id when the list does not hold it. */
export function optionText(
  source: OptionSource,
  lists: Lists,
  id: string,
  language: string,
): string {
  const option = optionsOf(source, lists).find((candidate) => candidate.id === id);
  return option ? wordingIn(option.text, language) : id;
}

/** An option's id, or `{ other: … }` where a question allows an answer of one's own. */
export const otherSchema = z.strictObject({
  other: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
});
export type OptionOrOther = string | z.infer<typeof otherSchema>;

/** The counter under which an answer of one's own is counted, whatever its words. */
export const OTHER = 'other';

export function optionAnswer(
  source: OptionSource & { other?: boolean | undefined },
  lists: Lists,
): z.ZodMiniType<OptionOrOther> {
  const option = z.enum(optionIds(source, lists));
  return source.other ? z.union([option, otherSchema]) : option;
}

export function showOption(
  source: OptionSource,
  value: OptionOrOther,
  lists: Lists,
  language: string,
): string {
  return typeof value === 'string' ? optionText(source, lists, value, language) : value.other;
}

/** The counter of an option or of an answer of one's own. */
export function optionCounter(value: OptionOrOther): string {
  return typeof value === 'string' ? value : OTHER;
}
