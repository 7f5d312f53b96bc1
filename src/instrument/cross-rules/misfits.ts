import type { Issue } from '../../model/issue.ts';
import type { Question } from '../../questions/index.ts';
import type { Misfit } from '../../scoring/rules/rule.ts';
import { problem } from '../problem.ts';
import { nameAll, suggest } from '../suggest.ts';
import { type Context, knownOptions } from './context.ts';

/** A question with the options that it takes from a list of the questionnaire written out. */
export function withOptions(context: Context, question: Question): Question {
  const options = 'optionsFrom' in question ? knownOptions(context, question) : undefined;
  return options ? ({ ...question, options } as Question) : question;
}

/**
 * What a rule or a measure could not find in its question, placed where its settings say so. A
 * misfit that the settings do not mention is something that they leave out.
 */
export function misfitIssues(
  misfits: readonly Misfit[],
  settings: object,
  question: Question,
  context: Context,
  path: PropertyKey[],
): Issue[] {
  return misfits.map(({ key, given, known }) => {
    const keys = key.split('.');
    const isKey = keys.at(-1) === given;
    const place = isKey
      ? context.sources.rubric.locate([...path, ...keys.slice(0, -1)], given)
      : context.sources.rubric.locate([...path, ...keys]);
    const mentioned = isKey || String(valueAt(settings, keys)) === given;
    return mentioned
      ? problem('name-unknown', place, {
          id: given,
          key,
          question: question.id,
          known: nameAll(known),
          ...suggest(given, known),
        })
      : problem('name-missing', place, { id: given, key, question: question.id });
  });
}

function valueAt(settings: object, keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (value, key) => (value as Record<string, unknown> | undefined)?.[key],
    settings,
  );
}
