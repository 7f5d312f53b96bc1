// Keeps the code that V8 makes of the program while it does what people wait for.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PassThrough, Writable } from 'node:stream';

const { modulesIn } = createRequire(import.meta.url)('../bin/modules-in.js');
const { load, keepCode } = modulesIn(resolve('dist'));
const { main } = load('cli.js');

/** A terminal at which somebody presses a key whenever a screen was drawn, and then goes away. */
function terminalWith(keys) {
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => {} });
  const next = keys.values();
  const write = (chunk, _encoding, done) => {
    if (String(chunk).includes('\n')) setImmediate(() => press(next.next()));
    done();
  };
  const press = ({ value, done }) => (done ? stdin.end() : stdin.write(value));
  return { stdin, stdout: Object.assign(new Writable({ write }), { isTTY: true, columns: 80 }) };
}

function nowhere() {
  return new Writable({ write: (_chunk, _encoding, done) => done() });
}

async function run(argv, terminal = { stdin: new PassThrough(), stdout: nowhere() }) {
  const stderr = [];
  const code = await main(argv, {
    ...terminal,
    stderr: { write: (text) => stderr.push(text) },
    root: resolve('.'),
    version: '0',
    command: 'crm-readiness',
    env: { TERM: 'xterm' },
    now: () => performance.now(),
    today: () => '2026-01-01',
    randomId: () => 'k3v9x2',
  });
  // An interview that its person leaves ends in 130.
  if (![0, 130].includes(code)) throw new Error(`${argv.join(' ')}: ${code}\n${stderr.join('')}`);
}

const scratch = mkdtempSync(join(tmpdir(), 'crm-readiness-build-'));
const example = 'examples/talleres-ribera';
const [acme, result, reports] = ['acme', 'result.json', 'reports'].map((name) =>
  join(scratch, name),
);
await run(['init', acme, '--organisation', 'A', '--wave', '1', '--people', 'user=9', 'manager=3']);
const enter = '\r';
await run(
  ['interview', acme, '--role', 'user'],
  terminalWith([enter, '2', enter, '3', enter, '?']),
);
await run(['score', example, '-o', result]);
await run(['report', result, '--out', reports]);
await run(['report', example, '--out', reports]);
await run(['check', example, '--least-score', '0']);
await run(['status', acme]);
await run(['explain', example, 'verdict']);
rmSync(scratch, { recursive: true });
keepCode();
