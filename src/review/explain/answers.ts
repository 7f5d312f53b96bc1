import type { QuestionResult, Result } from '../../model/result.ts';
import type { Explanation } from './explanation.ts';
import { type Formula, tenths, whole } from './formula.ts';
import { ofRole } from './roles.ts';

type Row = QuestionResult['byRole'][number];

/** What the people of a role answered to a question, and what they got for it. */
export function answersOf(result: Result, question: QuestionResult, row: Row): Explanation {
  const parts = [...options(result, question, row), ...outcomes(question, row)];
  const formula = row.score === null ? undefined : pointsPerAnswer(parts, question);
  const isPeople = !result.respondents.some((each) => each.role === row.role && each.records);
  const scored = question.rule !== null || row.score !== null || row.why === 'suppressed';
  return {
    ...(scored
      ? ofRole(result, row.role, 'points', row.score, row.why)
      : headsOf(ofRole(result, row.role, 'count', row.answered, 'suppressed'), parts)),
    ...(scored && isPeople && row.answered !== null ? { n: row.answered } : {}),
    ...(row.counts ? {} : { gapOnly: true as const }),
    ...(scored && question.counts[row.role] === null ? { unspread: true as const } : {}),
    ...(formula ? { formula } : {}),
    ...(row.agreement ? { agreement: row.agreement } : {}),
    parts,
  };
}

/** Of a question without points: how many answered; where that is not shown but more is, no reason. */
function headsOf({ why, ...heads }: Explanation, parts: readonly Explanation[]): Explanation {
  return why === undefined || parts.length > 0 ? heads : { ...heads, why };
}

/** People per option; of a ranking the place of each, the first first. */
function options(result: Result, question: QuestionResult, row: Row): Explanation[] {
  const { counts, options: offered } = question;
  const ranking = result.rankings.find((each) => each.question === question.id);
  if (ranking) {
    return ranking.items
      .flatMap(({ id, text, places }): Explanation[] => {
        const place = places[row.role] ?? null;
        if (place === null) return [];
        return [{ kind: 'option', id, name: text, unit: 'place', value: place, parts: [] }];
      })
      .toSorted((one, two) => (one.value ?? 0) - (two.value ?? 0));
  }
  const people = counts[row.role];
  if (!people || row.answered === null) return [];
  const { answered } = row;
  return offered.map(({ id, text, points }) => ({
    kind: 'option',
    id,
    name: text,
    unit: 'count',
    value: people[id] ?? 0,
    of: answered,
    ...(points === undefined ? {} : { points }),
    parts: [],
  }));
}

/** Those who gave no answer of those offered, by why. */
function outcomes(question: QuestionResult, row: Row): Explanation[] {
  const people = question.counts[row.role];
  const chosen = people && Object.values(people).reduce((sum, each) => sum + each, 0);
  const isOne = question.type === 'choice';
  const worth = question.rule?.numbers.unknown;
  const found = {
    other: isOne && chosen != null && row.answered !== null ? row.answered - chosen : 0,
    unknown: row.unknown ?? 0,
    unseen: row.unseen ?? 0,
    skipped: row.skipped ?? 0,
    unanswered: row.unanswered ?? 0,
    'not-applicable': row.notApplicable ?? 0,
  };
  return Object.entries(found).flatMap(([id, value]): Explanation[] =>
    value === 0
      ? []
      : [
          {
            kind: 'outcome',
            id,
            name: id,
            unit: 'count',
            value,
            ...(id === 'unknown' && worth !== undefined ? { points: worth } : {}),
            parts: [],
          },
        ],
  );
}

/** The mean of what the answers are worth; nothing where one of them has points of its own. */
function pointsPerAnswer(
  rows: readonly Explanation[],
  { rule, counts }: QuestionResult,
): Formula | undefined {
  if (rule === null || Object.keys(counts).length === 0) return undefined;
  const given = rows.filter(
    ({ value, kind, id }) => value && (kind === 'option' || id === 'other'),
  );
  if (given.some(({ points }) => points === undefined)) return undefined;
  const worth = rows.filter(({ value, points }) => value && points !== undefined);
  const people = worth.reduce((sum, { value }) => sum + (value ?? 0), 0);
  if (people === 0) return undefined;
  const terms = worth.map(
    ({ value, points }): Formula => ({ product: [whole(value ?? 0), tenths(points ?? 0)] }),
  );
  return { quotient: [terms.length === 1 ? terms[0]! : { sum: terms }, whole(people)] };
}
