import type { Result } from '../../model/result.ts';
import { wordingIn } from '../../model/text.ts';
import type { GateRow } from '../../review/gates/gate-row.ts';
import { decimal } from '../decimal.ts';
import type { Session } from '../session.ts';

/** A gate's outcome in words. */
export interface RowWords {
  state: 'holds' | 'fails' | 'known';
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
  const { gate, operator, passed, known, why } = row;
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
  const named = row.found.map((id) => {
    const name = nameOf(id, result, language);
    return row.added.includes(id) ? say('check.added', { name }) : name;
  });
  const found = named.join('; ');
  const reason = why === null ? '' : say(`check.why.${why}`, { found });
  const actual = shown(row.actual);
  const line = say('check.line', { what, actual, wanted });
  return {
    state: passed ? 'holds' : known ? 'known' : 'fails',
    ...{ what, actual: reason === '' ? actual : `${actual}: ${reason}`, wanted },
    line: reason === '' ? line : `${line}: ${reason}`,
  };
}

/** One decimal, or as many as tell what was found from what is asked, where it will not do. */
function digitsOf({ actual, expected, passed }: GateRow, session: Session): number {
  if (passed || typeof actual !== 'number' || typeof expected !== 'number') return 1;
  const isApart = (digits: number) =>
    decimal(actual, session, digits) !== decimal(expected, session, digits);
  return DIGITS.find(isApart) ?? 1;
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
