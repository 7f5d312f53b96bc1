import type { Privacy } from '../model/assessment.ts';
import type { Lists } from '../model/list.ts';
import type { Respondent } from '../model/respondent.ts';
import { wordingIn } from '../model/text.ts';
import type { Question } from '../questions/index.ts';
import { isAsked, type Questionnaire, questionsFor } from '../questions/questionnaire.ts';
import { orderOf } from './order.ts';
import { type Position, put } from './put.ts';
import { openScreen } from './screen.ts';
import type { Terminal } from './stoppable.ts';
import { sayIn, type Turn } from './turn.ts';
import { welcome } from './welcome.ts';

export interface InterviewOptions {
  questionnaire: Questionnaire;
  /** What options are drawn from: see listsOf. */
  lists: Lists;
  privacy: Privacy;
  /** The state so far: without answers for a new person, with some for one who comes back. */
  respondent: Respondent;
  /** Keeps a state; it is awaited before the next question appears. */
  save(respondent: Respondent): void | Promise<void>;
  /** Milliseconds. */
  now(): number;
  terminal: Terminal;
  /** What to type to go on later. */
  comeBack: string;
  colour?: boolean | undefined;
}

/**
 * Asks one person what is asked of their role and not answered yet, in order, then once more what
 * they skipped. Gives the completed state.
 * Raises InterviewStopped when the person or the terminal's signal stops it; whatever was answered
 * before is saved.
 */
export async function interview(options: InterviewOptions): Promise<Respondent> {
  const { questionnaire, terminal, save } = options;
  const { id, role, language } = options.respondent.respondent;
  const screen = openScreen(terminal, options.colour ?? false);
  const say = sayIn(language);
  const order = orderOf(id);
  const questions = questionsFor(questionnaire, role);

  let state = options.respondent;
  const keep = async (changes: Partial<Respondent>) => {
    state = { ...state, ...changes };
    await save(state);
  };
  const ask = async (question: Question) => {
    const { lists, now } = options;
    const comment = state.answers[question.id]?.comment;
    const turn: Turn = { question, language, lists, order, screen, say, comment };
    const answer = await put(turn, role, positionOf(questionnaire, state, question), now);
    await keep({ answers: { ...state.answers, [question.id]: answer } });
  };
  const isMissing = (question: Question) =>
    isAsked(question, state) && state.answers[question.id] === undefined;
  const isSkipped = (question: Question) =>
    isAsked(question, state) && state.answers[question.id]?.outcome === 'skipped';

  const consent = await welcome({ ...options, screen, say });
  if (consent !== state.consent) await keep({ consent });
  for (const question of questions) if (isMissing(question)) await ask(question);
  const skipped = questions.filter(isSkipped);
  if (skipped.length > 0) {
    screen.print('');
    screen.print(say('interview.skipped-again', { questions: skipped.length }), screen.paint.bold);
  }
  // An answer to one of them may bring up questions that depend on it.
  for (const question of skipped.length > 0 ? questions : [])
    if (isMissing(question) || isSkipped(question)) await ask(question);
  await keep({ status: 'complete' });
  screen.print('');
  screen.print(say('interview.thanks'), screen.paint.bold);
  return state;
}

/** Counts the questions that are put to this person as far as their answers tell by now. */
function positionOf(questionnaire: Questionnaire, state: Respondent, question: Question): Position {
  const { role, language } = state.respondent;
  const asked = questionsFor(questionnaire, role).filter((each) => isAsked(each, state));
  const topic = questionnaire.topics.find((each) => each.questions.includes(question));
  return {
    topic: topic ? wordingIn(topic.name, language) : '',
    number: asked.indexOf(question) + 1,
    of: asked.length,
  };
}
