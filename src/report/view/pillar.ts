import type { Result } from '../../model/result.ts';
import type { Wording } from '../wording.ts';
import { cited } from './claims.ts';
import { partView, quantity, toneOf, whyOf } from './words.ts';

export function pillarView(result: Result, pillar: Result['pillars'][number], wording: Wording) {
  const { phrase, text, figure } = wording;
  const score = pillar.score;
  return {
    id: pillar.id,
    anchor: `pillar-${pillar.id}`,
    link: phrase('link', { name: text(pillar.name) }),
    name: text(pillar.name),
    hasScore: score !== null,
    tone: toneOf(result.bands.verdict, pillar.band, 'last'),
    sentence:
      score === null
        ? phrase('pillar.none', { name: text(pillar.name), why: whyOf(pillar.why, wording) })
        : phrase('pillar.sentence', {
            name: text(pillar.name),
            score: wording.score(score, result.bands.verdict),
            band: text(pillar.bandName ?? {}),
          }),
    dimensions: result.dimensions
      .filter((dimension) => pillar.dimensions.includes(dimension.id))
      .map((dimension) => ({
        code: dimension.code,
        claims: cited(result, dimension.sources),
        name: text(dimension.name),
        score: quantity(dimension.score, 'points', dimension.why, wording),
        partial: dimension.coverage < 1 - 1e-9,
        coverage: phrase('pillar.coverage', {
          value: phrase('percent', { value: figure(100 * dimension.coverage) }),
        }),
        parts: dimension.parts.map((part) => partView(part, wording)),
      })),
  };
}
