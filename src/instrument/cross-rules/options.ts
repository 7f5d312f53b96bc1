import type { Issue, Place } from '../../model/issue.ts';
import type { Question, QuestionOf } from '../../questions/index.ts';
import type { OptionSource } from '../../questions/option.ts';
import { problem } from '../problem.ts';
import { unknown } from '../unknown.ts';
import { type Context, type CrossRule, optionSources, type PlacedQuestion } from './context.ts';

/** What offers options has its own, those of a list or both, and enough of them to choose from. */
export const options: CrossRule = (context) =>
  context.questions.flatMap((placed) => [
    ...optionSources(placed.question).flatMap(({ source, path }) =>
      checkSource(context, placed, source, path),
    ),
    ...checkChoices(context, placed),
  ]);

function checkSource(
  context: Context,
  { question, at }: PlacedQuestion,
  source: OptionSource,
  path: PropertyKey[],
): Issue[] {
  if (source.options === undefined && source.optionsFrom === undefined) {
    return [problem('options-or-list', at(...path))];
  }
  if (source.optionsFrom === undefined) return [];
  const { lists, parameters } = context.instrument.questionnaire;
  const known = [...Object.keys(lists), ...Object.keys(parameters)];
  const place = at(...path, 'optionsFrom');
  if (!known.includes(source.optionsFrom)) {
    return unknown('unknown-list', source.optionsFrom, known, place);
  }
  const { least } = howMany(context, source);
  const alone = least < 2 && question.type !== 'grid';
  return [
    ...(alone ? [problem('too-few-options', place, { least, list: source.optionsFrom })] : []),
    ...inBoth(context, source, (index) => at(...path, 'options', index, 'id')),
  ];
}

/** Options of one's own with the id of an entry of the list, or of the example of a parameter. */
function inBoth(
  { instrument }: Context,
  { options: own = [], optionsFrom: list = '' }: OptionSource,
  at: (index: number) => Place,
): Issue[] {
  const { lists, parameters } = instrument.questionnaire;
  const listed = (lists[list] ?? parameters[list]?.example ?? []).map(({ id }) => id);
  return own.flatMap(({ id }, index) =>
    listed.includes(id) ? [problem('option-in-list', at(index), { id, list })] : [],
  );
}

function checkChoices(context: Context, { question, at }: PlacedQuestion): Issue[] {
  if (question.type !== 'choices') return [];
  const { least, most: offered } = howMany(context, question);
  const most = question.other ? offered + 1 : offered;
  return [
    ...(question.max !== undefined && question.max > most
      ? [problem('more-than-options', at('max'), { given: question.max, options: most })]
      : []),
    ...(question.min > least && least > 0
      ? [problem('more-than-options', at('min'), { given: question.min, options: least })]
      : []),
  ];
}

/** How many options there are at least and at most; a parameter says only how many at least. */
function howMany(context: Context, source: OptionSource): { least: number; most: number } {
  const { lists, parameters } = context.instrument.questionnaire;
  const own = source.options?.length ?? 0;
  const from = source.optionsFrom ?? '';
  const listed = source.optionsFrom === undefined ? 0 : lists[from]?.length;
  return listed === undefined
    ? { least: own + (parameters[from]?.min ?? 0), most: Number.POSITIVE_INFINITY }
    : { least: own + listed, most: own + listed };
}

/** No lower bound is above its upper bound. */
export const bounds: CrossRule = ({ questions }) =>
  questions.flatMap(({ question, at }) =>
    boundsOf(question).flatMap(({ min, max, path }) =>
      max !== undefined && min > max ? [problem('min-above-max', at(...path), { min, max })] : [],
    ),
  );

interface Bounds {
  min: number;
  max?: number | undefined;
  path: PropertyKey[];
}

function boundsOf(question: Question): Bounds[] {
  const inFields = (key: string, fields: readonly object[]): Bounds[] =>
    fields.flatMap((field, index) =>
      'min' in field && 'max' in field
        ? [{ min: Number(field.min), max: Number(field.max), path: [key, index, 'min'] }]
        : [],
    );
  switch (question.type) {
    case 'choices':
    case 'record':
    case 'number':
      return [
        { min: question.min, max: question.max, path: ['min'] },
        ...('fields' in question ? inFields('fields', question.fields ?? []) : []),
        ...(question.type === 'number' ? together(question) : []),
      ];
    case 'grid':
      return inFields('columns', question.columns);
    default:
      return [];
  }
}

/** What numbers are at least, one with another, and what they may add up to. */
function together({ fields = [], together: max }: QuestionOf<'number'>): Bounds[] {
  const min = fields.reduce((sum, field) => sum + field.min, 0);
  return fields.length === 0 ? [] : [{ min, max, path: ['together'] }];
}

/** A number that another one limits comes after it; only several numbers are limited together. */
export const limits: CrossRule = ({ questions }) =>
  questions.flatMap(({ question, at }) => {
    if (question.type !== 'number') return [];
    const { fields, together } = question;
    if (!fields)
      return together === undefined ? [] : [problem('together-without-fields', at('together'))];
    const ids = fields.map((field) => field.id);
    return fields.flatMap(({ notAbove }, index) =>
      notAbove === undefined
        ? []
        : unknown('unknown-field', notAbove, ids.slice(0, index), at('fields', index, 'notAbove')),
    );
  });
