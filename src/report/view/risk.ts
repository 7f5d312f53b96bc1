import { codeList } from '../../model/id.ts';
import type { Result, RiskResult } from '../../model/result.ts';
import { entering } from '../../scoring/combine.ts';
import type { Wording } from '../wording.ts';
import { actionView } from './action.ts';
import { cited } from './claims.ts';
import { asGraded, gradeView } from './grade.ts';
import { partView, sampled, toneOf, whyOf } from './words.ts';

export function riskView(result: Result, risk: RiskResult, wording: Wording) {
  const { phrase, text } = wording;
  const added = contributions(risk);
  const score = risk.score === null ? '' : wording.score(risk.score, result.bands.risk);
  const hasScore = risk.score !== null;
  const items = [...new Set(risk.evidence.flatMap(({ codes }) => codes))];
  const notes = [
    ...(risk.lifted ? [phrase('risk.lifted')] : []),
    ...(risk.borderline && !risk.lifted
      ? [borderlineNote(risk.borderline, risk.score ?? 0, wording)]
      : []),
    ...(risk.feared ? [phrase('risk.feared')] : []),
  ];
  return {
    id: risk.id,
    link: phrase('link', { name: text(risk.name) }),
    code: risk.code,
    name: text(risk.name),
    says: asGraded(risk.grade, phrase('risk.says', { says: text(risk.says) }), wording),
    hasScore,
    tone: toneOf(result.bands.risk, risk.band, 'first'),
    bandName: risk.bandName ? text(risk.bandName) : whyOf(risk.why, wording),
    score,
    points: hasScore ? phrase('points', { score }) : whyOf(risk.why, wording),
    notes,
    signs: risk.triggers.filter(({ fired }) => fired).map(({ says }) => text(says)),
    notAssessed: risk.triggers
      .filter(({ fired }) => fired === null)
      .map(({ says }) => phrase('risk.not-assessed', { says: text(says) })),
    evidence: risk.evidence.map((part, index) => ({
      ...partView(part, wording),
      adds: added[index] === undefined ? '–' : wording.figure(added[index]),
    })),
    legend: risk.evidence.some(turnsAround) ? phrase('risk.evidence.below') : '',
    reach:
      risk.reach.value === null
        ? phrase('risk.reach.none', { why: whyOf(risk.reach.why, wording) })
        : phrase('risk.reach', {
            name: text(risk.reach.name),
            value: sampled(risk.reach.value, 'percent', risk.reach, wording),
            alike: ofSeveralRoles(result, risk.reach.of),
          }),
    votes:
      risk.votes.value === null
        ? phrase('risk.votes.none', { why: whyOf(risk.votes.why, wording) })
        : phrase(risk.votes.value === 0 ? 'risk.votes.nobody' : 'risk.votes', {
            value: sampled(risk.votes.value, 'percent', risk.votes, wording),
            alike: ofSeveralRoles(result, risk.votes.of),
          }),
    reversible: phrase('risk.reversible', { says: text(risk.reversible) }),
    actions: result.actions
      .filter(({ id }) => risk.actions.some((own) => own.id === id))
      .map((action) => actionView(result, action, wording)),
    items: phrase('cites.questions', { items: codeList(items) }),
    claims: cited(result, risk.sources),
    grade: gradeView(risk.grade, wording),
  };
}

/** Whether a difference reads as one below 0: whom its name calls the rosier ones are not. */
function turnsAround({ unit, value }: RiskResult['evidence'][number]): boolean {
  return unit === 'difference' && value !== null && Math.round(value) < 0;
}

/** Whether a percentage is the mean of several roles' percentages, and so not one of people. */
function ofSeveralRoles({ measures, questions }: Result, id: string | null): 'yes' | 'no' {
  const measure = measures.find((each) => each.id === id);
  // Some measures read roles of which they count one.
  if (measure?.sampling.length === 1 && measure.byRole.length < 2) return 'no';
  const asked = questions.find((each) => each.id === (measure?.questions[0] ?? id));
  const named = measure?.roles ?? [];
  const roles = named.length > 0 ? named : (asked?.byRole.map(({ role }) => role) ?? []);
  return roles.length > 1 ? 'yes' : 'no';
}

/** Which level is near, and how many of the points shown away. */
function borderlineNote(
  { points, bandName, worse }: NonNullable<RiskResult['borderline']>,
  score: number,
  { phrase, text }: Wording,
): string {
  const edge = Math.round(worse ? score + points : score - points);
  const away = worse ? edge - Math.round(score) : Math.round(score) - edge + 1;
  return phrase(worse ? 'risk.nearly-worse' : 'risk.nearly-better', {
    points: Math.max(1, away),
    band: text(bandName),
  });
}

/**
 * What each part adds to the score of its risk, in whole points that add up to the score shown; the
 * parts present make up for those that are not. Undefined for a part without a value.
 */
function contributions({ evidence, coverage, score }: RiskResult): (number | undefined)[] {
  const exact = evidence.map((part) =>
    part.value === null ? undefined : (part.weight * entering(part.enters, part.value)) / coverage,
  );
  if (score === null || exact.includes(undefined)) {
    return exact.map((value) => (value === undefined ? undefined : Math.round(value)));
  }
  const values = exact as number[];
  const floors = values.map(Math.floor);
  let left = Math.round(score) - floors.reduce((sum, value) => sum + value, 0);
  const byRemainder = values
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .toSorted((one, two) => two.remainder - one.remainder);
  for (const { index } of byRemainder) {
    if (left <= 0) break;
    floors[index]! += 1;
    left -= 1;
  }
  return floors;
}
