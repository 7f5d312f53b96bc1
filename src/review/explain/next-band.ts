import { codeList } from '../../model/id.ts';
import type { Part, Result, RiskResult } from '../../model/result.ts';
import { bandIndex } from '../../scoring/band.ts';
import { entering } from '../../scoring/combine.ts';
import { TOLERANCE } from '../../scoring/tolerance.ts';
import { type Explanation, grouped } from './explanation.ts';

type Next = Pick<Explanation, 'next' | 'parts'>;

/**
 * What it would take for a risk to be in the band below its own, and for each piece of evidence, how
 * far it alone would have to change; of a risk in the lowest band, how far the next worse one is.
 * Whole points on the safe side.
 */
export function nextBand({ bands }: Result, risk: RiskResult): Next {
  const { score, band, triggers, evidence, coverage } = risk;
  if (score === null || band === null) return { parts: [] };
  const at = bandIndex(bands.risk, band);
  const own = bands.risk[at]!;
  const better = bands.risk[at - 1];
  if (!better) {
    const worse = bands.risk[at + 1];
    if (!worse) return { parts: [] };
    const points = Math.ceil(worse.from - score - TOLERANCE);
    return {
      next: { band: worse.name, edge: worse.from, better: false, points, signs: 0 },
      parts: [],
    };
  }
  const signs = triggers.filter(({ fired, lift }) => fired && bandIndex(bands.risk, lift) >= at);
  const excess = score - own.from;
  const points = excess < -TOLERANCE ? null : above(excess);
  return {
    next: { band: better.name, edge: own.from, better: true, points, signs: signs.length },
    parts:
      points === null
        ? []
        : grouped(
            'next',
            evidence.map((part) => alone(part, (excess * coverage) / part.weight)),
          ),
  };
}

/** A part as it would have to be, when it alone were to take `less` off what enters. */
function alone(part: Part, less: number): Explanation | undefined {
  const { of, codes, name, unit, value, enters } = part;
  if (value === null || !['points', 'percent', 'difference'].includes(unit)) return undefined;
  const wanted = entering(enters, value) - less;
  const to = enters === 'reverse' ? above(100 - wanted) : -above(-wanted);
  if (to > 100 || to < 0) return undefined;
  return {
    kind: 'change',
    id: of,
    code: codeList(codes),
    name,
    unit,
    value: to,
    now: value,
    parts: [],
  };
}

/** The next whole number that is larger. */
function above(value: number): number {
  return Math.floor(value + TOLERANCE) + 1;
}
