import type { Result } from '../../model/result.ts';
import { type Question, rolesAsked } from '../../questions/index.ts';
import { optionsOf } from '../../questions/option.ts';
import { consensusOf } from '../consensus.ts';
import { NO_ANSWERS } from '../reading.ts';
import { type Context, readValue } from './context.ts';

export function rankingResult(context: Context, question: Question): Result['rankings'] {
  if (question.type !== 'ranking') return [];
  const { reader } = context;
  const roles = rolesAsked(question);
  const consensus = new Map(roles.map((role) => [role, consensusOf(reader, question.id, role)]));
  return [
    {
      id: question.id,
      question: question.id,
      code: question.code,
      name: question.name,
      sources: question.sources,
      roles: roles.map((role) =>
        consensus.get(role) ? { role } : { role, why: 'no-answers' as const },
      ),
      within: within(context, question.id),
      items: optionsOf(question, reader.lists).map(({ id, text }) => ({
        id,
        text,
        places: Object.fromEntries(
          roles.map((role) => [role, consensus.get(role)?.get(id) ?? null]),
        ),
      })),
    },
  ];
}

function within(
  { rubric, scores }: Context,
  question: string,
): Result['rankings'][number]['within'] {
  return rubric.measures.flatMap((config) =>
    config.measure === 'rank-concordance' && config.question === question
      ? [{ role: config.role, ...readValue(scores.readings.get(config.id) ?? NO_ANSWERS) }]
      : [],
  );
}
