import { primaryCounter } from '../../questions/choices.ts';
import { type OptionSource, optionIds } from '../../questions/option.ts';
import type { MeasureConfig } from '../measures/index.ts';
import { namedIn } from '../measures/record-field.ts';
import { TOLERANCE } from '../tolerance.ts';
import type { Around, Found } from './found.ts';
import { openTo, uncountedIn } from './missing.ts';
import { leadersOf, orderOf } from './rank-spans.ts';
import { type MaybeSpan, meanOf, meanOfPeople } from './span.ts';

export type Of<K extends MeasureConfig['measure']> = Extract<MeasureConfig, { measure: K }>;

/** Roles alike: the mean of those that have a value. */
export function acrossRoles(roles: readonly string[], of: (role: string) => MaybeSpan): Found {
  const byRole = Object.fromEntries(roles.map((role) => [role, of(role)]));
  return { span: meanOf(roles.map((role) => ({ weight: 1, span: byRole[role] ?? null }))), byRole };
}

/** Exact, but for people who choose several of several options: each could have chosen them all. */
export function optionShare(config: Of<'option-share'>, around: Around): Found {
  const { reader } = around;
  const { question, options, roles } = config;
  const most = 100 * (reader.question(question).type === 'choices' ? options.length : 1);
  return acrossRoles(roles ?? reader.roles(question), (role) => {
    const hits = options.reduce((sum, id) => sum + reader.counter(question, role, id), 0);
    const entering = uncountedIn(config, around, question, role);
    return meanOfPeople(100 * hits, reader.answered(question, role), { entering, most });
  });
}

/**
 * At most all who are missing name the same; at least none names what is named most now. "I don't
 * know" counts as an answer. Exact where somebody can answer with what does not count.
 */
export function mostNamed(config: Of<'most-named'>, around: Around): Found {
  const { reader } = around;
  const { question, not, roles } = config;
  const options = optionIds(reader.question(question) as OptionSource, reader.lists);
  return highestOf(
    options
      .filter((option) => !not.includes(option))
      .map((option) =>
        acrossRoles(roles ?? reader.roles(question), (role) => {
          const people =
            reader.answered(question, role) + reader.outcome(question, role, 'unknown');
          const entering = uncountedIn(config, around, question, role);
          return meanOfPeople(100 * reader.counter(question, role, option), people, { entering });
        }),
      ),
  );
}

/** The highest of several, all of which are there or none; whose roles count is not known. */
function highestOf(each: readonly Found[]): Found {
  const spans = each.map(({ span }) => span).filter((span) => span !== null);
  if (spans.length === 0) return { span: null };
  return {
    span: {
      low: Math.max(...spans.map(({ low }) => low)),
      high: Math.max(...spans.map(({ high }) => high)),
      certain: spans.every(({ certain }) => certain),
    },
  };
}

/** Exact while all entries are there; one that is missing could name any of the options. */
export function namedInEntries(config: Of<'named-in-entries'>, around: Around): Found {
  const { reader } = around;
  const { question, entries, field } = config;
  const authors = reader.roles(entries);
  const missing = authors.reduce(
    (sum, role) => sum + uncountedIn(config, around, entries, role),
    0,
  );
  const stated = authors.some((role) => reader.answered(entries, role) > 0);
  if (!stated && missing === 0) return { span: null };
  const options = optionIds(reader.question(question) as OptionSource, reader.lists);
  const named = namedIn(reader, entries, field, authors);
  const hits = (role: string, counts: (id: string) => boolean) =>
    options.filter(counts).reduce((sum, id) => sum + reader.counter(question, role, id), 0);
  const { span } = acrossRoles(reader.roles(question), (role) => {
    const people = reader.answered(question, role) + reader.outcome(question, role, 'unknown');
    const entering = uncountedIn(config, around, question, role);
    const least = meanOfPeople(100 * hits(role, (id) => named.has(id)), people, { entering });
    const most = meanOfPeople(100 * hits(role, (id) => missing > 0 || named.has(id)), people, {
      entering,
    });
    return least && most && { ...least, high: most.high };
  });
  return { span: span && { ...span, certain: span.certain && stated } };
}

