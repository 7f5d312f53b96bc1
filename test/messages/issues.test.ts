import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { issueSentence, issueText } from '../../src/messages/issue-text.ts';
import { issues } from '../../src/messages/issues.ts';
import type { Issue } from '../../src/model/issue.ts';

type Elements = ReturnType<IntlMessageFormat['getAst']>;

/** The arguments that a message uses, inner ones of plural and select included. */
function argumentsIn(elements: Elements): string[] {
  return elements.flatMap((element) => {
    const inner = 'options' in element ? Object.values(element.options) : [];
    const own = 'value' in element && element.type !== 0 ? [String(element.value)] : [];
    return [...own, ...inner.flatMap((option) => argumentsIn(option.value))];
  });
}

const argumentsOf = (message: string, language: string) =>
  [...new Set(argumentsIn(new IntlMessageFormat(message, language).getAst()))].sort();

describe('messages of issues', () => {
  test.each(Object.entries(issues))(
    '%s uses the same arguments in both languages',
    (_id, words) => {
      expect(argumentsOf(words.es, 'es')).toEqual(argumentsOf(words.en, 'en'));
    },
  );
  test.each(Object.entries(issues))('%s is translated', (_id, words) => {
    expect(words.es).not.toBe(words.en);
    expect(words.es).not.toMatch(/pol[ií]ticas/i);
  });
});

/** Codes that sources give to issues: by `problem` and `oddity`, or in the params of a schema's check. */
function codesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const found = [
        ...text.matchAll(/\b(?:problem|oddity|unknown|failed|fault)\(\s*'([a-z-]+)'/g),
        ...text.matchAll(/params: \{ code: '([a-z-]+)'/g),
        ...text.matchAll(/\['((?:bad-format|text-length))'\]/g),
      ];
      return found.map((match) => match[1]!);
    });
}

test('every code that is given to an issue has a message', () => {
  const codes = new Set(codesIn('src'));
  expect(codes.size).toBeGreaterThan(60);
  expect([...codes].filter((code) => !(`issue.${code}` in issues))).toEqual([]);
});

describe('an issue in words', () => {
  const issue: Issue = {
    code: 'unknown-key',
    severity: 'error',
    file: 'acme/assessment.yaml',
    line: 3,
    column: 5,
    args: { key: 'wafe', known: 'wave, date', suggestion: 'wave' },
  };
  test('says where, what, and what was probably meant', () => {
    expect(issueText(issue, 'en')).toBe(
      'acme/assessment.yaml:3:5  unknown key “wafe”; known here: wave, date (did you mean “wave”?)',
    );
    expect(issueText(issue, 'es')).toBe(
      'acme/assessment.yaml:3:5  clave desconocida «wafe»; aquí se conocen: wave, date (¿quiso decir «wave»?)',
    );
  });
  test('as a sentence alone', () => {
    expect(issueSentence(issue, 'en')).toBe(
      'unknown key “wafe”; known here: wave, date (did you mean “wave”?)',
    );
  });
  test.each<[string, Issue['args'], string, string]>([
    [
      'not-one-of',
      { given: 'yes', known: 'true', only: 'yes' },
      'must be true, not “yes”',
      'debe ser true, no «yes»',
    ],
    [
      'wrong-type',
      { expected: 'number', received: 'text', quoted: 'yes', given: 'six' },
      'must be a number, not a text (“six”)',
      'debe ser un número, no un texto («six»)',
    ],
    [
      'wrong-type',
      { expected: 'mapping', received: 'list', quoted: 'no', given: '' },
      'must be keys and values, not a list',
      'deben ser claves y valores, no una lista',
    ],
    [
      'wrong-type',
      { expected: 'mapping', received: 'number', quoted: 'yes', given: '50' },
      'must be keys and values, not a number (“50”)',
      'deben ser claves y valores, no un número («50»)',
    ],
    [
      'wrong-type',
      { expected: 'whole', received: 'number', quoted: 'yes', given: '4.5' },
      'must be a whole number, not a fraction (“4.5”)',
      'debe ser un número entero, no una fracción («4.5»)',
    ],
  ])('%s %j', (code, args, en, es) => {
    const found: Issue = { ...issue, code, args };
    expect([issueSentence(found, 'en'), issueSentence(found, 'es')]).toEqual([en, es]);
  });
  test('a warning is called one, an error is not', () => {
    const odd: Issue = { ...issue, severity: 'warning' };
    expect(issueText(odd, 'en')).toMatch(/^acme\/assessment.yaml:3:5 {2}warning: unknown key/);
    expect(issueText(odd, 'es')).toMatch(/^acme\/assessment.yaml:3:5 {2}aviso: clave desconocida/);
  });
  test('without a place inside the file', () => {
    expect(
      issueText(
        { ...issue, code: 'file-empty', line: undefined, column: undefined, args: {} } as never,
        'en',
      ),
    ).toBe('acme/assessment.yaml  the file is empty');
  });
  test('what a file makes a terminal do is taken out', () => {
    const args = { ...issue.args, key: '\u001b[31mred\u202e' };
    expect(issueText({ ...issue, args }, 'en')).toContain('“·[31mred·”');
  });
  test('counts agree with their nouns', () => {
    const text = (given: number, language: 'en' | 'es') =>
      issueText(
        { ...issue, code: 'item-count', args: { given, side: 'least', bound: 2 } },
        language,
      );
    expect(text(1, 'en')).toContain('the list has 1 entry; it needs at least 2');
    expect(text(0, 'es')).toContain('la lista tiene cero entradas; necesita al menos 2');
  });
  test('a code without a message is a fault of the program', () => {
    expect(() => issueText({ ...issue, code: 'no-such-code' }, 'en')).toThrow();
  });
});
