import { expect, test } from 'vitest';
import { capital, scoreShown } from '../../src/report/wording.ts';

const bands = [{ from: 0 }, { from: 40 }, { from: 60 }];

test.each([
  ['a score has no decimals', 45.4, 'en', '45'],
  ['it is rounded', 45.6, 'en', '46'],
  ['not across an edge', 59.6, 'en', '59.6'],
  ['nor by the decimal that it then has', 59.97, 'en', '59.9'],
  ['in the form of its language', 39.9, 'es', '39,9'],
  ['on an edge it is in the band above', 40, 'en', '40'],
  ['0 is a score', 0, 'en', '0'],
])('%s', (_name, value, language, expected) => {
  expect(scoreShown(value, bands, language)).toBe(expected);
});

test('a sentence begins with a capital, accents too', () => {
  expect(capital('áreas sin puesto')).toBe('Áreas sin puesto');
  expect(capital('')).toBe('');
});
