import type { LoadedAssessment } from '../../answers/assessment-folder.ts';
import { headCount, unitCounts } from '../../model/assessment.ts';
import type { Respondent } from '../../model/respondent.ts';
import { wordingIn } from '../../model/text.ts';

/** How many have answered: of a role, or of a role in a unit. */
export interface Row {
  role: string;
  unit?: string;
  complete: number;
  unfinished: number;
  of: number | null;
  reportable: boolean;
}

/** Who has answered, per role and unit, each role before its units; never who they are. */
export function rowsOf({ assessment, instrument, respondents }: LoadedAssessment): Row[] {
  return instrument.questionnaire.roles.flatMap(({ id: role, records }) => {
    const own = respondents.filter(({ respondent }) => respondent.role === role);
    const row = (people: Respondent[], of: number | null, unit?: string): Row => {
      const complete = people.filter(({ status }) => status === 'complete').length;
      return {
        role,
        ...(unit === undefined ? {} : { unit }),
        complete,
        unfinished: people.length - complete,
        of,
        reportable: records || complete >= assessment.privacy.mean,
      };
    };
    const inUnit = (unit: string) => own.filter(({ respondent }) => respondent.unit === unit);
    return [
      row(own, headCount(assessment, role) ?? null),
      ...unitCounts(assessment, role).map(({ unit, of }) => row(inUnit(unit), of, unit)),
    ];
  });
}

/** What a row is called in a language: its unit, or else its role. */
export function nameOf(
  { role, unit }: Pick<Row, 'role' | 'unit'>,
  { assessment, instrument }: Pick<LoadedAssessment, 'assessment' | 'instrument'>,
  language: string,
): string {
  const found =
    unit === undefined
      ? instrument.questionnaire.roles.find(({ id }) => id === role)?.plural
      : assessment.units.find(({ id }) => id === unit)?.text;
  return wordingIn(found ?? unit ?? role, language);
}
