// How long very many answers take beside JSON.parse on the same file, and how much memory:
// npm run bench:bulk [-- people]. A million people need some 5 GB of disk.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

const PEOPLE = Number(process.argv[2] ?? 1_000_000);
const ANSWERS = 60;
const ROUNDS = 3;
const scratch = mkdtempSync(join(tmpdir(), 'crm-readiness-bulk-'));
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
const program = 'bin/crm-readiness.js';

/** Reads an NDJSON file and does nothing with it. */
const parseAlone = join(scratch, 'parse-alone.mjs');
writeFileSync(
  parseAlone,
  `import { openSync, readSync } from 'node:fs';
const file = openSync(process.argv[2]);
const buffer = Buffer.allocUnsafe(1 << 20);
let rest = '';
for (let length = readSync(file, buffer); length > 0; length = readSync(file, buffer)) {
  const text = rest + buffer.latin1Slice(0, length);
  let start = 0;
  for (let end = text.indexOf('\\n'); end >= 0; end = text.indexOf('\\n', start)) {
    JSON.parse(text.slice(start, end));
    start = end + 1;
  }
  rest = text.slice(start);
}
`,
);

// biome-ignore lint/suspicious/noExplicitAny: files of the tests, which are checked when they are read
type Content = any;

/** The instrument of the tests, with so many questions for neighbours. */
function instrument(): string {
  const folder = join(scratch, 'bakery');
  cpSync('test/fixtures/bakery', folder, { recursive: true });
  rmSync(join(folder, 'tests.yaml'));
  const edit = (name: string, change: (content: Content) => void) => {
    const content = parse(readFileSync(join(folder, name), 'utf8'));
    change(content);
    writeFileSync(join(folder, name), stringify(content));
  };
  const asked = ['demand', 'supply'].flatMap((topic) =>
    parse(readFileSync(join(folder, `${topic}.yaml`), 'utf8')).questions.filter(
      ({ ask }: Content) => ask.some(({ to }: Content) => to.includes('neighbour')),
    ),
  );
  const both = (text: string) => ({ en: text, es: text });
  const ids = Array.from({ length: ANSWERS - asked.length }, (_, index) => `s${index + 1}`);
  const questions = ids.map((id, index) => ({
    id,
    code: `S${index + 1}`,
    type: 'scale',
    name: both(id),
    ask: [{ to: ['neighbour'], text: both(id) }],
    why: both(id),
    options: ['no', 'low', 'mid', 'high', 'full'].map((each) => ({
      id: each,
      text: both(each),
    })),
  }));
  const topic = { format: 1, id: 'habits', name: both('Habits'), questions };
  writeFileSync(join(folder, 'habits.yaml'), stringify(topic));
  edit('questionnaire.yaml', ({ topics }) => topics.push('habits'));
  edit('rubric.yaml', ({ questions, dimensions }) => {
    for (const id of ids) questions[id] = { rule: 'anchors' };
    dimensions[0].parts.push(...ids.map((of) => ({ of, weight: 0.1 })));
  });
  return folder;
}

/** What is answered: nearly nothing but scales, and the shipped instrument, with answers that nobody else gives. */
const kinds = { scales: 'test/fixtures/bakery-village', shipped: 'examples/talleres-ribera' };
type Kind = keyof typeof kinds;

/** An assessment of so many people, with their answers. */
function assessment(kind: Kind, people: number, format: 'ndjson' | 'csv'): string {
  const folder = join(scratch, `${kind}-${format}-${people}`);
  mkdirSync(folder);
  const content = parse(readFileSync(`${kinds[kind]}/assessment.yaml`, 'utf8'));
  const many = content.people.filter(({ role }: Content) => ['neighbour', 'user'].includes(role));
  for (const row of many) row.of = people / many.length;
  writeFileSync(join(folder, 'assessment.yaml'), stringify(content));
  const file = openSync(join(folder, `answers.${format}`), 'w');
  run([program, 'simulate', folder, '--format', format], file);
  return folder;
}

/** Milliseconds and megabytes that a command takes. */
function run(argv: readonly string[], stdout: 'ignore' | number = 'ignore') {
  const told = 'process.on("exit", () => console.error("rss", process.resourceUsage().maxRSS))';
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(told)}`, ...argv],
    { env, encoding: 'utf8', stdio: ['ignore', stdout, 'pipe'] },
  );
  if (status !== 0)
    throw new Error(`${argv.join(' ')} ended with ${status}: ${stderr.slice(0, 500)}`);
  const ms = performance.now() - start;
  return { ms, mb: Number(/rss (\d+)/.exec(stderr)?.[1]) / 1000 };
}

const median = (values: number[]) => values.toSorted((one, two) => one - two)[values.length >> 1]!;

instrument();
console.log(`${cpus()[0]?.model}, ${cpus().length} cores, Node.js ${process.version}`);
console.log('\n| | MB | s | times JSON.parse | MB of memory |\n| --- | --- | --- | --- | --- |');
const hashes = new Set<string>();
const sizes = (['scales', 'shipped'] as const).flatMap((kind) =>
  [PEOPLE / 10, PEOPLE].map((people) => ({ kind, people })),
);
for (const { kind, people } of sizes) {
  const ndjson = assessment(kind, people, 'ndjson');
  const rows = join(ndjson, 'answers.ndjson');
  for (const format of ['ndjson', 'csv'] as const) {
    const folder = format === 'csv' ? assessment(kind, people, 'csv') : ndjson;
    const result = join(scratch, 'result.json');
    const rounds = Array.from({ length: ROUNDS }, () => {
      const alone = run([parseAlone, rows]);
      const scored = run([program, 'score', folder, '-o', result]);
      return { ...scored, ratio: scored.ms / alone.ms };
    });
    const size = statSync(join(folder, `answers.${format}`)).size / 1e6;
    const seconds = median(rounds.map(({ ms }) => ms)) / 1000;
    const ratio = median(rounds.map((round) => round.ratio));
    const memory = Math.max(...rounds.map(({ mb }) => mb));
    const what = `${kind}, ${people.toLocaleString('en')} people, ${format}`;
    console.log(
      `| ${what} | ${size.toFixed(0)} | ${seconds.toFixed(1)} | ${ratio.toFixed(2)} | ${memory.toFixed(0)} |`,
    );
    hashes.add(`${kind} ${people} ${JSON.parse(readFileSync(result, 'utf8')).answers.hash}`);
  }
}
console.log(
  hashes.size === sizes.length
    ? '\nBoth forms have the same hash.'
    : `\nThe hashes differ: ${[...hashes]}`,
);
rmSync(scratch, { recursive: true, force: true });
