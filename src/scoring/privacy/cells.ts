import type { Privacy } from '../../model/assessment.ts';
import type { Respondent } from '../../model/respondent.ts';
import { rolesAsked } from '../../questions/index.ts';
import { allQuestions } from '../../questions/questionnaire.ts';
import type { Instrument } from '../instrument.ts';
import type { TallyReader } from '../measures/measure.ts';
import { peopleBehind } from '../people-behind.ts';

/** What few people of a role answered to a question: nobody may learn what it comes to. */
export interface Cell {
  role: string;
  question: string;
}

export const cellKey = ({ role, question }: Cell): string => `${role}/${question}`;

/**
 * The cells to protect: every role and question about which somebody said something, but fewer
 * people than a mean needs. Words are in no figure. Record sheets are not people, and facts (attributable questions) of a
 * role in which everybody agreed may be shown. METHOD section 5.
 */
export function protectedCells(
  { questionnaire, rubric }: Pick<Instrument, 'questionnaire' | 'rubric'>,
  reader: TallyReader,
  { mean }: Privacy,
  consenting: ReadonlySet<string>,
): Cell[] {
  const records = new Set(questionnaire.roles.flatMap(({ id, records }) => (records ? [id] : [])));
  const counted = allQuestions(questionnaire).filter(({ type }) => type !== 'text');
  return counted.flatMap((question) =>
    rolesAsked(question)
      .filter((role) => !records.has(role) && !(question.attributable && consenting.has(role)))
      .filter((role) => {
        const people = peopleBehind(rubric, reader, question.id, role);
        return (
          isFew(people, mean) ||
          (people === 0 && isFew(reader.withoutPoints(question.id, role), mean))
        );
      })
      .map((role) => ({ role, question: question.id })),
  );
}

function isFew(people: number, mean: number): boolean {
  return people > 0 && people < mean;
}

/** The respondents without what they answered in these cells. */
export function withoutCells(
  respondents: readonly Respondent[],
  cells: readonly Cell[],
): readonly Respondent[] {
  if (cells.length === 0) return respondents;
  const few = new Set(cells.map(cellKey));
  return respondents.map((each) => ({
    ...each,
    answers: Object.fromEntries(
      Object.entries(each.answers).filter(
        ([question]) => !few.has(cellKey({ role: each.respondent.role, question })),
      ),
    ),
  }));
}
