import { consensus, type Folder, type Input, match, scores } from './method.ts';

/** Outcomes as the formulas of METHOD section 4 give them from its inputs, written out once more. */
export function expected(folder: Folder) {
  const of = (input: Input) => scores[input][folder];
  const mean = (...inputs: Input[]) => average(inputs.map(of));
  const eu = agreement(folder, 'user');
  const em = agreement(folder, 'manager');
  const dimensions = {
    STR: mean('STR1', 'STR2', 'STR3', 'STR4'),
    BAL: mean('BAL1', 'BAL2', 'BAL3', 'BAL4'),
    INV: 0.4 * of('INV1') + 0.3 * of('INV2U') + 0.1 * (of('INV3') + of('INV4') + of('INV5')),
    VOI: mean('VOI1U', 'VOI2U', 'VOI3U', 'VOI4'),
    ALN: 0.5 * eu + 0.2 * em + 0.3 * of('ALN2'),
    OBJ: 0.7 * of('OBJ1') + 0.3 * of('OBJ2'),
  };
  const pillar = (...two: number[]) => 0.7 * average(two) + 0.3 * Math.min(...two);
  return {
    dimensions,
    pillars: [
      pillar(dimensions.STR, dimensions.BAL),
      pillar(dimensions.INV, dimensions.VOI),
      pillar(dimensions.ALN, dimensions.OBJ),
    ],
    risks: [
      0.45 * (100 - of('INV1')) +
        0.25 * (100 - of('INV2U')) +
        0.15 * (100 - of('INV5')) +
        0.15 * Math.max(0, of('INV2E') - of('INV2U')),
      0.5 * (100 - eu) + 0.25 * (100 - em) + 0.25 * (100 - of('ALN2')),
      0.55 * (100 - of('OBJ1')) + 0.25 * (100 - match[folder]) + 0.2 * (100 - of('OBJ2')),
    ],
  };
}

/** A: 100·max(0, 1 − d ÷ 11.67). */
export function agreement(folder: Folder, role: 'user' | 'manager'): number {
  const executives = consensus.executive[folder];
  const distance = consensus[role][folder]
    .map((rank, goal) => Math.abs(rank - executives[goal]!))
    .reduce((sum, each) => sum + each, 0);
  return 100 * Math.max(0, 1 - distance / (35 / 3));
}

export function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
