import { rolesAsked } from '../../questions/index.ts';
import type { TallyReader } from '../measures/measure.ts';
import type { Rubric } from '../rubric.ts';
import { unknownHasPoints } from '../unknown-counts.ts';
import type { Found } from './found.ts';
import { type Coverage, coverageIn, coverageOf, openIn, undecidedIn } from './missing.ts';
import { type MaybeSpan, meanOf, meanOfPeople } from './span.ts';

/**
 * The mean points (0-100) that a role could come to: each missing answer worth 0 or 100, and what few
 * people came to as far off as it is told. Exact, but where it is undecided whether the question is put:
 * as many as could be asked could answer, and as many of those who answered could turn out not to have
 * been asked.
 */
export function pointsIn(
  rubric: Rubric,
  reader: TallyReader,
  question: string,
  role: string,
): MaybeSpan {
  const { n, mean, within } = reader.points(question, role);
  const undecided = undecidedIn(rubric, reader, question, role);
  const span = meanOfPeople(n * (mean ?? 0), n, {
    entering: openIn(reader, question, role, unknownHasPoints(rubric, question)) + undecided,
    leaving: undecided,
  });
  return (
    span && {
      ...span,
      low: Math.max(0, span.low - within),
      high: Math.min(100, span.high + within),
    }
  );
}

/** The score of a question that a rule scores, roles by their weights, and its coverage. */
export function spanOfQuestion(
  rubric: Rubric,
  reader: TallyReader,
  question: string,
  roles: Record<string, number> | undefined,
): Found & { coverage: Coverage } {
  const asked = rolesAsked(reader.question(question));
  const weightOf = (role: string) => (roles ? (roles[role] ?? 0) : 1);
  const byRole = Object.fromEntries(
    asked.map((role) => [role, pointsIn(rubric, reader, question, role)]),
  );
  const known = unknownHasPoints(rubric, question);
  return {
    span: meanOf(asked.map((role) => ({ weight: weightOf(role), span: byRole[role] ?? null }))),
    byRole,
    coverage: coverageOf(
      asked.map((role) => ({
        weight: weightOf(role),
        coverage: coverageIn(
          reader.points(question, role).n,
          openIn(reader, question, role, known),
        ),
      })),
    ),
  };
}
