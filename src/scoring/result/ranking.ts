import type { Result } from '../../model/result.ts';
import { type Question, rolesAsked } from '../../questions/index.ts';
import { optionsOf } from '../../questions/option.ts';
import { consensusOf } from '../consensus.ts';
import type { Context } from './context.ts';

export function rankingResult({ reader }: Context, question: Question): Result['rankings'] {
  if (question.type !== 'ranking') return [];
  const roles = rolesAsked(question);
  const consensus = new Map(roles.map((role) => [role, consensusOf(reader, question.id, role)]));
  return [
    {
      id: question.id,
      question: question.id,
      code: question.code,
      name: question.name,
      roles: roles.map((role) =>
        consensus.get(role) ? { role } : { role, why: 'no-answers' as const },
      ),
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
