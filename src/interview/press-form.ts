import type { Field, FieldValue } from '../questions/field.ts';
import type { Step } from './control.ts';
import { type Draft, filledIn, isBlank, takesFor } from './field.ts';
import {
  type Filled,
  type Form,
  isBegun,
  offerOf,
  placesOf,
  type Section,
  withChosen,
  withDraft,
} from './form.ts';
import { digitOf, isEnter, type Key, typedBy } from './key.ts';
import { edited, lineOf } from './line.ts';
import { type OneOf, pressOneOf, startOneOf } from './one-of.ts';
import { refusedKey } from './refusals.ts';
import type { Sheet } from './sheet.ts';

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
