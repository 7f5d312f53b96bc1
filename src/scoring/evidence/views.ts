import { type Question, rolesAsked } from '../../questions/index.ts';
import { questionIn } from '../../questions/questionnaire.ts';
import type { Instrument } from '../instrument.ts';
import { type MeasureConfig, measureIn, measureOf } from '../measures/index.ts';

/** What one role said on one question, as a finding reads it. */
export interface View {
  question: Question;
  role: string;
  /** It is read to see how far roles lie apart as well: their distance is a finding, no doubt on it. */
  compared: boolean;
}

/** Measures whose value is how far roles lie apart. */
const comparing: readonly MeasureConfig['measure'][] = ['gap', 'role-range'];

/**
 * What is read for figures of a rubric: questions, measures or dimensions, through whatever these are
 * computed from. A mirrored question is read of the roles that score it; the others' version is read
 * where a gap is. Head counts are no answers: a measure of these reads nothing.
 */
export function viewsOf(
  { questionnaire, rubric }: Pick<Instrument, 'questionnaire' | 'rubric'>,
  ids: readonly string[],
): View[] {
  const views = new Map<string, View>();
  const add = (id: string, roles: readonly string[] | undefined, compared: boolean) => {
    const question = questionIn(questionnaire, id);
    if (!question) return;
    for (const role of rolesAsked(question).filter((each) => roles?.includes(each) ?? true)) {
      const key = `${id}/${role}`;
      views.set(key, {
        question,
        role,
        compared: compared || (views.get(key)?.compared ?? false),
      });
    }
  };
  const visit = (id: string, only: readonly string[] | undefined, compared: boolean): void => {
    const dimension = rubric.dimensions.find((each) => each.id === id);
    if (dimension) {
      for (const part of dimension.parts) visit(part.of, only, compared);
      return;
    }
    const config = measureIn(rubric, id);
    if (config) {
      const measure = measureOf(config);
      const own = measure.roles(config);
      const roles = own.length > 0 ? own : only;
      const apart = compared || comparing.includes(config.measure);
      for (const use of measure.uses(config)) add(use.question, use.roles ?? roles, apart);
      for (const other of measure.of?.(config) ?? []) visit(other.id, roles, apart);
      return;
    }
    const scorer = rubric.questions[id];
    if (scorer?.rule === 'measured') visit(scorer.measure, only, compared);
    else add(id, only ?? (scorer?.roles && Object.keys(scorer.roles)), compared);
  };
  for (const id of ids) visit(id, undefined, false);
  return [...views.values()];
}
