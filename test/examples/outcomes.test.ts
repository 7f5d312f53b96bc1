import { describe, expect, it } from 'vitest';
import type { Respondent } from '../../src/model/respondent.ts';
import { score } from '../../src/scoring/score.ts';
import { example } from './example.ts';
import { expected } from './formulas.ts';
import {
  type Folder,
  folders,
  perceptualDistance,
  pillars,
  plainMean,
  triggers,
  verdict,
  worst,
} from './method.ts';

const resultOf = (folder: Folder, change = (respondent: Respondent) => respondent) => {
  const { instrument, assessment, respondents } = example(folder);
  return score(instrument, assessment, respondents.map(change));
};

describe.each(folders)('%s', (folder) => {
  const result = resultOf(folder);
  const formulas = expected(folder);
  const risks = new Map(result.risks.map((risk) => [risk.code, risk]));

  it('gives by hand what METHOD prints', () => {
    expect(formulas.pillars.map(Math.round)).toEqual(pillars[folder]);
    expect(Math.round(formulas.uncapped)).toBe(verdict[folder].uncapped);
    expect(Math.round(formulas.plainMean)).toBe(plainMean[folder]);
    expect(Math.round(formulas.perceptualDistance)).toBe(perceptualDistance[folder]);
    for (const [code, points] of worst[folder]) {
      expect(Math.abs(formulas.risks[code]! - points), code).toBeLessThanOrEqual(0.5);
    }
  });

  it('gets the band, the caps and, within 2 points, the score of METHOD', () => {
    const { band, caps, score: points, uncapped } = result.verdict;
    expect({ band, caps: caps.map(({ code }) => code) }).toEqual({
      band: verdict[folder].band,
      caps: verdict[folder].caps,
    });
    expect(Math.abs(points! - verdict[folder].score)).toBeLessThanOrEqual(2);
    expect(Math.abs(uncapped! - verdict[folder].uncapped)).toBeLessThanOrEqual(2);
  });

  it('comes within 3 points of the pillars', () => {
    expect(result.pillars).toHaveLength(pillars[folder].length);
    for (const [index, pillar] of result.pillars.entries()) {
      const difference = Math.abs(pillar.score! - pillars[folder][index]!);
      expect(difference, pillar.id).toBeLessThanOrEqual(3);
    }
  });

  // Formulas know nothing of privacy: what is told roughly of two or three people moves what is published.
  const { scores } = example(folder);
  const rough = folder === 'talleres-ribera' ? 3 : 0;
  it('comes within 4 points of what the formulas give for the twelve dimensions', () => {
    expect(result.dimensions.map(({ code }) => code)).toEqual(Object.keys(formulas.dimensions));
    for (const [index, { code, score: points }] of result.dimensions.entries()) {
      const expectedPoints = formulas.dimensions[code as 'STR'];
      const exact = scores.dimensions[index]!.score!;
      expect(Math.abs(exact - expectedPoints), code).toBeLessThanOrEqual(4);
      expect(Math.abs(points! - expectedPoints), code).toBeLessThanOrEqual(4 + rough);
    }
  });

  it('comes within 5 points of what the formulas give for the eight scenarios', () => {
    expect([...risks.keys()]).toEqual(Object.keys(formulas.risks));
    for (const [index, { code, score: points }] of result.risks.entries()) {
      const exact = scores.risks[index]!.score!;
      expect(Math.abs(exact - formulas.risks[code]!), code).toBeLessThanOrEqual(5);
      expect(Math.abs(points! - formulas.risks[code]!), code).toBeLessThanOrEqual(5 + rough);
    }
  });

  it('has the worst scenarios of METHOD, and the same one first', () => {
    const byScore = result.risks.toSorted((one, two) => two.score! - one.score!);
    const codes = worst[folder].map(([code]) => code);
    const found = byScore.slice(0, codes.length).map(({ code }) => code);
    expect(new Set(found)).toEqual(new Set(codes));
    expect(found[0]).toBe(codes[0]);
    for (const [code, points] of worst[folder]) {
      expect(Math.abs(risks.get(code)!.score! - points), code).toBeLessThanOrEqual(5);
    }
  });

  it('fires the triggers of METHOD and no others', () => {
    const fired = result.risks.flatMap((risk): [string, string[]][] => {
      const ids = risk.triggers.filter((trigger) => trigger.fired).map(({ id }) => id);
      return ids.length > 0 ? [[risk.code, ids]] : [];
    });
    expect(Object.fromEntries(fired)).toEqual(triggers[folder]);
  });

  it('has had every cap and every trigger assessed', () => {
    expect(result.verdict.notAssessed).toEqual([]);
    expect(
      result.risks.flatMap((risk) => risk.triggers).filter(({ fired }) => fired === null),
    ).toEqual([]);
  });

  it('has executives as much rosier than users as METHOD says, within 1 point', () => {
    const { value } = example(folder).scores.readings.get('perceptual-distance')!;
    expect(Math.abs(value! - formulas.perceptualDistance)).toBeLessThanOrEqual(1);
  });
});

