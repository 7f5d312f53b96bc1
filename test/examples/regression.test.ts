import { describe, expect, it } from 'vitest';
import { example } from './example.ts';
import { average } from './formulas.ts';
import { type Folder, folders } from './method.ts';

// METHOD section 6 does this over twelve and eleven dimensions; here, over the six asked about.
const A = 'distribuidora-sur';
const B = 'seguros-andina';
const C = 'talleres-ribera';

/** What a tool would say that averages all dimensions. */
function averageOfAll(folder: Folder): number {
  return average(example(folder).scores.dimensions.map(({ score }) => score!));
}

/**
 * What a tool would say that asks executives only: mirrored questions take their version, everybody
 * is taken to rank and to know as they do, and objectives are those that they wrote. METHOD section
 * 6, "Executive-only average".
 */
function executivesOnly(folder: Folder): number {
  const { reader, question } = example(folder);
  const of = (code: string, role = 'executive') => reader.points(question(code).id, role).mean!;
  const mean = (...codes: string[]) => average(codes.map((code) => of(code)));
  return average([
    mean('STR1', 'STR2', 'STR3', 'STR4'),
    mean('BAL1', 'BAL2', 'BAL3'),
    (0.4 * of('INV1', 'records') + 0.3 * of('INV2')) / 0.7,
    mean('VOI1', 'VOI2', 'VOI3'),
    100,
    of('OBJ1'),
  ]);
}

/** The band of a score by itself, without caps and gates. */
function bandOf(points: number): string {
  return ['not-ready', 'fragile', 'conditional', 'ready'][
    Number(points >= 40) + Number(points >= 60) + Number(points >= 75)
  ]!;
}

const verdictOf = (folder: Folder) => example(folder).scores.verdict;

describe('a tool that averages everything', () => {
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
  it('confuses A with B', () => {
    expect(Math.abs(executivesOnly(A) - executivesOnly(B))).toBeLessThan(6);
    expect(bandOf(executivesOnly(A))).toBe(bandOf(executivesOnly(B)));
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
