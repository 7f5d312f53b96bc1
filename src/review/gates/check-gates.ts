import type { Result } from '../model/result.ts';

/** What a pipeline asks of a Result. */
export interface Gates {
  /** The least band of the verdict. */
  leastBand?: string | undefined;
  /** The least overall score, 0-100. */
  leastScore?: number | undefined;
}

/** One gate's outcome. Nothing passes for want of a score. */
export interface GateRow {
  gate: 'least-band' | 'least-score';
  operator: '>=';
  expected: string | number;
  actual: string | number | null;
  passed: boolean;
}

/** One row per gate. Raises RangeError for a band that the Result does not know. */
export function checkGates({ verdict, bands }: Result, gates: Gates): GateRow[] {
  const rows: GateRow[] = [];
  if (gates.leastBand !== undefined) {
    const order = bands.verdict.map((band) => band.id);
    if (!order.includes(gates.leastBand)) throw new RangeError(gates.leastBand);
    rows.push({
      gate: 'least-band',
      operator: '>=',
      expected: gates.leastBand,
      actual: verdict.band,
      passed:
        verdict.band !== null && order.indexOf(verdict.band) >= order.indexOf(gates.leastBand),
    });
  }
  if (gates.leastScore !== undefined) {
    rows.push({
      gate: 'least-score',
      operator: '>=',
      expected: gates.leastScore,
      actual: verdict.score,
      passed: verdict.score !== null && verdict.score >= gates.leastScore,
    });
  }
  return rows;
}
