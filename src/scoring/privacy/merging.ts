import type { Instrument } from '../instrument.ts';
import type { TallyReader } from '../measures/measure.ts';
import type { Cell } from './cells.ts';

/** What the people of several roles come to together on a question, as one group. */
export interface MergedMean {
  question: string;
  roles: readonly string[];
  n: number;
  mean: number;
}

/**
 * The means of roles that merge (`mergesWith` in the questionnaire), for each question on which both
 * are too few alone and enough together: of what the rough tally tells of either, since their exact
 * mean would tell more. It is for showing: scores weigh roles as ever. METHOD section 5: a mean of
 * fewer than five needs its role merged.
 */
export function mergedMeans(
  { questionnaire }: Pick<Instrument, 'questionnaire'>,
  reader: TallyReader,
  cells: readonly Cell[],
  least: number,
): MergedMean[] {
  const pairs = questionnaire.roles.flatMap(({ id, mergesWith }) =>
    mergesWith === undefined ? [] : [[mergesWith, id]],
  );
  const questions = [...new Set(cells.map(({ question }) => question))];
  return pairs.flatMap((roles) =>
    questions.flatMap((question) => {
      const few = roles.every((role) =>
        cells.some((cell) => cell.role === role && cell.question === question),
      );
      const of = roles.flatMap((role) => {
        const { n, mean } = reader.points(question, role);
        return mean === null ? [] : [{ n, mean }];
      });
      const n = of.reduce((sum, each) => sum + each.n, 0);
      if (!few || of.length < roles.length || n < least) return [];
      return [
        { question, roles, n, mean: of.reduce((sum, each) => sum + each.n * each.mean, 0) / n },
      ];
    }),
  );
}
