import {
  actual,
  consensus,
  type Folder,
  type Input,
  match,
  misconception,
  predicted,
  quiz,
  scores,
} from './method.ts';

type Code = (typeof codes)[number];
const codes = [
  ...(['STR', 'BAL', 'INV', 'VOI', 'ALN', 'OBJ'] as const),
  ...(['LEA', 'POL', 'KNO', 'CHG', 'CCM', 'MEA'] as const),
];

/** Outcomes as the formulas of METHOD section 4 give them from its inputs, written out once more. */
export function expected(folder: Folder) {
  const dimensions = dimensionsOf(folder);
  const pillars = pillarsOf(dimensions);
  const weights = [0.25, 0.2, 0.2, 0.2, 0.15];
  return {
    dimensions,
    pillars,
    risks: risksOf(folder),
    perceptualDistance: average(
      (['INV2', 'VOI1', 'VOI2', 'VOI3', 'LEA2', 'CCM6'] as const).map((code) =>
        Math.max(0, scores[`${code}E`][folder] - scores[`${code}U`][folder]),
      ),
    ),
    uncapped: Math.exp(
      sum(pillars.map((pillar, index) => weights[index]! * Math.log(Math.max(1, pillar)))),
    ),
    plainMean: average(Object.values(dimensions)),
    executivesOnly: executivesOnly((input) => scores[input][folder], quiz.executive[folder]),
  };
}

function dimensionsOf(folder: Folder): Record<Code, number> {
  const of = (input: Input) => scores[input][folder];
  const mean = (...inputs: Input[]) => average(inputs.map(of));
  const forecast = Math.max(0, 100 - 2 * Math.abs(predicted[folder] - actual[folder]));
  return {
    STR: mean('STR1', 'STR2', 'STR3', 'STR4'),
    BAL: mean('BAL1', 'BAL2', 'BAL3', 'BAL4'),
    INV: 0.4 * of('INV1') + 0.3 * of('INV2U') + 0.1 * (of('INV3') + of('INV4') + of('INV5')),
    VOI: mean('VOI1U', 'VOI2U', 'VOI3U', 'VOI4'),
    ALN: 0.5 * agreement(folder, 'user') + 0.2 * agreement(folder, 'manager') + 0.3 * of('ALN2'),
    OBJ: 0.7 * of('OBJ1') + 0.3 * of('OBJ2'),
    LEA: average([of('LEA1'), of('LEA2U'), of('LEA3'), of('LEA4P'), of('LEA5'), forecast]),
    POL: mean('POL1', 'POL2', 'POL3', 'POL4', 'POL5'),
    KNO: 0.5 * average(quizOf(folder)) + 0.5 * mean('KNO7E', 'KNO7M', 'KNO7U'),
    CHG: mean('CHG1', 'CHG2', 'CHG3', 'CHG4', 'CHG5', 'CHG6', 'CHG7'),
    CCM: mean('CCM1', 'CCM2', 'CCM3', 'CCM4', 'CCM5', 'CCM6U'),
    MEA: mean('MEA1', 'MEA2', 'MEA3'),
  };
}

function pillarsOf(dimensions: Record<Code, number>): number[] {
  const pillar = (...of: Code[]) => {
    const own = of.map((code) => dimensions[code]);
    return 0.7 * average(own) + 0.3 * Math.min(...own);
  };
  return [
    pillar('STR', 'BAL'),
    pillar('INV', 'VOI'),
    pillar('ALN', 'OBJ'),
    pillar('LEA', 'POL', 'KNO', 'CHG'),
    pillar('CCM', 'MEA'),
  ];
}

/** F1 to F8. */
function risksOf(folder: Folder): Record<string, number> {
  const of = (input: Input) => scores[input][folder];
  const r = (input: Input) => 100 - of(input);
  const gap = (one: Input, two: Input) => Math.max(0, of(one) - of(two));
  const known = quizOf(folder);
  const sorted = [of('KNO7E'), of('KNO7M'), of('KNO7U')];
  return {
    F1: 0.45 * r('INV1') + 0.25 * r('INV2U') + 0.15 * r('INV5') + 0.15 * gap('INV2E', 'INV2U'),
    F2:
      0.5 * (100 - agreement(folder, 'user')) +
      0.25 * (100 - agreement(folder, 'manager')) +
      0.25 * r('ALN2'),
    F3: 0.55 * r('OBJ1') + 0.25 * (100 - match[folder]) + 0.2 * r('OBJ2'),
    F4:
      0.6 * (100 - Math.min(...known)) +
      0.25 * misconception[folder] +
      0.15 * (Math.max(...known) - Math.min(...known)),
    F5:
      0.5 * (100 - Math.min(...sorted)) +
      0.3 * r('BAL3') +
      0.2 * Math.abs(of('KNO7E') - of('KNO7U')),
    F6: 0.6 * r('CHG1') + 0.15 * r('LEA4P') + 0.15 * r('LEA1') + 0.1 * gap('LEA4E', 'LEA4P'),
    F7: 0.4 * r('CHG4') + 0.25 * r('CHG3') + 0.2 * r('VOI1U') + 0.15 * gap('VOI1E', 'VOI1U'),
    F8: 0.5 * r('CHG5') + 0.3 * r('CHG6') + 0.2 * r('CCM2'),
  };
}

/**
 * What a tool would say that asks executives only, METHOD section 6: mirrored items and LEA4 take
 * their version, their forecast is taken for true, everybody ranks as they do and knows what they
 * know; no POL. The plain mean of eleven dimensions.
 */
export function executivesOnly(of: (input: Input) => number, known: number): number {
  const mean = (...inputs: Input[]) => average(inputs.map(of));
  return average([
    mean('STR1', 'STR2', 'STR3', 'STR4'),
    mean('BAL1', 'BAL2', 'BAL3', 'BAL4'),
    (0.4 * of('INV1') + 0.3 * of('INV2E')) / 0.7,
    mean('VOI1E', 'VOI2E', 'VOI3E'),
    0.5 * 100 + 0.2 * 100 + 0.3 * of('ALN2'),
    of('OBJ1'),
    average([of('LEA1'), of('LEA2E'), of('LEA3'), of('LEA4E'), of('LEA5'), 100]),
    0.5 * known + 0.5 * of('KNO7E'),
    mean('CHG1', 'CHG2', 'CHG3', 'CHG4', 'CHG5', 'CHG6', 'CHG7'),
    mean('CCM1', 'CCM2', 'CCM3', 'CCM4', 'CCM5', 'CCM6E'),
    mean('MEA1', 'MEA2', 'MEA3'),
  ]);
}

function quizOf(folder: Folder): number[] {
  return Object.values(quiz).map((row) => row[folder]);
}

/** A: 100·max(0, 1 − d ÷ 11.67). */
export function agreement(folder: Folder, role: 'user' | 'manager'): number {
  const executives = consensus.executive[folder];
  const distance = sum(
    consensus[role][folder].map((rank, goal) => Math.abs(rank - executives[goal]!)),
  );
  return 100 * Math.max(0, 1 - distance / (35 / 3));
}

export function average(values: readonly number[]): number {
  return sum(values) / values.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, each) => total + each, 0);
}
