import { describe, expect, test } from 'vitest';
import { lintInstrument } from '../../src/instrument/lint.ts';
import { loadInstrument } from '../../src/instrument/load.ts';
import { bakery, brief, copyWith, type Edit } from './bakery.ts';

/** The warnings of a folder with edits, whatever its tests say. */
function dead(...edits: Edit[]): string[] {
  const issues = lintInstrument(copyWith(bakery, ...edits));
  brief(issues);
  return issues
    .filter(({ code }) => code.startsWith('dead-'))
    .map(({ code, severity, args }) => `${severity} ${code}: ${args.id}`);
}

const plan =
  '    parts:\n      - { of: budget-split, weight: 0.5 }\n      - { of: plans, weight: 0.5 }\n';

describe('what an instrument carries to no purpose is a warning', () => {
  test.each<[string, Edit[], string[]]>([
    ['nothing', [], []],
    [
      'a question that nothing uses',
      [['rubric.yaml', '[fears, wishes]', '[fears]']],
      ['dead-question: wishes'],
    ],
    [
      'a question with points that nothing reads',
      [['rubric.yaml', plan, '    parts: [{ of: plans, weight: 1 }]\n']],
      ['dead-question: budget-split'],
    ],
    [
      'a measure that nothing reads',
      [['rubric.yaml', 'reach: { of: few-loaves', 'reach: { of: fear-of-waste']],
      ['dead-measure: few-loaves'],
    ],
    [
      'a list',
      [
        [
          'questionnaire.yaml',
          'lists:\n',
          'lists:\n  breads: [{ id: a, text: { en: A, es: Á } }, { id: b, text: { en: B, es: Be } }]\n',
        ],
      ],
      ['dead-list: breads'],
    ],
    [
      'a band of verdicts above every score',
      [['rubric.yaml', 'from: 70', 'from: 101']],
      ['dead-band: ready'],
    ],
    [
      'a band of risks above every score, unless something lifts there',
      [
        [
          'rubric.yaml',
          'name: { en: high, es: alto }, from: 50 }',
          'name: { en: high, es: alto }, from: 50 }\n    - { id: extreme, name: { en: extreme, es: extremo }, from: 101 }',
        ],
      ],
      ['dead-band: extreme'],
    ],
  ])('%s', (_rule, edits, expected) => {
    expect(dead(...edits)).toEqual(expected.map((each) => `warning ${each}`));
  });
  test('only lint looks for it', () => {
    expect(
      loadInstrument(copyWith(bakery, ['rubric.yaml', '[fears, wishes]', '[fears]'])).issues,
    ).toEqual([]);
  });
});
