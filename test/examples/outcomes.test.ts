import { describe, expect, it } from 'vitest';
import type { Respondent } from '../../src/model/respondent.ts';
import { score } from '../../src/scoring/score.ts';
import { example } from './example.ts';
import { expected } from './formulas.ts';
import { type Folder, folders, pillars, verdict } from './method.ts';

const resultOf = (folder: Folder, change = (respondent: Respondent) => respondent) => {
  const { instrument, assessment, respondents } = example(folder);
  return score(instrument, assessment, respondents.map(change));
};
const risk = (folder: Folder, code: string) =>
  resultOf(folder).risks.find((each) => each.code === code)!;

describe.each(folders)('%s', (folder) => {
  const result = resultOf(folder);
  const formulas = expected(folder);

  it('gives by hand the pillars that METHOD prints', () => {
    expect(formulas.pillars.map(Math.round)).toEqual(pillars[folder]);
  });

  it('comes within 3 points of the pillars', () => {
    expect(result.pillars).toHaveLength(3);
    for (const [index, pillar] of result.pillars.entries()) {
      const difference = Math.abs(pillar.score! - pillars[folder][index]!);
      expect(difference, pillar.id).toBeLessThanOrEqual(3);
    }
  });

  it('comes within 5 points of what the formulas give for F1 to F3', () => {
    expect(result.risks.map(({ code }) => code)).toEqual(['F1', 'F2', 'F3']);
    for (const [index, { code, score: points }] of result.risks.entries()) {
      expect(Math.abs(points! - formulas.risks[index]!), code).toBeLessThanOrEqual(5);
    }
  });

  it('gets the band and the caps of METHOD', () => {
    const { band, caps, score: points, uncapped } = result.verdict;
    expect({ band, caps: caps.map(({ code }) => code) }).toEqual({
      band: verdict[folder].band,
      caps: verdict[folder].caps,
    });
    expect(points).toBe(verdict[folder].score ?? uncapped);
  });
});

describe('failure scenarios', () => {
  it.each([
    ['seguros-andina', 'F1', 66, 'high'],
    ['seguros-andina', 'F2', 79, 'critical'],
    ['talleres-ribera', 'F3', 74, 'critical'],
  ] as const)('%s: %s is about %d, %s, and a trigger fires', (folder, code, points, band) => {
    const found = risk(folder, code);
    expect(Math.abs(found.score! - points)).toBeLessThanOrEqual(5);
    expect(found.band).toBe(band);
    expect(found.triggers.some(({ fired }) => fired)).toBe(true);
  });

  it('fire both triggers of F1 and of F2 in B', () => {
    for (const code of ['F1', 'F2']) {
      expect(risk('seguros-andina', code).triggers.map(({ fired }) => fired)).toEqual([true, true]);
    }
  });

  it('fire no trigger anywhere else', () => {
    const fired = folders.flatMap((folder) =>
      resultOf(folder).risks.flatMap(({ code, triggers }) =>
        triggers.some((trigger) => trigger.fired) ? [`${folder} ${code}`] : [],
      ),
    );
    expect(fired).toEqual(['seguros-andina F1', 'seguros-andina F2', 'talleres-ribera F3']);
  });

  it('leave B with clear objectives: F3 is low', () => {
    expect(risk('seguros-andina', 'F3').band).toBe('low');
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

it('compares executives and users of B as METHOD does: 83 against 24 on speaking up', () => {
  const gap = resultOf('seguros-andina').gaps.find(({ code }) => code === 'VOI2')!;
  expect(gap.between.map(({ score: points }) => Math.round(points!))).toEqual([83, 24]);
  expect(gap.band).toBe('severe');
});
