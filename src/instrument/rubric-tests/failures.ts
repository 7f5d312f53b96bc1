import type { Issue } from '../../model/issue.ts';
import { questionsById } from '../../questions/questionnaire.ts';
import { fires } from '../../scoring/condition.ts';
import type { Instrument } from '../../scoring/instrument.ts';
import { pointsOf } from '../../scoring/plan.ts';
import type { Reading } from '../../scoring/reading.ts';
import { problem } from '../problem.ts';
import type { Source } from '../source.ts';
import { caseFailures } from './case-failures.ts';
import { agrees, worded } from './compare.ts';
import { exampleLists } from './examples.ts';
import { proposed } from './named-actions.ts';
import { conditionsNamed } from './named-conditions.ts';
import { readingOf } from './reading-of.ts';
import type { RubricTests } from './schema.ts';

/**
 * Expectations that a rubric does not meet, each at its place in the file. They come one by one, the
 * cheap ones first: who only wants to know whether there are any need not have all computed.
 */
export function* failures(
  instrument: Instrument,
  tests: RubricTests,
  source: Source,
): Generator<Issue> {
  yield* pointFailures(instrument, tests, source);
  yield* conditionFailures(instrument, tests, source);
  yield* aimFailures(instrument, tests, source);
  yield* caseFailures(instrument, tests, source);
}

function* pointFailures(
  { questionnaire, rubric }: Instrument,
  tests: RubricTests,
  source: Source,
): Generator<Issue> {
  const lists = exampleLists(questionnaire);
  const questions = questionsById(questionnaire);
  for (const [p, { question: id, worth }] of tests.points.entries()) {
    const question = questions.get(id)!;
    const rule = rubric.questions[id];
    if (rule === undefined || rule.rule === 'measured') continue;
    for (const [w, { value, outcome, points: expected }] of worth.entries()) {
      const answer = outcome === undefined ? { value } : { outcome };
      const actual = pointsOf(rule, answer, question, lists);
      if (agrees(expected, actual)) continue;
      const place = source.locate(['points', p, 'worth', w, 'points']);
      yield problem('test-points', place, {
        question: id,
        expected: worded(expected),
        actual: worded(actual),
      });
    }
  }
}

/** Reads figures that a test gives; what it does not give could not be read. */
function reading(figures: Readonly<Record<string, number | null>>): (id: string) => Reading {
  return (id) => readingOf(figures[id]);
}

function* conditionFailures(
  { rubric }: Instrument,
  tests: RubricTests,
  source: Source,
): Generator<Issue> {
  const named = conditionsNamed(rubric);
  for (const [c, test] of tests.conditions.entries()) {
    const conditions = named.filter(({ id }) => id === test.of);
    for (const side of ['fires', 'not'] as const) {
      for (const [f, figures] of test[side].entries()) {
        const expected = side === 'fires';
        const met = conditions.every(
          ({ when }) => (fires(when, reading(figures)) === true) === expected,
        );
        if (met) continue;
        const place = source.locate(['conditions', c, side, f]);
        yield problem('test-condition', place, { id: test.of, side });
      }
    }
  }
}

function* aimFailures(
  { rubric }: Instrument,
  tests: RubricTests,
  source: Source,
): Generator<Issue> {
  const actions = proposed(rubric);
  for (const [a, test] of tests.aims.entries()) {
    const { days, weeks, each, changes } = actions.find(({ id }) => id === test.action)!;
    const at = (key: string) => source.locate(['aims', a, key]);
    if (changes.of !== test.of) {
      yield problem('test-changes', at('of'), {
        action: test.action,
        expected: test.of,
        actual: changes.of,
      });
      continue;
    }
    const effort = { days, weeks, hours: each?.hours ?? null };
    for (const key of ['days', 'weeks', 'hours'] as const) {
      const [expected, actual] = [test[key], effort[key]];
      if (expected === undefined || agrees(expected, actual)) continue;
      yield problem('test-effort', at(key), {
        action: test.action,
        key,
        expected,
        actual: worded(actual),
      });
    }
    for (const key of ['open', 'reached'] as const) {
      const reached = fires(changes, reading({ [changes.of]: test[key] })) === true;
      if (reached === (key === 'reached')) continue;
      yield problem('test-aim', at(key), {
        action: test.action,
        of: changes.of,
        at: test[key],
        key,
      });
    }
  }
}
