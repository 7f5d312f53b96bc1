import { expect, test } from 'vitest';
import { idFrom, idSchema } from '../../src/model/id.ts';

test.each([
  ['Sales north', 'sales-north'],
  ['Área de Atención — Ñuñoa', 'area-de-atencion-nunoa'],
  ["Children's ward", 'childrens-ward'],
  ['24/7 desk', 'unit-24-7-desk'],
  ['東京', 'unit'],
  ['constructor', 'unit-constructor'],
  ['  (Branch)  ', 'branch'],
  [
    'The people who answer for all of the sales to companies abroad',
    'the-people-who-answer-for-all-of-the-sales-to',
  ],
  ['x'.repeat(60), 'x'.repeat(48)],
])('the id of “%s” is %s', (name, id) => {
  expect(idFrom(name, 'unit')).toBe(id);
  expect(idSchema.safeParse(id).success).toBe(true);
});

test('an id that is taken gets a number', () => {
  expect(idFrom('East', 'unit', ['east'])).toBe('east-2');
  expect(idFrom('East', 'unit', ['east', 'east-2'])).toBe('east-3');
});
