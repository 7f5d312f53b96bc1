import type { Result } from '../../model/result.ts';
import { wordingIn } from '../../model/text.ts';
import type { GateRow } from '../../review/gates/gate-row.ts';
import { decimal } from '../decimal.ts';
import type { Session } from '../session.ts';

/** A gate's outcome in words. */
export interface RowWords {
  state: 'holds' | 'fails' | 'known';
  /** The state as a word. */
  mark: string;
  what: string;
  /** What was found, with what stands in the way or why there is nothing. */
  actual: string;
  wanted: string;
  /** All of it but the state, on one line. */
  line: string;
}

const PERCENT = ['leastResponse', 'leastCoverage'];
/** More than these no number has. */
const DIGITS = Array.from({ length: 15 }, (_, index) => index + 1);
const NONE_WANTED = ['noCap', 'nothingHidden', 'noNewCritical', 'noNewCap'];
const COUNTED = [...NONE_WANTED, 'mostLeftOut'];

/** In the session's language; names are those of the Result. */
export function wordsOf(row: GateRow, result: Result, session: Session): RowWords {
  const { say, language } = session;
  const { gate, operator, passed, known } = row;
  const digits = digitsOf(row, session);
  const shown = (value: string | number | null): string => {
    if (value === null) return say('check.nothing');
    if (typeof value === 'string') return bandName(value, row, result, session);
    if (COUNTED.includes(gate)) return String(value);
    const figure = decimal(value, session, digits);
    return PERCENT.includes(gate) ? say('check.percent', { value: figure }) : figure;
  };
  const what = say(`check.gate.${gate}`, { of: nameOf(row.of, result, language) });
  const wanted = say('check.wanted', {
    form: NONE_WANTED.includes(gate) ? 'none' : operator === '>=' ? 'least' : 'most',
    expected: shown(row.expected),
  });
  const reason = reasonOf(row, result, session);
  const actual = shown(row.actual);
  const line = say('check.line', { what, actual, wanted });
  const state = passed ? 'holds' : known ? 'known' : 'fails';
  return {
    ...{ state, mark: say(`check.state.${state}`) },
    ...{ what, actual: reason === '' ? actual : `${actual}: ${reason}`, wanted },
    line: reason === '' ? line : `${line}: ${reason}`,
  };
}

/** What stands in its way, or why there is nothing; empty where it holds or there is no more to say. */
function reasonOf(row: GateRow, result: Result, { say, language }: Session): string {
  const { why, reason, found, open, added, worse } = row;
  const named = (ids: readonly string[]) =>
    ids
      .map((id) => {
        const name = nameOf(id, result, language);
        if (added.includes(id)) return say('check.added', { name });
        return worse.includes(id) ? say('check.worse', { name }) : name;
      })
      .join('; ');
  if (why !== null && why !== 'missed' && why !== 'not-assessed') {
    const told = say(`check.why.${why}`);
    return reason ? say('check.reason', { why: told, reason: say(`why.${reason}`) }) : told;
  }
  return [
    ...(found.length > open.length ? [named(found.filter((id) => !open.includes(id)))] : []),
    ...(open.length > 0 ? [say('check.why.not-assessed', { found: named(open) })] : []),
  ].join('; ');
}

/** As many decimals as what is asked has, and as tell what was found from it where it will not do; at least one. */
function digitsOf({ actual, expected, passed }: GateRow, session: Session): number {
  if (typeof expected !== 'number') return 1;
  const asked = DIGITS.find((digits) => Number(expected.toFixed(digits)) === expected) ?? 1;
  if (passed || typeof actual !== 'number') return asked;
  const isApart = (digits: number) =>
    decimal(actual, session, digits) !== decimal(expected, session, digits);
  return DIGITS.find((digits) => digits >= asked && isApart(digits)) ?? asked;
}

/** How a pillar, scenario, cap or role is called. */
function nameOf(
  id: string | null,
  { pillars, risks, caps, requirements, respondents }: Result,
  language: string,
): string {
  const role = respondents.find((each) => each.role === id);
  if (role) return wordingIn(role.plural, language);
  const coded = [...risks, ...caps, ...requirements].find((each) => each.id === id);
  if (coded) return `${coded.code} ${wordingIn(coded.name, language)}`;
  const pillar = pillars.find((each) => each.id === id);
  return pillar ? wordingIn(pillar.name, language) : (id ?? '');
}

function bandName(id: string, { gate }: GateRow, { bands }: Result, { language }: Session): string {
  const own = gate === 'worstRisk' ? bands.risk : bands.verdict;
  const band = own.find((each) => each.id === id);
  return band ? wordingIn(band.name, language) : id;
}
