import type { Part, Result, RiskResult } from '../../model/result.ts';
import type { Wording } from '../wording.ts';
import { actionView } from './action.ts';
import { partView, quantity, tenth, whyOf } from './words.ts';

export function riskView(result: Result, risk: RiskResult, wording: Wording) {
  const { phrase, text, figure } = wording;
  const hasScore = risk.score !== null;
  const items = risk.evidence.flatMap((part) => (part.code ? [part.code] : []));
  const notes = [
    ...(risk.lifted ? [phrase('risk.lifted')] : []),
    ...(risk.borderline ? [phrase('risk.borderline')] : []),
    ...(risk.feared ? [phrase('risk.feared')] : []),
  ];
  return {
    id: risk.id,
    code: risk.code,
    name: text(risk.name),
    says: text(risk.says),
    hasScore,
    band: risk.band ?? 'none',
    bandName: risk.bandName ? text(risk.bandName) : whyOf(risk.why, wording),
    score: hasScore ? figure(risk.score!) : '',
    points: hasScore ? phrase('points', { score: figure(risk.score!) }) : whyOf(risk.why, wording),
    position: tenth(risk.score ?? 0),
    notes,
    signs: risk.triggers.filter(({ fired }) => fired).map(({ says }) => text(says)),
    notAssessed: risk.triggers
      .filter(({ fired }) => fired === null)
      .map(({ says }) => phrase('risk.not-assessed', { says: text(says) })),
    evidence: risk.evidence.map((part) => ({
      ...partView(part, wording),
      adds: adds(part, wording),
    })),
    reach: phrase('risk.reach', {
      name: text(risk.reach.name),
      value: quantity(risk.reach.value, 'percent', risk.reach.why, wording),
    }),
    votes:
      risk.votes.value === null
        ? phrase('risk.votes.none')
        : phrase('risk.votes', {
            value: quantity(risk.votes.value, 'percent', undefined, wording),
          }),
    reversible: phrase('risk.reversible', { says: text(risk.reversible) }),
    actions: risk.actions.map((action) => actionView(result, action, wording)),
    sources: phrase('risk.sources', {
      items: [...new Set(items)].join(' '),
      claims: risk.sources.join(' '),
    }),
  };
}

/** What a part adds to the score of its risk. */
function adds({ value, weight, enters }: Part, { figure }: Wording): string {
  if (value === null) return '–';
  const entering =
    enters === 'reverse' ? 100 - value : enters === 'positive' ? Math.max(0, value) : value;
  return figure(weight * entering);
}
