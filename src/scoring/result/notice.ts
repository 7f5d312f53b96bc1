import type { Result } from '../../model/result.ts';
import { looksAt } from '../actions.ts';
import { fires } from '../condition.ts';
import { gradeFor } from '../evidence/evidence.ts';
import { NO_ANSWERS, type Reading } from '../reading.ts';
import { type Context, described, readValue } from './context.ts';

/** The remarks whose condition holds, or that have none, with the figures that they point at. */
export function noticeResults(context: Context): Result['notices'] {
  const read = (id: string): Reading => context.scores.readings.get(id) ?? NO_ANSWERS;
  return context.rubric.notices
    .filter(({ when }) => when === undefined || fires(when, read) === true)
    .map(({ id, name, says, sources, figures, when }) => ({
      id,
      name,
      says,
      sources,
      figures: figures.map((of) => ({ of, ...figureOf(context, of), ...readValue(read(of)) })),
      grade: gradeFor(context, [...figures, ...(when ? looksAt(when) : [])]),
    }));
}

type Figure = Result['notices'][number]['figures'][number];

function figureOf(context: Context, id: string): Pick<Figure, 'name' | 'unit'> {
  const { name, unit } = described(context, id);
  return { name, unit };
}
