import { type Assessment, unitCounts } from '../model/assessment.ts';
import type { Result } from '../model/result.ts';
import type { Day, Gathering } from './counting/gathering.ts';
import { HUNDREDTHS, type Plan } from './plan.ts';
import { mean } from './reading.ts';
import { needs } from './statistics/allowed.ts';

/** Who of a role answered, from where and when. */
export type Turnout = Pick<Result['respondents'][number], 'units' | 'late'>;

/** The turnout of each role. METHOD section 5: "n/N per role, response by area, late-versus-early". */
export function turnoutOf(
  plan: Plan,
  assessment: Assessment,
  { units, days }: Pick<Gathering, 'units' | 'days'>,
): Map<string, Turnout> {
  return new Map(
    plan.instrument.questionnaire.roles.map(({ id: role, records }) => {
      const ofRole = days.get(role) ?? new Map();
      const late = records ? null : lateAgainstEarly(ofRole, assessment.privacy.mean);
      return [role, { units: unitsOf(assessment, role, units), late }];
    }),
  );
}

function unitsOf(
  assessment: Assessment,
  role: string,
  units: Gathering['units'],
): Turnout['units'] {
  return unitCounts(assessment, role).map(({ unit, of }) => ({
    unit,
    name: assessment.units.find(({ id }) => id === unit)?.text ?? unit,
    n: units.get(`${role}/${unit}`) ?? 0,
    of,
  }));
}

/**
 * Late are those who answered after the middle day, the day on which the first half of the role had
 * answered. The difference is the mean, over the questions that a rule scores, of late mean − early
 * mean; a question counts when enough of both answered it. METHOD section 5: a mean needs 5.
 */
function lateAgainstEarly(days: ReadonlyMap<string, Day>, least: number): Turnout['late'] {
  const inOrder = [...days].toSorted(([one], [two]) => (one < two ? -1 : 1));
  const all = peopleOn(inOrder);
  const middle = inOrder.findIndex(
    (_, index) => peopleOn(inOrder.slice(0, index + 1)) >= Math.ceil(all / 2),
  );
  const [early, late] = [inOrder.slice(0, middle + 1), inOrder.slice(middle + 1)];
  const counts = { early: peopleOn(early), late: peopleOn(late) };
  const enough = Math.max(needs.mean.people, least);
  if (Math.min(counts.early, counts.late) < enough) return { ...counts, difference: null };
  const [before, after] = [pointsOn(early), pointsOn(late)];
  const differences = before.flatMap((one, question) => {
    const other = after[question]!;
    return Math.min(one.n, other.n) < enough ? [] : [other.sum / other.n - one.sum / one.n];
  });
  const difference = mean(differences);
  return { ...counts, difference: difference === null ? null : Math.round(difference) + 0 };
}

type Days = readonly (readonly [day: string, of: Day])[];

function peopleOn(days: Days): number {
  return days.reduce((sum, [, { people }]) => sum + people, 0);
}

/** By question: how many had points, and the sum of these. */
function pointsOn(days: Days): { n: number; sum: number }[] {
  const [first] = days;
  return Array.from(first?.[1].n ?? [], (_, question) => ({
    n: days.reduce((n, [, day]) => n + day.n[question]!, 0),
    sum: days.reduce((sum, [, day]) => sum + day.sum[question]!, 0) / HUNDREDTHS,
  }));
}
