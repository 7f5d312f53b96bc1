import type { When } from '../../questions/when.ts';
import type { CrossRule } from '../cross-rules/context.ts';
import { oddity } from '../problem.ts';
import { usedBy } from './used.ts';

/** Nobody is asked what nothing uses: not for a score, a report, or whether to ask something else. */
export const deadQuestions: CrossRule = ({ instrument, questions }) => {
  const used = usedBy(instrument.rubric);
  const looked = new Set(questions.flatMap(({ question }) => lookedAt(question.when)));
  return questions.flatMap(({ question: { id }, at }) =>
    used.has(id) || looked.has(id) ? [] : [oddity('dead-question', at('id'), { id })],
  );
};

function lookedAt(when: When | undefined): string[] {
  if (when === undefined) return [];
  if ('all' in when) return when.all.flatMap(lookedAt);
  if ('any' in when) return when.any.flatMap(lookedAt);
  return 'not' in when ? lookedAt(when.not) : [when.question];
}
