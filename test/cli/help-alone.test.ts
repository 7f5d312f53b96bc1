import { spawnSync } from 'node:child_process';
import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { helpAlone } from '../../src/cli/help-alone.ts';

interface Case {
  rule: string;
  argv: string[];
  env?: Record<string, string>;
  columns?: number;
  language: string | undefined;
}

const cases: Case[] = [
  { rule: 'asked for alone', argv: ['--help'], language: 'en' },
  { rule: 'by its letter', argv: ['-h'], language: 'en' },
  { rule: 'by its name', argv: ['help'], language: 'en' },
  { rule: 'in the language around', argv: ['-h'], env: { LANG: 'es_CL.UTF-8' }, language: 'es' },
  { rule: 'on a terminal of its width', argv: ['-h'], columns: 80, language: 'en' },
  { rule: 'not on a wider one', argv: ['-h'], columns: 81, language: undefined },
  { rule: 'not on a narrower one', argv: ['-h'], columns: 60, language: undefined },
  { rule: 'not of a command', argv: ['help', 'score'], language: undefined },
  { rule: 'not with anything else', argv: ['--help', '--lang', 'es'], language: undefined },
  { rule: 'not where nothing is asked', argv: [], language: undefined },
];

describe('the help that was written when the program was built is enough', () => {
  test.each(cases)('$rule', ({ argv, env = {}, columns, language }) => {
    const terminal = columns === undefined ? {} : { isTTY: true, columns };
    const stdout = Object.assign(new Writable(), terminal);
    expect(helpAlone(argv, { env, stdout })).toBe(language);
  });
});

describe('it says what the program says', () => {
  const said = (argv: string[], env: Record<string, string> = {}) =>
    spawnSync(process.execPath, ['bin/crm-readiness.js', ...argv], { encoding: 'utf8', env });
  test.each(['en', 'es'])('in %s', (language) => {
    const written = said(['--help'], { LANG: language });
    const made = said(['--help', '--lang', language]);
    expect(written.stdout).toBe(made.stdout);
    expect(made.stdout).toMatch(/interview \[(options|opciones)\] <folder>/);
    expect(written).toMatchObject({ status: 0, stderr: '' });
  });
});
