import type { Field, FieldValue } from '../questions/field.ts';
import { optionsOf } from '../questions/option.ts';
import { begunOf, type Draft, draftOf, isBlank } from './field.ts';
import { begunOneOf, type OneOf } from './one-of.ts';
import type { Sheet } from './sheet.ts';

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

/** With this in the blank at the cursor. */
export function withDraft(form: Form, draft: Draft): Form {
  const own = form.drafts[form.section]!.with(form.field, draft);
  return { ...form, drafts: form.drafts.with(form.section, own), fresh: false, none: false };
}

export function withChosen(form: Form, chosen: FieldValue | undefined): Form {
  const draft = form.drafts[form.section]![form.field]!;
  return withDraft(form, { ...draft, chosen });
}

type Place = Pick<Form, 'section' | 'field'>;

/** All blanks, in their order. */
export function placesOf(sections: readonly Section[]): Place[] {
  return sections.flatMap(({ fields }, section) => fields.map((_, field) => ({ section, field })));
}

/** Whether something stands in one of several blanks. */
export function isBegun(form: Form, sections: readonly Section[]): boolean {
  return placesOf(sections).length > 1 && !isEmpty(form.drafts);
}

/**
 * Whether letters are no commands: in a blank for words, in an open list, and among blanks of which one is
 * filled in.
 */
export function isWritingIn(form: Form, sections: readonly Section[]): boolean {
  if (form.open) return true;
  return sections[form.section]!.fields[form.field]!.kind === 'text' || isBegun(form, sections);
}

/** What the list of a blank offers. */
export function offerOf(field: Field, { lists }: Sheet) {
  const source = field as Extract<Field, { kind: 'choice' }>;
  return { options: optionsOf(source, lists), other: source.other ?? false };
}
