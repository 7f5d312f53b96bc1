import type { LoadedAssessment } from '../../../src/answers/assessment-folder.ts';
import type { Assessment } from '../../../src/model/assessment.ts';
import { assessmentOf, exampleLists, shipped } from '../../support/instrument.ts';
import { peopleOf } from '../../support/people.ts';

const instrument = shipped();

/** An assessment with these head counts, and so many people who answered, by `role` or `role/unit`. */
export function loadedWith(
  people: Assessment['people'],
  answered: Record<string, number> = {},
  others: Partial<Assessment> = {},
): LoadedAssessment {
  const respondents = Object.entries(answered).flatMap(([group, count]) => {
    const [role = '', unit] = group.split('/');
    return peopleOf(role, Array(count).fill({})).map((each) => ({
      ...each,
      respondent: { ...each.respondent, ...(unit === undefined ? {} : { unit }) },
    }));
  });
  const assessment = { ...assessmentOf(instrument, people), closed: false, ...others };
  const lists = exampleLists(instrument.questionnaire);
  return { folder: 'acme', assessment, instrument, lists, respondents };
}
