import { modeOf } from '../combine.ts';
import type { Instrument } from '../instrument.ts';
import { measureIn, measureOf } from '../measures/index.ts';
import type { TallyReader } from '../measures/measure.ts';
import { NO_ANSWERS } from '../reading.ts';
import { readAll } from '../readings.ts';
import type { PartConfig, Rubric } from '../rubric.ts';
import { TOLERANCE } from '../tolerance.ts';
import { unknownCounts } from '../unknown-counts.ts';
import { could } from './could.ts';
import type { Around, Found } from './found.ts';
import { spanOfMeasure } from './measure-spans.ts';
import { type Coverage, coverageIn, coverageOf, openIn } from './missing.ts';
import { spanOfQuestion } from './question-spans.ts';
import { lowestOf, type MaybeSpan, meanOf, positive, reversed, type Span } from './span.ts';

/** Between what a score could be. */
export interface Bound {
  /** Points 0-100; null when there is no score, whatever is filled in. */
  low: number | null;
  high: number | null;
  /** Share (0-1) of the asked weight that was answered. */
  coverage: number;
}

export interface Bounds {
  /** By id. */
  dimensions: Map<string, Bound>;
  pillars: Map<string, Bound>;
  risks: Map<string, Bound>;
  overall: Bound;
}

/**
 * What every missing answer could do: the lowest and the highest that each score could have become
 * if the respondents of the tally had answered everything that they left open. Missing is what was
 * asked and is unanswered, skipped or not seen, and "I don't know" where it has no points; each
 * could have been worth 0 or 100. People who never responded (head count less respondents) are NOT
 * in it: what they would have said, or whether they are like the others, is another question.
 *
 * Scores of rules are exact. Measures are as exact as their own span, which says where it is wider.
 * Above them each part moves as if on its own, so that a question that enters two dimensions may be
 * at 0 in one and at 100 in the other: the overall bounds are wider than the truth, never narrower.
 * A score that is missing for lack of evidence has bounds where it could come to be; a cap lowers
 * the low bound when it could fire and the high one when it must. Gates lower bands, not scores.
 *
 * Coverage is answered ÷ asked: per question over its roles by their weights, per measure over what
 * it reads, then by the weights of parts, dimensions of a pillar alike, pillars by theirs. What
 * nobody was asked has no weight in it, and where there is nothing else coverage is 0.
 */
export function boundsOf(instrument: Instrument, reader: TallyReader): Bounds {
  const { rubric } = instrument;
  const around = lookAround(instrument, reader);
  const dimensions = rubric.dimensions.map((config) => ({
    config,
    ...combined(config.parts, around, rubric.settings.leastWeight),
  }));
  const own = new Map(dimensions.map(({ config, span }) => [config.id, span]));
  const pillars = rubric.pillars.map((config) => ({
    config,
    ...pillarOf(
      rubric,
      dimensions.filter((dimension) => dimension.config.pillar === config.id),
    ),
  }));
  const risks = rubric.risks.map((config) => ({
    config,
    ...combined(config.parts, around, rubric.settings.leastWeight),
  }));
  return {
    dimensions: byId(dimensions),
    pillars: byId(pillars),
    risks: byId(risks),
    overall: boundOf({
      span: overallOf(rubric, pillars, (id) => own.get(id) ?? around.found(id).span),
      coverage: coverageOf(
        pillars.map(({ config: { weight }, coverage }) => ({ weight, coverage })),
      ),
    }),
  };
}

type Ends = Pick<Span, 'low' | 'high'>;

interface Covered {
  span: MaybeSpan;
  coverage: Coverage;
}

function byId(each: readonly (Covered & { config: { id: string } })[]): Map<string, Bound> {
  return new Map(each.map((one) => [one.config.id, boundOf(one)]));
}

function boundOf({ span, coverage }: { span: Ends | null; coverage: Coverage }): Bound {
  return { low: span?.low ?? null, high: span?.high ?? null, coverage: coverage ?? 0 };
}

/** Spans of questions and measures by id, each made once. */
function lookAround(instrument: Instrument, reader: TallyReader): Around {
  const { rubric } = instrument;
  const readings = readAll(instrument, reader);
  const known = new Map<string, Found & { coverage: Coverage }>();
  const around: Around = {
    rubric,
    reader,
    reading: (id) => readings.get(id) ?? NO_ANSWERS,
    found: (id) => {
      const found = known.get(id) ?? find(id, around);
      known.set(id, found);
      return found;
    },
  };
  return around;
}

