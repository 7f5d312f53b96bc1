import type { Result } from '../../model/result.ts';
import { type Question, rolesAsked } from '../../questions/index.ts';
import { optionsOf } from '../../questions/option.ts';
import { consensusOf, placeSums } from '../consensus.ts';
import { NO_ANSWERS } from '../reading.ts';
import { criticalW } from '../statistics/critical-w.ts';
import { chanceW } from '../statistics/kendalls-w.ts';
import { TOLERANCE } from '../tolerance.ts';
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
        consensus.get(role)
          ? { role }
          : { role, why: reader.notTold(question.id, role) > 0 ? 'suppressed' : 'no-answers' },
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

function within(context: Context, question: string): Within[] {
  return context.rubric.measures.flatMap((config) =>
    config.measure === 'rank-concordance' && config.question === question
      ? [withinRole(context, config)]
      : [],
  );
}

type Within = Result['rankings'][number]['within'][number];

function withinRole(
  { reader, scores }: Context,
  { id, role, question }: { id: string; role: string; question: string },
): Within {
  const reading = scores.readings.get(id) ?? NO_ANSWERS;
  const { m, w } = reading.value === null ? {} : reading.inputs;
  if (m === undefined || w === undefined) return { role, ...readValue(reading), concordance: null };
  const things = placeSums(reader, question, role).length;
  const rare = criticalW(m, things);
  return {
    role,
    ...readValue(reading),
    concordance: {
      w,
      chance: chanceW(m),
      rare: rare && { from: rare.w, reached: w >= rare.w - TOLERANCE },
    },
  };
}
