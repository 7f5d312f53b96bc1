import * as z from 'zod/mini';
import { programLanguage, say } from '../messages/index.ts';
import { base, type QuestionType } from './base.ts';
import { several } from './cell.ts';
import {
  type OptionOrOther,
  OTHER,
  optionAnswer,
  optionCounter,
  optionIds,
  optionSource,
  showOption,
} from './option.ts';
import { shuffled, whole } from './sample.ts';
import { unique } from './unique.ts';

/**
 * Several of several: at least `min`, at most `max`. The value is a list of ids, of which one may be
 * `{ other: … }` where that is offered. With `primary` the first is the one that counts most.
 */
const schema = z.strictObject({
  ...base,
  type: z.literal('choices'),
  ...optionSource,
  other: z.optional(z.boolean()),
  primary: z._default(z.boolean(), false),
  min: z._default(z.int().check(z.gte(0)), 0),
  max: z.optional(z.int().check(z.gte(1))),
  shuffle: z._default(z.boolean(), false),
});
type Choices = z.infer<typeof schema>;

/** The counter of how many people said that an option counts most. */
export function primaryCounter(option: string): string {
  return `first=${option}`;
}

export const choices: QuestionType<Choices, OptionOrOther[]> & { schema: typeof schema } = {
  schema,
  answer: (question, lists) =>
    unique(
      z
        .array(optionAnswer(question, lists))
        .check(z.minLength(question.min), z.maxLength(question.max ?? Number.MAX_SAFE_INTEGER)),
      optionCounter,
    ),
  show: (question, value, lists, language) =>
    value
      .map((each) => showOption(question, each, lists, language))
      .map((text, index) =>
        question.primary && value.length > 1 && index === 0
          ? say(programLanguage(language), 'answer.counts-most', { option: text })
          : text,
      )
      .join('; '),
  fromCell: several,
  counters: (question, lists) => {
    const all = [...optionIds(question, lists), ...(question.other ? [OTHER] : [])];
    return question.primary ? [...all, ...all.map(primaryCounter)] : all;
  },
  count: (question, value) => {
    const all = value.map(optionCounter);
    return [
      ...all.map((id): [string, number] => [id, 1]),
      ...(question.primary
        ? all.slice(0, 1).map((id): [string, number] => [primaryCounter(id), 1])
        : []),
    ];
  },
  seconds: () => 20,
  sample: (question, lists, random) => {
    const ids = optionIds(question, lists);
    const size = whole(question.min, Math.min(question.max ?? ids.length, ids.length), random);
    const [first, ...others] = shuffled(ids, random).slice(0, size);
    const isChosen = (id: string) => id === first || others.includes(id);
    if (!question.primary) return ids.filter(isChosen);
    return first === undefined ? [] : [first, ...ids.filter((id) => others.includes(id))];
  },
};