it.each([
  ['distribuidora-sur', 70, 62],
  ['seguros-andina', 85, 38],
  // Three executives agreed to be named on facts, and eleven users answered.
  ['talleres-ribera', 60, 64],
] as const)(
  'executives of %s foretold %d %% of users, and it was %d %%',
  (folder, forecast, actual) => {
    const [found] = resultOf(folder).forecasts;
    expect(found!.forecast).toBe(forecast);
    expect(Math.round(found!.actual!)).toBe(actual);
  },
);

it.each(['seguros-andina', 'talleres-ribera'] as const)(
  '%s stands exactly at its lowest cap',
  (folder) => {
    expect(resultOf(folder).verdict.score).toBe(verdict[folder].score);
  },
);

describe('how high the failure scenarios stand', () => {
  const bandsOf = (folder: Folder) =>
    Object.fromEntries(
      resultOf(folder).risks.map(({ code, band, borderline }) => [
        code,
        `${band}${borderline ? ', borderline' : ''}`,
      ]),
    );
  it.each([
    ['distribuidora-sur', { F6: 'high' }],
    [
      'seguros-andina',
      { F1: 'high, borderline', F2: 'critical', F3: 'low', F6: 'high, borderline', F7: 'high' },
    ],
    ['talleres-ribera', { F3: 'critical', F6: 'high, borderline', F8: 'high, borderline' }],
  ] as const)('in %s', (folder, bands) => {
    expect(bandsOf(folder)).toMatchObject(bands);
  });

  it('leaves A with one scenario that is high, and that is its condition', () => {
    const high = resultOf('distribuidora-sur').risks.filter(({ band }) =>
      ['high', 'critical'].includes(band!),
    );
    expect(high.map(({ code }) => code)).toEqual(['F6']);
  });
});

describe('what would flip the verdict', () => {
  it('is not the cap in B: without it B stays fragile', () => {
    const { uncapped } = resultOf('seguros-andina').verdict;
    expect(uncapped).toBeGreaterThan(45);
    expect(uncapped).toBeLessThan(60);
  });

  it('is the strategy in C: one level up in writing it, and C is fragile', () => {
    const up: Record<string, string> = {
      absent: 'in-heads',
      'in-heads': 'written',
      written: 'shared',
    };
    const result = resultOf('talleres-ribera', (respondent) => {
      const given = respondent.answers['business-strategy'];
      if (!given) return respondent;
      const answer = { ...given, value: up[given.value as string] };
      return { ...respondent, answers: { ...respondent.answers, 'business-strategy': answer } };
    });
    expect(result.verdict.band).toBe('fragile');
    expect(result.verdict.caps.map(({ code }) => code)).toEqual(['K4']);
  });
});

it('compares executives and users of B as METHOD does: on speaking up 83 against 24, δ .91, ±2.6', () => {
  const gap = resultOf('seguros-andina').gaps.find(({ code }) => code === 'VOI2')!;
  expect(gap.between.map(({ score: points }) => Math.round(points!))).toEqual([83, 24]);
  expect(gap.band).toBe('severe');
  expect(Math.round(gap.difference!)).toBe(59);
  expect(gap.delta!.value).toBeCloseTo(0.91, 2);
  expect(gap.delta!.size).toBe('large');
  // Six of six executives are a census; 124 of 180 users are not.
  const [executives, users] = gap.between;
  expect(executives.interval).toBeNull();
  const reach = (users.interval!.high - users.interval!.low) / 2;
  expect(reach).toBeCloseTo(2.6, 1);
});

// METHOD section 6: C's report has grade C/D throughout.
it('grades C, where few people and no documents stand behind anything, C and D throughout', () => {
  const { risks, caps, gaps, notices, strengths } = resultOf('talleres-ribera');
  const grades = [...risks, ...caps, ...gaps, ...notices, ...strengths].flatMap(
    ({ grade }) => grade?.grade ?? [],
  );
  expect(grades.length).toBeGreaterThan(20);
  expect(grades.filter((grade) => grade !== 'C' && grade !== 'D')).toEqual([]);
});

it.each(['distribuidora-sur', 'seguros-andina'] as const)(
  'finds two roles or more of enough people behind every failure scenario of %s',
  (folder) => {
    expect(resultOf(folder).risks.map(({ grade }) => grade?.grade)).toEqual(Array(8).fill('B'));
  },
);

it('takes what B spends on its best channel from documents', () => {
  const { notices } = resultOf('seguros-andina');
  expect(notices.find(({ id }) => id === 'cost-driven-neglect')!.grade?.grade).toBe('A');
});
