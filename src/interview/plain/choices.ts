import type { QuestionOf } from '../../questions/index.ts';
import type { OptionOrOther } from '../../questions/option.ts';
import type { Step } from '../control.ts';
import { optionsShown, optionTexts } from '../options-shown.ts';
import type { Sheet } from '../sheet.ts';
import type { PlainControl } from './control.ts';
import { numbered, numberIn, numbersIn } from './numbers.ts';
import { asksWords, given, ownAnswer } from './words.ts';

type Question = QuestionOf<'choices'>;

interface Several {
  before: OptionOrOther[] | undefined;
  /** What was chosen, by the numbers of the list, in its order. */
  numbers: readonly number[];
  own: { other: string } | undefined;
  /** The numbers themselves, words of one's own, or which of them counts most. */
  step: 'numbers' | 'words' | 'first';
}

/** Several of several, by their numbers; then, where one counts most, which. */
export const choices: PlainControl<Question, Several> = {
  start: (_sheet, value) => ({
    before: value as OptionOrOther[] | undefined,
    numbers: [],
    own: undefined,
    step: 'numbers',
  }),
  asks: ({ before, numbers, own, step }, sheet) => {
    const { say, question } = sheet;
    const texts = optionTexts(sheet);
    if (step === 'words') return asksWords(ownIn(before), sheet);
    if (step === 'first') {
      const read = (number: number) =>
        own && number === texts.length ? own.other : texts[number - 1];
      return {
        lines: [say('interview.primary'), ...numbers.map((number) => `${number}. ${read(number)}`)],
        ask: say('plain.first'),
      };
    }
    const none = question.min === 0 ? 'yes' : 'no';
    const keeps = before === undefined ? [] : [say('plain.keeps')];
    return {
      lines: [howMany(sheet), ...numbered(texts)],
      ask: [say('plain.numbers', { none }), ...keeps].join(' '),
    };
  },
  hear: (state, line, sheet) => {
    if (state.step === 'words') {
      const own = ownAnswer(line, ownIn(state.before), sheet);
      if ('refused' in own) return { state, refused: own.refused };
      return chosen({ ...state, own: own.value }, sheet);
    }
    if (state.step === 'first') {
      const first = numberIn(line) ?? 0;
      if (state.numbers.includes(first)) {
        const others = state.numbers.filter((number) => number !== first);
        return { given: answerOf({ ...state, numbers: [first, ...others] }, sheet) };
      }
      const refused = sheet.say('plain.refused-one-of', { numbers: state.numbers.join(', ') });
      return { state, refused };
    }
    if (line === '' && state.before) return { given: state.before };
    return hearNumbers(state, line, sheet);
  },
  back: (state) => (state.step === 'numbers' ? undefined : { ...state, step: 'numbers' }),
};

/** How many may be chosen. */
function howMany({ question, say }: Sheet<Question>): string {
  const { min, max } = question;
  if (min === 0 && max === undefined) return say('interview.any-number');
  const form = max === undefined ? 'other' : min === max ? 'exactly' : min > 0 ? 'between' : 'most';
  return say('interview.how-many', { form, min, max: max ?? min });
}

function hearNumbers(state: Several, line: string, sheet: Sheet<Question>): Step<Several> {
  const { say, question } = sheet;
  const last = optionTexts(sheet).length;
  const typed = numbersIn(line);
  const refused = (words: string) => ({ state, refused: words });
  if (!typed || typed.some((number) => number > last))
    return refused(say('plain.refused-numbers', { first: question.min === 0 ? 0 : 1, last }));
  const none = typed.includes(0);
  if (none && typed.length > 1) return refused(say('plain.refused-none'));
  if (new Set(typed).size < typed.length) return refused(say('refused.twice'));
  const numbers = none ? [] : typed.toSorted((one, two) => one - two);
  const { min, max = last } = question;
  if (numbers.length < min) return refused(say('refused.few', { least: min }));
  if (numbers.length > max) return refused(say('refused.many', { most: max }));
  const isOwn = question.other && numbers.includes(last);
  const next = { ...state, numbers };
  return isOwn ? { state: { ...next, step: 'words' } } : chosen(next, sheet);
}

/** All is chosen, but perhaps not which counts most. */
function chosen(state: Several, sheet: Sheet<Question>): Step<Several> {
  if (sheet.question.primary && state.numbers.length > 1)
    return { state: { ...state, step: 'first' } };
  return given(sheet, answerOf(state, sheet), { ...state, step: 'numbers' });
}

function answerOf({ numbers, own }: Several, sheet: Sheet<Question>): OptionOrOther[] {
  const options = optionsShown(sheet);
  return numbers.map((number) => options[number - 1]?.id ?? own!);
}

function ownIn(before: OptionOrOther[] | undefined): OptionOrOther | undefined {
  return before?.find((each) => typeof each !== 'string');
}
