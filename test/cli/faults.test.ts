import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seeded } from '../../src/questions/sample.ts';
import { mutated } from '../support/mutate.ts';
import { run } from '../support/run.ts';

/** Files tried of each kind; a longer search: FUZZ=5000 npx vitest run test/cli/faults.test.ts */
const TRIES = Number(process.env.FUZZ ?? 40);
/** Milliseconds for so many. */
const ENOUGH = 60_000 + 200 * TRIES;
const SEED = process.env.FUZZ_SEED ?? 'faults';

const scratch = mkdtempSync(join(tmpdir(), 'crm-readiness-faults-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const village = join(scratch, 'village');
const bakery = join(scratch, 'bakery');
const rows = join(scratch, 'rows');
const table = join(scratch, 'table');
const result = join(scratch, 'result.json');
const given = join(scratch, 'given.yaml');

beforeAll(async () => {
  cpSync('test/fixtures/bakery', bakery, { recursive: true });
  cpSync('test/fixtures/bakery-village', village, { recursive: true });
  for (const [folder, format] of [
    [rows, 'ndjson'],
    [table, 'csv'],
  ] as const) {
    cpSync(village, folder, { recursive: true });
    rmSync(join(folder, 'answers'), { recursive: true });
    const { stdout } = await run(['simulate', folder, '--each', '3', '--format', format]);
    writeFileSync(join(folder, `answers.${format}`), stdout);
  }
  await run(['score', village, '-o', result]);
  const [first] = readdirSync(join(village, 'answers'));
  writeFileSync(given, readFileSync(join(village, 'answers', first!)));
});

/** The kinds of files, each in its place, and the command that reads it. */
const kinds: [string, () => { path: string; argv: string[] }][] = [
  ['an assessment', () => ({ path: join(village, 'assessment.yaml'), argv: ['score', village] })],
  [
    'an answer file',
    () => {
      const names = readdirSync(join(village, 'answers'));
      return { path: join(village, 'answers', names[0]!), argv: ['score', village] };
    },
  ],
  ['rows', () => ({ path: join(rows, 'answers.ndjson'), argv: ['score', rows] })],
  ['a table', () => ({ path: join(table, 'answers.csv'), argv: ['score', table] })],
  ['a questionnaire', () => ({ path: join(bakery, 'questionnaire.yaml'), argv: ['lint', bakery] })],
  ['a topic', () => ({ path: join(bakery, 'demand.yaml'), argv: ['lint', bakery] })],
  ['a rubric', () => ({ path: join(bakery, 'rubric.yaml'), argv: ['lint', bakery] })],
  ['claims', () => ({ path: join(bakery, 'claims.yaml'), argv: ['lint', bakery] })],
  ['tests of a rubric', () => ({ path: join(bakery, 'tests.yaml'), argv: ['lint', bakery] })],
  [
    'a saved Result',
    () => ({ path: result, argv: ['report', result, '--out', join(scratch, 'out')] }),
  ],
  [
    'answers that are given',
    () => ({ path: given, argv: ['interview', village, '--answers', given] }),
  ],
  [
    'a part of an assessment',
    () => ({
      path: join(scratch, 'part.yaml'),
      argv: ['init', join(scratch, `made-${++made}`), '--from', join(scratch, 'part.yaml')],
    }),
  ],
];
let made = 0;

describe.each(kinds)('%s that is broken', (kind, placed) => {
  test(
    'is read or refused with its place, and never a fault of the program',
    async () => {
      const { path } = placed();
      if (basename(path) === 'part.yaml') cpSync(join(village, 'assessment.yaml'), path);
      const whole = readFileSync(path, 'utf8');
      const random = seeded(`${SEED} ${kind}`);
      for (let attempt = 0; attempt < TRIES; attempt++) {
        const bytes = mutated(whole, random);
        writeFileSync(path, bytes);
        const { argv } = placed();
        const { code, stderr } = await run(argv);
        const keep = () => {
          const kept = join(
            tmpdir(),
            `crm-readiness-fault-${kind.replaceAll(' ', '-')}-${attempt}`,
          );
          writeFileSync(kept, bytes);
          return `${argv.join(' ')} with ${kept}: ${stderr.slice(0, 2000)}`;
        };
        if (code !== 0 && code !== 2) expect.fail(`exit ${code}: ${keep()}`);
        if (code === 2 && !isLocated(stderr, path)) expect.fail(`without a place: ${keep()}`);
        if (/\n {4}at /.test(stderr)) expect.fail(`with a stack: ${keep()}`);
      }
      writeFileSync(path, whole);
    },
    ENOUGH,
  );
});

/** A line names the broken file, or the folder that it makes unusable, or flags that it leaves out. */
function isLocated(stderr: string, path: string): boolean {
  const places = [path, basename(path), village, bakery, rows, table];
  return places.some((place) => stderr.includes(place)) || /: (--\w+ ?)+\n/.test(stderr);
}
