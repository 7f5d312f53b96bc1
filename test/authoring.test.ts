import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { lintInstrument } from '../src/instrument/lint.ts';
import type { Issue } from '../src/model/issue.ts';

const folder = mkdtempSync(join(tmpdir(), 'crm-readiness-authoring-'));
afterAll(() => rmSync(folder, { recursive: true }));
cpSync('questionnaires/crm-adoption', folder, { recursive: true });

/** The YAML of docs/authoring.md, block by block. */
const [question, score, measures, risk, tests, ...more] = [
  ...readFileSync('docs/authoring.md', 'utf8').matchAll(/```yaml\n(.*?)```/gs),
].map(([, block]) => block!);

/** Changes a file of the copy. Raises RangeError where it has nothing of the kind. */
function edit(name: string, change: (text: string) => string): void {
  const path = join(folder, name);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  if (after === before) throw new RangeError(`nothing to change in ${name}`);
  writeFileSync(path, after);
}

/** Puts what stands under each key of a block under the same key of a text, first. */
function under(text: string, block: string): string {
  return block
    .split(/^(?=[a-z]+:)/m)
    .filter((part) => part.trim() !== '')
    .reduce((whole, part) => {
      const [key = ''] = part.split(':');
      const entries = part.slice(part.indexOf('\n') + 1);
      return whole.replace(`\n${key}:\n`, () => `\n${key}:\n${entries}`);
    }, text);
}

const found = () =>
  lintInstrument(folder).map(({ code, severity, args }: Issue) => [
    severity,
    code,
    args.role ?? args.id,
  ]);
const tooLong = ['warning', 'takes-too-long', 'user'];

test('the authoring guide, followed to the letter, leads to an instrument that is sound', () => {
  expect(more).toEqual([]);

  edit('questionnaire.yaml', (text) => text.replace('id: crm-adoption', 'id: my-crm'));
  edit('rubric.yaml', (text) =>
    text
      .replace('id: crm-adoption', 'id: my-crm')
      .replace('questionnaire: crm-adoption@1', 'questionnaire: my-crm@1'),
  );
  expect(found()).toEqual([]);

  edit('customers.yaml', (text) => text + question!);
  expect(found()).toEqual([tooLong, ['warning', 'dead-question', 'promises-kept']]);

  const [scorers = '', part = ''] = score!.split(/^dimensions:[\s\S]*parts:\n/m);
  edit('rubric.yaml', (text) => under(text, scorers));
  edit('rubric.yaml', (text) => {
    const [before = '', own = ''] = text.split('  - id: customer-contact\n');
    return `${before}  - id: customer-contact\n${own.replace('    parts:\n', `    parts:\n${part}`)}`;
  });
  edit('rubric.yaml', (text) => under(text, measures!));
  edit('rubric.yaml', (text) => under(text, risk!));
  expect(found()).toEqual([tooLong]);

  edit('tests.yaml', (text) => under(text, tests!));
  expect(found()).toEqual([tooLong]);
});

test('and its tests are really run', () => {
  edit('tests.yaml', (text) => text.replace('score: 92.5', 'score: 93.5'));
  expect(found()).toEqual([tooLong, ['error', 'test-case', undefined]]);
});

test('a weight that is changed as it says makes tests fail', () => {
  edit('rubric.yaml', (text) =>
    text.replace(
      'team-composition, reverse: true, weight: 0.45',
      'team-composition, reverse: true, weight: 0.40',
    ),
  );
  const failed = found().filter(([, code]) => code === 'test-case');
  expect(failed.length).toBeGreaterThan(2);
});
