import type { Privacy } from '../../model/assessment.ts';
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
 * people than a mean needs. Record sheets are not people, and facts (attributable questions) of a
 * role in which everybody agreed may be shown. METHOD section 5.
 */
export function protectedCells(
  { questionnaire, rubric }: Pick<Instrument, 'questionnaire' | 'rubric'>,
  reader: TallyReader,
  { mean }: Privacy,
  consenting: ReadonlySet<string>,
): Cell[] {
  const records = new Set(questionnaire.roles.flatMap(({ id, records }) => (records ? [id] : [])));
  return allQuestions(questionnaire).flatMap((question) =>
    rolesAsked(question)
      .filter((role) => !records.has(role) && !(question.attributable && consenting.has(role)))
      .filter((role) => {
        const people = peopleBehind(rubric, reader, question.id, role);
        return people > 0 && people < mean;
      })
      .map((role) => ({ role, question: question.id })),
  );
}
