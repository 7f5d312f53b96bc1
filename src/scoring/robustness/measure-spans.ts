import type { Unit } from '../../model/result.ts';
import type { QuestionOf } from '../../questions/index.ts';
import { numberFields } from '../../questions/number.ts';
import { type OptionSource, OTHER, optionIds } from '../../questions/option.ts';
import { type MeasureConfig, measureIn, measureOf } from '../measures/index.ts';
import { namedIn } from '../measures/record-field.ts';
import { unknownCounts } from '../unknown-counts.ts';
import { type Around, asRead, type Found } from './found.ts';
import { anyMissing, anyUndecided, uncountedIn } from './missing.ts';
import { pointsIn } from './question-spans.ts';
import { orderOf, ranksOf } from './rank-spans.ts';
import type { Of } from './share-spans.ts';
import * as shares from './share-spans.ts';
import { difference, distance, lowestOf, type MaybeSpan, meanOf, positive } from './span.ts';

type Kind = MeasureConfig['measure'];

/**
 * Between what a measure could come to. Everything that its unit allows where its own way is not
 * known (`anything`), or where missing answers could change of whom its questions are asked.
 */
export function spanOfMeasure(config: MeasureConfig, around: Around): Found {
  const { rubric, reader } = around;
  const ids = measureOf(config)
    .uses(config)
    .map(({ question }) => question);
  const combined = measureOf(config).of !== undefined;
  const missing = ids.some((id) =>
    anyMissing(rubric, reader, id, unknownCounts(rubric, config, id)),
  );
  if (!missing && !combined) return asRead(around.reading(config.id));
  if (ids.some((id) => anyUndecided(rubric, reader, id))) return anything(config);
  return (spans[config.measure] as (config: MeasureConfig, around: Around) => Found)(
    config,
    around,
  );
}

const ranges: Record<Unit, [low: number, high: number]> = {
  points: [0, 100],
  percent: [0, 100],
  difference: [-100, 100],
  correlation: [-1, 1],
  place: [1, Number.POSITIVE_INFINITY],
  count: [0, Number.POSITIVE_INFINITY],
  amount: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
};

/** The whole range of the unit, and perhaps no value. */
function anything(config: MeasureConfig): Found {
  const [low, high] = ranges[measureOf(config).unit];
  return { span: { low, high, certain: false } };
}

/** Per measure, its span while something is missing. */
const spans: { [K in Kind]: (config: Of<K>, around: Around) => Found } = {
  'best-row-is': anything,
  // Another entry completes something more, or nothing.
  'complete-entries': ({ id }, { reading }) => {
    const { value } = reading(id);
    return { span: { low: value ?? 0, high: Number.POSITIVE_INFINITY, certain: value !== null } };
  },
  'first-elsewhere': anything,
  'flagged-share': anything,
  'largest-without': anything,
  median: anything,
  'number-share': anything,
  'place-of-first': anything,
  'rank-concordance': anything,
  reliability: anything,
  'short-share': anything,
  calibration,
  contradictions: shares.contradictions,
  covered,
  gap: ({ question, between: [first, second] }, { rubric, reader }) => ({
    span: difference(
      pointsIn(rubric, reader, question, first),
      pointsIn(rubric, reader, question, second),
    ),
  }),
  'lowest-role': ({ of, roles }, around) => ({ span: lowestOf(byRoles(of, roles, around)) }),
  match,
  'mean-of': ({ of }, { found }) => ({
    span: meanOf(of.map((id) => ({ weight: 1, span: found(id).span }))),
  }),
  'mean-positive-gap': ({ of }, { found }) => ({
    span: meanOf(
      of.map((id) => {
        const { span } = found(id);
        return { weight: 1, span: span && positive(span) };
      }),
    ),
  }),
  misconception: shares.misconception,
  'most-named': shares.mostNamed,
  'named-in-entries': shares.namedInEntries,
  'option-share': shares.optionShare,
  overlap: shares.overlap,
  quiz: shares.quiz,
  'rank-agreement': rankAgreement,
  // Nobody becomes a respondent: these are what they are.
  respondents: ({ id }, { reading }) => asRead(reading(id)),
  response: ({ id }, { reading }) => asRead(reading(id)),
  'role-range': roleRange,
  'role-score': ({ question, role }, { rubric, reader }) => ({
    span: pointsIn(rubric, reader, question, role),
  }),
};

/** Values by role of another score; whatever its unit allows where they are not known apart. */
function byRoles(of: string, roles: readonly string[], { rubric, found }: Around): MaybeSpan[] {
  const { span, byRole } = found(of);
  if (!span) return [];
  if (byRole)
    return roles.map((role) => {
      const own = byRole[role];
      return own ? { ...own, certain: own.certain && span.certain } : null;
    });
  const config = measureIn(rubric, of);
  return roles.map(() => (config ? anything(config).span : { low: 0, high: 100, certain: false }));
}

/** The highest less the lowest: as if each role moved on its own. */
function roleRange({ of, roles }: Of<'role-range'>, around: Around): Found {
  const possible = byRoles(of, roles, around).filter((span) => span !== null);
  if (possible.length < 2) return { span: null };
  const certain = possible.filter((span) => span.certain);
  const least =
    Math.max(...certain.map(({ low }) => low)) - Math.min(...certain.map(({ high }) => high));
  return {
    span: {
      low: certain.length < 2 ? 0 : Math.max(0, least),
      high:
        Math.max(...possible.map(({ high }) => high)) - Math.min(...possible.map(({ low }) => low)),
      certain: certain.length >= 2,
    },
  };
}

