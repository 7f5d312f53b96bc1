import { checkGates, type Gates } from '../review/gates.ts';
import { type ExitCode, exit } from './exit.ts';
import { resultAt } from './load.ts';
import { type Session, UsageError } from './session.ts';

export interface CheckOptions {
  leastBand?: string;
  leastScore?: string;
  json?: boolean;
}

/** One line per gate; fails when a gate does. */
export function runCheck(source: string, options: CheckOptions, session: Session): ExitCode {
  const gates: Gates = {
    leastBand: options.leastBand,
    leastScore:
      options.leastScore === undefined ? undefined : numberOf(options.leastScore, session),
  };
  if (gates.leastBand === undefined && gates.leastScore === undefined) {
    throw new UsageError(session.say('error.no-gates'));
  }
  const result = resultAt(source, session);
  const bands = result.bands.verdict.map((band) => band.id);
  if (gates.leastBand !== undefined && !bands.includes(gates.leastBand)) {
    throw new UsageError(
      session.say('error.unknown-band', { given: gates.leastBand, known: bands.join(', ') }),
    );
  }
  const rows = checkGates(result, gates);
  if (options.json) session.print(JSON.stringify(rows, null, 2));
  else {
    for (const row of rows) {
      const args = {
        gate: session.say(`check.${row.gate}`),
        expected: row.expected,
        actual: shown(row.actual, session),
      };
      session.print(session.say(row.passed ? 'check.passed' : 'check.failed', args));
    }
  }
  return rows.every((row) => row.passed) ? exit.done : exit.gateFailed;
}

function shown(actual: string | number | null, session: Session): string {
  if (actual === null) return session.say('check.none');
  return typeof actual === 'number' ? actual.toFixed(1) : actual;
}

function numberOf(given: string, session: Session): number {
  const number = Number(given);
  if (given.trim() !== '' && Number.isFinite(number)) return number;
  throw new UsageError(session.say('error.not-a-number', { given, flag: '--least-score' }));
}
