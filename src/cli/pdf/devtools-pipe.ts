import type { Readable, Writable } from 'node:stream';
import { PrintFailed } from './print-failed.ts';

interface Answer {
  id?: number;
  result?: unknown;
  error?: { message: string };
}

/** Sends a command of the DevTools protocol; gives its result. Raises PrintFailed. */
export type Send = <Outcome>(
  method: string,
  params?: Record<string, unknown>,
  sessionId?: string,
) => Promise<Outcome>;

/**
 * Talks to a browser that was started with `--remote-debugging-pipe`: JSON, a zero byte after each
 * message. A browser that ends leaves commands without an answer for good.
 */
export function devtoolsPipe(toBrowser: Writable, fromBrowser: Readable): Send {
  const waiting = new Map<number, (answer: Answer) => void>();
  let sent = 0;
  const take = (message: string) => {
    const answer: Answer = JSON.parse(message);
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  };
  // Whoever starts the browser sees it end.
  toBrowser.on('error', () => {});
  fromBrowser.on('error', () => {}).on('data', messages(take));
  return <Outcome>(method: string, params = {}, sessionId?: string) =>
    new Promise<Outcome>((resolve, reject) => {
      sent += 1;
      waiting.set(sent, ({ result, error }) =>
        error ? reject(new PrintFailed(error.message)) : resolve(result as Outcome),
      );
      toBrowser.write(`${JSON.stringify({ id: sent, method, params, sessionId })}\0`);
    });
}

/** Puts together what arrives in pieces, and hands over each message once it is whole. */
function messages(take: (message: string) => void): (chunk: Buffer) => void {
  let begun: Buffer[] = [];
  return (chunk) => {
    let start = 0;
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
      take(Buffer.concat([...begun, chunk.subarray(start, end)]).toString());
      begun = [];
      start = end + 1;
    }
    begun.push(chunk.subarray(start));
  };
}
