import type { Result } from '../../model/result.ts';
import { capital, type Wording } from '../wording.ts';
import { cited } from './claims.ts';
import { asGraded, gradeView } from './grade.ts';
import { pluralOf, quantity, sampled, toneOf, whyOf } from './words.ts';

export function gapView(result: Result, gap: Gap, wording: Wording) {
  const { phrase, text } = wording;
  const [one, two] = gap.between;
  const first = pluralOf(result, one.role, wording);
  const second = pluralOf(result, two.role, wording);
  // Of what is not shown there is no evidence to judge.
  const grade = gap.band === null ? null : gap.grade;
  const known = one.score !== null && two.score !== null;
  return {
    id: gap.id,
    question: gap.question,
    anchor: `gap-${gap.id}`,
    link: phrase('link', { name: text(gap.name) }),
    code: gap.code,
    name: text(gap.name),
    known,
    sentence: asGraded(
      grade,
      [
        capital(gapSentence(result, gap, first, second, wording)),
        ...mergedSentence(result, gap, wording),
      ].join(' '),
      wording,
    ),
    first: capital(first),
    second: capital(second),
    firstValue: sideValue(one, wording),
    secondValue: sideValue(two, wording),
    delta: deltaSentence(gap, wording),
    tone: toneOf(result.bands.gap, gap.band, 'first'),
    bandName: gap.bandName ? text(gap.bandName) : whyOf(gap.why, wording),
    claims: cited(result, gap.sources),
    grade: gradeView(grade, wording),
  };
}

type Gap = Result['gaps'][number];

/** A role's score, with its interval where it is of a sample. */
function sideValue({ score, why, ...sampling }: Gap['between'][number], wording: Wording): string {
  return score === null
    ? quantity(score, 'points', why, wording)
    : sampled(score, 'points', sampling, wording);
}

function deltaSentence({ delta }: Gap, { phrase, hundredths }: Wording): string {
  if (!delta) return '';
  return phrase('gap.delta', {
    value: hundredths(delta.value),
    low: hundredths(delta.low),
    high: hundredths(delta.high),
    size: phrase(`delta.${delta.size}`),
  });
}

/** Where a side is too few, what it comes to with the role that it is shown with. */
function mergedSentence(
  result: Result,
  { question: id, between, difference }: Gap,
  wording: Wording,
) {
  const question = result.questions.find((each) => each.id === id);
  const merged = question?.merged;
  const other = question?.byRole.find(
    ({ role, score }) =>
      score !== null && between.some((side) => side.role === role) && !merged?.roles.includes(role),
  );
  if (!merged || !other || difference !== null) return [];
  if (!between.some(({ role }) => merged.roles.includes(role))) return [];
  return [
    wording.phrase('gap.merged', {
      merged: capital(wording.list(merged.roles.map((role) => pluralOf(result, role, wording)))),
      n: merged.n,
      one: wording.figure(merged.score),
      other: capital(pluralOf(result, other.role, wording)),
      two: wording.figure(other.score!),
    }),
  ];
}

/**
 * Who sees it how much rosier; of what is too little for a distance, that it is, so that the sentence and the
 * level beside it say the same.
 */
export function gapSentence(
  { bands }: Pick<Result, 'bands'>,
  { difference, why, band }: Gap,
  first: string,
  second: string,
  wording: Wording,
): string {
  const { phrase, text, figure, score } = wording;
  if (difference === null) {
    return band === null ? `${whyOf(why, wording)}.` : phrase('gap.band-only', { first, second });
  }
  const rounded = Math.round(difference);
  const key = rounded > 0 ? 'gap.rosier' : rounded < 0 ? 'gap.gloomier' : 'gap.same';
  const [lowest, next] = bands.gap;
  return phrase(key, {
    ...{ first, second, difference: Math.abs(rounded) },
    shown: score(Math.abs(difference), bands.gap),
    little: band === lowest!.id ? 'yes' : 'no',
    least: figure(next!.from),
    band: text(lowest!.name),
  });
}
