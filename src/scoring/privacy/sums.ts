import { entering, modeOf, type ReadPart } from '../combine.ts';
import type { Instrument } from '../instrument.ts';
import type { TallyReader } from '../measures/measure.ts';
import { peopleBehind } from '../people-behind.ts';
import { NO_ANSWERS, type Reading } from '../reading.ts';
import { readsOf } from '../reads.ts';
import type { Band } from '../rubric.ts';
import type { Scores } from '../scores.ts';
import { TOLERANCE } from '../tolerance.ts';
import type { Cell } from './cells.ts';
import type { FigureKey } from './coarseness.ts';
import type { MergedMean } from './merging.ts';

/**
 * What is not published and enters what is: what a role comes to on a question or a measure, or a
 * measure that does not add up from its roles.
 */
export interface Unknown {
  id: string;
  value: number;
  least: number;
  most: number;
  /** How far the next value is that it could have: what one person's next answer changes. */
  step: number;
}

/** A figure as what is public in it and the unknowns in it, each with its weight. */
export interface Sum {
  /** Null of what is not published but known to lie between 0 and 100. */
  figure: FigureKey | null;
  value: number;
  terms: ReadonlyMap<Unknown, number>;
  /** Its levels, which are published beside it. */
  bands: readonly Band[];
}

/** Points between an answer and the next one; an answer to a quiz or a share is all or nothing. */
const ANCHOR = 25;
const ALL_OR_NOTHING = 100;
/** Of measures that do not add up from people: so far they must be free. */
const FREE = 10;

/**
 * Every figure that protected cells enter, as a weighted sum of what is not published: METHOD section
 * 4, "Dimension formulas" and "Scenario rules", as an adversary reads them. What a measure makes of
 * its roles in another way than adding (the lowest, a gap, an agreement) counts as unknown itself.
 */
