import type { Field, FieldValue } from '../questions/field.ts';
import { fieldAnswer } from '../questions/field.ts';
import { blank, type Parsed } from './blank.ts';
import { yesNo } from './confirm.ts';
import { numberHint, parseNumber } from './figure.ts';
import type { Item } from './items.ts';
import { pickOption } from './option.ts';
import { pick } from './pick.ts';
import { refusals } from './refusals.ts';
import { type Reply, read, type Turn } from './turn.ts';

/** Lets a blank of a grid or a record be filled in; undefined when it may be left empty and is. */
export function fill(turn: Turn, field: Field): Promise<Reply<FieldValue | undefined>> {
  const label = read(turn, field.text);
  const empty: Item<undefined>[] = field.required
    ? []
    : [{ value: undefined, text: turn.say('interview.leave-empty') }];
  switch (field.kind) {
    case 'choice':
      return pickOption(turn, field, { label, also: empty });
    case 'yes-no':
      return pick<boolean | undefined>(turn, { label, items: [...yesNo(turn.say), ...empty] });
    default:
      return write(turn, field, label);
  }
}

type WrittenField = Exclude<Field, { kind: 'choice' | 'yes-no' }>;

function write(turn: Turn, field: WrittenField, label: string) {
  const optional = field.required ? '' : turn.say('interview.optional');
  return blank(turn, {
    label,
    hint: [hintOf(turn, field), optional].filter(Boolean).join(' · '),
    parse: (typed): Parsed<FieldValue | undefined> => {
      if (typed === '' && !field.required) return { value: undefined };
      const read = field.kind === 'number' ? parseNumber(turn, typed, field) : { value: typed };
      if ('refused' in read) return read;
      const value = field.kind === 'month' ? monthOf(typed) : read.value;
      const checked = fieldAnswer(field, turn.lists).safeParse(value);
      return checked.success ? { value: checked.data } : { refused: refusals(turn, checked.error) };
    },
  });
}

function hintOf(turn: Turn, field: WrittenField): string {
  switch (field.kind) {
    case 'number':
      return numberHint(turn, field);
    case 'month':
      return turn.say('interview.month');
    case 'text':
      return turn.say('interview.characters', { max: field.maxLength });
  }
}

/** 2027-3 and 03/2027 mean 2027-03; anything else is left for the schema to refuse. */
function monthOf(typed: string): string {
  const found =
    /^(?<year>\d{4})[-/.](?<month>\d{1,2})$/.exec(typed) ??
    /^(?<month>\d{1,2})[-/.](?<year>\d{4})$/.exec(typed);
  return found ? `${found.groups!.year}-${found.groups!.month!.padStart(2, '0')}` : typed;
}
