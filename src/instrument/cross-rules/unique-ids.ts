import type { Source } from '../source.ts';
import { type PlacedId, twice } from '../twice.ts';
import type { Context, CrossRule } from './context.ts';

type Path = PropertyKey[];
function idsAt(source: Source, items: readonly { id: string }[], ...path: Path): PlacedId[] {
  return items.map(({ id }, index) => ({ id, place: source.locate([...path, index, 'id']) }));
}

/** Ids are used once. Questions, measures and dimensions share their names: conditions mention all alike. */
export const uniqueIds: CrossRule = (context) =>
  [
    ...scoredNames(context),
    ...idsOfQuestionnaire(context),
    ...idsOfQuestions(context),
    ...idsOfRubric(context),
  ].flatMap(twice);

function scoredNames({ instrument, sources, questions }: Context): PlacedId[][] {
  return [
    [
      ...questions.map(({ question, at }) => ({ id: question.id, place: at('id') })),
      ...idsAt(sources.rubric, instrument.rubric.measures, 'measures'),
      ...idsAt(sources.rubric, instrument.rubric.dimensions, 'dimensions'),
    ],
  ];
}

function idsOfQuestionnaire({ instrument, sources }: Context): PlacedId[][] {
  const { questionnaire } = instrument;
  const file = sources.questionnaire;
  const keys = (key: 'lists' | 'parameters') =>
    Object.keys(questionnaire[key]).map((id) => ({ id, place: file.locate([key], id) }));
  const words = (key: string, ids: readonly string[]) =>
    ids.map((id, index) => ({ id, place: file.locate([key, index]) }));
  return [
    idsAt(file, questionnaire.roles, 'roles'),
    words('languages', questionnaire.languages),
    words('topics', file.value ? (file.value as { topics: string[] }).topics : []),
    [...keys('lists'), ...keys('parameters')],
    ...Object.entries(questionnaire.lists).map(([id, items]) => idsAt(file, items, 'lists', id)),
    ...Object.entries(questionnaire.parameters).map(([id, parameter]) =>
      idsAt(file, parameter.example, 'parameters', id, 'example'),
    ),
  ];
}

function idsOfQuestions({ questions }: Context): PlacedId[][] {
  return questions.flatMap(({ question, at }) =>
    ['options', 'columns', 'fields'].map((key) => {
      const items = (question as unknown as Record<string, { id: string }[] | undefined>)[key];
      return (items ?? []).map(({ id }, index) => ({ id, place: at(key, index, 'id') }));
    }),
  );
}

function idsOfRubric({ instrument, sources }: Context): PlacedId[][] {
  const { rubric } = instrument;
  const file = sources.rubric;
  return [
    idsAt(file, rubric.pillars, 'pillars'),
    idsAt(file, rubric.risks, 'risks'),
    idsAt(file, rubric.caps, 'caps'),
    [
      ...idsAt(file, rubric.requirements, 'requirements'),
      ...rubric.requirements.flatMap(({ instead }, r) =>
        instead
          ? [{ id: instead.id, place: file.locate(['requirements', r, 'instead', 'id']) }]
          : [],
      ),
    ],
    idsAt(file, rubric.gates.risks, 'gates', 'risks'),
    idsAt(file, rubric.notices, 'notices'),
    idsAt(file, rubric.contradicting, 'contradicting'),
    rubric.reported.map((id, index) => ({ id, place: file.locate(['reported', index]) })),
    [
      ...rubric.risks.flatMap((risk, r) => idsAt(file, risk.actions, 'risks', r, 'actions')),
      ...rubric.dimensions.flatMap(({ actions }, d) =>
        idsAt(file, actions, 'dimensions', d, 'actions'),
      ),
    ],
    ...rubric.risks.map((risk, r) => idsAt(file, risk.triggers, 'risks', r, 'triggers')),
    ...(['verdict', 'risk', 'gap'] as const).map((kind) =>
      idsAt(file, rubric.bands[kind], 'bands', kind),
    ),
  ];
}
