import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { seeded, whole } from '../../src/questions/sample.ts';

/** The real program, on a disk and with readers that fail. */
const program = join(process.cwd(), 'bin/crm-readiness.js');
const scratch = mkdtempSync(join(tmpdir(), 'crm-mishaps-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const folder = join(scratch, 'ribera');
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

/** Runs a shell line in which `crm` is the program. */
function shell(line: string) {
  const script = `crm() { "${process.execPath}" "${program}" --lang en "$@"; }\n${line}`;
  const { status, stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', script], {
    cwd: scratch,
    env,
    encoding: 'utf8',
  });
  expect(stderr).not.toMatch(/\n {4}at /);
  return { status, stdout, stderr };
}

let sound: string;
beforeAll(() => {
  cpSync('examples/talleres-ribera', folder, { recursive: true });
  shell('crm score ribera -o result.json');
  sound = readFileSync(join(scratch, 'result.json'), 'utf8');
  shell('crm init open --organisation A --wave 1 --people user=9 executive=3 manager=3');
  mkdirSync(join(scratch, 'open', 'answers'), { recursive: true });
  const comment = 'x'.repeat(1900);
  const answers = [
    'participation: tested',
    'work-touched: half',
    'decisions-traceable: everything',
  ];
  const lines = answers.map((each) =>
    each.replace(/(.*): (.*)/, `  $1: { value: $2, comment: ${comment} }`),
  );
  writeFileSync(
    join(scratch, 'long.yaml'),
    `respondent: { language: en }\nanswers:\n${lines.join('\n')}\n`,
  );
});

describe('a disk that is full', () => {
  // As of a file of more than 4 kB nothing more is written.
  const full = 'ulimit -f 4; mkdir -p out;';
  afterEach(() => rmSync(join(scratch, 'out'), { recursive: true, force: true }));

  test.each([
    ['a Result', 'crm score ribera -o out/result.json'],
    ['a report', 'crm report result.json --format html --out out'],
    ['answers', 'crm interview open --role user --answers long.yaml'],
  ])('%s: said, with 2, and nothing half is left', (_what, line) => {
    const { status, stderr } = shell(`${full} ${line}`);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/EFBIG/)]);
    for (const each of ['out', 'open/answers'])
      expect(readdirSync(join(scratch, each))).toEqual([]);
  });

  test('what was there before stays', () => {
    expect(shell(`${full} crm score ribera -o result.json`).status).toBe(2);
    expect(readFileSync(join(scratch, 'result.json'), 'utf8')).toBe(sound);
  });

  test.each([
    ['into a file', 'crm score ribera > out/result.json', /stdout.*EFBIG/],
    ['onto a device', 'crm score ribera > /dev/full', /stdout.*ENOSPC/],
  ])('what is printed %s: said, with 2', (_where, line, said) => {
    expect(shell(`${full} ${line}`)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(said),
    });
  });
});

describe('a place where nothing can be written', () => {
  test.each([
    ['a folder under a file', 'crm report result.json --out result.json/reports'],
    ['a file where a folder is', 'crm score ribera -o ribera'],
  ])('%s: said, with 2', (_what, line) => {
    const { status, stderr } = shell(line);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/ENOTDIR|EEXIST|EISDIR/)]);
  });
});

describe('a file that cannot be read', () => {
  test.each([
    ['a link that leads to itself', (path: string) => symlinkSync(path, path)],
    ['a folder', (path: string) => mkdirSync(path)],
    ['a link that leads nowhere', (path: string) => symlinkSync('/nowhere', path)],
  ])('%s: named, with 2', (_what, place) => {
    const path = join(folder, 'answers', 'zz.yaml');
    place(path);
    const { status, stderr } = shell('crm score ribera');
    rmSync(path, { recursive: true, force: true });
    expect([status, stderr]).toEqual([2, expect.stringContaining('ribera/answers/zz.yaml')]);
  });
});

describe('a reader that stops reading', () => {
  test.each([
    ['the Result', 'crm score ribera | head -c 100'],
    ['many answers', 'crm simulate ribera --each 5000 | head -n 1'],
    ['the help', 'crm --help | head -n 1'],
  ])('%s: no fault', (_what, line) => {
    const { status, stdout, stderr } = shell(line);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.length).toBeGreaterThan(10);
  });
});

describe('a gate that fails', () => {
  test.each([
    ['whoever reads', 'crm check ribera --least-score 90'],
    ['nobody reads what is printed', 'crm check ribera --least-score 90 | true'],
    ['nobody reads what is said beside it', 'crm check ribera --least-score 90 2> >(true)'],
  ])('ends with 1 where %s', (_where, line) => {
    expect(shell(line).status).toBe(1);
  });
  test('and wrong input with 2 where nobody reads why', () => {
    expect(shell('crm score nowhere 2>&1 | true').status).toBe(2);
  });
});

describe('what is no file', () => {
  test('a pipe is written into, and stays one', () => {
    const { status, stdout } = shell(
      'mkfifo pipe; crm score ribera -o pipe > /dev/null 2>&1 & cat pipe; wait $!; test -p pipe',
    );
    expect([status, stdout]).toEqual([0, sound]);
  });
});

describe('an end in the middle', () => {
  test('the file is as it was or whole, and nothing else is left', async () => {
    const random = seeded('end in the middle');
    const out = join(scratch, 'ended');
    mkdirSync(out);
    const file = join(out, 'result.json');
    writeFileSync(file, 'before');
    for (let attempt = 0; attempt < 10; attempt++) {
      const child = spawn(process.execPath, [program, 'score', folder, '-o', file], { env });
      const timer = setTimeout(() => child.kill('SIGTERM'), whole(200, 900, random));
      await once(child, 'exit');
      clearTimeout(timer);
      expect(['before', sound]).toContain(readFileSync(file, 'utf8'));
      expect(readdirSync(out)).toEqual(['result.json']);
    }
  });
});
