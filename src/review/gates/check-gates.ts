import type { Why } from '../../model/figure.ts';
import { askedOfEach, type GateId, type Gates } from '../../model/gates.ts';
import type { Result } from '../../model/result.ts';
import { TOLERANCE } from '../../scoring/tolerance.ts';
import type { GateRow, GateWhy } from './gate-row.ts';

/** Nothing is found, and no reason known, where none is given. */
type Outcome = Pick<GateRow, 'of' | 'operator' | 'expected' | 'actual' | 'passed' | 'why'> &
  Partial<Pick<GateRow, 'reason' | 'found' | 'open'>>;

/** How each gate is judged: one outcome, or one for each pillar or role that it names. */
const judges: {
  [G in GateId]: (asked: NonNullable<Gates[G]>, now: Result, old?: Result) => Outcome[];
} = {
  leastBand: (band, { verdict, bands }) => [
    atLeast(bandPlace(bands.verdict, band), bandPlace(bands.verdict, verdict.band), {
      ...{ expected: band, actual: verdict.band, reason: verdict.why },
    }),
  ],
  leastScore: (score, { verdict }) => [atLeast(score, verdict.score, { reason: verdict.why })],
  leastBound: (score, { verdict }) => [
    atLeast(score, verdict.bounds?.low ?? null, { reason: verdict.why }),
  ],
  worstRisk: (band, { risks, bands }) => {
    const worst = bandPlace(bands.risk, band)!;
    const open = risks.filter((risk) => risk.band === null);
    const worse = risks.filter((risk) => (bandPlace(bands.risk, risk.band) ?? -1) > worst);
    const reached = Math.max(-1, ...risks.map((risk) => bandPlace(bands.risk, risk.band) ?? -1));
    return [
      {
        ...{ of: null, operator: '<=', expected: band },
        actual: bands.risk[reached]?.id ?? null,
        ...(risks.length === 0
          ? judged(true, 'no-scenarios')
          : judgedBy(idsOf(worse), idsOf(open))),
      },
    ];
  },
  leastPillar: (wanted, { pillars }) =>
    Object.entries(askedOfEach(wanted, idsOf(pillars))).map(([id, score]) => {
      const pillar = pillars.find((each) => each.id === id);
      return { ...atLeast(score, pillar?.score ?? null, { reason: pillar?.why }), of: id };
    }),
  leastResponse: (wanted, { respondents }) =>
    Object.entries(askedOfEach(wanted, peopleIn({ respondents }))).map(([id, percent]) => {
      const row = respondents.find(({ role }) => role === id);
      const response = row && row.of !== null && row.of > 0 ? (100 * row.n) / row.of : null;
      const outcome = { ...atLeast(percent, response, { none: 'no-head-count' }), of: id };
      // One of the two numbers is wrong, and it is not known which.
      return (response ?? 0) > 100 ? { ...outcome, ...judged(true, 'over-head-count') } : outcome;
    }),
  leastCoverage: (percent, { verdict }) => [
    atLeast(percent, verdict.bounds ? 100 * verdict.bounds.coverage : null, {
      reason: verdict.why,
    }),
  ],
  mostLeftOut: (rows, { answers }) => [
    {
      ...{ of: null, operator: '<=', expected: rows, actual: answers.leftOut },
      ...judged(answers.leftOut <= rows, null),
    },
  ],
  noCap: (_wanted, now) => [none(capsIn(now), openCapsIn(now))],
  nothingHidden: (_wanted, now) => {
    const why = untold(now);
    if (why === null) return [none(now.suppressed.map(({ role }) => role))];
    return [{ of: null, operator: '<=', expected: 0, actual: null, ...judged(true, why) }];
  },
  maxDrop: (points, now, old) => [
    since(old, now, points, (before) => {
      const [then, score] = [before.verdict.score, now.verdict.score];
      const drop = then === null || score === null ? null : then - score;
      const missing = score === null ? 'no-score' : then === null ? 'no-score-then' : null;
      return {
        ...{ of: null, operator: '<=', expected: points, actual: drop },
        ...judged(drop !== null && drop <= points + TOLERANCE, missing),
        ...(drop === null && { reason: (score === null ? now : before).verdict.why ?? null }),
      };
    }),
  ],
  noNewCritical: (_wanted, now, old) => [
    since(old, now, 0, (before) => {
      const worst = now.bands.risk.at(-1)?.id;
      const bandThen = (id: string) => before.risks.find((each) => each.id === id)?.band ?? null;
      const critical = now.risks.filter(({ id, band }) => band === worst && bandThen(id) !== worst);
      const open = now.risks.filter(({ id, band }) => band === null && bandThen(id) !== null);
      return none(idsOf(critical), idsOf(open));
    }),
  ],
  noNewCap: (_wanted, now, old) => [
    since(old, now, 0, (before) => {
      const [caps, open] = [capsIn(before), openCapsIn(before)];
      return none(
        capsIn(now).filter((id) => !caps.includes(id)),
        openCapsIn(now).filter((id) => !open.includes(id)),
      );
    }),
  ],
};

