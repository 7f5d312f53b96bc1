import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { devtoolsPipe } from './devtools-pipe.ts';
import { PrintFailed } from './print-failed.ts';
import { printPage } from './print-page.ts';

const FLAGS = [
  '--headless',
  '--remote-debugging-pipe',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-extensions',
  // A report needs no network, so nothing else gets one.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking',
  // Containers have little of the memory that its processes would share.
  '--disable-dev-shm-usage',
  // Else desktops may ask for the password of their keyring.
  '--password-store=basic',
  '--use-mock-keychain',
];

export interface Printing {
  /** The path of a Chromium, Chrome or Edge. */
  browser: string;
  env: Readonly<Record<string, string | undefined>>;
  /** Ends the browser. */
  signal: AbortSignal;
}

/**
 * Prints a page that needs nothing from anywhere. The browser has a profile of its own, which is
 * deleted afterwards. Raises PrintFailed, or the error of the system.
 */
export async function printPdf(html: string, printing: Printing): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'crm-readiness-pdf-'));
  try {
    return await printIn(folder, html, printing);
  } finally {
    // The browser's helpers may live, and write, a moment longer than it does.
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  }
}

async function printIn(
  folder: string,
  html: string,
  { browser, env, signal }: Printing,
): Promise<Uint8Array> {
  // In a file, because helpers that outlive the browser would keep a pipe open.
  const complaints = join(folder, 'stderr');
  const stderr = openSync(complaints, 'w');
  const profile = `--user-data-dir=${join(folder, 'profile')}`;
  const child = spawn(browser, [...FLAGS, ...sandboxFlags(), profile], {
    env,
    signal,
    killSignal: 'SIGKILL',
    stdio: ['ignore', 'ignore', stderr, 'pipe', 'pipe'],
  });
  closeSync(stderr);
  const [toBrowser, fromBrowser] = child.stdio.slice(3) as [Writable, Readable];
  const ended = endOf(child);
  const endedEarly = ended.then((how) => {
    throw new PrintFailed(lastLine(readFileSync(complaints, 'utf8')) ?? how);
  });
  try {
    // The page goes through the pipe too: a browser in a snap does not see the files of others.
    const send = devtoolsPipe(toBrowser, fromBrowser);
    const pdf = await Promise.race([printPage(send, html), endedEarly]);
    void send('Browser.close');
    return pdf;
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  } finally {
    await ended;
    toBrowser.destroy();
    fromBrowser.destroy();
  }
}

/** Chromium refuses to run as root within its sandbox. */
function sandboxFlags(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/** How the process ended, once it has, or why it never began. */
function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? `exit ${code}`));
    child.on('error', (error) => {
      if (child.pid === undefined) resolve(error.message);
    });
  });
}

function lastLine(text: string): string | undefined {
  return text.trim().split('\n').at(-1) || undefined;
}
