import { askedOfEach, type Gates } from '../../model/gates.ts';
import type { Result } from '../../model/result.ts';
import { peopleIn } from '../../review/gates/check-gates.ts';
import { type Session, UsageError } from '../session.ts';

/**
 * As the command line has them: pillars and responses as often as they are given; `cap`, `newCritical` and `newCap` are
 * false where `--no-…` stands.
 */
export interface GateFlags {
  leastBand?: string;
  leastScore?: string;
  leastBound?: string;
  worstRisk?: string;
  leastPillar?: string[];
  leastResponse?: string[];
  leastCoverage?: string;
  mostLeftOut?: string;
  cap?: boolean;
  nothingHidden?: boolean;
  maxDrop?: string;
  newCritical?: boolean;
  newCap?: boolean;
}

/**
 * What the assessment of a Result asks, and flags, which win gate by gate, and pillar by pillar or role
 * by role. Raises UsageError for what this Result does not have.
 */
export function gatesFor(result: Result, flags: GateFlags, session: Session): Gates {
  const own = result.assessment.gates ?? {};
  const { bands, pillars, respondents } = result;
  const roles = respondents.map(({ role }) => role);
  // A saved Result may have been written by hand, or by another version.
  const named: [keyof Gates, string[], string[]][] = [
    ['leastBand', own.leastBand === undefined ? [] : [own.leastBand], idsOf(bands.verdict)],
    ['worstRisk', own.worstRisk === undefined ? [] : [own.worstRisk], idsOf(bands.risk)],
    ['leastPillar', Object.keys(own.leastPillar ?? {}), idsOf(pillars)],
    ['leastResponse', Object.keys(own.leastResponse ?? {}), roles],
  ];
  for (const [gate, ids, known] of named)
    for (const id of ids) refuseUnknown(gate, id, known, session);
  const asked = gatesOfFlags(flags, result, session);
  const both = (key: 'leastPillar' | 'leastResponse', ids: readonly string[]) => {
    const [before, after] = [own[key], asked[key]];
    if (before === undefined || after === undefined) return {};
    return { [key]: { ...askedOfEach(before, ids), ...askedOfEach(after, ids) } };
  };
  return {
    ...{ ...own, ...asked },
    ...both('leastPillar', idsOf(pillars)),
    ...both('leastResponse', peopleIn(result)),
  };
}

function gatesOfFlags(flags: GateFlags, result: Result, session: Session): Gates {
  const { bands, pillars, respondents } = result;
  const number = (flag: string, given: string | undefined) =>
    given === undefined ? undefined : scoreIn(flag, given, session);
  const band = (flag: string, given: string | undefined, known: readonly { id: string }[]) => {
    const ids = idsOf(known);
    if (given === undefined || ids.includes(given)) return given;
    throw new UsageError(session.say('error.unknown-band', { flag, given, known: ids.join(', ') }));
  };
  const roles = respondents.map(({ role }) => role);
  const ids = idsOf(pillars);
  const all = {
    leastBand: band('--least-band', flags.leastBand, bands.verdict),
    leastScore: number('--least-score', flags.leastScore),
    leastBound: number('--least-bound', flags.leastBound),
    worstRisk: band('--worst-risk', flags.worstRisk, bands.risk),
    leastPillar: eachIn('--least-pillar', flags.leastPillar, ids, ids, session),
    leastResponse: eachIn(
      '--least-response',
      flags.leastResponse,
      peopleIn(result),
      roles,
      session,
    ),
    leastCoverage: number('--least-coverage', flags.leastCoverage),
    mostLeftOut: rowsIn('--most-left-out', flags.mostLeftOut, session),
    noCap: flags.cap === false || undefined,
    nothingHidden: flags.nothingHidden,
    maxDrop: number('--max-drop', flags.maxDrop),
    noNewCritical: flags.newCritical === false || undefined,
    noNewCap: flags.newCap === false || undefined,
  };
  return Object.fromEntries(
    Object.entries(all).filter(([, asked]) => asked !== undefined),
  ) satisfies Gates;
}

/**
 * `50` for all of `usual`, and `strategy=50,climate=40` for some of those that are `known`, which win.
 * Raises UsageError for what is asked twice.
 */
function eachIn(
  flag: string,
  given: readonly string[] | undefined,
  usual: readonly string[],
  known: readonly string[],
  session: Session,
): Record<string, number> | undefined {
  if (given === undefined) return undefined;
  const [forAll, ...more] = given.filter((words) => !words.includes('='));
  if (more.length > 0) throw new UsageError(session.say('error.all-twice-in-gate', { flag }));
  const score = forAll === undefined ? undefined : scoreIn(flag, forAll, session);
  const all = score === undefined ? [] : usual.map((id) => [id, score] as const);
  const some = given.filter((words) => words.includes('=')).flatMap((words) => words.split(','));
  const own = some.map((part) => oneIn(flag, part, known, session));
  const twice = own.find(([id], at) => own.slice(0, at).some(([other]) => other === id));
  if (twice) {
    throw new UsageError(session.say('error.twice-in-gate', { flag, given: twice[0] }));
  }
  return Object.fromEntries([...all, ...own]);
}

/** `climate=40` as an id that is `known` and its number. */
function oneIn(
  flag: string,
  part: string,
  known: readonly string[],
  session: Session,
): [string, number] {
  const [id = '', ...score] = part.split('=').map((word) => word.trim());
  refuseUnknown(flag, id, known, session);
  return [id, scoreIn(flag, score.join('='), session)];
}

/** Raises UsageError for an id that this flag or gate does not know. */
function refuseUnknown(
  flag: string,
  given: string,
  known: readonly string[],
  session: Session,
): void {
  if (known.includes(given)) return;
  throw new UsageError(
    session.say('error.unknown-in-gate', { flag, given, known: known.join(', ') }),
  );
}

function idsOf(all: readonly { id: string }[]): string[] {
  return all.map(({ id }) => id);
}

function rowsIn(flag: string, given: string | undefined, session: Session): number | undefined {
  if (given === undefined) return undefined;
  if (/^\d{1,15}$/.test(given.trim())) return Number(given);
  throw new UsageError(session.say('error.not-a-count', { flag, given }));
}

function scoreIn(flag: string, given: string, session: Session): number {
  const number = Number(given);
  if (/^\d+(\.\d+)?$/.test(given.trim()) && number <= 100) return number;
  throw new UsageError(session.say('error.not-a-score', { flag, given }));
}
