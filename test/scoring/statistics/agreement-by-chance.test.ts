import { expect, test } from 'vitest';
import { agreementByChance } from '../../../src/scoring/statistics/agreement-by-chance.ts';
import { chancesToAgree } from '../../../src/scoring/statistics/chances-to-agree.ts';

test('the table says what going through all answers gives, for as many people as can be gone through', () => {
  const people = [...agreementByChance, [null, null] as const];
  for (const [n, [rWg, deviation]] of people.entries())
    expect(chancesToAgree(n), `${n} people`).toEqual({ rWg, deviation });
});
