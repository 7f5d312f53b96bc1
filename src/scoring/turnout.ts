import { type Assessment, unitCounts } from '../model/assessment.ts';
import type { Respondent } from '../model/respondent.ts';
import type { Result } from '../model/result.ts';
import { rolesAsked } from '../questions/index.ts';
import { type Plan, ruleFor } from './plan.ts';
import { mean } from './reading.ts';
import { needs } from './statistics/allowed.ts';
import { readerOf, tallyOf } from './tally.ts';

/** Who of a role answered, from where and when. */
export type Turnout = Pick<Result['respondents'][number], 'units' | 'late'>;

/** The turnout of each role. METHOD section 5: "n/N per role, response by area, late-versus-early". */
export function turnoutOf(
  plan: Plan,
  assessment: Assessment,
  respondents: readonly Respondent[],
): Map<string, Turnout> {
  return new Map(
    plan.instrument.questionnaire.roles.map(({ id: role, records }) => {
      const own = respondents.filter(({ respondent }) => respondent.role === role);
      const late = records ? null : lateAgainstEarly(plan, role, own, assessment.privacy.mean);
      return [role, { units: unitsOf(assessment, role, own), late }];
    }),
  );
}

function unitsOf(
  assessment: Assessment,
  role: string,
  own: readonly Respondent[],
): Turnout['units'] {
  return unitCounts(assessment, role).map(({ unit, of }) => ({
    unit,
    name: assessment.units.find(({ id }) => id === unit)?.text ?? unit,
    n: own.filter(({ respondent }) => respondent.unit === unit).length,
    of,
  }));
}

/**
 * Late are those who answered after the middle day, the day on which the first half of the role had
 * answered. The difference is the mean, over the questions that a rule scores, of late mean − early
 * mean; a question counts when enough of both answered it. METHOD section 5: a mean needs 5.
 */
function lateAgainstEarly(
  plan: Plan,
  role: string,
  own: readonly Respondent[],
  least: number,
): Turnout['late'] {
  const days = own.map(({ day }) => day).toSorted();
  const middle = days[Math.ceil(days.length / 2) - 1] ?? '';
  const early = own.filter(({ day }) => day <= middle);
  const late = own.filter(({ day }) => day > middle);
  const counts = { early: early.length, late: late.length };
  const enough = Math.max(needs.mean.people, least);
  if (Math.min(counts.early, counts.late) < enough) return { ...counts, difference: null };
  const [before, after] = [early, late].map((half) =>
    readerOf(plan, tallyOf(plan, half), () => undefined),
  );
  const differences = [...plan.questions.values()].flatMap((question) => {
    if (!ruleFor(plan.instrument, question) || !rolesAsked(question).includes(role)) return [];
    const one = before!.points(question.id, role);
    const other = after!.points(question.id, role);
    if (one.mean === null || other.mean === null) return [];
    return Math.min(one.n, other.n) >= enough ? [other.mean - one.mean] : [];
  });
  const difference = mean(differences);
  return { ...counts, difference: difference === null ? null : Math.round(difference) + 0 };
}
