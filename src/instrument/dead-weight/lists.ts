import { type CrossRule, optionSources } from '../cross-rules/context.ts';
import { oddity } from '../problem.ts';

/** A list is offered by a question, or by a column or a field of one. */
export const deadLists: CrossRule = ({ instrument, sources, questions }) => {
  const offered = new Set(
    questions.flatMap(({ question }) =>
      optionSources(question).map(({ source }) => source.optionsFrom),
    ),
  );
  return (['lists', 'parameters'] as const).flatMap((key) =>
    Object.keys(instrument.questionnaire[key]).flatMap((id) =>
      offered.has(id) ? [] : [oddity('dead-list', sources.questionnaire.locate([key], id), { id })],
    ),
  );
};
