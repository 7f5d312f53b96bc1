import { describe, expect, it } from 'vitest';
import { example } from './example.ts';
import { average, executivesOnly } from './formulas.ts';
import { type Folder, folders, plainMean, executivesOnly as printed } from './method.ts';

const A = 'distribuidora-sur';
const B = 'seguros-andina';
const C = 'talleres-ribera';

/** What a tool would say that averages the twelve dimensions. */
function averageOfAll(folder: Folder): number {
  return average(example(folder).scores.dimensions.map(({ score }) => score!));
}

/** What a tool would say that asks executives only, from the answers. */
function asExecutivesSay(folder: Folder): number {
  const { given, byRole } = example(folder);
  return executivesOnly(given, byRole('quiz-score').executive!);
}

/** The band of a score by itself, without caps and gates. */
function bandOf(points: number): string {
  return ['not-ready', 'fragile', 'conditional', 'ready'][
    Number(points >= 40) + Number(points >= 60) + Number(points >= 75)
  ]!;
}

const verdictOf = (folder: Folder) => example(folder).scores.verdict;

describe('a tool that averages everything', () => {
  it.each(folders)('says of %s what METHOD says it would, within 2 points', (folder) => {
    expect(Math.abs(averageOfAll(folder) - plainMean[folder])).toBeLessThanOrEqual(2);
  });

  it('confuses B with C', () => {
    expect(Math.abs(averageOfAll(B) - averageOfAll(C))).toBeLessThan(3);
    expect(bandOf(averageOfAll(B))).toBe(bandOf(averageOfAll(C)));
  });

  it('does so although they are ill of opposite things, which the verdict tells apart', () => {
    const weakest = (folder: Folder) =>
      example(folder).scores.pillars.toSorted((one, two) => one.score! - two.score!)[0]!.config.id;
    expect([weakest(B), weakest(C)]).toEqual(['user-involvement', 'strategy']);
    expect(verdictOf(B).score! - verdictOf(C).score!).toBeGreaterThanOrEqual(15);
    expect(verdictOf(B).band).not.toBe(verdictOf(C).band);
  });
});

describe('a tool that asks executives only', () => {
  it.each(folders)('says of %s what METHOD says it would, within 2 points', (folder) => {
    expect(Math.abs(asExecutivesSay(folder) - printed[folder])).toBeLessThanOrEqual(2);
  });

  it('confuses A with B', () => {
    expect(Math.abs(asExecutivesSay(A) - asExecutivesSay(B))).toBeLessThan(6);
    // Both would be told to go ahead.
    expect([bandOf(asExecutivesSay(A)), bandOf(asExecutivesSay(B))]).toEqual([
      'ready',
      'conditional',
    ]);
  });

  it('does so although everybody together puts them far apart', () => {
    expect(verdictOf(A).score! - verdictOf(B).score!).toBeGreaterThan(25);
    expect(verdictOf(A).band).not.toBe(verdictOf(B).band);
  });
});

it('three verdicts for three organisations', () => {
  expect(folders.map((folder) => verdictOf(folder).band)).toEqual([
    'conditional',
    'fragile',
    'not-ready',
  ]);
});
