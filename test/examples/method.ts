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
};
export type Input = keyof typeof scores;

/** What caps and triggers look at. */
export const frontLineShare = row(45, 14, 50);
export const functionWithoutSeat = row(false, true, false);
export const completeObjectives = row(3, 3, 0);
export const match = row(75, 80, 50);

/** Outcomes that depend on the three pillars asked about: strategy, user involvement, goal alignment. */
export const pillars = row([75, 68, 77], [71, 34, 41], [32, 70, 37]);
export const verdict = row(
  { score: undefined, band: 'conditional', caps: [] as string[] },
  { score: 45, band: 'fragile', caps: ['K5'] },
  { score: 30, band: 'not-ready', caps: ['K1', 'K4'] },
);
