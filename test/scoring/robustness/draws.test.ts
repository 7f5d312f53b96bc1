import { describe, expect, test } from 'vitest';
import { type DrawnFrom, drawVerdicts } from '../../../src/scoring/robustness/draws.ts';
import { methodSettings } from '../../../src/scoring/robustness/settings.ts';
import type { Rubric } from '../../../src/scoring/rubric.ts';
import { example } from '../../examples/example.ts';
import { expected } from '../../examples/formulas.ts';
import { type Folder, verdict } from '../../examples/method.ts';
import { shipped } from '../../support/instrument.ts';

const { rubric } = shipped();

/** Every dimension at these points, by the pillar's place; risks at theirs, in the rubric's order. */
function scored(
  pillars: (number | null)[],
  {
    risks = [],
    caps = [],
    score = 50,
  }: { risks?: (number | null)[]; caps?: number[]; score?: number | null } = {},
): DrawnFrom {
  return {
    dimensions: rubric.dimensions.map((config) => ({
      config,
      score: pillars[rubric.pillars.findIndex(({ id }) => id === config.pillar)] ?? null,
    })),
    risks: rubric.risks.map((config, index) => ({ config, score: risks[index] ?? null })),
    verdict: { score, caps: caps.map((cap) => ({ cap })) },
  };
}
const all = (points: number) => rubric.pillars.map(() => points);
const still = { ...methodSettings, draws: 200, dimensionNoise: 0, riskNoise: 0 };
const drawn = (scores: DrawnFrom, settings = still, by: Rubric = rubric) =>
  drawVerdicts(by, scores, 'seed', settings)!;
/** The only band in which draws ended. */
const only = (shares: Record<string, number>) =>
  Object.entries(shares).flatMap(([band, share]) => (share === 1 ? [band] : []))[0];

describe('METHOD section 6: draws in the band of the verdict, uniform weights', () => {
  // More draws than METHOD's, so that chance stays far below the 3 points.
  const many = { ...methodSettings, draws: 50_000 };
  const printed = (folder: Folder): DrawnFrom => {
    const { dimensions, risks } = expected(folder);
    const { score, caps } = verdict[folder];
    return {
      dimensions: rubric.dimensions.map((config) => ({
        config,
        score: dimensions[config.code as 'STR'],
      })),
      risks: rubric.risks.map((config) => ({ config, score: risks[config.code]! })),
      verdict: { score, caps: rubric.caps.filter(({ code }) => caps.includes(code)) },
    };
  };
  const rows: [Folder, kind: 'capped' | 'uncapped', band: string, percent: number][] = [
    ['distribuidora-sur', 'capped', 'conditional', 90],
    ['seguros-andina', 'capped', 'fragile', 94],
    ['talleres-ribera', 'capped', 'not-ready', 100],
    ['talleres-ribera', 'uncapped', 'fragile', 91],
  ];
  test.each(rows)('%s, %s, %s: %d percent with METHOD’s inputs', (folder, kind, band, percent) => {
    const { uniform } = drawn(printed(folder), many).weights;
    expect(Math.abs(100 * uniform[kind][band]! - percent)).toBeLessThan(1);
  });
  test.each(rows)('%s, %s, %s: %d percent with its answers', (folder, kind, band, percent) => {
    const { uniform } = drawn(example(folder).scores, many).weights;
    expect(Math.abs(100 * uniform[kind][band]! - percent)).toBeLessThan(3);
  });
  test('the scenario that METHOD puts first is among the worst three in nearly every draw', () => {
    const share = (folder: Folder, id: string) => drawn(example(folder).scores, many).risks[id];
    expect(share('distribuidora-sur', 'too-busy')).toBeGreaterThan(0.99);
    expect(share('seguros-andina', 'goals-apart')).toBeGreaterThan(0.97);
    expect(share('talleres-ribera', 'vague-objectives')).toBeGreaterThan(0.99);
  });
});

