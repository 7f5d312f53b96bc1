import { type Field, type FieldValue, fieldAnswer, showField } from '../questions/field.ts';
import { optionsOf } from '../questions/option.ts';
import { figureOf, numberHint, parseNumber } from './figure.ts';
import { type Line, lineOf } from './line.ts';
import type { Parsed } from './parsed.ts';
import { refusals } from './refusals.ts';
import type { Sheet } from './sheet.ts';

/** What stands in a blank: typed, or chosen. */
export interface Draft {
  line: Line;
  chosen: FieldValue | undefined;
}

export function draftOf(field: Field, value: FieldValue | undefined, sheet: Sheet): Draft {
  if (isChosen(field)) {
    const { data: chosen } = fieldAnswer(field, sheet.lists).safeParse(value);
    return { line: lineOf(''), chosen };
  }
  const text = typeof value === 'number' ? figureOf(sheet, value) : String(value ?? '');
  return { line: lineOf(text), chosen: undefined };
}

/** Whether it is filled by choosing rather than by typing. */
export function isChosen({ kind }: Field): boolean {
  return kind === 'choice' || kind === 'yes-no';
}

export function isBlank({ line, chosen }: Draft): boolean {
  return line.text.trim() === '' && chosen === undefined;
}

/** A label before what stands in its blank, with a colon where it has no sign of its own. */
export function labelled(label: string): string {
  return `${label}${/[?:.!]$/.test(label) ? '' : ':'} `;
}

/** The characters that may be typed into it. */
export function takesFor({ kind }: Field): (typed: string) => boolean {
  if (kind === 'number') return (typed) => /^[\d.,%+\s-]+$/.test(typed);
  if (kind === 'month') return (typed) => /^[\d./-]+$/.test(typed);
  return () => true;
}

/** What a blank comes to; undefined where it may be left empty and is. */
export function filledIn(
  field: Field,
  { line, chosen }: Draft,
  sheet: Sheet,
): Parsed<FieldValue | undefined> {
  const typed = line.text.trim();
  if (isChosen(field)) {
    if (chosen !== undefined || !field.required) return { value: chosen };
    const form = field.kind === 'yes-no' ? 'refused.yes-no' : 'interview.choose-first';
    return { refused: sheet.say(form) };
  }
  if (typed === '' && !field.required) return { value: undefined };
  const read = field.kind === 'number' ? parseNumber(sheet, typed, field) : { value: typed };
  if ('refused' in read) return read;
  const value = field.kind === 'month' ? monthOf(typed) : read.value;
  const checked = fieldAnswer(field, sheet.lists).safeParse(value);
  return checked.success ? { value: checked.data } : { refused: refusals(sheet, checked.error) };
}

/** What a blank comes to, or as far as it was typed; undefined where it is empty. */
export function begunOf(field: Field, draft: Draft, sheet: Sheet): FieldValue | undefined {
  const filled = filledIn(field, draft, sheet);
  return 'value' in filled ? filled.value : draft.line.text.trim() || undefined;
}

/** How what was chosen reads. */
export function chosenText(field: Field, { chosen }: Draft, sheet: Sheet): string {
  if (chosen === undefined) return '';
  if (typeof chosen === 'boolean') return sheet.say(chosen ? 'interview.yes' : 'interview.no');
  return showField(field, chosen, sheet.lists, sheet.language);
}

/** What may be filled in: range, unit, form, and whether nothing will do. */
export function hintOf(field: Field, sheet: Sheet): string {
  const optional = field.required ? '' : sheet.say('interview.optional');
  return [formOf(field, sheet), optional].filter(Boolean).join(', ');
}

function formOf(field: Field, sheet: Sheet): string {
  switch (field.kind) {
    case 'number':
      return numberHint(sheet, field);
    case 'month':
      return sheet.say('interview.month');
    case 'text':
      return sheet.say('interview.characters', { max: field.maxLength });
    case 'choice':
      return sheet.say('interview.one-of', {
        options: optionsOf(field, sheet.lists).length + (field.other ? 1 : 0),
      });
    case 'yes-no':
      return sheet.say('interview.yes-or-no');
  }
}

/** 2027-3 and 03/2027 mean 2027-03; anything else is left for the schema to refuse. */
function monthOf(typed: string): string {
  const found =
    /^(?<year>\d{4})[-/.](?<month>\d{1,2})$/.exec(typed) ??
    /^(?<month>\d{1,2})[-/.](?<year>\d{4})$/.exec(typed);
  return found ? `${found.groups!.year}-${found.groups!.month!.padStart(2, '0')}` : typed;
}
