import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { compare } from '../../src/messages/compare.ts';
import type { Change, Comparison } from '../../src/review/compare/comparison.ts';
import { run } from '../support/run.ts';

const scratch = mkdtempSync(join(tmpdir(), 'crm-readiness-compare-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
let number = 0;
const path = () => {
  number += 1;
  return join(scratch, String(number));
};

const first = 'examples/talleres-ribera';
const second = 'examples/talleres-ribera-2';

/** An assessment like another, with an instrument of its own that is changed. */
function wave(like: string, ...changes: Edit[]): string {
  const [folder, instrument] = [path(), path()];
  cpSync(like, folder, { recursive: true });
  cpSync('questionnaires/crm-adoption', instrument, { recursive: true });
  const replace = (file: string, from: string | RegExp, to: string) => {
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace(from, to));
    expect(readFileSync(file, 'utf8')).not.toBe(before);
  };
  replace(join(folder, 'assessment.yaml'), 'crm-adoption@1', instrument);
  for (const [file, from, to] of changes) {
    const where = file === 'assessment.yaml' ? folder : instrument;
    replace(join(where, file), from, to);
  }
  return folder;
}

type Edit = [file: string, from: string | RegExp, to: string];
/** A rubric whose cap on a missing strategy does not fire on the old answers. */
const lenient: Edit = [
  'rubric.yaml',
  /when: \{ of: business-strategy, atMost: 25 \}/,
  'when: { of: business-strategy, atMost: 10 }',
];

/** A questionnaire whose first question has another option. */
const askedOtherwise: Edit = ['strategy.yaml', 'id: absent', 'id: none-at-all'];

async function compared(...argv: string[]): Promise<Comparison> {
  const { code, stdout, stderr } = await run(['compare', ...argv, '--json']);
  expect(code, stderr).toBe(0);
  return JSON.parse(stdout);
}

async function saved(source: string): Promise<string> {
  const file = `${path()}.json`;
  await run(['score', source, '-o', file]);
  return file;
}

describe.each(['en', 'es'])('in %s', (language) => {
  test.each([
    ['text', 'txt'],
    ['md', 'md'],
  ])('two waves read as they were read last (%s)', async (format, ending) => {
    const argv = ['compare', first, second, '--lang', language, '--format', format];
    const { code, stdout } = await run(argv);
    expect(code).toBe(0);
    await expect(stdout).toMatchFileSnapshot(`golden/compare.${language}.${ending}`);
  });

  test('all that can be said fits a terminal and has no hole', async () => {
    const fewer = wave(first, lenient, ['assessment.yaml', 'of: 8', 'of: 30']);
    const renamed = wave(second, ['assessment.yaml', 'Talleres Ribera', 'Talleres del Puerto']);
    const waves: [string, string][] = [
      [first, second],
      [second, first],
      [first, fewer],
      [first, renamed],
      [await saved(fewer), second],
      [first, wave(second, lenient, askedOtherwise)],
    ];
    for (const [old, now] of waves) {
      const argv = ['compare', old, now, '--anyway', '--lang', language];
      const { code, stdout, stderr } = await run(argv);
      expect(code, stderr).toBe(0);
      expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
      expect(stdout).not.toMatch(/undefined|NaN|\[object|null|\{|\}/);
    }
  });
});

test('the README shows what the program says', async () => {
  const shown = /compare examples.*?```\n\n```\n(.*?)```/s.exec(
    readFileSync('README.md', 'utf8'),
  )![1]!;
  expect(shown).toMatch(/^The verdict/);
  expect((await run(['compare', first, second])).stdout).toContain(shown);
});

describe('another rubric', () => {
  const cap = ({ verdict }: Comparison) => verdict.caps.find(({ code }) => code === 'K1');
  const parts = ({ verdict, pillars, dimensions, risks }: Comparison): Change[] => [
    verdict,
    ...pillars,
    ...dimensions,
    ...risks,
  ];

  test('with the same answers is all that changed', async () => {
    const comparison = await compared(first, wave(first, lenient));
    expect(comparison.split).toEqual({ kind: 'split' });
    expect(comparison.notices).toContainEqual({ kind: 'same-answers' });
    expect(cap(comparison)).toMatchObject({ change: 'went', by: 'rubric' });
    for (const { difference } of parts(comparison)) {
      expect(difference.answers).toBe(0);
      expect(difference.rubric).toBe(difference.whole);
    }
    expect(comparison.verdict.difference.whole).toBeGreaterThan(10);
    expect(comparison.verdict.says).toBe('no-difference');
  });

  test('is told apart from other answers', async () => {
    const comparison = await compared(first, wave(second, lenient));
    const { whole, rubric, answers } = comparison.verdict.difference;
    expect(rubric! + answers!).toBeCloseTo(whole!, 9);
    expect(Math.min(rubric!, answers!)).toBeGreaterThan(1);
    const { stdout } = await run(['compare', first, wave(second, lenient)]);
    expect(stdout).toMatch(/\+\d+ by the answers, \+\d+ by the rubric/);
    expect(stdout).toMatch(/K1 No business strategy \(by the rubric\)/);
  });

  test('cannot be told apart from a saved Result, which says so', async () => {
    const file = await saved(first);
    const comparison = await compared(file, wave(second, lenient));
    expect(comparison.split).toEqual({ kind: 'not-split', unreadable: [] });
    expect(cap(comparison)).toMatchObject({ change: 'went', by: null });
    for (const { difference } of parts(comparison)) expect(difference.rubric).toBeNull();
  });

  test('that scores what was asked otherwise is not guessed at, and names it', async () => {
    const now = wave(second, lenient, askedOtherwise);
    const comparison = await compared(first, now);
    expect(comparison.split).toMatchObject({
      kind: 'not-split',
      unreadable: [{ id: 'business-strategy', why: 'other-shape' }],
    });
    expect((await run(['compare', first, now])).stdout).toMatch(
      /^- STR1 .*: asked then with other\s+options/m,
    );
  });

  test('and the same one saved: everything is the answers’', async () => {
    const [one, two] = [await saved(first), await saved(second)];
    expect(await compared(one, two)).toEqual(await compared(first, second));
    expect((await compared(one, second)).split).toEqual({ kind: 'same-rubric' });
  });
});

describe('what may not be shown', () => {
  test('is in no format: as in the Results, so in their comparison', async () => {
    const comparison = await compared(first, second);
    const suppressed = comparison.gaps.filter(({ new: now }) => now.why === 'suppressed');
    expect(suppressed.length).toBeGreaterThan(3);
    for (const { old, new: now, difference } of suppressed) {
      expect([old.score, now.score, difference.whole]).toEqual([null, null, null]);
    }
    for (const { because, outcome, stands, stood } of comparison.actions) {
      if (because !== 'suppressed') continue;
      expect(outcome).toBe('cannot-be-said');
      expect([stands, stood]).toContain(null);
    }
  });
});

test.each([
  [
    'two organisations',
    [first, 'examples/seguros-andina'],
    2,
    /two organisations: Talleres Ribera and Seguros Andina/,
  ],
  ['two organisations, all the same', [first, 'examples/seguros-andina', '--anyway'], 0, /^$/],
  ['two instruments', [first, 'test/fixtures/bakery-village'], 2, /Two instruments.*crm-adoption/],
  [
    'two instruments in spite of all',
    [first, 'test/fixtures/bakery-village', '--anyway'],
    2,
    /Two instruments/,
  ],
  [
    'a format of reports that it does not have',
    [first, second, '--format', 'html'],
    2,
    /“html”.*text, md/,
  ],
])('%s', async (_name, argv, expected, said) => {
  const { code, stderr } = await run(['compare', ...argv]);
  expect(code).toBe(expected);
  expect(stderr.trim()).toMatch(said);
});

describe('messages', () => {
  const argumentsOf = (text: string) => [...new Set(text.match(/\{\w+/g))].toSorted();
  test.each(Object.entries(compare))(
    '%s uses the same arguments in both languages',
    (_id, words) => {
      expect(argumentsOf(words.es)).toEqual(argumentsOf(words.en));
      expect(words.es).not.toMatch(/pol[ií]ticas/i);
    },
  );
});
