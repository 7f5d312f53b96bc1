import type { Reading } from '../../../src/scoring/reading.ts';
import { flipsOf } from '../../../src/scoring/robustness/flips.ts';
import { pathOf } from '../../../src/scoring/robustness/path.ts';
import { whatIf } from '../../../src/scoring/robustness/what-if.ts';
import type { ActionConfig, Rubric } from '../../../src/scoring/rubric.ts';
import { scoreTally } from '../../../src/scoring/scores.ts';
import { example } from '../../examples/example.ts';
import { shipped } from '../../support/instrument.ts';

const { questionnaire, rubric: shippedRubric, hashes } = shipped();
const words = { en: 'any', es: 'any' };
const named = (id: string) => ({ id, name: words, says: words });
const coded = (id: string) => ({ ...named(id), code: 'X1' });
const bandsFrom = (bands: Record<string, number>) =>
  Object.entries(bands).map(([id, from]) => ({ ...named(id), from }));

type Part = Rubric['dimensions'][number]['parts'][number];
type Condition = Rubric['caps'][number]['when'];

/** A rubric of a few figures, in few words. */
export interface Tiny {
  /** Per pillar its dimensions, per dimension its parts. All pillars weigh the same. */
  pillars?: Part[][][];
  risks?: { parts: Part[]; triggers?: { when: Condition; lift: string }[] }[];
  caps?: { when: Condition; cap: number }[];
  requirements?: Condition[];
  riskGates?: { bars: string; count: number; from: string }[];
  bandsAbove?: number;
  pillarFloor?: number;
  measures?: Rubric['measures'];
  questions?: Rubric['questions'];
  /** Of the first dimension. */
  actions?: (Pick<ActionConfig, 'id' | 'days' | 'changes'> & Partial<ActionConfig>)[];
}

export const part = (of: string, weight = 1, how: Partial<Part> = {}): Part => ({
  of,
  weight,
  ...how,
});

function rubricOf(tiny: Tiny): Rubric {
  const pillars = tiny.pillars ?? [[[part('a')]], [[part('b'), part('c')]]];
  const actions = (tiny.actions ?? []).map((action) => ({
    ...{ do: words, check: words, who: 'user', weeks: 1, after: [] },
    ...action,
  }));
  return {
    ...shippedRubric,
    notices: [],
    settings: { ...shippedRubric.settings, pillarFloor: tiny.pillarFloor ?? 1 },
    questions: tiny.questions ?? {},
    measures: tiny.measures ?? [],
    pillars: pillars.map((_, p) => ({ ...named(`p${p}`), weight: 1 })),
    dimensions: pillars.flatMap((dimensions, p) =>
      dimensions.map((parts, d) => ({
        ...coded(`d${p}${d}`),
        ...{ pillar: `p${p}`, parts, actions: p + d === 0 ? actions : [] },
      })),
    ),
    risks: (tiny.risks ?? []).map(({ parts, triggers = [] }, r) => ({
      ...coded(`r${r}`),
      ...{ sources: [], reach: { of: 'a', name: words }, reversible: words, actions: [], parts },
      triggers: triggers.map((trigger, t) => ({ ...named(`t${r}${t}`), ...trigger })),
    })),
    caps: (tiny.caps ?? []).map((cap, c) => ({ ...coded(`c${c}`), ...cap })),
    requirements: (tiny.requirements ?? []).map((unless, r) => ({
      ...coded(`v${r}`),
      ...{ title: words, unless },
    })),
    gates: {
      weakestPillar: { ...named('weakest'), bandsAbove: tiny.bandsAbove ?? 2 },
      risks: (tiny.riskGates ?? []).map((gate, g) => ({ ...named(`g${g}`), ...gate })),
    },
    bands: {
      ...shippedRubric.bands,
      verdict: bandsFrom({ bad: 0, fair: 40, good: 70 }),
      risk: bandsFrom({ low: 0, high: 50, critical: 70 }),
    },
  };
}

export type Values = Record<string, number | Record<string, number> | null>;

/** A value, or the values of roles that weigh the same. */
export function reading(value: Values[string]): Reading {
  if (value === null) return { value: null, why: 'no-answers' };
  if (typeof value === 'number') return { value, inputs: {} };
  const roles = Object.values(value);
  const mean = roles.reduce((sum, each) => sum + each, 0) / roles.length;
  return { value: mean, inputs: {}, byRole: value };
}

/** The tiny rubric with these values in place of answers. */
export function tiny(rubric: Tiny, values: Values) {
  const instrument = { questionnaire, hashes, rubric: rubricOf(rubric) };
  const { reader } = example('talleres-ribera');
  const scoresWith = (changed: Values = {}) =>
    scoreTally(
      instrument,
      reader,
      Object.entries({ ...values, ...changed }).map(([id, value]) => [id, reading(value)]),
    );
  const scores = scoresWith();
  return {
    bandWith: (changed: Values) => scoresWith(changed).verdict.band,
    flips: () => flipsOf(instrument, reader, scores),
    path: () => pathOf(instrument, reader, scores),
    after: whatIf(instrument, reader, scores),
    ...{ rubric: instrument.rubric, scores },
  };
}
