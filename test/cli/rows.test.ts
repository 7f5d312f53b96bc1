import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { Result } from '../../src/model/result.ts';
import { run, worldFor } from '../support/run.ts';

const scratch = mkdtempSync(join(tmpdir(), 'crm-rows-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** An assessment without answers, and a table of answers for it. */
const folder = join(scratch, 'ribera');
cpSync('examples/talleres-ribera', folder, { recursive: true });
rmSync(join(folder, 'answers'), { recursive: true });
const simulated = async (format: string) =>
  (await run(['simulate', folder, '--format', format])).stdout;
const lines = (await simulated('ndjson')).trimEnd().split('\n');

function given(...rows: string[]): string {
  writeFileSync(join(folder, 'answers.ndjson'), rows.join('\n'));
  return folder;
}

test('a table and the same rows as NDJSON give the same Result, byte for byte', async () => {
  const { stdout } = await run(['score', given(...lines)]);
  rmSync(join(folder, 'answers.ndjson'));
  writeFileSync(join(folder, 'answers.csv'), await simulated('csv'));
  expect((await run(['score', folder])).stdout).toBe(stdout);
  rmSync(join(folder, 'answers.csv'));
});

test('a format that there is not is told with those that there are', async () => {
  const { code, stderr } = await run(['simulate', folder, '--format', 'xlsx']);
  expect([code, stderr]).toEqual([2, expect.stringMatching(/xlsx.*ndjson, csv/)]);
});

test('answers drawn at random are told by gates, of a folder and of a Result', async () => {
  const [result, junit, summary] = ['random.json', 'r.xml', 'r.md'].map((name) =>
    join(scratch, name),
  ) as [string, string, string];
  await run(['score', given(...lines), '-o', result]);
  for (const source of [folder, result]) {
    rmSync(summary, { force: true });
    const argv = ['check', source, '--least-response', 'user=1', '--junit', junit];
    const { stderr } = await run([...argv, '--summary', summary]);
    for (const text of [stderr, readFileSync(junit, 'utf8'), readFileSync(summary, 'utf8')])
      expect(text).toContain(`with ${lines.length} answer sheets drawn at random`);
  }
});

test('so are those of the baseline, and that it is the later wave', async () => {
  const baseline = join(scratch, 'later.json');
  await run(['score', given(...lines), '--date', '2099-01-01', '-o', baseline]);
  const argv = ['check', 'examples/talleres-ribera', '--baseline', baseline, '--no-new-cap'];
  const { stderr } = await run(argv);
  expect(stderr.replace(/\s+/g, ' ')).toContain(
    `against 2026-1 (which is the later wave, with ${lines.length} answer sheets drawn at random)`,
  );
});

describe('a row that is wrong', () => {
  const wrong = lines.with(4, lines[4]!.replace('"complete"', '"completed"'));

  test('is named by line and column, and nothing is scored', async () => {
    const { code, stdout, stderr } = await run(['score', given(...wrong)]);
    const column = wrong[4]!.indexOf('"completed"') + 1;
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`answers.ndjson:5:${column}  `);
  });

  test.each(['score', 'check', 'report', 'explain'])(
    'leaves %s nothing to score where there is no other',
    async (command) => {
      const out = join(scratch, 'nobody');
      const flags: Record<string, string[]> = {
        score: ['-o', out],
        check: ['--nothing-hidden'],
        report: ['--out', out],
        explain: ['F1'],
      };
      const every = lines.map((line) => line.replace('"complete"', '"completed"'));
      const argv = [command, given(...every), ...flags[command]!, '--skip-invalid'];
      const none = await run(argv);
      expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('no answers to score')]);
      // A record sheet is nobody.
      cpSync('examples/talleres-ribera/answers/smrs7b.yaml', join(folder, 'answers/records.yaml'));
      const records = await run(argv);
      rmSync(join(folder, 'answers'), { recursive: true });
      expect([records.code, records.stderr]).toEqual([
        2,
        expect.stringContaining('only record sheets'),
      ]);
    },
  );

  test('is told by gates on a Result that was saved without it', async () => {
    const [result, junit, summary] = ['saved.json', 'j.xml', 's.md'].map((name) =>
      join(scratch, name),
    ) as [string, string, string];
    await run(['score', given(...wrong), '--skip-invalid', '-o', result]);
    const argv = ['check', result, '--least-response', 'user=1', '--junit', junit];
    const { stderr } = await run([...argv, '--summary', summary]);
    for (const text of [stderr, readFileSync(junit, 'utf8'), readFileSync(summary, 'utf8')])
      expect(text).toContain('without 1 row that is wrong');
  });

  test.each([
    ['as many', '1', 0],
    ['fewer', '0', 1],
  ])('passes gates that let %s be left out', async (_which, most, code) => {
    const argv = ['check', given(...wrong), '--skip-invalid', '--most-left-out', most];
    const { stdout, ...ended } = await run(argv);
    expect(ended.code).toBe(code);
    expect(stdout).toMatch(/wrong rows that were left out: 1 \(wanted: at most [01]\)/);
  });

  test.each(['score', 'report', 'check', 'explain', 'verify'])(
    'is left out by %s with --skip-invalid, and counted',
    async (command) => {
      const result = join(scratch, 'result.json');
      const argv: Record<string, string[]> = {
        score: ['score', given(...wrong), '-o', result],
        report: ['report', given(...wrong), '--out', join(scratch, 'out')],
        check: ['check', given(...wrong), '--least-response', 'user=1'],
        explain: ['explain', given(...wrong), 'F1'],
        verify: ['verify', result, given(...wrong)],
      };
      const { code, stderr } = await run([...argv[command]!, '--skip-invalid']);
      expect(stderr).toMatch(/answers\.ndjson:5:\d+ .*completed/);
      expect(stderr).toContain(`left out 1 row that is wrong, of ${lines.length}`);
      expect(code).toBe(0);
    },
  );

  test('is missing in what is scored', async () => {
    const out = join(scratch, 'left.json');
    await run(['score', given(...wrong), '--skip-invalid', '-o', out]);
    const { respondents, answers } = JSON.parse(readFileSync(out, 'utf8')) as Result;
    expect(answers.leftOut).toBe(1);
    expect(respondents.reduce((sum, { n }) => sum + n, 0)).toBe(lines.length - 1);
  });
});