/**
 * One row per gate, and per pillar or role that one names, in the order of their definition.
 * `baseline` is an earlier Result; gates that look at it fail without one. With `acceptKnown`, a gate
 * that does not hold is known where it did not hold in the baseline and is not worse.
 * Raises RangeError for a band that the Result does not know.
 */
export function checkGates(
  result: Result,
  gates: Gates,
  { baseline, acceptKnown = false }: { baseline?: Result; acceptKnown?: boolean } = {},
): GateRow[] {
  for (const [band, known] of [
    [gates.leastBand, result.bands.verdict],
    [gates.worstRisk, result.bands.risk],
  ] as const)
    if (band !== undefined && bandPlace(known, band) === null) throw new RangeError(band);
  const rows = rowsOf(result, gates, baseline);
  // By other rules the baseline may have failed for another reason.
  if (!acceptKnown || !baseline || baseline.rubric.hash !== result.rubric.hash) return rows;
  const before = rowsOf(baseline, gates, undefined);
  return rows.map((row) => {
    const then = before.find(({ gate, of }) => gate === row.gate && of === row.of);
    if (row.passed || !then) return row;
    const marked = { ...row, ...marksOf(row, then, result, baseline) };
    return { ...marked, known: !then.passed && !isWorse(marked, then, result) };
  });
}

/** What stands in a gate's way and did not then, and what stands there worse; none where then could not tell. */
function marksOf(
  row: GateRow,
  then: GateRow,
  now: Result,
  old: Result,
): Pick<GateRow, 'added' | 'worse'> {
  if (!then.passed && then.found.length === 0) return { added: [], worse: [] };
  const isOpen = (id: string) => row.open.includes(id);
  const wasOpen = (id: string) => then.open.includes(id);
  const isNew = (id: string) => !then.found.includes(id) || (wasOpen(id) && !isOpen(id));
  const place = (id: string, { risks, bands }: Result) =>
    bandPlace(bands.risk, risks.find((risk) => risk.id === id)?.band ?? null) ?? -1;
  const hasRisen = (id: string) => row.gate === 'worstRisk' && place(id, now) > place(id, old);
  return {
    added: row.found.filter(isNew),
    worse: row.found.filter((id) => !isNew(id) && ((isOpen(id) && !wasOpen(id)) || hasRisen(id))),
  };
}

function rowsOf(result: Result, gates: Gates, baseline: Result | undefined): GateRow[] {
  const nothing = { reason: null, found: [], open: [] };
  return (Object.keys(judges) as GateId[]).flatMap((gate) => {
    const asked = gates[gate];
    if (asked === undefined) return [];
    const judge = judges[gate] as (asked: unknown, now: Result, old?: Result) => Outcome[];
    return judge(asked, result, baseline).map((row) => ({
      ...{ gate, ...nothing, ...row },
      ...{ added: [], worse: [], known: false },
    }));
  });
}

