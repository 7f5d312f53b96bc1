import { expect, test } from 'vitest';
import { scoreShown } from '../../src/messages/score-shown.ts';
import { quantity } from '../../src/report/view/words.ts';
import { capital, wordingFor } from '../../src/report/wording.ts';
import { kit } from '../support/kit.ts';

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

test.each([
  ['a correlation has one decimal', 0.64, 'correlation', 'en', '0.6'],
  ['also where it is whole', 1, 'correlation', 'es', '1,0'],
  ['and is never minus nothing', -0.04, 'correlation', 'en', '0.0'],
  ['an amount has one at most', 2.25, 'amount', 'en', '2.3'],
  ['and none where it is whole', 4, 'amount', 'en', '4'],
  ['a difference says its direction', 14.6, 'difference', 'en', '+15'],
] as const)('%s', (_name, value, unit, language, expected) => {
  expect(quantity(value, unit, undefined, wordingFor(kit, language))).toBe(expected);
});
