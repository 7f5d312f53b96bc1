// How long commands take beside an empty module, as ratios in one run: npm run bench [-- pairs]
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';

const PAIRS = Number(process.argv[2] ?? 15);
const scratch = mkdtempSync(join(tmpdir(), 'crm-readiness-bench-'));
const empty = join(scratch, 'empty.mjs');
writeFileSync(empty, '');
const program = 'bin/crm-readiness.js';
const saved = join(scratch, 'result.json');
// On some machines it makes every start slower, and so flatters the ratios.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

/** Milliseconds until a program ends. */
function toEnd(argv: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, argv, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${argv.join(' ')} ended with ${status}: ${stderr}`);
  return performance.now() - start;
}

/** Milliseconds until words stand on the terminal of a program; until it ends without any. */
function toScreen(argv: readonly string[], words?: string): Promise<number> {
  const command = [process.execPath, ...argv].map((word) => `'${word}'`).join(' ');
  const start = performance.now();
  const terminal = spawn('script', ['-qec', command, '/dev/null'], {
    env: { ...env, TERM: 'xterm' },
  });
  return new Promise((resolve) => {
    let shown = '';
    terminal.stdout.on('data', (chunk) => {
      shown += chunk;
      if (words === undefined || !shown.includes(words)) return;
      resolve(performance.now() - start);
      terminal.kill();
    });
    terminal.on('close', () => resolve(performance.now() - start));
  });
}

/** An assessment to answer. */
function openAssessment(): string {
  const folder = join(scratch, 'acme');
  const people = ['user=9', 'executive=3', 'manager=3'];
  toEnd([program, 'init', folder, '--organisation', 'A', '--wave', '1', '--people', ...people]);
  return folder;
}

interface Row {
  what: string;
  bound: number;
  run(): number | Promise<number>;
  beside?(): number | Promise<number>;
}

const example = 'examples/talleres-ribera';
toEnd([program, 'score', example, '-o', saved]);
const answering = ['interview', openAssessment(), '--role', 'user', '--lang', 'en'];
const rows: Row[] = [
  { what: '`--version`', bound: 1.25, run: () => toEnd([program, '--version']) },
  { what: '`--help`', bound: 1.6, run: () => toEnd([program, '--help']) },
  {
    what: '`score` of 19 answer files in YAML',
    bound: 5,
    run: () => toEnd([program, 'score', example]),
  },
  {
    what: '`report` of a saved Result in three formats',
    bound: 4,
    run: () => toEnd([program, 'report', saved, '--out', join(scratch, 'out')]),
  },
  {
    what: '`interview` to the first screen',
    bound: 3,
    run: () => toScreen([program, ...answering], 'Welcome'),
    beside: () => toScreen([empty]),
  },
];

const median = (values: number[]) => values.toSorted((one, two) => one - two)[values.length >> 1]!;
const shown = (value: number) => value.toFixed(2);
console.log(
  `${cpus()[0]?.model}, ${cpus().length} cores, Node.js ${process.version}, ${PAIRS} pairs`,
);
console.log('\n| | times an empty module | wanted | ms |\n| --- | --- | --- | --- |');
for (const { what, bound, run, beside = () => toEnd([empty]) } of rows) {
  await run();
  const ratios: number[] = [];
  const times: number[] = [];
  for (let pair = 0; pair < PAIRS; pair++) {
    // Each goes first in half of the pairs.
    const first = pair % 2 === 0 ? await beside() : await run();
    const second = pair % 2 === 0 ? await run() : await beside();
    const [base, own] = pair % 2 === 0 ? [first, second] : [second, first];
    ratios.push(own / base);
    times.push(own);
  }
  const ratio = median(ratios);
  const verdict = ratio <= bound ? '' : ' (missed)';
  console.log(`| ${what} | ${shown(ratio)} | ≤ ${bound}${verdict} | ${median(times).toFixed(0)} |`);
}
rmSync(scratch, { recursive: true, force: true });
