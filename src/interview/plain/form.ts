import { type Field, type FieldValue, fieldAnswer } from '../../questions/field.ts';
import type { Question } from '../../questions/index.ts';
import { optionsOf } from '../../questions/option.ts';
import type { Step } from '../control.ts';
import { chosenText, draftOf, filledIn, hintOf, isChosen, labelled } from '../field.ts';
import type { Filled, Section } from '../form.ts';
import type { FormOf } from '../forms/form-of.ts';
import { lineOf } from '../line.ts';
import type { Parsed } from '../parsed.ts';
import { read, type Sheet } from '../sheet.ts';
import { signOf } from './commands.ts';
import type { Asks, PlainControl } from './control.ts';
import { numbered, numberIn } from './numbers.ts';
import { asksWords, given, ownAnswer } from './words.ts';

/** Before the blanks of a section that may stay empty stands the question whether there is one. */
const GATE = -1;

export interface Form {
  /** What stands in the blanks, from before or from now. */
  filled: Filled;
  section: number;
  /** Or GATE. */
  field: number;
  /** Words of one's own are being written. */
  writing: boolean;
}

/** Blanks filled one after another; Enter alone keeps what stands in one, or leaves it empty. */
export function formControl<Q extends Question>(form: FormOf<Q>): PlainControl<Q, Form> {
  const placeAt = (section: number, sections: readonly Section[]) => ({
    section,
    field: sections[section]!.optional ? GATE : 0,
    writing: false,
  });

  const finished = (state: Form, count: number, sheet: Sheet<Q>): Step<Form> => {
    const value = form.value(state.filled.slice(0, count), sheet);
    const again = { ...state, ...placeAt(0, form.sections(sheet)) };
    return given(sheet as unknown as Sheet, value, again);
  };

  const onward = (state: Form, sheet: Sheet<Q>): Step<Form> => {
    const sections = form.sections(sheet);
    const { section, field } = state;
    if (field < sections[section]!.fields.length - 1)
      return { state: { ...state, field: field + 1, writing: false } };
    if (section === sections.length - 1) return finished(state, sections.length, sheet);
    return { state: { ...state, ...placeAt(section + 1, sections) } };
  };

  const filledWith = (state: Form, value: FieldValue | undefined, sheet: Sheet<Q>): Step<Form> => {
    const { section, field } = state;
    const row = [...(state.filled[section] ?? [])];
    row[field] = value;
    const filled = [...state.filled];
    filled[section] = row;
    return onward({ ...state, filled }, sheet);
  };

  return {
    saysEarlier: true,
    start: (sheet, value) => {
      const sections = form.sections(sheet);
      const earlier = form.earlier(sheet, value);
      return { filled: answersIn(earlier, sections, sheet), ...placeAt(0, sections) };
    },
    begun: ({ filled }, sheet) =>
      filled.flat().every((each) => each === undefined) ? undefined : form.value(filled, sheet),
    asks: (state, sheet) => {
      const section = form.sections(sheet)[state.section]!;
      const before = state.filled[state.section];
      if (state.field === GATE) return asksGate(section, state, before !== undefined, sheet);
      const field = section.fields[state.field]!;
      const value = before?.[state.field];
      if (state.writing) return asksWords(value, sheet as unknown as Sheet);
      const isHead = state.field === 0 && !section.optional;
      const asks = asksField(field, value, sheet as unknown as Sheet);
      const title = isHead && section.title ? [section.title] : [];
      return { ...asks, lines: [...title, ...(asks.lines ?? [])] };
    },
    hear: (state, line, sheet) => {
      const plain = sheet as unknown as Sheet;
      const section = form.sections(sheet)[state.section]!;
      const before = state.filled[state.section];
      if (state.field === GATE) {
        const yes = line === '' && before ? true : yesOrNo(line);
        if (yes === undefined) return { state, refused: sheet.say('plain.refused-yes-no') };
        return yes ? { state: { ...state, field: 0 } } : finished(state, state.section, sheet);
      }
      const field = section.fields[state.field]!;
      const value = before?.[state.field];
      if (line === '' && !state.writing && value !== undefined) return onward(state, sheet);
      const heard = state.writing ? ownAnswer(line, value, plain) : heardIn(field, line, plain);
      if ('refused' in heard) return { state, refused: heard.refused };
      if (heard.value === OWN) return { state: { ...state, writing: true } };
      return filledWith(state, heard.value as FieldValue | undefined, sheet);
    },
    back: (state, sheet) => {
      const sections = form.sections(sheet);
      const { section, field, writing } = state;
      if (writing) return { ...state, writing: false };
      const first = sections[section]!.optional ? GATE : 0;
      if (field > first) return { ...state, field: field - 1 };
      if (section === 0) return undefined;
      return { ...state, section: section - 1, field: sections[section - 1]!.fields.length - 1 };
    },
    empty: (state, sheet) => {
      const field = form.sections(sheet)[state.section]!.fields[state.field];
      return field && !field.required ? filledWith(state, undefined, sheet) : undefined;
    },
  };
}

