import type { Field, FieldValue } from '../../questions/field.ts';
import type { QuestionOf } from '../../questions/index.ts';
import type { Entry } from '../../questions/record.ts';
import { confirm, yesNo } from '../confirm.ts';
import { fill } from '../field.ts';
import { inTurn } from '../in-turn.ts';
import { pick } from '../pick.ts';
import type { Reply, Turn } from '../turn.ts';
import type { Control } from './control.ts';

type RecordQuestion = QuestionOf<'record'>;

/** Entry by entry, and in each field by field, while there is another one and room for it. */
export const record: Control<RecordQuestion> = async (question, turn) => {
  const entries: Entry[] = [];
  while (entries.length < question.max) {
    const more = entries.length < question.min ? { value: true } : await ifMore(turn, entries);
    if ('outcome' in more) return more;
    if (!more.value) break;
    const reply = await takeEntry(question, turn, entries);
    if ('outcome' in reply) return reply;
    entries.push(reply.value);
  }
  return { value: entries };
};

/** Extras are offered with the first entry only: later ones would drop what was given. */
async function ifMore(turn: Turn, entries: readonly Entry[]): Promise<Reply<boolean>> {
  if (entries.length > 0)
    return { value: await confirm(turn, turn.say('interview.another'), true) };
  return pick(turn, { label: turn.say('interview.one'), items: yesNo(turn.say) });
}

async function takeEntry(
  { fields, max }: RecordQuestion,
  turn: Turn,
  entries: readonly Entry[],
): Promise<Reply<Entry>> {
  const place = { number: entries.length + 1, of: max };
  turn.screen.print('');
  turn.screen.print(turn.say('interview.entry', place), turn.screen.paint.underline);
  const reply = await inTurn<Field, FieldValue | undefined>(
    turn,
    fields,
    (field) => fill(turn, field),
    entries.length > 0,
  );
  if ('outcome' in reply) return reply;
  const given = fields.map((field, index) => [field.id, reply.value[index]] as const);
  return { value: Object.fromEntries(given.filter(([, value]) => value !== undefined)) };
}
