import type { Result } from '../../model/result.ts';
import { type Question, rolesAsked } from '../../questions/index.ts';
import { type OptionSource, OTHER, optionsOf } from '../../questions/option.ts';
import { allQuestions } from '../../questions/questionnaire.ts';
import type { Context } from './context.ts';
import { samplingOfShare } from './sampling.ts';

/**
 * The answers to the rubric's `reported` questions: who chose what, and how many answered where
 * an answer is no choice. Left out is what stands beside the risks already, as votes.
 */
export function reportedResults(context: Context): Result['reported'] {
  const { questionnaire, rubric } = context;
  return allQuestions(questionnaire)
    .filter(({ id }) => rubric.reported.includes(id))
    .filter((question) => !isVotes(context, question))
    .map((question) => reportedResult(context, question));
}

function reportedResult({ reader }: Context, question: Question): Result['reported'][number] {
  const { id, code, name, type, sources } = question;
  const chosen = ['scale', 'choice', 'choices'].includes(type);
  const options: Result['reported'][number]['options'] = chosen
    ? [
        ...optionsOf(question as OptionSource, reader.lists).map((each) => ({
          id: each.id,
          text: each.text,
        })),
        ...('other' in question && question.other ? [{ id: OTHER, text: null }] : []),
      ]
    : [];
  return {
    id,
    code,
    name,
    type,
    sources,
    options,
    byRole: rolesAsked(question).map((role) => ({
      role,
      answered: reader.answered(id, role),
      counts: chosen
        ? Object.fromEntries(
            options.map((option) => [option.id, reader.counter(id, role, option.id)]),
          )
        : null,
      sampling: Object.fromEntries(
        options.map((option) => {
          const counted = {
            yes: reader.counter(id, role, option.id),
            of: reader.answered(id, role),
          };
          return [option.id, samplingOfShare(counted, reader.headCount(role))];
        }),
      ),
    })),
  };
}

/** Whether each option of a question is the vote for a risk. */
function isVotes({ rubric, reader }: Context, question: Question): boolean {
  if (question.type !== 'choices' && question.type !== 'choice') return false;
  const votes = new Set(rubric.risks.map((risk) => risk.votes));
  const shown = new Set(
    rubric.measures.flatMap((config) =>
      config.measure === 'option-share' && config.question === question.id && votes.has(config.id)
        ? config.options
        : [],
    ),
  );
  return optionsOf(question, reader.lists).every(({ id }) => shown.has(id));
}
