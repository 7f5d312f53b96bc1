import * as z from 'zod/mini';
import { claimSchema, idSchema } from '../model/id.ts';
import { catalogueItemSchema, type ListItem, type Lists, listItemSchema } from '../model/list.ts';
import type { Respondent } from '../model/respondent.ts';
import { languageSchema, textSchema } from '../model/text.ts';
import { workedOut } from '../model/worked-out.ts';
import { type Question, questionSchema, rolesAsked, typeOf } from './index.ts';
import { holds } from './when.ts';

const exampleSchema = z.extend(listItemSchema, { text: textSchema });

/** A mark that entries of a list may carry: what it means, and how many entries must carry it. */
const flagSchema = z.strictObject({
  text: textSchema,
  least: z.optional(z.int().check(z.gte(1))),
  most: z.optional(z.int().check(z.gte(1))),
});
export type Flag = z.infer<typeof flagSchema>;

/** `questionnaire.yaml`: what the topics share. The topics themselves are files beside it. */
export const questionnaireFileSchema = z.strictObject({
  format: z.literal(1),
  id: idSchema,
  version: z.int().check(z.gte(1)),
  name: textSchema,
  /** What it is for, in a sentence to whoever answers. */
  about: textSchema,
  languages: z.array(languageSchema).check(z.minLength(1)),
  /** `records` marks the role that is not a person but a sheet of facts from documents. */
  roles: z
    .array(
      z.strictObject({
        id: idSchema,
        name: textSchema,
        plural: textSchema,
        /** The longest that an interview with this role may take. */
        minutes: z.optional(z.number().check(z.gt(0))),
        records: z._default(z.boolean(), false),
        /** The role with which it is shown as one group where both are too few alone. */
        mergesWith: z.optional(idSchema),
      }),
    )
    .check(z.minLength(1)),
  topics: z.array(idSchema).check(z.minLength(1)),
  /** What claims such as S1.19 are taken from. */
  sources: z._default(
    z.array(z.strictObject({ id: z.string().check(z.regex(/^S[1-9]$/)), text: textSchema })),
    [],
  ),
  /** Lists that are the same for every organisation. */
  lists: z._default(z.record(idSchema, z.array(catalogueItemSchema).check(z.minLength(2))), {}),
  /** Lists that each organisation fills in, in its `assessment.yaml`. */
  parameters: z._default(
    z.record(
      idSchema,
      z.strictObject({
        name: textSchema,
        help: textSchema,
        min: z._default(z.int().check(z.gte(1)), 2),
        flags: z._default(z.record(idSchema, flagSchema), {}),
        example: z._default(z.array(exampleSchema), []),
      }),
    ),
    {},
  ),
});
export type QuestionnaireFile = z.infer<typeof questionnaireFileSchema>;
export type Role = QuestionnaireFile['roles'][number];

/** A topic file: questions that belong together. */
export const topicSchema = z.strictObject({
  format: z.literal(1),
  id: idSchema,
  name: textSchema,
  questions: z.array(questionSchema).check(z.minLength(1)),
});
export type Topic = z.infer<typeof topicSchema>;

/** `claims.yaml`: what the sources say, one line each, and whether a question can test it. */
export const claimsSchema = z.strictObject({
  format: z.literal(1),
  claims: z.array(
    z.strictObject({
      id: claimSchema,
      text: textSchema,
      measurable: z._default(z.boolean(), true),
      /** Why no question can test it, where none can. */
      why: z.optional(textSchema),
    }),
  ),
});
export type Claim = z.infer<typeof claimsSchema>['claims'][number];

/**
 * What is asked, of whom, in which words: `questionnaire.yaml` with its topics in their order, and
 * the claims that they test.
 */
export type Questionnaire = Omit<QuestionnaireFile, 'topics'> & {
  topics: Topic[];
  claims: Claim[];
};

export const allQuestions: (questionnaire: Questionnaire) => readonly Question[] = workedOut(
  (questionnaire: Questionnaire) => questionnaire.topics.flatMap((topic) => topic.questions),
);

/** The question of this id. */
export function questionIn({ topics }: Questionnaire, id: string): Question | undefined {
  for (const { questions } of topics) {
    const found = questions.find((question) => question.id === id);
    if (found) return found;
  }
  return undefined;
}

export const questionsById: (questionnaire: Questionnaire) => ReadonlyMap<string, Question> =
  workedOut(
    (questionnaire: Questionnaire) =>
      new Map(allQuestions(questionnaire).map((question) => [question.id, question])),
  );

/** The questions of a role, in the order in which they are asked. */
export function questionsFor(questionnaire: Questionnaire, role: string): Question[] {
  return allQuestions(questionnaire).filter((question) => rolesAsked(question).includes(role));
}

/**
 * How many minutes an interview with a role usually takes, every question put. METHOD section 3,
 * "Load".
 */
export function minutesFor(questionnaire: Questionnaire, role: string): number {
  const seconds = questionsFor(questionnaire, role).map(usualSeconds);
  return seconds.reduce((sum, each) => sum + each, 0) / 60;
}

/** How many seconds an answer usually takes: what the question says, or what its type does. */
export function usualSeconds(question: Question): number {
  return question.seconds ?? typeOf(question).seconds(question);
}

/** The lists that questions draw on: the catalogues, and what the organisation filled in. */
export function listsOf(
  questionnaire: Questionnaire,
  parameters: Record<string, ListItem[]>,
): Lists {
  return { ...questionnaire.lists, ...parameters };
}

/** Whether a question is put to this respondent: asked of the role, and its condition holds. */
export function isAsked(
  question: Question,
  respondent: Pick<Respondent, 'respondent' | 'answers'>,
): boolean {
  return (
    rolesAsked(question).includes(respondent.respondent.role) &&
    (question.when === undefined || holds(question.when, (id) => respondent.answers[id]?.value))
  );
}
