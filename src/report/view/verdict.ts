import type { Result, RiskResult } from '../../model/result.ts';
import type { Wording } from '../wording.ts';
import { asGraded, gradeView } from './grade.ts';
import { shareOf } from './robustness.ts';
import { quantity, toneOf, whyOf } from './words.ts';

/** Scenarios named in the box of the verdict: the worst. All have their place below. */
const MOST_SCENARIOS = 3;

export function verdictView(result: Result, wording: Wording, organisation: string) {
  const { phrase, text, figure, score } = wording;
  const { verdict, bands } = result;
  const band = bands.verdict.find((each) => each.id === verdict.band);
  const hasScore = verdict.score !== null;
  const scenarios = verdict.reasons.filter(({ kind }) => kind === 'risk');
  const left = scenarios.slice(MOST_SCENARIOS);
  return {
    hasScore,
    tone: toneOf(bands.verdict, verdict.band, 'last'),
    bandName: verdict.bandName ? text(verdict.bandName) : phrase('no-score'),
    title: verdict.title ? text(verdict.title) : '',
    headline: band?.says
      ? `${organisation} ${text(band.says)}`
      : phrase('verdict.none', { why: whyOf(verdict.why, wording) }),
    advice: band?.advice ? text(band.advice) : '',
    score: hasScore ? score(verdict.score!, bands.verdict) : '',
    points: hasScore
      ? phrase('points', { score: score(verdict.score!, bands.verdict) })
      : phrase('no-score'),
    bounds:
      verdict.bounds && verdict.bounds.coverage < 1
        ? phrase('verdict.bounds', {
            same: figure(verdict.bounds.low) === figure(verdict.bounds.high) ? 'yes' : 'no',
            low: figure(verdict.bounds.low),
            high: figure(verdict.bounds.high),
            coverage: shareOf(verdict.bounds.coverage, wording),
            few: result.protected.length > 0 ? 'yes' : 'no',
          })
        : '',
    reasons: [
      ...verdict.reasons
        .filter((reason) => !left.includes(reason))
        .map((reason) => ({
          id: `reason-${reason.of}`,
          says: reasonView(result, reason, wording),
        })),
      ...(left.length > 0
        ? [{ id: 'reason-more', says: phrase('reason.more-risks', { n: left.length }) }]
        : []),
    ],
    otherCaps: verdict.caps
      .filter(({ id }) => !verdict.reasons.some((reason) => reason.of === id))
      .map((cap) => ({
        id: `reason-${cap.id}`,
        says: graded(
          result,
          cap.id,
          phrase('cap.other', { name: text(cap.name), says: text(cap.says), cap: figure(cap.cap) }),
          wording,
        ),
      })),
  };
}

function reasonView(
  result: Result,
  { kind, of }: Result['verdict']['reasons'][number],
  wording: Wording,
): string {
  const { verdict, pillars, risks, bands } = result;
  const { phrase, text, figure, score } = wording;
  const bandName = (id: string) => {
    const band = bands.verdict.find((each) => each.id === id);
    return band ? text(band.name) : id;
  };
  switch (kind) {
    case 'requirement': {
      const requirement = verdict.requirements.find((each) => each.id === of)!;
      return phrase('reason.requirement', { says: text(requirement.says) });
    }
    case 'cap': {
      const cap = verdict.caps.find((each) => each.id === of)!;
      const says = phrase('reason.cap', {
        name: text(cap.name),
        says: text(cap.says),
        cap: figure(cap.cap),
        uncapped: figure(verdict.uncapped ?? 0),
      });
      return graded(result, of, says, wording);
    }
    case 'gate': {
      const gate = verdict.gates.find((each) => each.id === of)!;
      return phrase('reason.gate', {
        says: text(gate.says),
        from: bandName(gate.from),
        to: bandName(gate.to),
      });
    }
    case 'weakest-pillar': {
      const pillar = pillars.find((each) => each.id === of)!;
      return phrase('reason.weakest-pillar', {
        name: text(pillar.name),
        score: score(pillar.score ?? 0, bands.verdict),
      });
    }
    case 'risk': {
      const risk = risks.find((each) => each.id === of)!;
      const signs = risk.triggers.filter(({ fired }) => fired).map(({ says }) => text(says));
      return phrase('reason.risk', {
        name: text(risk.name),
        band: text(risk.bandName ?? {}),
        why: signs.length > 0 ? signs.join(' ') : reachOrScenario(risk, wording),
      });
    }
  }
}

/** What a cap says, with the grade of its evidence. */
function graded({ caps }: Result, cap: string, says: string, wording: Wording): string {
  const { grade } = caps.find(({ id }) => id === cap)!;
  const line = gradeView(grade, wording);
  return `${asGraded(grade, says, wording)}${line === '' ? '' : ` ${line}.`}`;
}

/** Whom it touches; where that may not be shown, the scenario itself. */
function reachOrScenario({ reach, says }: RiskResult, wording: Wording): string {
  if (reach.value === null) return wording.phrase('risk.says', { says: wording.text(says) });
  return wording.phrase('reason.reach', {
    value: quantity(reach.value, 'percent', undefined, wording),
    name: wording.text(reach.name),
  });
}
