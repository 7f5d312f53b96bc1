import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../support/run.ts';

const scratch = mkdtempSync(join(tmpdir(), 'crm-readiness-verify-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const source = 'examples/talleres-ribera';
const reports = join(scratch, 'reports');
beforeAll(async () => {
  for (const edition of ['full', 'board', 'public'])
    await run(['report', source, '--edition', edition, '--lang', 'es', '--out', reports]);
});

/** A copy of a report that is changed. */
function changed(name: string, from: string | RegExp, to: string): string {
  const text = readFileSync(join(reports, name), 'utf8');
  const file = join(scratch, `changed-${name}`);
  writeFileSync(file, text.replace(from, to));
  expect(readFileSync(file, 'utf8')).not.toBe(text);
  return file;
}

test.each([
  ['report.html', 'full, es'],
  ['report.md', 'full, es'],
  ['result.json', 'full'],
  ['report-board.html', 'board, es'],
  ['report-board.md', 'board, es'],
  ['report-public.html', 'public, es'],
  ['report-public.md', 'public, es'],
  ['result-public.json', 'public'],
])('%s is what its answers give: %s', async (name, what) => {
  const { code, stdout } = await run(['verify', join(reports, name), source]);
  expect(code).toBe(0);
  expect(stdout).toContain(`to the last byte (${what}).`);
});

describe('what is not, is told apart:', () => {
  test.each([
    ['report.md', /no preparada/, 'preparada'],
    ['report.html', /no preparada/, 'preparada'],
    ['result.json', /"score": 30/, '"score": 80'],
  ])('%s that was changed by hand', async (name, from, to) => {
    const { code, stdout } = await run(['verify', changed(name, from, to), source]);
    expect(code).toBe(1);
    expect(stdout).toContain('is not what they give: it was changed');
  });

  test.each([
    ['report.md', 'examples/talleres-ribera-2', 'answers'],
    ['result.json', 'examples/talleres-ribera-2', 'answers, name, wave or date of the assessment'],
  ])('%s of other answers', async (name, folder, what) => {
    const { code, stdout } = await run(['verify', join(reports, name), folder]);
    expect(code).toBe(1);
    expect(stdout).toContain(`It was made from other: ${what}.`);
  });

  test('one of another version of the program', async () => {
    const file = changed('result.json', /"program": "[^"]*"/, '"program": "crm-readiness 0.0.1"');
    const { code, stdout } = await run(['verify', file, source]);
    expect(code).toBe(1);
    expect(stdout).toContain('other: version of the program.');
  });

  test('one answer that was changed afterwards', async () => {
    const folder = join(scratch, 'touched');
    cpSync(source, folder, { recursive: true });
    const users = readdirSync(join(folder, 'answers')).map((name) => join(folder, 'answers', name));
    const touched = users.find((path) => /months-committed/.test(readFileSync(path, 'utf8')))!;
    const text = readFileSync(touched, 'utf8');
    writeFileSync(touched, text.replace(/(business-strategy: \{ value: )[\w-]+/, '$1reviewed'));
    expect(readFileSync(touched, 'utf8')).not.toBe(text);
    const { code, stdout } = await run(['verify', join(reports, 'report.html'), folder]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/other: answers|was changed/);
  });
});

describe('a preview', () => {
  const folder = join(scratch, 'previewed');
  const out = join(scratch, 'preview');
  const close = (closed: boolean) => {
    const file = join(folder, 'assessment.yaml');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/^closed: .*$/m, `closed: ${closed}`));
  };
  beforeAll(async () => {
    cpSync(source, folder, { recursive: true });
    close(false);
    await run(['report', folder, '--preview', '--lang', 'es', '--out', out]);
  });

  test.each(['report.html', 'report.md', 'result.json'])(
    '%s is what its answers give while the wave is open, and is told apart once it is closed',
    async (name) => {
      const argv = ['verify', join(out, name), folder];
      close(false);
      expect(await run(argv)).toMatchObject({ code: 0 });
      close(true);
      const { code, stdout } = await run(argv);
      expect(code).toBe(1);
      expect(stdout).toMatch(/is what the answers .* But it is a preview, and the wave is closed/s);
      expect(await run([...argv, '--preview'])).toMatchObject({ code: 0 });
    },
  );

  test('that was changed is still said to be', async () => {
    close(true);
    const file = join(out, 'report.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/no preparada/, 'preparada'));
    const { code, stdout } = await run(['verify', file, folder, '--lang', 'es']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/se modificó .* Pero es una vista previa/s);
  });
});

test.each([
  ['nowhere.html', 'There is no file'],
  ['README.pdf', 'There is no file'],
  ['package-lock.json', 'unknown key'],
  ['LICENSE', 'cannot be verified'],
])('%s is refused: %s', async (file, words) => {
  const { code, stderr } = await run(['verify', file, source]);
  expect(code).toBe(2);
  expect(stderr).toContain(words);
});

describe('--date', () => {
  test('stands in place of the assessment’s, and has to be given again to verify', async () => {
    const out = join(scratch, 'dated');
    await run(['report', source, '--date', '2030-02-01', '--lang', 'en', '--out', out]);
    expect(readFileSync(join(out, 'report.md'), 'utf8')).toContain('1 February 2030');
    const file = join(out, 'report.md');
    expect((await run(['verify', file, source])).code).toBe(1);
    expect((await run(['verify', file, source, '--date', '2030-02-01'])).code).toBe(0);
  });

  test.each([
    [[source, '--date', 'tomorrow'], 'is not a date'],
    [[source, '--date', '2026-02-30'], 'is not a date'],
  ])('%j is refused', async (argv, words) => {
    const { code, stderr } = await run(['score', ...argv]);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });

  test('is refused of a saved Result, which has one', async () => {
    const { code, stderr } = await run([
      ...['report', join(reports, 'result.json'), '--date', '2026-01-01'],
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain('is a saved Result');
  });
});