/** What is no answer, because it was only begun on a screen, is asked for anew. */
function answersIn(
  earlier: Filled,
  sections: readonly Section[],
  { lists }: Pick<Sheet, 'lists'>,
): Filled {
  return earlier.map((row, section) =>
    (sections[section]?.fields ?? []).map(
      (field, index) => fieldAnswer(field, lists).safeParse(row[index]).data,
    ),
  );
}

/** The line of a list that stands for an answer of one's own. */
const OWN = Symbol('own words');

function asksGate(
  { title }: Section,
  { section }: Form,
  isThere: boolean,
  { say }: Pick<Sheet, 'say'>,
): Asks {
  const question = say(section === 0 ? 'interview.one' : 'interview.another');
  const keeps = isThere ? [`${say('key.enter')}: ${say('interview.yes')}.`] : [];
  return {
    lines: title ? [title] : [],
    ask: [`${labelled(question)}${say('plain.hint-yes-no')}.`, ...keeps].join(' '),
    words: true,
  };
}

function asksField(
  field: Section['fields'][number],
  value: FieldValue | undefined,
  sheet: Sheet,
): Asks {
  const { say } = sheet;
  const isThere = value !== undefined;
  const words = field.kind === 'text' || field.kind === 'yes-no';
  const draft = draftOf(field, value, sheet);
  const answer = isChosen(field) ? chosenText(field, draft, sheet) : draft.line.text;
  const texts = textsOf(field, sheet);
  // That Enter leaves it empty holds only while nothing stands there.
  const hint = hintIn(field, texts.length, isThere, sheet);
  const empties = field.required ? [] : [say('plain.empties', { sign: signOf('empty', words) })];
  const ask = [
    `${labelled(field.label)}${hint}.`,
    ...(isThere ? [say('plain.keeps'), ...empties] : []),
  ];
  return {
    lines: [...numbered(texts), ...(isThere ? [say('plain.earlier', { answer })] : [])],
    ask: ask.join(' '),
    words,
  };
}

function hintIn(field: Field, options: number, isThere: boolean, sheet: Sheet): string {
  const { say } = sheet;
  if (!isChosen(field)) return hintOf(isThere ? { ...field, required: true } : field, sheet);
  const form =
    field.kind === 'choice'
      ? say('plain.hint-number', { last: options })
      : say('plain.hint-yes-no');
  return field.required || isThere ? form : `${form}, ${say('interview.optional')}`;
}

function textsOf(field: Field, sheet: Sheet): string[] {
  if (field.kind !== 'choice') return [];
  const own = field.other ? [sheet.say('interview.other')] : [];
  return [...optionsOf(field, sheet.lists).map(({ text }) => read(sheet, text)), ...own];
}

/** What a line comes to in a blank; OWN where the words of an answer of one's own follow. */
function heardIn(
  field: Field,
  line: string,
  sheet: Sheet,
): Parsed<FieldValue | undefined | typeof OWN> {
  if (!isChosen(field)) return filledIn(field, { line: lineOf(line), chosen: undefined }, sheet);
  if (line === '' && !field.required) return { value: undefined };
  if (field.kind === 'yes-no') {
    const value = yesOrNo(line);
    return value === undefined ? { refused: sheet.say('plain.refused-yes-no') } : { value };
  }
  const last = textsOf(field, sheet).length;
  const number = numberIn(line) ?? 0;
  if (number < 1 || number > last)
    return { refused: sheet.say('plain.refused-number', { first: 1, last }) };
  const options = field.kind === 'choice' ? optionsOf(field, sheet.lists) : [];
  return { value: options[number - 1]?.id ?? OWN };
}

/** Not `s` alone: it skips the question elsewhere. */
const YES = ['1', 'y', 'yes', 'si', 'sí'];
const NO = ['2', 'n', 'no'];

function yesOrNo(line: string): boolean | undefined {
  const word = line.toLowerCase();
  if (YES.includes(word)) return true;
  return NO.includes(word) ? false : undefined;
}
