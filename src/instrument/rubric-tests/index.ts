import type { Issue, Loaded } from '../../model/issue.ts';
import type { Instrument } from '../../scoring/instrument.ts';
import { checkShape } from '../shape.ts';
import { inFileOrder, type Source } from '../source.ts';
import { impossibleAnswers } from './answers.ts';
import { exampleLists } from './examples.ts';
import { failures } from './failures.ts';
import { unknownNames } from './names.ts';
import { type RubricTests, rubricTestsSchema } from './schema.ts';

export { failures, type RubricTests, rubricTestsSchema };

/** Reads a `tests.yaml`: its shape, then the names and the answers in it. Every issue at its place. */
export function readRubricTests(instrument: Instrument, source: Source): Loaded<RubricTests> {
  const shaped = checkShape(rubricTestsSchema, source);
  if (!shaped.value) return shaped;
  const { questionnaire } = instrument;
  const issues = [
    ...unknownNames(instrument, shaped.value, source),
    ...impossibleAnswers(questionnaire, exampleLists(questionnaire), shaped.value, source),
  ];
  return issues.length > 0 ? { issues: inFileOrder(issues) } : shaped;
}

/**
 * Runs the tests of a rubric on its instrument, the parameters being the questionnaire's examples.
 * Gives an error for every expectation that is not met, in the order of the file.
 */
export function runRubricTests(instrument: Instrument, source: Source): Issue[] {
  const { value, issues } = readRubricTests(instrument, source);
  return value ? inFileOrder([...failures(instrument, value, source)]) : issues;
}
