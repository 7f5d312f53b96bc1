import type { z } from 'zod';
import type { Name } from '../model/text.ts';
import type { NumberField } from '../questions/field.ts';
import type { Question } from '../questions/index.ts';
import { figures, read, type Turn } from './turn.ts';

type ZodIssue = z.core.$ZodIssue;

/** Why a value is not an answer, in the language of the person: what its schema found, in words. */
export function refusals(turn: Turn, error: z.ZodError): string {
  return [...new Set(error.issues.map((issue) => refusal(turn, issue)))].join(' ');
}

function refusal(turn: Turn, issue: ZodIssue): string {
  switch (issue.code) {
    case 'custom':
      return ownRefusal(turn, issue.params ?? {});
    case 'invalid_type':
      if (issue.expected === 'int') return turn.say('refused.whole');
      return turn.say('refused.otherwise');
    case 'too_small':
      return tooSmall(turn, issue.origin, Number(issue.minimum));
    case 'too_big':
      return tooBig(turn, issue.origin, Number(issue.maximum));
    case 'invalid_format':
      return turn.say('refused.month');
    default:
      return turn.say('refused.otherwise');
  }
}

/** That something typed is no number, with one that would do. */
export function refusedNumber(
  turn: Turn,
  { min, max, integer }: Pick<NumberField, 'min' | 'max' | 'integer'>,
): string {
  const example = Math.min(max, Math.max(min, integer ? 12 : 12.5));
  return turn.say('refused.number', { example: figures(turn, example) });
}

function tooSmall(turn: Turn, origin: string, least: number): string {
  if (origin === 'string') return turn.say('refused.empty');
  if (origin === 'array') return turn.say('refused.few', { least });
  return turn.say('refused.least', { least: figures(turn, least) });
}

function tooBig(turn: Turn, origin: string, most: number): string {
  if (origin === 'string') return turn.say('refused.long', { most });
  if (origin === 'array') return turn.say('refused.many', { most });
  return turn.say('refused.most', { most: figures(turn, most) });
}

/** Issues that question types raise themselves. */
function ownRefusal(turn: Turn, params: Record<string, unknown>): string {
  const args = (params.args ?? {}) as Record<string, string | number>;
  switch (params.code) {
    case 'above':
      return turn.say('refused.above', {
        field: fieldText(turn, args.id),
        than: fieldText(turn, args.than),
        limit: figures(turn, Number(args.limit)),
      });
    case 'above-together':
      return turn.say('refused.together', {
        sum: figures(turn, Number(args.sum)),
        most: figures(turn, Number(args.most)),
      });
    case 'does-not-add-up':
      return turn.say('refused.sum', args);
    case 'twice':
      return turn.say('refused.twice');
    default:
      return turn.say('refused.otherwise');
  }
}

function fieldText(turn: Turn, id: string | number | undefined): string {
  const fields: { id: string; text: Name }[] = fieldsOf(turn.question);
  const field = fields.find((each) => each.id === id);
  return field ? read(turn, field.text) : String(id);
}

function fieldsOf(question: Question): { id: string; text: Name }[] {
  return 'fields' in question ? (question.fields ?? []) : [];
}
