import type { Issue, Place } from '../../model/issue.ts';
import type { ListItem } from '../../model/list.ts';
import { type Question, rolesAsked } from '../../questions/index.ts';
import { type OptionSource, optionsOf } from '../../questions/option.ts';
import type { Instrument } from '../../scoring/instrument.ts';
import type { Source } from '../source.ts';

/** The files of an instrument; topics in the questionnaire's order. */
export interface InstrumentSources {
  questionnaire: Source;
  topics: Source[];
  /** What the sources say, where the instrument lists it. */
  claims?: Source;
  rubric: Source;
}

/** What a cross-rule looks at: an instrument whose every file has the right shape. */
export interface Context {
  instrument: Instrument;
  sources: InstrumentSources;
  /** Every question in the order in which it is asked, and where its keys stand. */
  questions: readonly PlacedQuestion[];
}

/** One thing that must hold between the parts of an instrument. */
export type CrossRule = (context: Context) => Issue[];

export interface PlacedQuestion {
  question: Question;
  at(...path: PropertyKey[]): Place;
}

export function contextOf(instrument: Instrument, sources: InstrumentSources): Context {
  const questions = instrument.questionnaire.topics.flatMap((topic, t) =>
    topic.questions.map((question, q) => ({
      question,
      at: (...path: PropertyKey[]) => sources.topics[t]!.locate(['questions', q, ...path]),
    })),
  );
  return { instrument, sources, questions };
}

export function questionIds({ questions }: Context): string[] {
  return questions.map(({ question }) => question.id);
}

export function questionOf({ questions }: Context, id: string): Question | undefined {
  return questions.find(({ question }) => question.id === id)?.question;
}

export function roleIds({ instrument }: Context): string[] {
  return instrument.questionnaire.roles.map((role) => role.id);
}

export function isAskedOf(question: Question, role: string): boolean {
  return rolesAsked(question).includes(role);
}

/** The options of a question or a field as far as the instrument knows them; undefined for a parameter's. */
export function knownOptions(
  { instrument }: Context,
  source: OptionSource,
): readonly ListItem[] | undefined {
  const { lists } = instrument.questionnaire;
  const known = source.optionsFrom === undefined || Object.hasOwn(lists, source.optionsFrom);
  return known ? optionsOf(source, lists) : undefined;
}

/** Whatever offers options: questions of some types, fields of others; with the path to its keys. */
export function optionSources(question: Question): { source: OptionSource; path: PropertyKey[] }[] {
  const own = 'optionsFrom' in question || 'options' in question || offersOptions(question);
  const [key, fields] =
    question.type === 'grid'
      ? ['columns', question.columns]
      : question.type === 'record'
        ? ['fields', question.fields]
        : ['', []];
  return [
    ...(own ? [{ source: question as OptionSource, path: [] }] : []),
    ...fields.flatMap((field, index) =>
      field.kind === 'choice' ? [{ source: field, path: [key, index] }] : [],
    ),
  ];
}

function offersOptions({ type }: Question): boolean {
  return ['choice', 'choices', 'ranking', 'allocation', 'grid'].includes(type);
}
