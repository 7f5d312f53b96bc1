import { type Assessment, headCount } from '../../model/assessment.ts';
import { type FlagCounts, flags, type Quality } from '../../model/quality.ts';
import type { Respondent } from '../../model/respondent.ts';
import { isAsked } from '../../questions/questionnaire.ts';
import { type Plan, pointsOf, ruleFor } from '../plan.ts';
import { protectedCells } from '../privacy/cells.ts';
import { scoreTally } from '../scores.ts';
import { readerOf, tallyOf } from '../tally.ts';
import { TOLERANCE } from '../tolerance.ts';
import { type Signs, signsOf } from './signs.ts';

/** From so many points on, a figure of a record sheet should name its document. */
const HIGH = 75;

interface Watched {
  respondent: Respondent;
  signs: Signs;
}

/**
 * How answers were given: signs of carelessness, counted and shown, with nothing left out because of
 * them. `respondents` are without what few people answered: even how long that took would tell whether
 * it was "I don't know". `score` is the overall score of all, null where there is none.
 *
 * Privacy: a role of fewer than the least people for a mean is counted in the total alone, and so
 * are other roles, the smallest first, until those counted in the total alone are as many: what is
 * left of a total tells about too many to be anybody. The two scores, whose difference is made by
 * few people, appear only where no role is that small.
 */
export function qualityOf(
  plan: Plan,
  assessment: Assessment,
  respondents: readonly Respondent[],
  score: number | null,
): Quality {
  const { questionnaire, rubric } = plan.instrument;
  const sheets = new Set(questionnaire.roles.filter(({ records }) => records).map(({ id }) => id));
  const isSheet = ({ respondent }: Respondent) => sheets.has(respondent.role);
  const watched = respondents
    .filter((each) => !isSheet(each))
    .map((respondent): Watched => {
      return { respondent, signs: signsOf(respondent, plan.questions.values(), rubric) };
    });
  const byRole = questionnaire.roles
    .filter(({ id }) => !sheets.has(id))
    .map(({ id }) => ({
      role: id,
      own: watched.filter(({ respondent }) => respondent.respondent.role === id),
    }));
  const least = assessment.privacy.mean;
  const enough = watched.length >= least;
  const shown = enough ? shownApart(byRole, least) : new Set<string>();
  const small = byRole.some(({ own }) => own.length > 0 && own.length < least);
  return {
    people: watched.length,
    total: enough ? countsOf(watched) : null,
    byRole: byRole
      .filter(({ role }) => shown.has(role))
      .map(({ role, own }) => ({ role, people: own.length, counts: countsOf(own) })),
    pairs: rubric.contradicting.flatMap(({ id, says }) => {
      const people = watched.filter(({ signs }) => signs.pairs.includes(id)).length;
      return enough && people > 0 ? [{ id, says, people }] : [];
    }),
    score: small ? null : scoresOf(plan, assessment, respondents, watched, score),
    records: recordsOf(plan, respondents.filter(isSheet)),
  };
}

function countsOf(watched: readonly Watched[]): FlagCounts {
  const having = (has: (signs: Signs) => boolean) =>
    watched.filter(({ signs }) => has(signs)).length;
  const [straight, hurried, contradicting] = flags.map((flag) =>
    having((signs) => signs.flags.has(flag)),
  );
  return {
    straight: straight!,
    hurried: hurried!,
    contradicting: contradicting!,
    any: having((signs) => signs.flags.size > 0),
  };
}

/** The roles whose counts may stand apart. */
function shownApart(
  byRole: readonly { role: string; own: readonly Watched[] }[],
  least: number,
): Set<string> {
  const present = byRole
    .filter(({ own }) => own.length > 0)
    .toSorted((one, two) => one.own.length - two.own.length);
  let together = 0;
  let hidden = 0;
  for (const { own } of present) {
    if (own.length >= least && (together === 0 || together >= least)) break;
    together += own.length;
    hidden += 1;
  }
  return new Set(present.slice(hidden).map(({ role }) => role));
}

function scoresOf(
  plan: Plan,
  assessment: Assessment,
  respondents: readonly Respondent[],
  watched: readonly Watched[],
  score: number | null,
): Quality['score'] {
  const flagged = new Set(
    watched.filter(({ signs }) => signs.flags.size > 0).map(({ respondent }) => respondent),
  );
  if (score === null || flagged.size === 0) return null;
  const others = respondents.filter((each) => !flagged.has(each));
  const reader = readerOf(plan, tallyOf(plan, others), (role) => headCount(assessment, role));
  const cells = protectedCells(plan.instrument, reader, assessment.privacy, new Set());
  if (cells.length > 0) return null;
  const without = scoreTally(plan.instrument, reader).verdict.score;
  return without === null ? null : { all: Math.round(score), without: Math.round(without) };
}

function recordsOf(plan: Plan, sheets: readonly Respondent[]): Quality['records'] {
  const high = sheets.flatMap((sheet) =>
    [...plan.questions.values()].flatMap((question) => {
      const answer = sheet.answers[question.id];
      const rule = ruleFor(plan.instrument, question);
      if (!answer || !rule || !isAsked(question, sheet)) return [];
      const points = pointsOf(rule, answer, question, plan.lists);
      return points !== null && points >= HIGH - TOLERANCE ? [answer] : [];
    }),
  );
  return {
    high: high.length,
    withoutDocument: high.filter(({ document }) => document === undefined).length,
  };
}
