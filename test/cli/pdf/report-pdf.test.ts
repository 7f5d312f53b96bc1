import { chmodSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { reportPdf } from '../../../src/cli/pdf/report-pdf.ts';
import { sessionOf } from '../../../src/cli/session.ts';
import { run, worldFor } from '../../support/run.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const organisation = 'examples/distribuidora-sur';

/** A browser that does what a script does, in a folder of its own. */
function browserThat(script: string): string {
  const path = join(temporaryFolder(), 'chromium');
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

/** Looks what printing has left of its temporary files, in a folder for those of this test alone. */
function leftovers(): () => string[] {
  const folder = temporaryFolder();
  vi.stubEnv('TMPDIR', folder);
  onTestFinished(() => void vi.unstubAllEnvs());
  return () => readdirSync(folder).filter((name) => name.includes('pdf'));
}

describe.skipIf(process.platform !== 'linux')('without a browser', () => {
  test.each([
    ['en', /takes an installed Chromium, Chrome or Edge.*print it to PDF from there/],
    ['es', /tener instalado Chromium, Chrome o Edge.*imprímalo desde allí como PDF/],
  ])('nothing is written, and how else is said (%s)', async (language, words) => {
    const out = join(temporaryFolder(), 'out');
    const argv = ['report', organisation, '--format', 'html,pdf', '--out', out];
    const { code, stderr } = await run([...argv, '--lang', language], { PATH: temporaryFolder() });
    expect(code).toBe(2);
    expect(stderr).toMatch(words);
    expect(existsSync(out)).toBe(false);
  });
});

describe.skipIf(process.platform === 'win32')('a browser that does not print', () => {
  test.each<[string, string, RegExp]>([
    ['ends with what it said last', 'echo one >&2; echo two >&2; exit 1', /PDF: two\n/],
    ['ends and says nothing', 'exit 5', /PDF: exit 5\n/],
    ['is killed', 'kill -9 $$', /PDF: SIGKILL\n/],
    [
      'refuses',
      'printf \'{"id":1,"error":{"message":"not today"}}\\0\' >&4; read -r request <&3',
      /PDF: not today\n/,
    ],
  ])('%s', async (_name, script, words) => {
    const left = leftovers();
    const argv = ['report', organisation, '--format', 'pdf', '--out', temporaryFolder()];
    const { code, stderr } = await run(argv, { CHROME_PATH: browserThat(script) });
    expect(stderr).toMatch(words);
    expect(code).toBe(2);
    expect(left()).toEqual([]);
  });

  test('is not there', async () => {
    const argv = ['report', organisation, '--format', 'pdf', '--out', temporaryFolder()];
    const { code, stderr } = await run(argv, { CHROME_PATH: '/nowhere/chrome' });
    expect(stderr).toContain('/nowhere/chrome did not print the PDF');
    expect(code).toBe(2);
  });

  const never = 'read -r request <&3; exec cat <&3';

  test('is not waited for longer than so many seconds', async () => {
    const left = leftovers();
    const { world } = worldFor({ CHROME_PATH: browserThat(never) });
    const printed = reportPdf('<p>', sessionOf(world, 'en'), 0.1);
    await expect(printed).rejects.toThrow('did not print the PDF within 0.1 seconds');
    expect(left()).toEqual([]);
  });

  test('ends with the program', async () => {
    const left = leftovers();
    const { world } = worldFor({ CHROME_PATH: browserThat(never) });
    const forget = vi.fn();
    const onStop = (end: () => void) => {
      queueMicrotask(end);
      return forget;
    };
    const printed = reportPdf('<p>', sessionOf({ ...world, onStop }, 'en'));
    await expect(printed).rejects.toThrow('interrupted');
    expect(forget).toHaveBeenCalledOnce();
    expect(left()).toEqual([]);
  });
});
