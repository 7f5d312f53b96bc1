import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
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
    ['report.md', 'examples/talleres-ribera-2', 'answers or head counts'],
    ['report-board.html', 'examples/talleres-ribera-2', 'answers or head counts'],
    ['result.json', 'examples/talleres-ribera-2', 'answers'],
  ])('%s of other answers', async (name, folder, what) => {
    const { code, stdout } = await run(['verify', join(reports, name), folder]);
    expect(code).toBe(1);
    expect(stdout).toContain(`It was made from other: ${what}, wave, date of the assessment (`);
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

describe('an assessment that was changed since is what is named, not the report:', () => {
  const all = ['report.html', 'report-board.md', 'report-public.html', 'result-public.json'];
  test.each([
    ['its date', 'date: 2026-04-17', 'date: 2026-04-18', all, 'date of the assessment'],
    ['its wave', 'wave: 2026-1', 'wave: 2026-10', all, 'wave'],
    [
      'its organisation',
      'organisation: Talleres Ribera',
      'organisation: "*Ribera* & Co"',
      all,
      'name of the organisation',
    ],
    [
      'its gates',
      'closed: true',
      'gates: { leastScore: 5 }\nclosed: true',
      ['result.json'],
      'gates',
    ],
    ['its brand', 'closed: true', 'brand: { name: Us }\nclosed: true', ['result.json'], 'brand'],
    ['its head counts', 'of: 3', 'of: 4', ['result.json'], 'head counts'],
    ['those of many', 'of: 8', 'of: 9', ['report.html'], 'answers or head counts'],
  ])('%s', async (_name, from, to, names, what) => {
    const folder = assessmentWith(from, to);
    for (const name of names) {
      const { code, stdout } = await run(['verify', join(reports, name), folder]);
      expect(code).toBe(1);
      expect(stdout).toMatch(`It was made from other: ${what}`);
      expect(stdout).not.toMatch(/templates|, wave|, date/);
    }
  });

  test('a date as it can be given again', async () => {
    const folder = assessmentWith('date: 2026-04-17', 'date: 2026-04-18');
    const { stdout } = await run(['verify', join(reports, 'report.md'), folder]);
    expect(stdout).toContain('--date');
  });

  test('what a report does not show may be it', async () => {
    const folder = assessmentWith('closed: true', 'brand: { colour: "#123456" }\nclosed: true');
    const { code, stdout } = await run(['verify', join(reports, 'report.html'), folder]);
    expect(code).toBe(1);
    expect(stdout).toContain('or with another assessment.yaml');
  });
});

/** A copy of the assessment with something changed in its head. */
function assessmentWith(from: string, to: string): string {
  const folder = mkdtempSync(join(scratch, 'head-'));
  cpSync(source, folder, { recursive: true });
  const file = join(folder, 'assessment.yaml');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(from, to));
  expect(readFileSync(file, 'utf8')).not.toBe(text);
  return folder;
}

test('templates are not spoken of where a saved Result was changed', async () => {
  const file = changed('result.json', /"score": 30/, '"score": 80');
  for (const language of ['en', 'es']) {
    const { stdout } = await run(['verify', file, source, '--lang', language]);
    expect(stdout).not.toMatch(/templates|plantillas/);
  }
});

describe('what is no report of this program, or not all of one, is refused:', () => {
  test.each([
    ['a page', 'page.html', () => '<!DOCTYPE html><html><p>Hello</p></html>'],
    ['a text', 'text.md', () => '# Hello\n'],
    ['an empty file', 'empty.html', () => ''],
    ['half a report', 'half.html', (whole: string) => whole.slice(0, whole.length / 2)],
    ['a report without its end', 'end.html', (whole: string) => whole.slice(0, -9)],
  ])('%s', async (_name, name, of) => {
    const file = join(scratch, name);
    writeFileSync(file, of(readFileSync(join(reports, 'report.html'), 'utf8')));
    const { code, stdout, stderr } = await run(['verify', file, source]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('is no report of this program, or only a part of one');
  });
});

test('a saved Result in place of the folder is refused: no answers are in it', async () => {
  const argv = [join(reports, 'report.html'), join(reports, 'result.json')];
  const { code, stdout, stderr } = await run(['verify', ...argv]);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain('the folder of the assessment');
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

const large = join(scratch, 'large.html');
writeFileSync(large, '');
truncateSync(large, 3 * 2 ** 30);

test.each([
  ['nowhere.html', 'there is no such file'],
  ['README.pdf', 'there is no such file'],
  ['examples', 'this is a folder where a file should be'],
  ['docs/report.png', 'not text in UTF-8'],
  [large, 'larger than 50 MB'],
  ['package-lock.json', 'no saved Result'],
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