/** As exact as the order of the goals, which options are at the top: see `orderOf`. */
export function overlap(config: Of<'overlap'>, around: Around): Found {
  const { reader } = around;
  const { question, ranking, role: by, top } = config;
  const order = orderOf(config, around, ranking, by);
  if (!order) return { span: null };
  const ids = optionIds(reader.question(ranking) as OptionSource, reader.lists);
  const { surely, possibly } = leadersOf(order, top);
  const hits = (role: string, leads: boolean[]) =>
    ids.reduce(
      (sum, id, index) => sum + (leads[index] ? reader.counter(question, role, id) : 0),
      0,
    );
  const { span } = acrossRoles(reader.roles(question), (role) => {
    const entering = uncountedIn(config, around, question, role);
    const people = reader.answered(question, role);
    const least = meanOfPeople((100 * hits(role, surely)) / top, people, { entering });
    const most = meanOfPeople((100 * hits(role, possibly)) / top, people, { entering });
    return least && most && { ...least, high: most.high };
  });
  return { span: span && { ...span, certain: span.certain && order.certain } };
}

/** Exact: wrong ÷ asked, where each missing answer could be wrong or not. */
export function misconception(config: Of<'misconception'>, around: Around): Found {
  const { reader } = around;
  return acrossRoles(config.roles, (role) => {
    const asked = reader.ofPeople(role, 'asked', config.id);
    const entering = sumOver(config.questions, (id) => uncountedIn(config, around, id, role));
    return meanOfPeople(100 * reader.ofPeople(role, 'wrong', config.id), asked, { entering });
  });
}

/**
 * Wider than the truth: whose answers are missing the tally does not say. A person's mean of a ≥ 1
 * answers moves by at most k/(k − 1) ÷ (a + 1), hence half of it, with each that comes in, questions
 * having k options or more; somebody with none can start anywhere. Anything, in a role in which a
 * question was not applicable.
 */
export function quiz(config: Of<'quiz'>, around: Around): Found {
  const { reader } = around;
  const sizes = config.questions.map(
    (id) => optionIds(reader.question(id) as OptionSource, reader.lists).length,
  );
  const least = Math.min(...sizes);
  const move = (50 * least) / (least - 1) + ROUNDING;
  return acrossRoles(config.roles, (role) => {
    const asked = config.questions.filter((id) => reader.roles(id).includes(role));
    const people = reader.ofPeople(role, 'people', config.id);
    const open = sumOver(config.questions, (id) => openTo(config, around, id, role));
    if (people + open + sumOver(asked, (id) => reader.toldInPart(id, role)) === 0) return null;
    if (people === 0) return { low: 0, high: 100, certain: false };
    const sum = reader.ofPeople(role, 'points', config.id) / 100;
    const within = reader.ofPeople(role, 'within', config.id) / 100;
    if (open === 0)
      return { low: (sum - within) / people, high: (sum + within) / people, certain: true };
    if (asked.some((id) => reader.outcome(id, role, 'not-applicable') > 0))
      return { low: 0, high: 100, certain: true };
    const silent = reader.respondents(role) - people;
    const moved = move * (open - silent) + within;
    return {
      low: Math.max(0, (sum - moved) / (people + silent)),
      high: Math.min(100, (sum + moved + 100 * silent) / (people + silent)),
      certain: true,
    };
  });
}

/** A tally keeps a person's points in hundredths. */
const ROUNDING = 0.01;

function sumOver(ids: readonly string[], of: (id: string) => number): number {
  return ids.reduce((sum, id) => sum + of(id), 0);
}

/** Both factors as exact as shares are; taken as if they did not come from the same people. */
export function contradictions(config: Of<'contradictions'>, around: Around): Found {
  const { reader, found } = around;
  const { question, waived, id } = config;
  const of = found(waived.of).span;
  const from = waived.atLeast - TOLERANCE;
  const maySettle = of !== null && of.high >= from;
  const surelySettled = of?.certain === true && of.low >= from;
  const points = acrossRoles(reader.roles(question), (role) => {
    const people = reader.answered(question, role);
    const sum = surelySettled ? 100 * people : reader.counter(question, role, 'points', id) / 100;
    const own = meanOfPeople(sum, people, {
      entering: uncountedIn(config, around, question, role),
    });
    if (!own) return null;
    return { ...own, low: surelySettled ? 100 : own.low, high: maySettle ? 100 : own.high };
  }).span;
  const shared = shareOfFirst(config, around);
  if (!points || !shared) return { span: points };
  return {
    span: {
      low: (points.low * shared.low) / 100,
      high: (points.high * shared.high) / 100,
      certain: points.certain,
    },
  };
}

function shareOfFirst(config: Of<'contradictions'>, around: Around): MaybeSpan {
  const { question } = config;
  const { reader } = around;
  const options = optionIds(reader.question(question) as OptionSource, reader.lists);
  return highestOf(
    options.map((option) =>
      acrossRoles(reader.roles(question), (role) => {
        const firsts = 100 * reader.counter(question, role, primaryCounter(option));
        const entering = uncountedIn(config, around, question, role);
        return meanOfPeople(firsts, reader.answered(question, role), { entering });
      }),
    ),
  ).span;
}
