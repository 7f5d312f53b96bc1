import { type Agreement, deviationInTenths } from '../../model/agreement.ts';
import type { QuestionResult, Result } from '../../model/result.ts';
import { capital, type Wording } from '../wording.ts';
import { cited } from './claims.ts';
import { shareOf } from './robustness.ts';
import { pluralOf } from './words.ts';

/** Questions named on which a role is split: the worst. All are in the Result. */
const MOST_SPLITS = 5;
/** What happens less often than this by chance hardly ever happens. */
const HARDLY_EVER = 0.005;

interface Found {
  question: QuestionResult;
  role: string;
  agreement: Agreement;
}

/** The questions that are named for it, each once. */
export function splitQuestions(result: Result): string[] {
  return [
    ...new Set(
      splitsOf(result)
        .split.slice(0, MOST_SPLITS)
        .map(({ question }) => question.id),
    ),
  ];
}

function splitsOf({ questions }: Result): { found: Found[]; split: Found[] } {
  const found = questions.flatMap((question) =>
    question.byRole.flatMap(({ role, agreement }): Found[] =>
      agreement ? [{ question, role, agreement }] : [],
    ),
  );
  const split = found
    .filter(({ agreement }) => agreement.split)
    .toSorted((one, two) => apart(two.agreement) - apart(one.agreement));
  return { found, split };
}

/** Where people of one role do not see the same, the widest apart first. METHOD section 5. */
export function splitsView(result: Result, wording: Wording) {
  const { found, split } = splitsOf(result);
  return {
    /** An edition without questions says nothing of it. */
    there: result.questions.length > 0,
    rows: split.slice(0, MOST_SPLITS).map((each, index) => ({
      ...splitView(result, each, wording),
      drawn: isFirst(result, split, index),
    })),
    note: noteOn(found.length, split.length, wording),
  };
}

/** Whether the question is drawn here: not where a distance between roles or a row above draws it. */
function isFirst({ gaps }: Result, split: readonly Found[], index: number): boolean {
  const { id } = split[index]!.question;
  return (
    gaps.every(({ question }) => question !== id) &&
    split.slice(0, index).every(({ question }) => question.id !== id)
  );
}

/** Of few people there is no figure: they come last. */
function apart({ figures }: Agreement): number {
  return figures?.deviation.value ?? 0;
}

function splitView(result: Result, { question, role, agreement }: Found, wording: Wording) {
  return {
    id: `${question.id}-${role}`,
    question: question.id,
    role: capital(pluralOf(result, role, wording)),
    name: wording.text(question.name),
    sentence: sentenceOn(capital(pluralOf(result, role, wording)), agreement, wording),
    chance: chanceOf(agreement, wording),
    code: question.code,
    claims: cited(result, question.sources),
  };
}

function sentenceOn(role: string, { figures }: Agreement, { phrase, tenths }: Wording): string {
  return figures === null
    ? phrase('split.few', { role })
    : phrase('split.figures', {
        role,
        deviation: tenths(deviationInTenths(figures.deviation)),
        most: tenths(figures.deviation.most),
      });
}

function chanceOf({ figures }: Agreement, wording: Wording): string {
  if (figures === null) return '';
  const often = (chance: number | null) =>
    chance === null || chance < HARDLY_EVER
      ? wording.phrase('split.chance.hardly')
      : wording.phrase('split.chance.often', { share: shareOf(chance, wording) });
  return wording.phrase('split.chance', {
    rWg: wording.correlation(figures.rWg.value),
    least: wording.correlation(figures.rWg.least),
    byDeviation: often(figures.deviation.chance),
    byRWg: often(figures.rWg.chance),
  });
}

function noteOn(found: number, split: number, { phrase }: Wording): string {
  if (found === 0) return phrase('split.too-few');
  if (split === 0) return phrase('split.none');
  return split > MOST_SPLITS ? phrase('split.more', { n: split - MOST_SPLITS }) : '';
}
