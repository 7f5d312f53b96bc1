import type { FieldValue } from '../../questions/field.ts';
import type { QuestionOf } from '../../questions/index.ts';
import { optionsOf } from '../../questions/option.ts';
import { fill } from '../field.ts';
import { inTurn } from '../in-turn.ts';
import { itemsOf } from '../option.ts';
import type { Control } from './control.ts';

/** Row by row, and in each column by column. */
export const grid: Control<QuestionOf<'grid'>> = async (question, turn, refused) => {
  const { columns } = question;
  const rows = itemsOf(turn, optionsOf(question, turn.lists));
  const cells = rows.flatMap((row, index) => columns.map((column) => ({ row, index, column })));
  const reply = await inTurn<(typeof cells)[number], FieldValue | undefined>(
    turn,
    cells,
    ({ row, index, column }) => {
      if (column === columns[0]) {
        const place = { number: index + 1, of: rows.length, row: row.text };
        if (index > 0) turn.screen.print('');
        turn.screen.print(turn.say('interview.row', place), turn.screen.paint.underline);
      }
      return fill(turn, column);
    },
    refused !== undefined,
  );
  if ('outcome' in reply) return reply;
  const value: Record<string, Record<string, FieldValue>> = {};
  cells.forEach(({ row, column }, index) => {
    value[row.value] ??= {};
    const given = reply.value[index];
    if (given !== undefined) value[row.value]![column.id] = given;
  });
  return { value };
};
