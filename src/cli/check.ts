import type { Result } from '../model/result.ts';
import { wordingIn } from '../model/text.ts';
import { checkGates } from '../review/gates/check-gates.ts';
import type { GateRow } from '../review/gates/gate-row.ts';
import { type GateFlags, gatesFor } from './check/gates-for.ts';
import {
  annotationsOf,
  refusedAnnotations,
  refusedSummary,
  summaryOf,
  warningOf,
} from './check/github.ts';
import { junitOf, refusedJunit } from './check/junit.ts';
import { type Refusal, refusalsIn } from './check/refusal.ts';
import { type RowWords, wordsOf } from './check/row-words.ts';
import { type Forms, type Told, tell } from './check/tell.ts';
import { type ExitCode, exit } from './exit.ts';
import { realPath } from './real-path.ts';
import { refuseOthers } from './refuse-others.ts';
import { refuseOverwriting } from './refuse-overwriting.ts';
import { type Session, UsageError, wrapped } from './session.ts';
import { isSaved, resultAt } from './wave.ts';

export interface CheckOptions extends GateFlags, Forms {
  baseline?: string;
  anyway?: boolean;
  acceptKnown?: boolean;
  skipInvalid?: boolean;
}

/** The gates' rows, and of what they are. */
interface Looked {
  result: Result;
  baseline: Result | undefined;
  rows: GateRow[];
}

/**
 * One row per gate of the assessment or of flags, which win; fails when a gate does, unless it failed in
 * the baseline and that is accepted, and with wrong usage where a form cannot be written. What keeps gates
 * from being looked at is told in each form that was asked for.
 */
export async function runCheck(
  source: string,
  options: CheckOptions,
  session: Session,
): Promise<ExitCode> {
  refuseTogether(options, session);
  refuseOverwriting([options.junit, options.summary], [source, options.baseline], session);
  let looked: Looked;
  try {
    looked = await look(source, options, session);
  } catch (error) {
    const refusals = refusalsIn(error, session.language);
    if (refusals.length > 0) tell(toldRefused(refusals, source, session), options, session);
    throw error;
  }
  const { result, baseline, rows } = looked;
  const words = rows.map((row) => wordsOf(row, result, session));
  const reserves = reservesOf(result, baseline, session);
  const title = [nameOf(result, session), ...reserves].join(', ');
  const warnings = reserves.length > 0 ? [title] : [];
  for (const warning of warnings) session.note(wrapped(warning, session));
  const counted = countedOf(words, session);
  const told: Told = {
    json: rows,
    annotations: [...warnings.map(warningOf), ...annotationsOf(words)],
    print: () => {
      printRows(words, session);
      session.note(wrapped(counted, session));
    },
    junit: junitOf(words, title, result.assessment.date),
    summary: summaryOf(words, { title, head: session.say('check.head'), counted }),
  };
  if (!tell(told, options, session)) return exit.badInput;
  return words.some(({ state }) => state === 'fails') ? exit.gateFailed : exit.done;
}

/** Raises UsageError for forms that would be written into one another. */
function refuseTogether({ json, annotations, junit, summary }: CheckOptions, { say }: Session) {
  if (json && annotations)
    throw new UsageError(say('error.not-together', { one: '--json', other: '--annotations' }));
  if (junit && summary && realPath(junit) === realPath(summary)) {
    const both = { one: '--junit', other: '--summary', path: summary };
    throw new UsageError(say('error.same-file', both));
  }
}

/** Raises UsageError and InputError for what keeps gates from being looked at. */
async function look(source: string, options: CheckOptions, session: Session): Promise<Looked> {
  const idle = options.baseline === undefined && flagOnBaseline(options);
  if (idle) throw new UsageError(session.say('error.needs-baseline', { flag: idle }));
  const { baseline: before, skipInvalid } = options;
  const ofWave = { closedOnly: true, skipInvalid };
  const result = await resultAt(source, session, ofWave);
  const gates = gatesFor(result, options, session);
  // The flag is for the answers; a baseline may well be saved.
  const earlier = before !== undefined && isSaved(before) ? { closedOnly: true } : ofWave;
  const baseline = before === undefined ? undefined : await resultAt(before, session, earlier);
  if (baseline) refuseOthers(baseline, result, options.anyway ?? false, session);
  const rows = checkGates(result, gates, {
    ...(baseline ? { baseline } : {}),
    acceptKnown: options.acceptKnown ?? false,
  });
  if (rows.length === 0) throw new UsageError(session.say('error.no-gates'));
  return { result, baseline, rows };
}

/** Without it a pipeline would show the JUnit file of the night before, or nothing. */
function toldRefused(refusals: readonly Refusal[], source: string, { world }: Session): Told {
  return {
    json: { refused: refusals.map(({ place, message }) => ({ ...place, message })) },
    annotations: refusedAnnotations(refusals),
    // In text it is told at the end, as by other commands.
    print: () => {},
    junit: refusedJunit(refusals, source, world.today()),
    summary: refusedSummary(refusals, source),
  };
}

/** A flag that says nothing without a baseline; undefined where none is given. */
function flagOnBaseline(options: CheckOptions): string | undefined {
  const given = {
    '--accept-known': options.acceptKnown,
    '--anyway': options.anyway,
    '--max-drop': options.maxDrop !== undefined,
    '--no-new-critical': options.newCritical === false,
    '--no-new-cap': options.newCap === false,
  };
  return Object.entries(given).find(([, isGiven]) => isGiven)?.[0];
}

/** What is checked. */
function nameOf({ assessment }: Result, { language }: Session): string {
  return `${wordingIn(assessment.organisation, language)}, ${assessment.wave}`;
}

/** What has to be known of its answers, and of its baseline, before much is made of its gates. */
function reservesOf(now: Result, baseline: Result | undefined, { say }: Session): string[] {
  const ofAnswers = ({ answers: { leftOut, simulated } }: Result) => [
    ...(leftOut === 0 ? [] : [say('check.left-out', { n: leftOut })]),
    ...(simulated === 0 ? [] : [say('check.simulated', { n: simulated })]),
  ];
  if (!baseline) return ofAnswers(now);
  const isLater = baseline.assessment.date > now.assessment.date;
  const ofBaseline = [...(isLater ? [say('check.later')] : []), ...ofAnswers(baseline)];
  if (ofBaseline.length === 0) return ofAnswers(now);
  const said = { wave: baseline.assessment.wave, reserves: ofBaseline.join(', ') };
  return [...ofAnswers(now), say('check.against', said)];
}

function printRows(rows: readonly RowWords[], session: Session): void {
  const width = Math.max(...rows.map(({ mark }) => mark.length)) + 2;
  for (const { line, state, mark } of rows) {
    const word = mark.padEnd(width);
    const shown = state === 'fails' ? session.colour.red(word) : word;
    session.print(shown + wrapped(line, session, ' '.repeat(width)));
  }
}

/** How many there are, and how many of them do what. */
function countedOf(rows: readonly RowWords[], { say }: Session): string {
  const counts = (['holds', 'fails', 'known'] as const).flatMap((state) => {
    const n = rows.filter((row) => row.state === state).length;
    return n === 0 ? [] : [say(`check.count.${state}`, { n })];
  });
  return say('check.counted', { gates: rows.length, counts: counts.join(', ') });
}
