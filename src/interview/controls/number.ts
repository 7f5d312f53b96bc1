import { numberAnswer } from '../../questions/field.ts';
import type { QuestionOf } from '../../questions/index.ts';
import { numberFields } from '../../questions/number.ts';
import { blank } from '../blank.ts';
import { numberHint, parseNumber } from '../figure.ts';
import { inTurn } from '../in-turn.ts';
import { refusals } from '../refusals.ts';
import { figures, type Reply, read, type Turn } from '../turn.ts';
import type { Control } from './control.ts';

type NumberBlank = ReturnType<typeof numberFields>[number];

/** One number, or one per field. */
export const number: Control<QuestionOf<'number'>> = async (question, turn, refused) => {
  const fields: NumberBlank[] = numberFields(question);
  const before = (question.fields ? (refused ?? {}) : {}) as Record<string, number>;
  const reply = await inTurn<NumberBlank, number>(
    turn,
    fields,
    (field) => takeNumber(turn, field, before[field.id]),
    refused !== undefined,
  );
  if ('outcome' in reply) return reply;
  const values = fields.map((field, index) => [field.id, reply.value[index]] as const);
  return { value: question.fields ? Object.fromEntries(values) : reply.value[0] };
};

function takeNumber(
  turn: Turn,
  field: NumberBlank,
  proposed: number | undefined,
): Promise<Reply<number>> {
  return blank(turn, {
    label: read(turn, field.text) || turn.say('interview.your-answer'),
    hint: numberHint(turn, field),
    proposed: proposed === undefined ? undefined : figures(turn, proposed),
    parse: (typed) => {
      const parsed = parseNumber(turn, typed, field);
      if ('refused' in parsed) return parsed;
      const checked = numberAnswer(field).safeParse(parsed.value);
      return checked.success ? parsed : { refused: refusals(turn, checked.error) };
    },
  });
}
