import type { Field, FieldValue } from '../questions/field.ts';
import { optionsOf } from '../questions/option.ts';
import type { Body, Hint, Step } from './control.ts';
import {
  begunOf,
  chosenText,
  type Draft,
  draftOf,
  filledIn,
  hintOf,
  isBlank,
  isChosen,
  labelled,
  takesFor,
} from './field.ts';
import { digitOf, isEnter, type Key, typedBy } from './key.ts';
import { edited, lineOf } from './line.ts';
import { digitsFor } from './list.ts';
import {
  begunOneOf,
  drawOneOf,
  hintsOneOf,
  type OneOf,
  pressOneOf,
  sizeOf,
  startOneOf,
} from './one-of.ts';
import { refusedKey } from './refusals.ts';
import type { Paper, Sheet } from './sheet.ts';
import { fitted } from './wrap.ts';
import { drawLine } from './writing.ts';

/** Blanks that are filled together: a row of a table, an objective, the numbers of a question. */
export interface Section {
  title?: string;
  /** By what the blanks are read. */
  fields: readonly (Field & { label: string })[];
  /** It may be left empty altogether. */
  optional?: boolean;
}

export interface Form {
  drafts: readonly (readonly Draft[])[];
  section: number;
  field: number;
  /** Nothing was typed since the cursor came here, or since a figure was refused: the next one replaces it. */
  fresh: boolean;
  /** The list of the blank at the cursor, while it is open. */
  open: OneOf | null;
  /** Enter was pressed at the end with everything empty: pressed again, that is the answer. */
  none: boolean;
}

/** What is filled in, by section and field; undefined for an empty blank. */
export type Filled = (FieldValue | undefined)[][];

export function startForm(
  sections: readonly Section[],
  given: readonly (readonly (FieldValue | undefined)[])[],
  sheet: Sheet,
): Form {
  const drafts = sections.map(({ fields }, section) =>
    fields.map((field, index) => draftOf(field, given[section]?.[index], sheet)),
  );
  const place = isEmpty(drafts) ? undefined : firstMissing(drafts, sections);
  return { drafts, section: 0, field: 0, ...place, fresh: true, open: null, none: false };
}

function isEmpty(drafts: Form['drafts']): boolean {
  return drafts.flat().every(isBlank);
}

/** Where somebody who comes back goes on: at the first blank that may not stay empty and is. */
function firstMissing(drafts: Form['drafts'], sections: readonly Section[]): Place | undefined {
  return placesOf(sections).find(({ section, field }) => {
    const { fields, optional } = sections[section]!;
    const row = drafts[section]!;
    const isLeftOut = optional && row.every(isBlank);
    return !isLeftOut && fields[field]!.required && isBlank(row[field]!);
  });
}

/** What stands in it so far, as typed where that is no answer; undefined where nothing does. */
export function begunIn(
  form: Form,
  sections: readonly Section[],
  sheet: Sheet,
): Filled | undefined {
  const words = form.open && begunOneOf(form.open);
  const { drafts } = words ? withChosen(form, words) : form;
  if (isEmpty(drafts)) return undefined;
  return sections.flatMap(({ fields, optional }, section) => {
    const row = drafts[section]!;
    if (optional && row.every(isBlank)) return [];
    return [fields.map((field, index) => begunOf(field, row[index]!, sheet))];
  });
}

/** Arrows and Enter go from blank to blank; after the last one everything is given, if it is right. */
export function pressForm(
  form: Form,
  key: Key,
  sections: readonly Section[],
  sheet: Sheet,
): Step<Form> | { filled: Filled } | undefined {
  const field = sections[form.section]!.fields[form.field]!;
  const draft = form.drafts[form.section]![form.field]!;
  if (form.open) return pressOpen(form, form.open, key, field, sections, sheet);
  if (key.name === 'up') return { state: moveBy(form, -1, sections) };
  if (key.name === 'down' || key.name === 'tab') return { state: moveBy(form, 1, sections) };
  if (isEnter(key)) return enter(form, sections, sheet);
  const space = typedBy(key) === ' ';
  const digit = digitOf(key);
  if (field.kind === 'choice') {
    const closed = opened(form, field, draft, sheet);
    if (digit !== undefined) return pressOpen(closed, closed.open!, key, field, sections, sheet);
    if (key.name === 'backspace' || key.name === 'delete')
      return { state: withChosen(form, undefined) };
    return space ? { state: closed } : withoutCommand(form, key, sections, sheet);
  }
  if (field.kind === 'yes-no') {
    if (key.name === 'backspace' || key.name === 'delete')
      return { state: withChosen(form, undefined) };
    if (space) return { state: withChosen(form, draft.chosen !== true) };
    if (digit === 1 || digit === 2) return { state: withChosen(form, digit === 1) };
    return withoutCommand(form, key, sections, sheet);
  }
  const isFigure = field.kind !== 'text';
  // In a figure the cursor is not moved: there ← and → are for going back and on.
  const edits = !(isFigure && (key.name === 'left' || key.name === 'right'));
  const from = isFigure && form.fresh && typedBy(key) !== '' ? lineOf('') : draft.line;
  // A blank before figures, as in words that are pasted over them, must not empty them.
  if (isFigure && from.text === '' && space) return { state: form };
  const line = edits ? edited(from, key, takesFor(field)) : undefined;
  if (line) return { state: withDraft(form, { ...draft, line }) };
  return withoutCommand(form, key, sections, sheet);
}

