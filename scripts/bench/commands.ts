// How long commands take beside an empty module, as ratios in one run: npm run bench [-- pairs]
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { answerFile } from '../../src/answers/answer-file.ts';
import { writeRespondent } from '../../src/answers/respondent-file.ts';
import type { Respondent } from '../../src/model/respondent.ts';

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
  return inTerminal([process.execPath, ...argv].map((word) => `'${word}'`).join(' '), words);
}

/** The same of a command line; the making of the terminal is in it. */
function inTerminal(command: string, words?: string): Promise<number> {
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

/** The same answers as one file. */
function asRows(): string {
  const folder = join(scratch, 'rows');
  cpSync(example, folder, { recursive: true });
  const answers = join(folder, 'answers');
  const rows = readdirSync(answers).map((name) =>
    JSON.stringify(parse(readFileSync(join(answers, name), 'utf8'))),
  );
  rmSync(answers, { recursive: true });
  writeFileSync(join(folder, 'answers.ndjson'), rows.join('\n'));
  return folder;
}

/** So many answer files. */
function manyFiles(people: number): string {
  const folder = join(scratch, 'many');
  cpSync(example, folder, { recursive: true });
  rmSync(join(folder, 'answers'), { recursive: true });
  const each = String(people / 4);
  const { stdout } = spawnSync(process.execPath, [program, 'simulate', folder, '--each', each], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  for (const row of stdout.trim().split('\n')) {
    const respondent: Respondent = JSON.parse(row);
    writeRespondent(answerFile(folder, respondent.respondent.id), respondent);
  }
  return folder;
}

/** What only parses the answer files of a folder. */
function parseAlone(folder: string): string {
  const script = join(scratch, 'parse-alone.mjs');
  writeFileSync(
    script,
    `import { createRequire } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
const { parse } = createRequire(${JSON.stringify(`${process.cwd()}/`)})('yaml');
for (const name of readdirSync(${JSON.stringify(`${folder}/answers`)}))
  parse(readFileSync(${JSON.stringify(`${folder}/answers/`)} + name, 'utf8'));
`,
  );
  return script;
}

toEnd([program, 'score', example, '-o', saved]);
const median = (values: number[]) => values.toSorted((one, two) => one - two)[values.length >> 1]!;
const makings: number[] = [];
for (let time = 0; time < PAIRS; time++) makings.push(await inTerminal(':'));
/** What making a terminal takes: in both times it would flatter their ratio. */
const making = median(makings);
const answering = ['interview', openAssessment(), '--role', 'user', '--lang', 'en'];
const rowsFolder = asRows();
const rows: Row[] = [
  { what: '`--version`', bound: 1.25, run: () => toEnd([program, '--version']) },
  { what: '`--help`', bound: 1.6, run: () => toEnd([program, '--help']) },
  {
    what: '`score` of 19 answer files in YAML',
    bound: 5,
    run: () => toEnd([program, 'score', example]),
  },
  {
    what: '`score` of the same as NDJSON',
    bound: 3,
    run: () => toEnd([program, 'score', rowsFolder]),
  },
  {
    what: '`report` of a saved Result in three formats',
    bound: 4,
    run: () => toEnd([program, 'report', saved, '--out', join(scratch, 'out')]),
  },
  {
    what: '`interview` to the first screen',
    bound: 3,
    run: async () => (await toScreen([program, ...answering], 'Welcome')) - making,
    beside: async () => (await toScreen([empty])) - making,
  },
];

const shown = (value: number) => value.toFixed(2);
console.log(
  `${cpus()[0]?.model}, ${cpus().length} cores, Node.js ${process.version}, ${PAIRS} pairs`,
);

/** One line of the table. */
async function measure({ what, bound, run, beside = () => toEnd([empty]) }: Row, pairs: number) {
  await run();
  const ratios: number[] = [];
  const times: number[] = [];
  for (let pair = 0; pair < pairs; pair++) {
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

console.log('\n| | times an empty module | wanted | ms |\n| --- | --- | --- | --- |');
for (const row of rows) await measure(row, PAIRS);

const many = manyFiles(10_000);
const alone = parseAlone(many);
console.log('\n| | times the parser alone | wanted | ms |\n| --- | --- | --- | --- |');
await measure(
  {
    what: '`score` of 10,000 answer files in YAML',
    bound: 1.15,
    run: () => toEnd([program, 'score', many, '-o', saved]),
    beside: () => toEnd([alone]),
  },
  Math.min(PAIRS, 5),
);
rmSync(scratch, { recursive: true, force: true });
