// Keeps the code that V8 makes of the program while it does what people wait for.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { PassThrough, Writable } from 'node:stream';

const { codeFile, modulesIn } = createRequire(import.meta.url)('../bin/modules-in.js');
const dist = resolve('dist');
const { load, scripts } = modulesIn(dist);
const { main } = load('cli.js');
load('help-alone.js').helpAlone([], { env: {}, stdout: {} });

/** A terminal whose person goes away when these words stand there. */
function terminalUntil(words) {
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => {} });
  const write = (chunk, _encoding, done) => {
    if (String(chunk).includes(words)) setImmediate(() => stdin.end());
    done();
  };
  return { stdin, stdout: Object.assign(new Writable({ write }), { isTTY: true, columns: 80 }) };
}

function nowhere() {
  return new Writable({ write: (_chunk, _encoding, done) => done() });
}

async function run(argv, { terminal, ends = 0 } = {}) {
  const said = [];
  const code = await main(argv, {
    ...(terminal ?? { stdin: new PassThrough(), stdout: nowhere() }),
    stderr: { write: (text) => said.push(text) },
    root: resolve('.'),
    version: '0',
    command: 'crm-readiness',
    env: { TERM: 'xterm' },
    now: () => performance.now(),
    today: () => '2026-01-01',
    randomId: () => 'k3v9x2',
  });
  if (code !== ends) throw new Error(`${argv.join(' ')} ended with ${code}:\n${said.join('')}`);
}

/** Of the modules of which none is kept. */
function keepCode() {
  for (const [path, script] of scripts) {
    const file = codeFile(dist, path);
    mkdirSync(dirname(file), { recursive: true });
    if (!existsSync(file)) writeFileSync(file, script.createCachedData());
  }
}

const scratch = mkdtempSync(join(tmpdir(), 'crm-readiness-build-'));
const inScratch = (name) => join(scratch, name);
const [acme, result, reports] = ['acme', 'result.json', 'reports'].map(inScratch);
const example = 'examples/talleres-ribera';
try {
  await run([
    'init',
    acme,
    '--organisation',
    'A',
    '--wave',
    '1',
    '--people',
    'user=9',
    'manager=3',
  ]);
  const terminal = terminalUntil('Welcome');
  await run(['interview', acme, '--role', 'user', '--lang', 'en'], { terminal, ends: 130 });
  // By now: what other commands run of the same modules would have to be read as well.
  keepCode();
  await run(['score', example, '-o', result]);
  await run(['report', result, '--out', reports]);
  await run(['report', example, '--out', reports]);
  await run(['check', example, '--least-score', '0']);
  await run(['compare', example, 'examples/talleres-ribera-2']);
  await run(['explain', example, 'verdict']);
  await run(['status', acme]);
  await run(['lint', example]);
} finally {
  rmSync(scratch, { recursive: true });
}

keepCode();
