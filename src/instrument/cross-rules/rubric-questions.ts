import type { Issue } from '../../model/issue.ts';
import { type Question, rolesAsked, typeOf } from '../../questions/index.ts';
import type { Scorer } from '../../scoring/rubric.ts';
import { type RuleConfig, ruleOf } from '../../scoring/rules/index.ts';
import { problem } from '../problem.ts';
import { unknown } from '../unknown.ts';
import { type Context, type CrossRule, questionIds, questionOf } from './context.ts';
import { misfitIssues, withOptions } from './misfits.ts';

/** Each rule of the rubric scores a question that exists, and fits its type, options and roles. */
export const rubricQuestions: CrossRule = (context) => [
  ...scoredQuestions(context),
  ...reportedQuestions(context),
];

/** What is only reported is asked, and nothing gives it points. */
function reportedQuestions(context: Context): Issue[] {
  const { questions, reported } = context.instrument.rubric;
  return reported.flatMap((id, index) => {
    const place = context.sources.rubric.locate(['reported', index]);
    if (Object.hasOwn(questions, id)) return [problem('reported-is-scored', place, { id })];
    return unknown('unknown-question', id, questionIds(context), place);
  });
}

const scoredQuestions: CrossRule = (context) =>
  Object.entries(context.instrument.rubric.questions).flatMap(([id, scorer]) => {
    const question = questionOf(context, id);
    if (!question) {
      const place = context.sources.rubric.locate(['questions'], id);
      return unknown('unknown-question', id, questionIds(context), place);
    }
    if (scorer.rule === 'measured') return measureExists(context, id, scorer);
    return [...ruleFits(context, question, scorer), ...rolesFit(context, question, scorer)];
  });

function measureExists(
  { instrument, sources }: Context,
  id: string,
  scorer: Extract<Scorer, { rule: 'measured' }>,
): Issue[] {
  const known = instrument.rubric.measures.map((measure) => measure.id);
  const place = sources.rubric.locate(['questions', id, 'measure']);
  return unknown('unknown-measure', scorer.measure, known, place);
}

function ruleFits(context: Context, question: Question, config: RuleConfig): Issue[] {
  const rule = ruleOf(config);
  const path = ['questions', question.id];
  const place = context.sources.rubric.locate([...path, 'rule']);
  const args = { rule: config.rule, question: question.id, type: question.type };
  if (!rule.fits.includes(question.type)) {
    return [problem('rule-does-not-fit', place, { ...args, fits: rule.fits.join(', ') })];
  }
  const written = withOptions(context, question);
  const misfits = rule.misfits?.(config, written) ?? [];
  if (misfits.length > 0) return misfitIssues(misfits, config, question, context, path);
  return givesPoints(config, question) ? [] : [problem('rule-gives-no-points', place, args)];
}

/** Tries the rule on an answer, so that no score is ever "not a number". */
function givesPoints(config: RuleConfig, question: Question): boolean {
  const items = ['one', 'two'].map((id) => ({ id, text: id }));
  const lists = new Proxy({}, { get: () => items });
  const value = typeOf(question).sample(question, lists, () => 0.5);
  const points = ruleOf(config).points(config, value, question, lists);
  return points === null || (points >= 0 && points <= 100);
}

function rolesFit({ sources }: Context, question: Question, { roles }: RuleConfig): Issue[] {
  const asked = rolesAsked(question);
  return Object.keys(roles ?? {}).flatMap((role) => {
    const place = sources.rubric.locate(['questions', question.id, 'roles'], role);
    return unknown('role-not-asked', role, asked, place, { question: question.id });
  });
}
