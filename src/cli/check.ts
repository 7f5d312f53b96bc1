import type { Result } from '../model/result.ts';
import { wordingIn } from '../model/text.ts';
import { checkGates, type Gates } from '../review/gates.ts';
import { decimal } from './decimal.ts';
import { type ExitCode, exit } from './exit.ts';
import { type Session, UsageError } from './session.ts';
import { resultAt } from './wave.ts';

export interface CheckOptions {
  leastBand?: string;
  leastScore?: string;
  json?: boolean;
}

/** One line per gate; fails when a gate does. */
export async function runCheck(
  source: string,
  options: CheckOptions,
  session: Session,
): Promise<ExitCode> {
  const gates: Gates = {
    leastBand: options.leastBand,
    leastScore:
      options.leastScore === undefined ? undefined : numberOf(options.leastScore, session),
  };
  if (gates.leastBand === undefined && gates.leastScore === undefined) {
    throw new UsageError(session.say('error.no-gates'));
  }
  const result = await resultAt(source, session);
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
        expected: shown(row.expected, result, session),
        actual: shown(row.actual, result, session),
      };
      session.print(session.say(row.passed ? 'check.passed' : 'check.failed', args));
    }
  }
  return rows.every((row) => row.passed) ? exit.done : exit.gateFailed;
}

/** A band by its name, a score with one decimal. */
function shown(value: string | number | null, { bands }: Result, session: Session): string {
  if (value === null) return session.say('check.none');
  if (typeof value === 'number') return decimal(value, session);
  const band = bands.verdict.find(({ id }) => id === value);
  return band ? wordingIn(band.name, session.language) : value;
}

function numberOf(given: string, session: Session): number {
  const number = Number(given);
  if (given.trim() !== '' && number >= 0 && number <= 100) return number;
  throw new UsageError(session.say('error.not-a-score', { given }));
}
