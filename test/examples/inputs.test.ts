import { describe, expect, it } from 'vitest';
import { rolesAsked } from '../../src/questions/index.ts';
import type { Entry } from '../../src/questions/record.ts';
import { consensusOf } from '../../src/scoring/consensus.ts';
import { example } from './example.ts';
import {
  completeObjectives,
  consensus,
  folders,
  frontLineShare,
  functionWithoutSeat,
  type Input,
  match,
  response,
  scores,
} from './method.ts';

/** By how many points two answers that are next to each other differ. */
const step: Record<string, number> = {
  ...{ STR3: 100, BAL3: 100, OBJ2: 100, ALN2: 50, VOI1: 20 },
  ...{ STR4: 100 / 24, BAL1: 2.5, OBJ1: 2.5 },
};
const ANCHOR = 25;
/** Points are kept in hundredths. */
const ROUNDING = 0.01;
const letters = { E: 'executive', U: 'user' } as const;

describe.each(folders)('the answers of %s', (folder) => {
  const { reader, reading, question, respondents } = example(folder);
  const inputs = Object.entries(scores).map(([input, row]) => ({ input, given: row[folder] }));
  const codeOf = (input: string) => input.slice(0, 4);
  const roleOf = (input: string) => letters[input.slice(4) as keyof typeof letters];

  it.each(Object.entries(response))('come from the %ss that METHOD counts', (role, row) => {
    expect([reader.respondents(role), reader.headCount(role)]).toEqual(row[folder]);
  });

  it('come with one record sheet', () => {
    expect(reader.respondents('records')).toBe(1);
  });

  it.each(inputs.filter(({ input }) => roleOf(input)))(
    'come to $given on $input, as near as so many people can',
    ({ input, given }) => {
      const code = codeOf(input);
      const { mean, n } = reader.points(question(code).id, roleOf(input));
      expect(Math.abs(mean! - given)).toBeLessThanOrEqual(
        (step[code] ?? ANCHOR) / n / 2 + ROUNDING,
      );
    },
  );

  const together = inputs.filter(
    ({ input }) => !roleOf(input) && !['INV1', 'VOI4'].includes(input),
  );

  it.each(together)(
    'come to $given on $input: one answer more or less would not be nearer',
    ({ input, given }) => {
      const { id } = question(input);
      const roles = rolesAsked(question(input));
      const finest = Math.min(
        ...roles.map((role) => (step[input] ?? ANCHOR) / reader.answered(id, role)),
      );
      const least = finest / roles.length / 2 + ROUNDING;
      expect(Math.abs(reading(id)! - given)).toBeLessThanOrEqual(least);
    },
  );

  it.each(together)('come near $given on $input in each role', ({ input, given }) => {
    const { id } = question(input);
    const { scores: all } = example(folder);
    const reading = all.readings.get(id)!;
    for (const score of Object.values('byRole' in reading ? reading.byRole! : {})) {
      expect(Math.abs(score! - given)).toBeLessThanOrEqual(20);
    }
  });

  it('describe a team as near to INV1 as so few seats can be', () => {
    expect(Math.abs(reading('team-composition')! - scores.INV1[folder])).toBeLessThan(0.25);
  });

  it.each(Object.entries(consensus))('make the consensus of the %ss exactly', (role, row) => {
    expect([...consensusOf(reader, 'goals-in-order', role)!.values()]).toEqual(row[folder]);
  });

  it('meet exactly what caps and triggers look at', () => {
    expect(reading('front-line-seats')).toBe(frontLineShare[folder]);
    expect(reading('largest-function-without-seat')! >= 15).toBe(functionWithoutSeat[folder]);
    expect(reading('complete-objectives')).toBe(completeObjectives[folder]);
    expect(reading('objectives-in-common')).toBe(match[folder]);
    expect(reading('requests-closed')).toBe(scores.VOI4[folder]);
  });

  it('name the owners of objectives by position', () => {
    const entries = respondents.flatMap(
      ({ answers }) => (answers.objectives?.value ?? []) as Entry[],
    );
    expect(entries.some((entry) => entry.owner !== undefined)).toBe(true);
    for (const { owner } of entries.filter((entry) => entry.owner !== undefined)) {
      expect(owner).toMatch(/^(Gerencia|Vicepresidencia|Jefatura) /);
    }
  });
});

describe('where METHOD is exact', () => {
  const b = example('seguros-andina');
  const c = example('talleres-ribera');
  const counts = (role: string) => {
    const asked = b.question('VOI2');
    const options = asked.type === 'scale' ? asked.options : [];
    return options.map((option) => b.reader.counter(asked.id, role, option.id));
  };

  it.each([
    ['executive', [0, 0, 0, 4, 2]],
    ['user', [52, 40, 20, 9, 3]],
  ])('what follows a warning in B is split by the %ss as METHOD says', (role, split) => {
    expect(counts(role)).toEqual(split);
  });

  it('C stands exactly on the edge of the cap for having no strategy', () => {
    expect(c.reading('business-strategy')).toBe(25);
  });

  it('nobody in C states both where a figure stands and where it should go', () => {
    const entries = c.respondents.flatMap(
      ({ answers }) => (answers.objectives?.value ?? []) as Entry[],
    );
    const both = entries.filter(
      (entry) => entry.baseline !== undefined && entry.target !== undefined,
    );
    expect(entries.length).toBeGreaterThan(0);
    expect(both).toEqual([]);
  });
});

it('covers every score of the method that has a question', () => {
  const { instrument, question } = example('distribuidora-sur');
  const codes = new Set(Object.keys(scores).map((input) => (input as Input).slice(0, 4)));
  const scored = Object.keys(instrument.rubric.questions);
  expect([...codes].map((code) => question(code).id).toSorted()).toEqual(scored.toSorted());
});
