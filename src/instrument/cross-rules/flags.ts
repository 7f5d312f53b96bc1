import type { Issue, Place } from '../../model/issue.ts';
import type { Question } from '../../questions/index.ts';
import { unknown } from '../unknown.ts';
import { type Context, type CrossRule, questionOf } from './context.ts';

/** A flag that a rule or a measure looks for is one that entries of the question's list can carry. */
export const flags: CrossRule = (context) => {
  const { rubric, questionnaire } = context.instrument;
  const at = (...path: PropertyKey[]) => context.sources.rubric.locate(path);
  return [
    ...Object.entries(rubric.questions).flatMap(([id, rule]) =>
      'flag' in rule ? checkFlag(context, id, rule.flag, at('questions', id, 'flag')) : [],
    ),
    ...rubric.measures.flatMap((measure, index) =>
      'flag' in measure
        ? checkFlag(context, measure.question, measure.flag, at('measures', index, 'flag'))
        : [],
    ),
    ...Object.entries(questionnaire.parameters).flatMap(([id, parameter]) =>
      parameter.example.flatMap((item, index) =>
        (item.flags ?? []).flatMap((flag, f) => {
          const path = ['parameters', id, 'example', index, 'flags', f];
          const place = context.sources.questionnaire.locate(path);
          return unknown('unknown-flag', flag, Object.keys(parameter.flags), place, { list: id });
        }),
      ),
    ),
  ];
};

function checkFlag(context: Context, id: string, flag: string, place: Place): Issue[] {
  const question = questionOf(context, id);
  if (!question) return [];
  const list = listOf(question);
  return unknown('unknown-flag', flag, flagsOf(context, list), place, { list: list ?? id });
}

function listOf(question: Question): string | undefined {
  return 'optionsFrom' in question ? question.optionsFrom : undefined;
}

function flagsOf({ instrument }: Context, list: string | undefined): string[] {
  const { lists, parameters } = instrument.questionnaire;
  const declared = Object.keys(parameters[list ?? '']?.flags ?? {});
  return [...declared, ...(lists[list ?? ''] ?? []).flatMap((item) => item.flags ?? [])];
}
