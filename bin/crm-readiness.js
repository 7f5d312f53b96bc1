#!/usr/bin/env node
const { fstatSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

/** As in `exit.ts`, which is not loaded yet where nothing can be. */
const FAULT = 3;
const root = join(__dirname, '..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const argv = process.argv.slice(2);
// Asked for alone, as installers do, it needs nothing else to be loaded.
if (argv.length === 1 && ['-V', '--version'].includes(argv[0])) {
  console.log(version);
  process.exit();
}
const { loaderOf } = require('./modules-in.js');
const load = loaderOf(join(root, 'dist'), 'help-alone.js');
const program = () => load('cli.js');

const stdout = isFile(1) ? wholeWrites(1) : process.stdout;
stdout.on('error', (error) => {
  // Whoever reads our output may stop reading, or close the terminal: that is not a fault, and a gate that
  // failed has failed.
  const isGone = error.code === 'EPIPE' || (error.code === 'EIO' && process.stdout.isTTY);
  if (isGone) {
    setImmediate(() => process.exit());
    return;
  }
  const { stdoutRefused } = program();
  process.stderr.write(`${stdoutRefused(argv, process.env, error)}\n`);
  process.exit(2);
});
// Nobody hears it any more: the exit code says it still.
process.stderr.on('error', () => {});

const { helpAlone } = load('help-alone.js');
const language = helpAlone(argv, { env: process.env, stdout });
if (language) stdout.write(readFileSync(join(root, 'dist', 'help', `${language}.txt`)));
else
  run().catch((error) => {
    console.error(error);
    process.exitCode = FAULT;
  });

async function run() {
  const { commandOf, main, stoppedEarly } = program();
  const stopped = () => {
    console.error(stoppedEarly(argv, process.env));
    process.exitCode = FAULT;
  };
  // Of a promise that nothing will ever keep Node.js thinks that all is well.
  process.on('beforeExit', stopped);
  process.exitCode = await main(argv, {
    root,
    version,
    command: commandOf(process.argv[1], process.cwd()),
    stdin: process.stdin,
    stdout,
    stderr: process.stderr,
    env: process.env,
    now: () => performance.now(),
    today: () => dayOf(new Date()),
    onStop: (end) => {
      const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
      for (const signal of signals) process.on(signal, end);
      return () => {
        for (const signal of signals) process.off(signal, end);
      };
    },
    randomId: () =>
      BigInt(`0x${Buffer.from(crypto.getRandomValues(new Uint8Array(8))).toString('hex')}`)
        .toString(36)
        .slice(0, 8),
  });
  process.off('beforeExit', stopped);
  // What V8 compiles meanwhile is not waited for: only that all is written.
  stdout.write('', (refused) => {
    if (!refused) process.stderr.write('', () => process.exit());
  });
}

function isFile(descriptor) {
  try {
    return fstatSync(descriptor).isFile();
  } catch {
    return false;
  }
}

/** To a file: the stream of the process writes once, and a disk that is nearly full takes a part. */
function wholeWrites(descriptor) {
  const { Writable } = require('node:stream');
  return new Writable({
    write(chunk, _encoding, done) {
      try {
        writeFileSync(descriptor, chunk);
        done();
      } catch (error) {
        done(error);
      }
    },
  });
}

/** The local day, as year-month-day. */
function dayOf(date) {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
