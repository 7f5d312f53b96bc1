import { resolve } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { main } from '../../src/cli/main.ts';

class Captured extends Writable {
  text = '';
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

/** A world as a pipeline has it: no terminal, output captured. */
export function worldFor(env: Record<string, string>) {
  const stdout = new Captured();
  const stderr = new Captured();
  const world = {
    root: resolve('.'),
    version: '1.2.3',
    command: 'crm-readiness',
    stdin: Readable.from([]),
    stdout,
    stderr,
    env,
    now: () => 0,
    today: () => '2026-03-20',
    randomId: () => 'k3v9x2',
  };
  return { world, stdout, stderr };
}

/** Runs the program as a pipeline does. */
export async function run(argv: string[], env: Record<string, string> = {}) {
  const { world, stdout, stderr } = worldFor(env);
  const code = await main(argv, world);
  return { code, stdout: stdout.text, stderr: stderr.text };
}
