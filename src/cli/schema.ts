import * as z from 'zod/mini';
import { assessmentSchema } from '../model/assessment.ts';
import { respondentSchema } from '../model/respondent.ts';
import { resultSchema } from '../model/result.ts';
import { questionnaireFileSchema, topicSchema } from '../questions/questionnaire.ts';
import { rubricSchema } from '../scoring/rubric.ts';
import { type ExitCode, exit } from './exit.ts';
import { type Session, UsageError } from './session.ts';

const kinds: Record<string, z.ZodMiniType> = {
  answers: respondentSchema,
  assessment: assessmentSchema,
  questionnaire: questionnaireFileSchema,
  result: resultSchema,
  rubric: rubricSchema,
  topic: topicSchema,
};

/** The JSON Schema of what may be written in a kind of file. */
export function runSchema(kind: string, session: Session): ExitCode {
  const schema = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (!schema) {
    throw new UsageError(
      session.say('error.unknown-kind', { given: kind, known: Object.keys(kinds).join(', ') }),
    );
  }
  session.print(JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2));
  return exit.done;
}