/** Whether it has more in its way, or worse, or lies further from what is asked than it did. */
function isWorse(row: GateRow, then: GateRow, { bands }: Result): boolean {
  // Things are looked at one by one: the worst or how many they are may stay the same.
  if (row.found.length > 0 && then.found.length > 0)
    return row.added.length > 0 || row.worse.length > 0;
  if (row.why !== then.why) return true;
  const placed = ({ actual }: GateRow) =>
    typeof actual === 'string' ? bandPlace(bands.verdict, actual) : actual;
  const [now, old] = [placed(row), placed(then)];
  if (now === null || old === null) return now !== old;
  const isHighBad = row.operator === '<=' || row.why === 'over-head-count';
  return (isHighBad ? now - old : old - now) > TOLERANCE;
}

/** From the lowest on; null for what is none of them. */
function bandPlace(bands: readonly { id: string }[], id: string | null): number | null {
  const place = bands.findIndex((band) => band.id === id);
  return place < 0 ? null : place;
}

function atLeast(
  least: number | null,
  value: number | null,
  {
    none: why = 'no-score',
    reason,
    ...shown
  }: Partial<Pick<GateRow, 'expected' | 'actual'>> & {
    none?: GateWhy;
    reason?: Why | undefined;
  } = {},
): Outcome {
  return {
    ...{ of: null, operator: '>=', expected: least ?? 0, actual: value, ...shown },
    ...(value === null && { reason: reason ?? null }),
    ...judged(
      value !== null && least !== null && value >= least - TOLERANCE,
      value === null ? why : null,
    ),
  };
}

/** None of these, and none of which nothing is known. */
function none(found: string[], open: string[] = []): Outcome {
  return {
    ...{ of: null, operator: '<=', expected: 0, actual: found.length },
    ...judgedBy(found, open),
  };
}

/** What stands in the way, and what might and could not be assessed. */
function judgedBy(
  blocking: string[],
  open: string[],
): Pick<GateRow, 'passed' | 'why' | 'found' | 'open'> {
  const missing = blocking.length === 0 && open.length > 0 ? 'not-assessed' : null;
  return { ...judged(blocking.length === 0, missing), found: [...blocking, ...open], open };
}

/** It holds where it does and nothing is missing to judge it. */
function judged(holds: boolean, missing: GateWhy | null): Pick<GateRow, 'passed' | 'why'> {
  if (holds && missing === null) return { passed: true, why: null };
  return { passed: false, why: holds ? missing : (missing ?? 'missed') };
}

/** Compared with the baseline, where there is one that was scored by the same rules. */
function since(
  old: Result | undefined,
  now: Result,
  expected: number,
  judge: (before: Result) => Outcome,
): Outcome {
  if (old?.rubric.hash === now.rubric.hash) return judge(old);
  const why = old ? 'other-rubric' : 'no-baseline';
  return { of: null, operator: '<=', expected, actual: null, passed: false, why };
}

/** Why a Result does not say what is hidden in it; null where it does. */
function untold({ questions, respondents }: Result): GateWhy | null {
  // Only the public edition has no questions.
  if (questions.length === 0) return 'not-told';
  return respondents.every(({ n }) => n === 0) ? 'no-answers' : null;
}

function capsIn({ verdict }: Result): string[] {
  return idsOf(verdict.caps);
}

/** Those of which it is not known whether they limit the score; requirements are not among them. */
function openCapsIn({ verdict, caps }: Result): string[] {
  const all = idsOf(caps);
  return idsOf(verdict.notAssessed).filter((id) => all.includes(id));
}

/** Roles of people; record sheets are none. */
export function peopleIn({ respondents }: Pick<Result, 'respondents'>): string[] {
  return respondents.filter(({ records }) => !records).map(({ role }) => role);
}

function idsOf(all: readonly { id: string }[]): string[] {
  return all.map(({ id }) => id);
}
