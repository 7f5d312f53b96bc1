import { Interrupted } from '../interrupted.ts';
import { type Session, UsageError } from '../session.ts';
import { findBrowser } from './find-browser.ts';
import { PrintFailed } from './print-failed.ts';
import { printPdf } from './print-pdf.ts';

/** In seconds. Slow machines take some ten of them when they start a browser for the first time. */
const PATIENCE = 60;

/**
 * An HTML report as PDF, printed by a browser that is installed. Raises UsageError when there is none
 * or it does not print, and Interrupted.
 */
export async function reportPdf(
  html: string,
  { world, say }: Session,
  patience = PATIENCE,
): Promise<Uint8Array> {
  const browser = findBrowser(world.env);
  if (browser === undefined) throw new UsageError(say('error.no-browser'));
  const slow = AbortSignal.timeout(1000 * patience);
  const stop = new AbortController();
  const forget = world.onStop?.(() => stop.abort());
  try {
    const signal = AbortSignal.any([stop.signal, slow]);
    return await printPdf(html, { browser, env: world.env, signal });
  } catch (error) {
    if (stop.signal.aborted) throw new Interrupted();
    if (slow.aborted) throw new UsageError(say('error.print-slow', { browser, patience }));
    if (!(error instanceof PrintFailed || (error instanceof Error && 'syscall' in error)))
      throw error;
    throw new UsageError(say('error.print', { browser, reason: error.message }));
  } finally {
    forget?.();
  }
}