/** Whether something stands in one of several blanks. */
function isBegun(form: Form, sections: readonly Section[]): boolean {
  return placesOf(sections).length > 1 && !isEmpty(form.drafts);
}

/**
 * Among several blanks a letter is no command once something is filled in: a month written in words
 * would throw it all away.
 */
function withoutCommand(
  form: Form,
  key: Key,
  sections: readonly Section[],
  { say }: Sheet,
): Step<Form> | undefined {
  const isLetter = /^\p{L}$/u.test(typedBy(key));
  return isLetter && isBegun(form, sections)
    ? { state: form, refused: say('interview.no-letters') }
    : undefined;
}

function opened(form: Form, field: Field, draft: Draft, sheet: Sheet): Form {
  return { ...form, open: startOneOf(offerOf(field, sheet), draft.chosen) };
}

function offerOf(field: Field, { lists }: Sheet) {
  const source = field as Extract<Field, { kind: 'choice' }>;
  return { options: optionsOf(source, lists), other: source.other ?? false };
}

function pressOpen(
  form: Form,
  open: OneOf,
  key: Key,
  field: Field,
  sections: readonly Section[],
  sheet: Sheet,
): Step<Form> | undefined {
  if (!open.writing && (key.name === 'escape' || key.name === 'left'))
    return { state: { ...form, open: null } };
  const step = pressOneOf(open, key, offerOf(field, sheet), sheet);
  // Ctrl-S skips from anywhere; what else would leave the question is not named here.
  if (!step) return key.ctrl ? undefined : { state: form, refused: refusedKey(sheet, key) };
  if ('state' in step) return { ...step, state: { ...form, open: step.state } };
  const chosen = withChosen({ ...form, open: null }, step.given as FieldValue);
  return { state: moveBy(chosen, 1, sections) };
}

function withDraft(form: Form, draft: Draft): Form {
  const own = form.drafts[form.section]!.with(form.field, draft);
  return { ...form, drafts: form.drafts.with(form.section, own), fresh: false, none: false };
}

function withChosen(form: Form, chosen: FieldValue | undefined): Form {
  const draft = form.drafts[form.section]![form.field]!;
  return withDraft(form, { ...draft, chosen });
}

type Place = Pick<Form, 'section' | 'field'>;

function placesOf(sections: readonly Section[]): Place[] {
  return sections.flatMap(({ fields }, section) => fields.map((_, field) => ({ section, field })));
}

function moveBy(form: Form, by: number, sections: readonly Section[]): Form {
  const places = placesOf(sections);
  const now = places.findIndex(
    ({ section, field }) => section === form.section && field === form.field,
  );
  return { ...form, ...places[Math.min(places.length - 1, Math.max(0, now + by))]!, fresh: true };
}

function enter(
  form: Form,
  sections: readonly Section[],
  sheet: Sheet,
): Step<Form> | { filled: Filled } {
  const { fields, optional } = sections[form.section]!;
  const field = fields[form.field]!;
  const draft = form.drafts[form.section]![form.field]!;
  const isLast = form.section === sections.length - 1 && form.field === fields.length - 1;
  const skips = optional && form.drafts[form.section]!.every(isBlank);
  if (!skips) {
    if (field.kind === 'choice' && draft.chosen === undefined && field.required)
      return { state: opened(form, field, draft, sheet) };
    const value = filledIn(field, draft, sheet);
    if ('refused' in value) return { state: { ...form, fresh: true }, refused: value.refused };
  }
  if (skips) return pastEntry(form, sections, sheet);
  return isLast ? finish(form, sections, sheet) : { state: moveBy(form, 1, sections) };
}

/** From an entry that stays empty to the next one with something in it; without any, that was all. */
function pastEntry(
  form: Form,
  sections: readonly Section[],
  sheet: Sheet,
): Step<Form> | { filled: Filled } {
  const next = form.drafts.findIndex(
    (drafts, section) => section > form.section && !drafts.every(isBlank),
  );
  if (next < 0) return finish(form, sections, sheet);
  return { state: { ...form, section: next, field: 0, fresh: true } };
}

function finish(
  form: Form,
  sections: readonly Section[],
  sheet: Sheet,
): Step<Form> | { filled: Filled } {
  const filled: Filled = [];
  for (const [section, { fields, optional }] of sections.entries()) {
    const drafts = form.drafts[section]!;
    if (optional && drafts.every(isBlank)) continue;
    const row: (FieldValue | undefined)[] = [];
    for (const [field, each] of fields.entries()) {
      const value = filledIn(each, drafts[field]!, sheet);
      if ('refused' in value)
        return { state: { ...form, section, field, fresh: true }, refused: value.refused };
      row.push(value.value);
    }
    filled.push(row);
  }
  if (filled.length > 0 || form.none) return { filled };
  return { state: { ...form, none: true }, refused: sheet.say('interview.none-again') };
}

