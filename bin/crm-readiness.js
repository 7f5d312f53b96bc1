#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

// Asked for alone, as installers do, it needs nothing else to be loaded.
if (process.argv.length === 3 && ['-V', '--version'].includes(process.argv[2])) {
  console.log(version);
  process.exit();
}
const { commandOf, main } = await import('../dist/cli.js');

// Whoever reads our output may stop reading: that is not a fault.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await main(process.argv.slice(2), {
  root,
  version,
  command: commandOf(process.argv[1], process.cwd()),
  stdin: process.stdin,
  stdout: process.stdout,
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

/** The local day, as year-month-day. */
function dayOf(date) {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
