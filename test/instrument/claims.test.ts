import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadInstrument } from '../../src/instrument/load.ts';
import { bakery, brief, copyWith, type Edit, textAt } from './bakery.ts';

function found(...edits: Edit[]): string[] {
  const { issues } = loadInstrument(copyWith(bakery, ...edits));
  brief(issues);
  return issues.map((issue) => `${issue.code}: ${textAt(issue).slice(0, 5)}`);
}

test('claims are part of the questionnaire, and of its hash', () => {
  const { value } = loadInstrument(bakery);
  expect(value?.questionnaire.claims[0]).toMatchObject({ id: 'S1.02', measurable: true });
  const edit: Edit = ['claims.yaml', 'Shops live', 'All shops live'];
  const changed = loadInstrument(copyWith(bakery, edit)).value;
  expect(changed?.hashes.questionnaire).not.toBe(value?.hashes.questionnaire);
});

test('an instrument need not list its claims, and then cites what it likes', () => {
  const folder = copyWith(bakery, ['demand.yaml', 'S1.16', 'S1.99']);
  rmSync(join(folder, 'claims.yaml'));
  const { value, issues } = loadInstrument(folder);
  expect(issues).toEqual([]);
  expect(value?.questionnaire.claims).toEqual([]);
});

describe('questions and claims fit each other', () => {
  const twice = '  - id: S1.03\n    text: { en: A, es: B }\n  - id: S1.04';
  test.each<[string, Edit, string[]]>([
    [
      'a question cites a claim that is listed',
      ['supply.yaml', 'S1.04]', 'S1.04, S1.99]'],
      ['unknown-claim: S1.99'],
    ],
    ['a risk does', ['rubric.yaml', '[S1.02]', '[S1.98]'], ['unknown-claim: S1.98']],
    [
      'a notice does',
      ['rubric.yaml', 'sources: [S1.06]', 'sources: [S1.97]'],
      ['unknown-claim: S1.97'],
    ],
    [
      'what can be tested is tested',
      ['demand.yaml', ', S1.16]', ']'],
      ['claim-not-measured: S1.16'],
    ],
    ['a claim is listed once', ['claims.yaml', '  - id: S1.04', twice], ['id-twice: S1.03']],
    [
      'what cannot be tested says why',
      [
        'claims.yaml',
        '    why: { en: It says nothing of any village., es: No dice nada de ningún pueblo. }\n',
        '',
      ],
      ['claim-without-why: S1.05'],
    ],
    [
      'what cannot be tested is not',
      ['supply.yaml', 'S1.04]', 'S1.04, S1.05]'],
      ['claim-measured-after-all: S1.05'],
    ],
    [
      'its source is named',
      ['claims.yaml', '- id: S1.05', '- id: S2.05'],
      ['unknown-source: S2.05'],
    ],
    [
      'its text is in every language',
      ['claims.yaml', '{ en: A plan needs a date., es: Un plan necesita una fecha. }', '{ en: A }'],
      ['text-missing: { en:'],
    ],
  ])('%s', (_rule, edit, expected) => {
    expect(found(edit)).toEqual(expected);
  });
  test('a claim that was misspelt is suggested', () => {
    const { issues } = loadInstrument(copyWith(bakery, ['demand.yaml', 'S1.16]', 'S1.16, S1.61]']));
    expect(issues[0]?.args).toHaveProperty('suggestion');
  });
});
