import type * as z from 'zod/mini';
import type { Name } from '../model/text.ts';
import type { NumberField } from '../questions/field.ts';
import { figuresIn } from '../questions/figures.ts';
import type { Question } from '../questions/index.ts';
import { commandOf, type Key } from './key.ts';
import { read, type Sheet } from './sheet.ts';

type ZodIssue = z.core.$ZodIssue;

/** Why a value is not an answer, in the language of the person: what its schema found, in words. */
export function refusals(sheet: Sheet, error: z.core.$ZodError): string {
  return [...new Set(error.issues.map((issue) => refusal(sheet, issue)))].join(' ');
}

function refusal(sheet: Sheet, issue: ZodIssue): string {
  switch (issue.code) {
    case 'custom':
      return ownRefusal(sheet, issue.params ?? {});
    case 'invalid_type':
      if (issue.expected === 'int') return sheet.say('refused.whole');
      return sheet.say('refused.otherwise');
    case 'too_small':
      return tooSmall(sheet, issue.origin, Number(issue.minimum));
    case 'too_big':
      return tooBig(sheet, issue.origin, Number(issue.maximum));
    case 'invalid_format':
      return sheet.say('refused.month');
    default:
      return sheet.say('refused.otherwise');
  }
}

/** That a letter, a figure or → means nothing here: whoever pressed it waits for something. */
export function refusedKey({ say }: Pick<Sheet, 'say'>, key: Key): string | undefined {
  const isOn = key.name === 'right' && !key.ctrl && !key.meta;
  const typed = isOn ? '→' : commandOf(key).trim();
  return typed === '' ? undefined : say('refused.key', { key: typed });
}

/** That something typed is no number, with one that would do. */
export function refusedNumber(
  sheet: Sheet,
  { min, max, integer }: Pick<NumberField, 'min' | 'max' | 'integer'>,
): string {
  const example = Math.min(max, Math.max(min, integer ? 12 : 12.5));
  return sheet.say('refused.number', { example: figuresIn(sheet.language, example) });
}

function tooSmall(sheet: Sheet, origin: string, least: number): string {
  if (origin === 'string') return sheet.say('refused.empty');
  if (origin === 'array') return sheet.say('refused.few', { least });
  return sheet.say('refused.least', { least: figuresIn(sheet.language, least) });
}

function tooBig(sheet: Sheet, origin: string, most: number): string {
  if (origin === 'string') return sheet.say('refused.long', { most });
  if (origin === 'array') return sheet.say('refused.many', { most });
  return sheet.say('refused.most', { most: figuresIn(sheet.language, most) });
}

/** Issues that question types raise themselves. */
function ownRefusal(sheet: Sheet, params: Record<string, unknown>): string {
  const args = (params.args ?? {}) as Record<string, string | number>;
  switch (params.code) {
    case 'above':
      return sheet.say('refused.above', {
        field: fieldText(sheet, args.id),
        than: fieldText(sheet, args.than),
        limit: figuresIn(sheet.language, Number(args.limit)),
      });
    case 'above-together':
      return sheet.say('refused.together', {
        sum: figuresIn(sheet.language, Number(args.sum)),
        most: figuresIn(sheet.language, Number(args.most)),
      });
    case 'does-not-add-up':
      return sheet.say('refused.sum', args);
    case 'twice':
      return sheet.say('refused.twice');
    default:
      return sheet.say('refused.otherwise');
  }
}

function fieldText(sheet: Sheet, id: string | number | undefined): string {
  const fields: { id: string; text: Name }[] = fieldsOf(sheet.question);
  const field = fields.find((each) => each.id === id);
  return field ? read(sheet, field.text) : String(id);
}

function fieldsOf(question: Question): { id: string; text: Name }[] {
  return 'fields' in question ? (question.fields ?? []) : [];
}