/** Exact: each missing forecast could be anything that the question allows. */
function calibration(config: Of<'calibration'>, around: Around): Found {
  const { reader } = around;
  const { forecast, by, actual, role, options } = config;
  const { min, max } = numberFields(reader.question(forecast) as QuestionOf<'number'>)[0]!;
  const seers = reader.answered(forecast, by);
  const unseen = uncountedIn(config, around, forecast, by);
  const people = reader.answered(actual, role);
  const silent = uncountedIn(config, around, actual, role);
  if (seers + unseen === 0 || people + silent === 0) return { span: null };
  const foretold = reader.counter(forecast, by, 'value') / 100;
  const able = options.reduce((sum, id) => sum + reader.counter(actual, role, id), 0);
  const between = distance(
    {
      low: (foretold + min * unseen) / (seers + unseen),
      high: (foretold + max * unseen) / (seers + unseen),
    },
    {
      low: (100 * able) / (people + silent),
      high: (100 * (able + silent)) / (people + silent),
    },
  );
  return {
    span: {
      low: Math.max(0, 100 - 2 * between.high),
      high: Math.max(0, 100 - 2 * between.low),
      certain: seers > 0 && people > 0,
    },
  };
}

/**
 * An option that more than half surely choose counts, one that they might choose counts where that
 * is worse, or better; one that an owner might still name is met or not alike. As if options could
 * be chosen without regard to each other.
 */
function covered(config: Of<'covered'>, around: Around): Found {
  const { question, role, by } = config;
  const { reader } = around;
  const people = reader.answered(question, role);
  const open = uncountedIn(config, around, question, role);
  const owners = reader.roles(by);
  const named = owners.some((owner) => reader.answered(by, owner) > 0);
  const mayName = owners.some((owner) => uncountedIn(config, around, by, owner) > 0);
  if (people + open === 0 || !(named || mayName)) return { span: null };
  const options = optionIds(reader.question(question) as OptionSource, reader.lists).map((id) => {
    const chosen = reader.counter(question, role, id);
    const met = owners.some((owner) => reader.counter(by, owner, id) > 0);
    return {
      surely: chosen > (people + open) / 2,
      possibly: chosen + open > (people + open) / 2,
      met,
      mayBeMet: met || mayName,
    };
  });
  const many = (test: (option: (typeof options)[number]) => boolean) => options.filter(test).length;
  if (many(({ possibly }) => possibly) === 0) return { span: null };
  const sure = many(({ surely }) => surely);
  const unmet = many((each) => each.possibly && !each.surely && !each.met);
  const gained = many((each) => each.possibly && !each.surely && each.mayBeMet);
  const most = many((each) => each.surely && each.mayBeMet) + gained;
  return {
    span: {
      low:
        sure + unmet === 0 ? 100 : (100 * many((each) => each.surely && each.met)) / (sure + unmet),
      high: sure + gained === 0 ? 0 : (100 * most) / (sure + gained),
      certain: named && people > 0 && sure > 0,
    },
  };
}

/**
 * At worst a missing author names things that nobody else does, at best what the other role named;
 * as many as the question takes entries.
 */
function match(config: Of<'match'>, around: Around): Found {
  const { reader } = around;
  const { question, field, between } = config;
  const asked = reader.question(question) as QuestionOf<'record'>;
  const [one, two] = between.map((role) => namedIn(reader, question, field, [role]));
  const more = between.map((role) => uncountedIn(config, around, question, role) * asked.max);
  const answered = between.map((role) => reader.answered(question, role));
  if (answered.some((people, index) => people + more[index]! === 0)) return { span: null };
  const inOwnWords = between.filter(
    (role) => reader.counter(question, role, `${field}=${OTHER}`) > 0,
  ).length;
  const blank = asked.fields.find(({ id }) => id === field);
  const options = blank?.kind === 'choice' ? optionIds(blank, reader.lists).length : 0;
  const named = new Set([...one!, ...two!]).size;
  const both = [...one!].filter((id) => two!.has(id)).length;
  const either = named + inOwnWords;
  const added = Math.min(more[0]! + more[1]!, options - named + (2 - inOwnWords));
  const joined = [
    Math.min(more[0]!, two!.size - both),
    Math.min(more[1]!, one!.size - both),
  ] as const;
  const together = Math.min(options - named, more[0]! - joined[0], more[1]! - joined[1]);
  const most = both + joined[0] + joined[1] + together;
  return {
    span: {
      low: either + added === 0 ? 0 : (100 * both) / (either + added),
      high: either + together === 0 ? 0 : (100 * most) / (either + together),
      certain: answered.every((people) => people > 0),
    },
  };
}

/** The footrule between ranks that could be: see `orderOf`. */
function rankAgreement(config: Of<'rank-agreement'>, around: Around): Found {
  const { question, between } = config;
  const [one, two] = between.map((role) => orderOf(config, around, question, role));
  if (!one || !two || one.size < 2) return { span: null };
  const others = ranksOf(two);
  let low = 0;
  let high = 0;
  for (const [index, own] of ranksOf(one).entries()) {
    const apart = distance(own, others[index]!);
    low += apart.low;
    high += apart.high;
  }
  const chance = (one.size * one.size - 1) / 3;
  return {
    span: {
      low: 100 * Math.max(0, 1 - high / chance),
      high: 100 * Math.max(0, 1 - low / chance),
      certain: one.certain && two.certain,
    },
  };
}
