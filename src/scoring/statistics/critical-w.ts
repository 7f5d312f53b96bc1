import { checkCount } from './check-count.ts';
import { criticalWs } from './critical-ws.ts';
import { type CriticalW, isCounted, MOST_PEOPLE, rareW } from './rare-w.ts';

const known = new Map<string, CriticalW | null>();

/**
 * The smallest W that m people who rank k things at random reach in at most 5 % of cases: exact for
 * up to five people and six things, simulated beyond, as `exact` says. Null when no W is that rare
 * (two people, three things), and for more than 30 people. From a table for up to eight things; else
 * it remembers what it found. METHOD section 5. Raises RangeError unless both are whole from 2.
 */
export function criticalW(m: number, k: number): CriticalW | null {
  checkCount('m', m, 2);
  checkCount('number of things', k, 2);
  if (m > MOST_PEOPLE) return null;
  const row = criticalWs[k]?.[m - 2];
  if (row !== undefined) return row && { w: row[0], p: row[1], exact: isCounted(m, k) };
  const key = `${m}/${k}`;
  if (!known.has(key)) known.set(key, rareW(m, k));
  return known.get(key) ?? null;
}
