import { describe, expect, test } from 'vitest';
import { loadInstrument } from '../../src/instrument/load.ts';
import type { Instrument } from '../../src/scoring/instrument.ts';
import { measureSchema } from '../../src/scoring/measures/index.ts';
import { readsOf } from '../../src/scoring/reads.ts';
import { type Context, described } from '../../src/scoring/result/context.ts';

const bakery = loadInstrument('test/fixtures/bakery').value!;

/** The bakery's instrument with one more measure, `found`. */
function withMeasure(measure: object): Instrument {
  const name = { en: 'words', es: 'palabras' };
  const found = measureSchema.parse({ id: 'found', name, ...measure });
  return {
    ...bakery,
    rubric: { ...bakery.rubric, measures: [...bakery.rubric.measures, found] },
  };
}

const meanOf = (...of: string[]) => ({ measure: 'mean-of', of });

describe('what is behind a measure, through what it is computed from', () => {
  test.each<[string, object, string[], string[]]>([
    [
      'what it reads itself',
      { measure: 'gap', question: 'bread-habit', between: ['council', 'neighbour'] },
      ['bread-habit'],
      ['council', 'neighbour'],
    ],
    [
      'all roles together name none',
      meanOf('main-loaf', 'best-street'),
      ['best-street', 'main-loaf'],
      [],
    ],
    [
      'what scores a question that a measure scores',
      meanOf('goals-in-order', 'best-street'),
      ['best-street', 'goals-in-order'],
      ['council', 'neighbour'],
    ],
    [
      'beside a role that is named, those of whom the rest is read',
      meanOf('council-on-goals', 'main-loaf'),
      ['goals-in-order', 'main-loaf'],
      ['council', 'neighbour'],
    ],
    [
      'who picks roles reads no other',
      { measure: 'lowest-role', of: 'best-street', roles: ['neighbour'] },
      ['best-street'],
      ['neighbour'],
    ],
    [
      'nor of a measure that is picked from',
      { measure: 'lowest-role', of: 'few-loaves', roles: ['neighbour'] },
      ['main-loaf'],
      ['neighbour'],
    ],
  ])('%s', (_rule, measure, questions, roles) => {
    const reads = readsOf(withMeasure(measure), 'found');
    expect([...reads.questions].sort()).toEqual(questions);
    expect([...reads.roles].sort()).toEqual(roles);
  });
});

describe('a measure has the codes of its questions', () => {
  test.each<[string, object, string[]]>([
    [
      'of the only one',
      { measure: 'lowest-role', of: 'best-street', roles: ['council'] },
      ['SUP2'],
    ],
    ['of the one behind others', meanOf('council-on-goals', 'neighbours-on-goals'), ['DEM5']],
    ['of all of them', meanOf('best-street', 'main-loaf'), ['DEM2', 'SUP2']],
    ['none without a question', { measure: 'respondents', role: 'council' }, []],
  ])('%s', (_rule, measure, codes) => {
    expect(described(withMeasure(measure) as Context, 'found').codes).toEqual(codes);
  });
});
