import { referenceTo } from '../../model/reference.ts';
import { problem } from '../problem.ts';
import type { CrossRule } from './context.ts';

/** A topic's id is the name of its file. */
export const topicNames: CrossRule = ({ instrument, sources }) => {
  const { topics } = sources.questionnaire.value as { topics: string[] };
  return instrument.questionnaire.topics.flatMap(({ id }, index) =>
    id === topics[index]
      ? []
      : [
          problem('topic-id', sources.topics[index]!.locate(['id']), {
            id,
            expected: topics[index]!,
          }),
        ],
  );
};

/** The rubric scores this version of this questionnaire. */
export const rubricFor: CrossRule = ({ instrument, sources }) => {
  const expected = referenceTo(instrument.questionnaire);
  const given = instrument.rubric.questionnaire;
  if (given === expected) return [];
  return [
    problem('wrong-questionnaire', sources.rubric.locate(['questionnaire']), { given, expected }),
  ];
};