export function sumsOver(
  instrument: Instrument,
  reader: TallyReader,
  { readings, dimensions, risks }: Scores,
  cells: readonly Cell[],
  merged: readonly MergedMean[],
): Sum[] {
  if (cells.length === 0) return [];
  const { rubric } = instrument;
  const unknowns = new Map<string, Unknown>();
  const unknown = (id: string, value: number, step: number, least = 0): Unknown => {
    const known = unknowns.get(id) ?? { id, value, least, most: 100, step };
    unknowns.set(id, known);
    return known;
  };
  const hiddenIn = (id: string) => {
    const { questions, roles } = readsOf(instrument, id);
    return cells.filter(
      ({ role, question }) => questions.has(question) && (roles.size === 0 || roles.has(role)),
    );
  };
  const read = (id: string): Reading => readings.get(id) ?? NO_ANSWERS;

  /** What a role comes to on a question that a rule scores. */
  const ofRole = (question: string, role: string): Unknown => {
    const step =
      grainOf(rubric.questions[question]) / answersBehind(reader, instrument, question, role);
    return unknown(`${question}/${role}`, reader.points(question, role).mean ?? 0, step);
  };
  const found = new Map<string, Map<Unknown, number>>();
  /** The unknowns in a reading with their weights. */
  const inside = (id: string): Map<Unknown, number> => {
    const terms = found.get(id) ?? termsOf(id);
    found.set(id, terms);
    return terms;
  };
  const termsOf = (id: string): Map<Unknown, number> => {
    const { value, ...reading } = { byRole: undefined, ...read(id) };
    const scorer = rubric.questions[id];
    if (value === null) return new Map();
    if (scorer?.rule === 'measured') return inside(scorer.measure);
    const config = rubric.measures.find((each) => each.id === id);
    if (config?.measure === 'mean-of') {
      const of = config.of.filter((each) => read(each).value !== null);
      return added(of.map((each) => [inside(each), 1 / of.length]));
    }
    const hidden = new Set(hiddenIn(id).map(({ role }) => role));
    if (config?.measure === 'gap') {
      const sides = config.between.map((role, index) => ({ role, sign: index === 0 ? 1 : -1 }));
      return new Map(
        sides
          .filter(({ role }) => hidden.has(role))
          .map(({ role, sign }) => [ofRole(config.question, role), sign] as const),
      );
    }
    const weights = scorer?.roles;
    const roles = Object.entries(reading.byRole ?? {}).flatMap(([role, own]) => {
      const weight = weights ? (weights[role] ?? 0) : 1;
      return own === null || weight === 0 ? [] : [{ role, own, weight }];
    });
    if (!roles.some(({ role }) => hidden.has(role)) && (scorer || hidden.size === 0))
      return new Map();
    const total = roles.reduce((sum, { weight }) => sum + weight, 0);
    const adds = roles.reduce((sum, { own, weight }) => sum + (own * weight) / total, 0);
    if (roles.length === 0 || Math.abs(adds - value) > TOLERANCE) {
      const least = config?.measure === 'mean-positive-gap' ? -100 : 0;
      return new Map([[unknown(id, value, FREE, least), 1]]);
    }
    return new Map(
      roles
        .filter(({ role }) => hidden.has(role))
        .map(({ role, own, weight }) => {
          const step = grainOf(scorer) / answersBehind(reader, instrument, id, role);
          return [unknown(`${id}/${role}`, own, step), weight / total] as const;
        }),
    );
  };
  /** Gaps that are above 0, as everybody can tell who knows that they add to a risk. */
  const positive: Sum[] = [];
  const ofParts = (parts: readonly ReadPart[], coverage: number) => {
    const plain = added(
      parts
        .filter(({ config }) => !config.positive)
        .map(({ config, weight }) => [
          inside(config.of),
          (modeOf(config) === 'reverse' ? -weight : weight) / coverage,
        ]),
    );
    const cutOff = parts
      .filter(({ config }) => config.positive)
      .map(({ config, weight, reading }) => {
        const terms = inside(config.of);
        const own = entering('positive', reading.value ?? 0);
        // A gap of answers that enter by themselves too moves with them, as long as it is above 0.
        if (own > 0 && [...terms.keys()].some((each) => plain.has(each))) {
          positive.push({ figure: null, value: own, terms, bands: [] });
          return [terms, weight / coverage] as const;
        }
        const free = terms.size === 0 ? [] : [[unknown(`${config.of}+`, own, FREE), 1] as const];
        return [new Map(free), weight / coverage] as const;
      });
    return added([[plain, 1], ...cutOff]);
  };

  const sums: Sum[] = [
    ...[...readings.keys()].map((id) => ({
      figure: `reading:${id}` as const,
      value: read(id).value,
      terms: inside(id),
      bands: [],
    })),
    ...dimensions.map(({ config, score, parts, coverage }) => ({
      figure: `dimension:${config.id}` as const,
      value: score,
      terms: ofParts(parts, coverage),
      bands: [],
    })),
    ...merged.map(({ question, of, n: people, mean }) => ({
      figure: `merged:${question}` as const,
      value: mean,
      terms: new Map(of.map(({ role, n }) => [ofRole(question, role), n / people])),
      bands: [],
    })),
    ...risks.map(({ config, score, parts, coverage }) => ({
      figure: `risk:${config.id}` as const,
      value: score,
      terms: ofParts(parts, coverage),
      bands: rubric.bands.risk,
    })),
  ].flatMap(({ value, ...sum }) => (value === null ? [] : [{ ...sum, value }]));
  return [...sums, ...positive].filter(({ terms }) => terms.size > 0);
}

function added(parts: readonly (readonly [Map<Unknown, number>, number])[]): Map<Unknown, number> {
  const sum = new Map<Unknown, number>();
  for (const [terms, share] of parts)
    for (const [each, weight] of terms) sum.set(each, (sum.get(each) ?? 0) + share * weight);
  return sum;
}

function grainOf(scorer: { rule: string } | undefined): number {
  if (scorer === undefined) return ALL_OR_NOTHING;
  return ['flagged', 'graded', 'quiz'].includes(scorer.rule) ? ALL_OR_NOTHING : ANCHOR;
}

/** The answers of a role that make its part of a reading: of several questions all together. */
function answersBehind(
  reader: TallyReader,
  instrument: Instrument,
  id: string,
  role: string,
): number {
  const counts = [...readsOf(instrument, id).questions]
    .filter((question) => reader.roles(question).includes(role))
    .map(
      (question) =>
        reader.points(question, role).n || peopleBehind(instrument.rubric, reader, question, role),
    )
    .filter((n) => n > 0);
  return Math.max(1, counts.length * Math.min(...counts));
}
