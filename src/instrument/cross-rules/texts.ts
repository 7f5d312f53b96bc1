import type * as z from 'zod/mini';
import {
  claimsSchema,
  questionnaireFileSchema,
  topicSchema,
} from '../../questions/questionnaire.ts';
import { rubricSchema } from '../../scoring/rubric.ts';
import { problem } from '../problem.ts';
import type { Source } from '../source.ts';
import { textsIn } from '../texts.ts';
import type { CrossRule } from './context.ts';

/** Every text is there in every language of the questionnaire. */
export const texts: CrossRule = ({ instrument, sources }) => {
  const { languages } = instrument.questionnaire;
  const check = (schema: z.core.$ZodType, source: Source) =>
    textsIn(schema, source.value).flatMap(({ path, text }) =>
      languages
        .filter((language) => text[language] === undefined)
        .map((language) => problem('text-missing', source.locate(path), { language })),
    );
  return [
    ...check(questionnaireFileSchema, sources.questionnaire),
    ...sources.topics.flatMap((source) => check(topicSchema, source)),
    ...(sources.claims ? check(claimsSchema, sources.claims) : []),
    ...check(rubricSchema, sources.rubric),
  ];
};
