import type { Issue } from '../../model/issue.ts';
import type { Instrument } from '../../scoring/instrument.ts';
import { compilePlan } from '../../scoring/plan.ts';
import { problem } from '../problem.ts';
import type { Source } from '../source.ts';
import { agrees, type Expected, worded } from './compare.ts';
import { exampleParameters } from './examples.ts';
import { figuresOf } from './figures.ts';
import { inherited } from './inherit.ts';
import type { Expectations, RubricTests } from './schema.ts';
import { scoreCase } from './score-case.ts';

/** Expectations of whole cases that are not met. */
export function* caseFailures(
  instrument: Instrument,
  tests: RubricTests,
  source: Source,
): Generator<Issue> {
  if (tests.cases.length === 0) return;
  const plan = compilePlan(instrument, exampleParameters(instrument.questionnaire));
  for (const [index, each] of inherited(tests.cases).entries()) {
    const figures = figuresOf(instrument, scoreCase(plan, each));
    for (const { path, expected } of expectations(each.expect)) {
      const actual = figures(path);
      if (agrees(expected, actual)) continue;
      const place = source.locate(['cases', index, 'expect', ...path]);
      yield problem('test-case', place, {
        case: each.name,
        figure: path.join(' · '),
        expected: worded(expected),
        actual: worded(actual),
      });
    }
  }
}

interface Expectation {
  path: string[];
  expected: Expected;
}

/** Every single thing that a case expects, under the keys that lead to it. */
function expectations(expect: Expectations): Expectation[] {
  const under = (path: string[], record: object | undefined): Expectation[] =>
    Object.entries(record ?? {}).flatMap(([key, value]) =>
      value === undefined ? [] : [{ path: [...path, key], expected: value as Expected }],
    );
  const { verdict, risks, pillars, dimensions, readings, gaps, opaque, uninformed, ...lists } =
    expect;
  return [
    ...under(['verdict'], verdict),
    ...Object.entries({ pillars, dimensions, readings, gaps, opaque, uninformed }).flatMap(
      ([key, record]) => under([key], record),
    ),
    ...Object.entries(risks).flatMap(([id, record]) => under(['risks', id], record)),
    ...under([], lists),
  ];
}