function find(id: string, around: Around): Found & { coverage: Coverage } {
  const { rubric, reader } = around;
  const config = measureIn(rubric, id);
  if (config)
    return { ...spanOfMeasure(config, around), coverage: coverageOfMeasure(config, around) };
  const scorer = rubric.questions[id];
  if (scorer === undefined) return { span: null, coverage: null };
  if (scorer.rule === 'measured') return around.found(scorer.measure);
  return spanOfQuestion(rubric, reader, id, scorer.roles);
}

/** The mean over the questions that it reads, roles alike, and what it is computed from. */
function coverageOfMeasure(
  config: Rubric['measures'][number],
  { rubric, reader, found }: Around,
): Coverage {
  const measure = measureOf(config);
  const named = measure.roles(config);
  const questions = measure.uses(config).map(({ question, roles }) => {
    const asked = reader.roles(question);
    const read = roles ?? (named.length > 0 ? asked.filter((role) => named.includes(role)) : asked);
    const known = unknownCounts(rubric, config, question);
    const cells = (read.length > 0 ? read : asked).map((role) => ({
      weight: 1,
      coverage: coverageIn(
        reader.answered(question, role) +
          reader.toldInPart(question, role) +
          (known ? reader.outcome(question, role, 'unknown') : 0),
        openIn(reader, question, role, known),
      ),
    }));
    return { weight: 1, coverage: coverageOf(cells) };
  });
  const others = (measure.of?.(config) ?? []).map(({ id }) => ({
    weight: 1,
    coverage: found(id).coverage,
  }));
  return coverageOf([...questions, ...others]);
}

/** As `combine`: no score where the parts that could be there do not carry the least weight. */
function combined(configs: readonly PartConfig[], { found }: Around, leastWeight: number): Covered {
  const parts = configs.map((config) => {
    const { span, coverage } = found(config.of);
    return { weight: config.weight, span: span && entering(config, span), coverage };
  });
  return {
    span: whereEnough(parts, meanOf(parts), leastWeight - TOLERANCE),
    coverage: coverageOf(parts),
  };
}

function entering(config: PartConfig, span: Span): Span {
  const mode = modeOf(config);
  if (mode === 'reverse') return reversed(span);
  return mode === 'positive' ? positive(span) : span;
}

/** None where the parts that could be there carry less than a share (0-1) of the weight. */
function whereEnough(
  parts: readonly { weight: number; span: MaybeSpan }[],
  span: MaybeSpan,
  least: number,
): MaybeSpan {
  const weightOf = (some: typeof parts) => some.reduce((sum, { weight }) => sum + weight, 0);
  const all = weightOf(parts);
  const possible = weightOf(parts.filter((part) => part.span !== null)) / all;
  const certain = weightOf(parts.filter((part) => part.span?.certain)) / all;
  if (span === null || possible < least) return null;
  return { ...span, certain: span.certain && certain >= least };
}

/** .7 × the mean + .3 × the lowest: mean and lowest each at their own low, or high. */
function pillarOf({ settings }: Rubric, dimensions: readonly Covered[]): Covered {
  const parts = dimensions.map(({ span, coverage }) => ({ weight: 1, span, coverage }));
  const average = meanOf(parts);
  const lowest = lowestOf(dimensions.map(({ span }) => span));
  const { mean, least } = settings.pillar;
  const of = (one: number, two: number) => (mean * one + least * two) / (mean + least);
  const span = average &&
    lowest && {
      low: of(average.low, lowest.low),
      high: of(average.high, lowest.high),
      certain: average.certain,
    };
  return {
    span: whereEnough(parts, span, settings.leastWeight),
    coverage: coverageOf(parts),
  };
}

/** min(caps, weighted geometric mean of the floored pillars); none while a requirement cannot be met. */
function overallOf(
  { pillars: configs, settings, caps, requirements }: Rubric,
  pillars: readonly Covered[],
  spanOf: (id: string) => MaybeSpan,
): Ends | null {
  if (!requirements.every(({ unless }) => could(unless, spanOf).hold)) return null;
  const total = configs.reduce((sum, { weight }) => sum + weight, 0);
  let low = 0;
  let high = 0;
  for (const [index, { span }] of pillars.entries()) {
    if (span === null) return null;
    const weight = configs[index]!.weight / total;
    low += weight * Math.log(Math.max(settings.pillarFloor, span.low));
    high += weight * Math.log(Math.max(settings.pillarFloor, span.high));
  }
  const fate = caps.map(({ cap, when }) => ({ cap, ...could(when, spanOf) }));
  return {
    low: Math.min(Math.exp(low), ...fate.filter(({ hold }) => hold).map(({ cap }) => cap)),
    high: Math.min(Math.exp(high), ...fate.filter(({ fail }) => !fail).map(({ cap }) => cap)),
  };
}
