import type { Role } from '../../scripts/examples/organisation.ts';

/** The three organisations, in the order of METHOD section 6. */
export const folders = ['distribuidora-sur', 'seguros-andina', 'talleres-ribera'] as const;
export type Folder = (typeof folders)[number];
type Row<T> = Record<Folder, T>;

const row = <T>(a: T, b: T, c: T): Row<T> => ({
  'distribuidora-sur': a,
  'seguros-andina': b,
  'talleres-ribera': c,
});

/** n of N. */
export const response: Record<Role, Row<[n: number, of: number]>> = {
  executive: row([5, 5], [6, 6], [3, 3]),
  manager: row([8, 9], [12, 15], [2, 2]),
  user: row([52, 64], [124, 180], [11, 14]),
  project: row([6, 6], [7, 7], [2, 2]),
};

/** Consensus rank of the goals, in the order of ALN1. */
export const consensus: Record<'executive' | 'manager' | 'user', Row<number[]>> = {
  executive: row([5, 4, 1, 3, 2, 6], [2, 1, 4, 3, 6, 5], [6, 3, 1, 4, 2, 5]),
  manager: row([5, 4, 1, 2, 3, 6], [2, 3, 4, 1, 5, 6], [6, 3, 1, 4, 2, 5]),
  user: row([6, 4, 1, 3, 2, 5], [5, 6, 2, 3, 1, 4], [5, 4, 1, 3, 2, 6]),
};

/** Item scores, points 0-100. A letter after the code names the role whose score it is. */
export const scores = {
  STR1: row(90, 95, 25),
  STR2: row(80, 90, 0),
  STR3: row(66, 62, 55),
  STR4: row(75, 90, 10),
  BAL1: row(70, 62, 60),
  BAL2: row(78, 60, 40),
  BAL3: row(74, 56, 58),
  BAL4: row(75, 75, 40),
  INV1: row(78, 34, 80),
  INV2U: row(64, 29, 66),
  INV2E: row(72, 78, 70),
  INV3: row(72, 66, 78),
  INV4: row(66, 25, 50),
  INV5: row(75, 25, 75),
  VOI1U: row(60, 24, 74),
  VOI1E: row(72, 75, 80),
  VOI2U: row(71, 24, 82),
  VOI2E: row(80, 83, 85),
  VOI3U: row(63, 32, 70),
  VOI3E: row(75, 72, 80),
  VOI4: row(70, 55, 50),
  ALN2: row(62, 34, 60),
  OBJ1: row(88, 92, 18),
  OBJ2: row(58, 48, 20),
  LEA1: row(70, 60, 70),
  LEA2U: row(64, 31, 72),
  LEA2E: row(75, 80, 75),
  LEA3: row(100, 100, 100),
  LEA4P: row(58, 45, 60),
  LEA4E: row(75, 85, 60),
  LEA5: row(80, 66, 66),
  POL1: row(70, 34, 80),
  POL2: row(76, 22, 84),
  POL3: row(66, 30, 78),
  POL4: row(75, 40, 90),
  POL5: row(65, 26, 80),
  KNO7E: row(78, 80, 52),
  KNO7M: row(70, 72, 50),
  KNO7U: row(64, 58, 50),
  CHG1: row(25, 20, 35),
  CHG2: row(80, 85, 25),
  CHG3: row(72, 45, 65),
  CHG4: row(75, 40, 80),
  CHG5: row(70, 55, 55),
  CHG6: row(75, 70, 40),
  CHG7: row(62, 38, 64),
  CCM1: row(72, 66, 75),
  CCM2: row(64, 78, 30),
  CCM3: row(75, 75, 60),
  CCM4: row(74, 52, 92),
  CCM5: row(68, 72, 50),
  CCM6U: row(66, 48, 88),
  CCM6E: row(75, 80, 90),
  MEA1: row(72, 70, 45),
  MEA2: row(78, 76, 60),
  MEA3: row(75, 75, 25),
};
export type Input = keyof typeof scores;

/** What people know of the terms (KNO1-6), points per role, and the percentage that is wrong. */
export const quiz: Record<'executive' | 'manager' | 'user', Row<number>> = {
  executive: row(80, 84, 48),
  manager: row(74, 76, 50),
  user: row(66, 62, 46),
};
export const misconception = row(12, 22, 15);

/** LEA6: how many users executives think will feel able, and how many do, in percent. */
export const predicted = row(70, 85, 60);
export const actual = row(62, 38, 64);

/** What caps and triggers look at. */
export const frontLineShare = row(45, 14, 50);
export const functionWithoutSeat = row(false, true, false);
export const completeObjectives = row(3, 3, 0);
export const match = row(75, 80, 50);
export const hoursReleased = row(1, 0, 1);

/** Outcomes. */
export const pillars = row([75, 68, 77, 69, 72], [71, 34, 41, 45, 68], [32, 70, 37, 60, 51]);
export const perceptualDistance = row(10, 47, 5);
export const plainMean = row(73, 55, 56);
export const executivesOnly = row(78, 73, 57);
export const verdict = row(
  { score: 72, uncapped: 72, band: 'conditional', caps: [] as string[] },
  { score: 45, uncapped: 50, band: 'fragile', caps: ['K5'] },
  { score: 30, uncapped: 47, band: 'not-ready', caps: ['K1', 'K4'] },
);
/** The worst scenarios and their points, the worst first. */
export const worst: Row<[code: string, points: number][]> = row<[string, number][]>(
  [['F6', 58]],
  [
    ['F2', 79],
    ['F1', 66],
    ['F6', 66],
    ['F7', 61],
  ],
  [
    ['F3', 74],
    ['F8', 54],
    ['F6', 50],
  ],
);
/** The triggers that fire, by scenario. */
export const triggers: Row<Record<string, string[]>> = row<Record<string, string[]>>(
  {},
  {
    F1: ['front-line-under-a-quarter', 'large-function-without-seat'],
    F2: ['orders-far-apart', 'first-goal-last-below'],
    F6: ['no-hours-released'],
  },
  { F3: ['no-complete-objective'] },
);