describe('what is drawn', () => {
  test('the same seed gives the same result, another seed another', () => {
    const { scores } = example('distribuidora-sur');
    expect(drawVerdicts(rubric, scores, 'one')).toEqual(drawVerdicts(rubric, scores, 'one'));
    expect(drawVerdicts(rubric, scores, 'one')).not.toEqual(drawVerdicts(rubric, scores, 'two'));
  });

  test('all shares of a model sum to 1', () => {
    const { uniform, dirichlet } = drawn(
      example('distribuidora-sur').scores,
      methodSettings,
    ).weights;
    for (const shares of [uniform, dirichlet].flatMap((each) => [each.capped, each.uncapped])) {
      expect(Object.keys(shares)).toEqual(rubric.bands.verdict.map(({ id }) => id));
      expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    }
  });

  test('without noise and with pillars alike weights do not matter', () => {
    for (const points of [39, 40, 60, 75]) {
      const { uniform, dirichlet } = drawn(scored(all(points))).weights;
      const band = rubric.bands.verdict.findLast(({ from }) => points >= from)!.id;
      expect([only(uniform.uncapped), only(dirichlet.uncapped)]).toEqual([band, band]);
    }
  });

  test('weights are those of the pillars: two pillars at 41 and 100 end below 60 as often as their weight says', () => {
    // 41^w · 100^(1 − w) < 60 ⇔ w > ln(60/100) ÷ ln(41/100), and a uniform share w exceeds x in (1 − x)⁴.
    const edge = Math.log(0.6) / Math.log(0.41);
    const { uniform } = drawn(scored([41, 100, 100, 100, 100]), {
      ...still,
      draws: 50_000,
    }).weights;
    expect(Math.abs(uniform.uncapped.fragile! - (1 - edge) ** 4)).toBeLessThan(0.01);
  });

  test('Dirichlet weights come the closer to the rubric’s, the larger the concentration', () => {
    // .25 of 41 and the rest of 100 is 80; the weakest pillar holds it one band above its own.
    const below = (concentration: number) =>
      drawn(scored([41, 100, 100, 100, 100]), { ...still, draws: 20_000, concentration }).weights
        .dirichlet.uncapped.fragile!;
    expect(below(2)).toBeGreaterThan(below(20));
    expect(below(2000)).toBe(0);
  });

  test('and they lie around the rubric’s own: a quarter on strategy', () => {
    // 25^.25 · 100^.75 is 70.7; with a fifth, as if all weighed the same, 75.8.
    const settings = { ...still, concentration: 1e7 };
    const { dirichlet } = drawn(scored([25, 100, 100, 100, 100]), settings, withoutGate).weights;
    expect(only(dirichlet.uncapped)).toBe('conditional');
  });

  test('a pillar is .7 × the mean + .3 × the lowest of its dimensions', () => {
    // Strategy of 100 and 50: 67.5; were it the mean alone, 75.
    const scores = scored(all(75));
    const dimensions = scores.dimensions.map((each) => ({
      ...each,
      score:
        each.config.pillar === 'strategy'
          ? { STR: 100, BAL: 50 }[each.config.id === 'balance' ? 'BAL' : 'STR']
          : 75,
    }));
    expect(only(drawn({ ...scores, dimensions }).weights.uniform.uncapped)).toBe('conditional');
  });

  test('a dimension without a score stays out of its pillar', () => {
    const scores = scored(all(75));
    const dimensions = scores.dimensions.map((each, index) =>
      index === 0 ? { ...each, score: null } : each,
    );
    expect(only(drawn({ ...scores, dimensions }).weights.uniform.uncapped)).toBe('ready');
  });

  test('a dimension is kept within 0-100: with noise without end each is at one of the two', () => {
    // Two dimensions whose mean is the pillar: 0, 50 or 100, as two coins fall.
    const [pillar] = rubric.pillars;
    const two = rubric.dimensions.filter((each) => each.pillar === pillar!.id);
    const one: Rubric = {
      ...withoutGate,
      pillars: [pillar!],
      settings: { ...rubric.settings, pillar: { mean: 1, least: 0 } },
    };
    const scores: DrawnFrom = {
      dimensions: two.map((config) => ({ config, score: 50 })),
      risks: [],
      verdict: { score: 50, caps: [] },
    };
    const settings = { ...still, draws: 20_000, dimensionNoise: 1e9 };
    const { uncapped } = drawn(scores, settings, one).weights.uniform;
    expect(uncapped['not-ready']).toBeCloseTo(0.25, 1);
    expect(uncapped.fragile).toBeCloseTo(0.5, 1);
    expect(uncapped.ready).toBeCloseTo(0.25, 1);
  });

  test('a pillar at 0 enters as the floor does', () => {
    // 1^w · 100^(1 − w) ≥ 75 ⇔ w ≤ −ln(.75) ÷ ln(100); at 0 no draw would get there.
    const settings = { ...still, draws: 50_000 };
    const { uniform } = drawn(scored([0, 100, 100, 100, 100]), settings, withoutGate).weights;
    const most = -Math.log(0.75) / Math.log(100);
    expect(Math.abs(uniform.uncapped.ready! - (1 - (1 - most) ** 4))).toBeLessThan(0.01);
  });

  test('no verdict, nothing to vary', () => {
    expect(drawVerdicts(rubric, scored(all(75), { score: null }), 'seed')).toBeNull();
  });
});

