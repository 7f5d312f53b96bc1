import type { Issue, Place } from '../../model/issue.ts';
import type { Question } from '../../questions/index.ts';
import { flagCounts, unknownFlags } from '../flagged-list.ts';
import { problem } from '../problem.ts';
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
    ...Object.keys(questionnaire.parameters).flatMap((id) => checkParameter(context, id)),
  ];
};

/** An example carries what is declared and as often as declared: `init` puts it into assessments. */
function checkParameter({ instrument, sources }: Context, id: string): Issue[] {
  const { flags: declared, example } = instrument.questionnaire.parameters[id]!;
  const at = (...path: PropertyKey[]) => sources.questionnaire.locate(['parameters', id, ...path]);
  return [
    ...Object.entries(declared).flatMap(([flag, { least, most }]) =>
      least !== undefined && most !== undefined && least > most
        ? [problem('min-above-max', at('flags', flag, 'least'), { min: least, max: most })]
        : [],
    ),
    ...unknownFlags(id, example, declared, (...path) => at('example', ...path)),
    ...(example.length === 0 ? [] : flagCounts(id, example, declared, at('example'))),
  ];
}

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