test('a saved Result has no rows to leave out, and that is said', async () => {
  const result = join(scratch, 'saved.json');
  await run(['score', given(...lines), '-o', result]);
  const { code, stderr } = await run(['report', result, '--skip-invalid']);
  expect([code, stderr]).toEqual([2, expect.stringContaining('--skip-invalid')]);
  const argv = [
    'check',
    given(...lines),
    '--baseline',
    result,
    '--skip-invalid',
    '--max-drop',
    '100',
  ];
  expect((await run(argv)).stderr).not.toContain('--skip-invalid');
});

test.each([
  ['en', 'report.html', /1 row of answers was wrong and left out/],
  ['es', 'report.md', /1 fila de respuestas no era correcta y queda fuera/],
])('a report in %s says how many rows were left out (%s)', async (lang, name, said) => {
  const wrong = lines.with(4, '{}');
  const out = join(scratch, lang);
  const argv = ['report', given(...wrong), '--skip-invalid', '--lang', lang, '--out', out];
  expect(await run(argv)).toMatchObject({ code: 0 });
  expect(readFileSync(join(out, name), 'utf8')).toMatch(said);
});

describe('a row that was mended since a report left it out', () => {
  const wrong = lines.with(4, '{}').with(6, '{}');
  const out = join(scratch, 'mended');
  const names = ['report.html', 'report.md', 'result.json'];
  test.each(names)(
    'is what verify finds %s to differ in, and not a change of the file',
    async (name) => {
      await run(['report', given(...wrong), '--skip-invalid', '--lang', 'es', '--out', out]);
      const file = join(out, name);
      expect(await run(['verify', file, given(...wrong)])).toMatchObject({ code: 0 });
      const mended = wrong.filter((_line, index) => index !== 6);
      for (const folder of [given(...mended), given(...wrong.with(6, lines[6]!))]) {
        const { code, stdout } = await run(['verify', file, folder]);
        expect(code).toBe(1);
        expect(stdout).toMatch(/other: .*rows left out because they were wrong \(2 then, 1 now\)/);
      }
    },
  );
  test('is told of a table that has no wrong row any more', async () => {
    const { stdout } = await run([
      'verify',
      join(out, 'report.md'),
      given(...lines),
      '--lang',
      'es',
    ]);
    expect(stdout).toContain('filas que quedaron fuera por incorrectas (2 entonces, 0 ahora)');
  });
});

describe('how far reading is', () => {
  /** What stands on stderr after 600 people have been read, by a clock that goes on as it is looked at. */
  async function told(isTTY: boolean, step: number, lang = 'en'): Promise<string> {
    const rows = Array.from({ length: 600 }, (_, index) =>
      lines[5]!.replace(/"id":"[^"]*"/, `"id":"p-${index}"`),
    );
    const { world, stderr } = worldFor({});
    let now = 0;
    const clock = () => {
      now += step;
      return now;
    };
    const terminal = Object.assign(stderr, { isTTY });
    await main(['score', given(...rows), '--lang', lang], {
      ...world,
      stderr: terminal,
      now: clock,
    });
    return stderr.text;
  }

  test('is told on a terminal after a second, on one line that goes away', async () => {
    const text = await told(true, 700);
    expect(text).toMatch(/\rReading answers: \d+ %, 512 people/);
    expect(text).toContain('people\u001b[K\r\u001b[K');
    expect(await told(true, 700, 'es')).toMatch(/\rLeyendo respuestas: \d+ %, 512 personas/);
  });
  test.each([
    ['not before', true, 1],
    ['nor to a file', false, 700],
  ])('%s', async (_rule, isTTY, step) => {
    expect(await told(isTTY, step)).not.toContain('Reading');
  });
});