const withoutGate: Rubric = {
  ...rubric,
  gates: { ...rubric.gates, weakestPillar: { ...rubric.gates.weakestPillar, bandsAbove: 9 } },
};

describe('caps and gates', () => {
  test('caps apply as they fired, the lowest decides, and uncapped there are none', () => {
    const { uniform, dirichlet } = drawn(scored(all(90), { caps: [50, 30] })).weights;
    for (const { capped, uncapped } of [uniform, dirichlet]) {
      expect(only(capped)).toBe('not-ready');
      expect(only(uncapped)).toBe('ready');
    }
  });
  test('a cap above the score changes nothing', () => {
    expect(only(drawn(scored(all(50), { caps: [70] })).weights.uniform.capped)).toBe('fragile');
  });
  test('the verdict is never more than one band above the weakest pillar, capped or not', () => {
    const { uniform } = drawn(scored([39, 100, 100, 100, 100], { caps: [99] })).weights;
    for (const shares of [uniform.capped, uniform.uncapped])
      expect(shares['not-ready']! + shares.fragile!).toBe(1);
  });
  test('the risk gates do not apply: with every risk critical, ready stays ready', () => {
    const risks = rubric.risks.map(() => 100);
    expect(only(drawn(scored(all(90), { risks })).weights.uniform.capped)).toBe('ready');
  });
});

describe('the worst risks', () => {
  const ids = rubric.risks.map(({ id }) => id);
  const worst = (risks: (number | null)[], settings = still) =>
    drawn(scored(all(50), { risks }), settings).risks;
  test('without noise they are the three highest', () => {
    const shares = worst([10, 20, 30, 40, 50, 60, 70, 80]);
    expect(ids.map((id) => shares[id])).toEqual([0, 0, 0, 0, 0, 1, 1, 1]);
  });
  test('risks that tie at the edge are all among them', () => {
    const shares = worst([90, 80, 70, 70, 1, 1, 1, 1]);
    expect(ids.map((id) => shares[id])).toEqual([1, 1, 1, 1, 0, 0, 0, 0]);
  });
  test('a risk without a score is not among them, nor named', () => {
    const shares = worst([10, 20, null, 40, null, null, null, null]);
    expect(shares).toEqual({ [ids[0]!]: 1, [ids[1]!]: 1, [ids[3]!]: 1 });
  });
  test('of two that are 8 points apart the lower one leads as often as the normal table says', () => {
    // The difference of two noises has σ√2: P(Z > 1 ÷ √2) = .2398.
    const settings = { ...methodSettings, draws: 50_000, worst: 1 };
    const share = worst([50, 42, null, null, null, null, null, null], settings)[ids[1]!]!;
    expect(Math.abs(share - 0.2398)).toBeLessThan(0.008);
  });
  test('risks above 100 do not tie', () => {
    const settings = { ...methodSettings, draws: 20_000, worst: 1 };
    const shares = worst([100, 100, null, null, null, null, null, null], settings);
    expect(shares[ids[0]!]! + shares[ids[1]!]!).toBeCloseTo(1, 12);
  });
});

describe('noise on dimensions', () => {
  test('has the standard deviation set: one dimension per pillar crosses an edge as the table says', () => {
    const [pillar] = rubric.pillars;
    const dimension = rubric.dimensions.find((each) => each.pillar === pillar!.id)!;
    const one: Rubric = { ...withoutGate, pillars: [pillar!], dimensions: [dimension] };
    const scores: DrawnFrom = {
      dimensions: [{ config: dimension, score: 70 }],
      risks: [],
      verdict: { score: 70, caps: [] },
    };
    // 75 is one σ above 70: P(Z > 1) = .1587.
    const { uniform } = drawn(scores, { ...methodSettings, draws: 50_000 }, one).weights;
    expect(Math.abs(uniform.uncapped.ready! - 0.1587)).toBeLessThan(0.006);
  });
});