/** The section at the cursor blank by blank, the others in a line each. */
export function drawForm(
  form: Form,
  sections: readonly Section[],
  sheet: Sheet,
  paper: Paper,
): Body {
  const lines: string[] = [];
  let focus: Body['focus'] = [0, 0];
  let head: { title?: number } = {};
  for (const [section, { title, fields, optional }] of sections.entries()) {
    const drafts = form.drafts[section]!;
    if (section !== form.section) {
      const filled = drafts
        .map((draft, index) => chosenText(fields[index]!, draft, sheet) || draft.line.text.trim())
        .map((text) => text || '–');
      const line = `  ${title}: ${filled.join(` ${paper.signs.between} `)}`;
      lines.push(paper.paint.dim(cut(line, paper)));
      continue;
    }
    if (title) {
      head = { title: lines.length };
      lines.push(paper.paint.bold(cut(title, paper)));
    }
    const leavesOut = optional && drafts.every(isBlank);
    for (const [index, field] of fields.entries()) {
      const blank = leavesOut ? { ...field, required: false } : field;
      const own = drawField(form, blank, drafts[index]!, index === form.field, sheet, paper);
      if (index === form.field) focus = [lines.length + own.focus[0], lines.length + own.focus[1]];
      lines.push(...own.lines);
    }
  }
  return { lines, focus, ...head };
}

/** One line of it, with a sign where it goes on. */
function cut(line: string, { width, signs }: Paper): string {
  return line.length <= width ? line : `${line.slice(0, width - signs.more.length)}${signs.more}`;
}

function drawField(
  form: Form,
  field: Field & { label: string },
  draft: Draft,
  isHere: boolean,
  sheet: Sheet,
  paper: Paper,
): Body {
  const { paint, signs, width } = paper;
  const label = `${isHere ? signs.cursor : ' '} ${labelled(field.label)}`;
  if (!isHere) {
    const text = isChosen(field) ? chosenText(field, draft, sheet) : draft.line.text;
    return { lines: fitted(label + text, width, '    ').split('\n'), focus: [0, 0] };
  }
  const own = isChosen(field)
    ? fitted(label + chosenText(field, draft, sheet), width, '    ').split('\n')
    : written(label, draft, paper);
  const hint = `    ${hintOf(field, sheet)}`;
  const lines = [...own.map((line) => paint.cyan(line)), ...wrapDim(hint, paper)];
  if (!form.open) return { lines, focus: [0, lines.length - 1] };
  const list = drawOneOf(form.open, offerOf(field, sheet), sheet, {
    ...paper,
    width: width - 4,
  });
  const from = lines.length;
  return {
    lines: [...lines, ...list.lines.map((line) => `    ${line}`)],
    focus: [from + list.focus[0], from + list.focus[1]],
  };
}

/** The label and what is being typed: beside it, or below where there is too little room. */
function written(label: string, { line }: Draft, paper: Paper): string[] {
  if (label.length + line.text.length + 2 <= paper.width)
    return drawLine(line, paper, { head: label }).lines;
  return [
    ...fitted(label.trimEnd(), paper.width, '    ').split('\n'),
    ...drawLine(line, paper, { head: '    ' }).lines,
  ];
}

function wrapDim(text: string, { width, paint }: Paper): string[] {
  return fitted(text.trim(), width - 4)
    .split('\n')
    .map((line) => paint.dim(`    ${line}`));
}

/**
 * Whether letters are no commands: in a blank for words, in an open list, and among blanks of which one is
 * filled in.
 */
export function isWritingIn(form: Form, sections: readonly Section[]): boolean {
  if (form.open) return true;
  return sections[form.section]!.fields[form.field]!.kind === 'text' || isBegun(form, sections);
}

export function hintsForm(
  form: Form,
  sections: readonly Section[],
  sheet: Sheet,
  paper: Paper,
): Hint[] {
  const { say } = sheet;
  const field = sections[form.section]!.fields[form.field]!;
  if (form.open) {
    const own = hintsOneOf(form.open, offerOf(field, sheet), sheet, paper);
    return form.open.writing ? own : [...own, ['Esc', say('interview.key-drop')]];
  }
  const own: Hint[] =
    field.kind === 'choice'
      ? [
          [
            `${say('key.space')} ${digitsFor(sizeOf(offerOf(field, sheet)))}`,
            say('interview.key-list'),
          ],
        ]
      : field.kind === 'yes-no'
        ? [[say('key.space'), say('interview.key-yes-no')]]
        : [];
  return [
    ...(isWritingIn(form, sections) ? [['Esc', say('interview.key-back')] as const] : []),
    ...own,
    ...(placesOf(sections).length > 1
      ? [[paper.signs.arrows, say('interview.key-move')] as const]
      : []),
    [say('key.enter'), say('interview.key-next')],
    ...(isBegun(form, sections) ? [['Ctrl-S', say('interview.key-skip')] as const] : []),
  ];
}
