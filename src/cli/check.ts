import type { Result } from '../model/result.ts';
import { wordingIn } from '../model/text.ts';
import { checkGates } from '../review/gates/check-gates.ts';
import type { GateRow } from '../review/gates/gate-row.ts';
import { type GateFlags, gatesFor } from './check/gates-for.ts';
import { annotationsOf, refusedAnnotations, refusedSummary, summaryOf } from './check/github.ts';
import { junitOf, refusedJunit } from './check/junit.ts';
import { type Refusal, refusalsIn } from './check/refusal.ts';
import { type RowWords, wordsOf } from './check/row-words.ts';
import { type ExitCode, exit } from './exit.ts';
import { refuseOthers } from './refuse-others.ts';
import { type Session, UsageError, wrapped } from './session.ts';
import { isSaved, resultAt } from './wave.ts';
import { append, writeWhole } from './write.ts';

export interface CheckOptions extends GateFlags {
  baseline?: string;
  anyway?: boolean;
  acceptKnown?: boolean;
  junit?: string;
  summary?: string;
  annotations?: boolean;
  skipInvalid?: boolean;
  json?: boolean;
}

/** The gates' rows, and of what they are. */
interface Looked {
  result: Result;
  baseline: Result | undefined;
  rows: GateRow[];
}

/** Gates that were looked at, and of what. */
interface Looked {
  result: Result;
  baseline: Result | undefined;
  rows: GateRow[];
}

/**
 * One row per gate of the assessment or of flags, which win; fails when a gate does, unless it failed in
 * the baseline and that is accepted. What keeps gates from being looked at is told in each form that was
 * asked for.
 */
export async function runCheck(
  source: string,
  options: CheckOptions,
  session: Session,
): Promise<ExitCode> {
  // Both would be written to stdout.
  if (options.json && options.annotations) {
    throw new UsageError(
      session.say('error.not-together', { one: '--json', other: '--annotations' }),
    );
  }
  let looked: Looked;
  try {
    looked = await look(source, options, session);
  } catch (error) {
    tellRefused(refusalsIn(error, session.language), source, options, session);
    throw error;
  }
  const { result, baseline, rows } = looked;
  const words = rows.map((row) => wordsOf(row, result, session));
  const reserves = reservesOf(result, baseline, session);
  const title = [nameOf(result, session), ...reserves].join(', ');
  if (reserves.length > 0) session.note(wrapped(title, session));
  if (options.junit !== undefined)
    writeWhole(options.junit, junitOf(words, title, result.assessment.date), session);
  if (options.summary !== undefined)
    // A step of a pipeline adds to what earlier ones wrote.
    append(options.summary, `${summaryOf(words, title, session.say('check.head'))}\n`, session);
  if (options.json) session.print(JSON.stringify(rows, null, 2));
  else if (options.annotations) for (const line of annotationsOf(words)) session.print(line);
  else printRows(words, session);
  return words.some(({ state }) => state === 'fails') ? exit.gateFailed : exit.done;
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
function tellRefused(
  refusals: readonly Refusal[],
  source: string,
  { junit, summary, json, annotations }: CheckOptions,
  session: Session,
): void {
  if (refusals.length === 0) return;
  const refused = refusals.map(({ place, message }) => ({ ...place, message }));
  if (json) session.print(JSON.stringify({ refused }, null, 2));
  else if (annotations) for (const line of refusedAnnotations(refusals)) session.print(line);
  try {
    if (junit !== undefined)
      writeWhole(junit, refusedJunit(refusals, source, session.world.today()), session);
    if (summary !== undefined) append(summary, `${refusedSummary(refusals, source)}\n`, session);
  } catch (error) {
    // What was refused first is what has to be told in the end.
    if (!(error instanceof UsageError)) throw error;
    session.note(wrapped(error.message, session));
  }
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
  const states = rows.map(({ state }) => session.say(`check.state.${state}`));
  const width = Math.max(...states.map(({ length }) => length)) + 2;
  for (const [index, { line, state }] of rows.entries()) {
    const word = states[index]!.padEnd(width);
    const shown = state === 'fails' ? session.colour.red(word) : word;
    session.print(shown + wrapped(line, session, ' '.repeat(width)));
  }
  const counts = (['holds', 'fails', 'known'] as const).flatMap((state) => {
    const n = rows.filter((row) => row.state === state).length;
    return n === 0 ? [] : [session.say(`check.count.${state}`, { n })];
  });
  const counted = { gates: rows.length, counts: counts.join(', ') };
  session.note(wrapped(session.say('check.counted', counted), session));
}
