import { isDeepStrictEqual } from 'node:util';
import type { Privacy } from '../model/assessment.ts';
import type { Lists } from '../model/list.ts';
import type { Answer, Respondent } from '../model/respondent.ts';
import { wordingIn } from '../model/text.ts';
import type { Question } from '../questions/index.ts';
import {
  isAsked,
  type Questionnaire,
  questionsFor,
  usualSeconds,
} from '../questions/questionnaire.ts';
import type { Asker } from './asker.ts';
import { coarseSeconds } from './coarse-seconds.ts';
import { InterviewStopped } from './interview-stopped.ts';
import { orderOf } from './order.ts';
import { reviewOf } from './review.ts';
import { sayIn } from './sheet.ts';
import { askConsent, isAskedToConsent, welcome } from './welcome.ts';

export interface InterviewOptions {
  questionnaire: Questionnaire;
  /** What options are drawn from: see listsOf. */
  lists: Lists;
  /** What the assessment is held in. */
  languages: readonly string[];
  privacy: Privacy;
  /**
   * The state so far: without answers for a new person, who leaves nothing before they have begun; with
   * some for one who comes back.
   */
  respondent: Respondent;
  /** Keeps a state; it is awaited before the next question appears. */
  save(respondent: Respondent): void | Promise<void>;
  /** Milliseconds. */
  now(): number;
  asker: Asker;
  /** How to go on later, to somebody of a language. */
  later(language: string): string;
  /** Whether `respondent` is kept already. */
  isKept: boolean;
}

/**
 * Asks one person what is asked of their role and not answered yet, in order, then once more what
 * they skipped; then shows every answer for change. Gives the completed state.
 * Raises InterviewStopped when the person or the terminal's signal stops it; whatever was answered
 * before is saved.
 */
export async function interview(options: InterviewOptions): Promise<Respondent> {
  const { questionnaire, lists, asker, now } = options;
  const { id, role } = options.respondent.respondent;
  const order = orderOf(id);
  const asksConsent = isAskedToConsent(questionnaire, role);

  let state = options.respondent;
  let isReceived = false;
  const keep = async (changes: Partial<Respondent>) => {
    state = { ...state, ...changes };
    await options.save(state);
  };
  const asked = () => questionsFor(questionnaire, role).filter((each) => isAsked(each, state));
  const isMissing = ({ id }: Question) => state.answers[id] === undefined;
  const isSkipped = ({ id }: Question) => state.answers[id]?.outcome === 'skipped';

  /** What became of it: answered, or left as it was to go back or on. */
  const ask = async (question: Question): Promise<'answered' | 'back' | 'on'> => {
    const start = now();
    const { id } = question;
    const given = state.answers[id];
    const before = given ?? { comment: state.comments?.[id] };
    const { language } = state.respondent;
    const ended = await asker.question({
      ...{ question, language, lists, order, role, languages: options.languages },
      before,
      draft: state.drafts?.[id],
      place: (inLanguage) => placeOf(questionnaire, state, question, inLanguage),
      ...(asksConsent && question.attributable ? { fact: state.consent.attributed } : {}),
    });
    if (ended.language !== language)
      await keep({ respondent: { ...state.respondent, language: ended.language } });
    if ('goes' in ended) {
      const { comment, draft, goes } = ended;
      if (comment !== before.comment || draft !== undefined || state.drafts?.[id] !== undefined)
        await keep({
          drafts: withOne(state.drafts, id, draft),
          ...(given
            ? { answers: { ...state.answers, [id]: { ...given, comment } } }
            : { comments: withOne(state.comments, id, comment) }),
        });
      if (goes === 'away') throw new InterviewStopped();
      return goes;
    }
    const seconds = coarseSeconds((now() - start) / 1000);
    const answer: Answer = { ...ended.answer, seconds, ...documentOf(given, ended.answer) };
    await keep({
      answers: { ...state.answers, [id]: answer },
      drafts: withOne(state.drafts, id, ended.draft),
      comments: withOne(state.comments, id, undefined),
    });
    return 'answered';
  };

  const receive = async () => {
    const reception = { ...options, respondent: state, ...(isReceived ? { isKept: true } : {}) };
    await keep({ consent: await welcome(reception, asker, isReceived) });
    isReceived = true;
  };

  /**
   * Asks what is still wanted, in order. Back goes to the one before, whatever became of it, and from the
   * first to the welcome; on goes over what is not wanted to the next.
   */
  const goThrough = async (isWanted: (question: Question) => boolean) => {
    let question = asked().find(isWanted);
    const given = new Set<string>();
    while (question) {
      const { id } = question;
      const wasWanted = isWanted(question);
      const went = await ask(question);
      if (went === 'answered' || (went === 'on' && wasWanted)) given.add(id);
      const questions = asked();
      const at = questions.findIndex((each) => each.id === id);
      const isLeft = (each: Question) => isWanted(each) && !given.has(each.id);
      const next = questions.slice(at + 1).find(isLeft) ?? questions.find(isLeft);
      if (went === 'back') {
        if (at === 0) await receive();
        question = questions[Math.max(0, at - 1)];
      } else question = went === 'on' && !wasWanted && next ? (questions[at + 1] ?? next) : next;
    }
  };

  await receive();
  await goThrough(isMissing);
  const skipped = asked().filter(isSkipped).length;
  if (skipped > 0) {
    const { language } = state.respondent;
    const title = sayIn(language)('interview.skipped-again', { questions: skipped });
    const read = await asker.read({ title, paragraphs: [], enter: 'go-on', language });
    if (read === 'away') throw new InterviewStopped();
    // An answer to one of them may bring up questions that depend on it.
    await goThrough((question) => isMissing(question) || isSkipped(question));
  }
  let last: Question | 'consent' | undefined;
  for (;;) {
    const chosen = await asker.choose(reviewOf(asked(), state, lists, asksConsent, last));
    if (typeof chosen === 'string') throw new InterviewStopped();
    if (chosen.value === 'send') {
      const begun = asked().filter(({ id }) => state.drafts?.[id] !== undefined);
      const [first] = begun;
      if (!first || (await sendsWithout(begun, asker, state))) break;
      last = first;
      await ask(first);
      await goThrough(isMissing);
      continue;
    }
    last = chosen.value;
    if (chosen.value === 'consent') {
      const { language } = state.respondent;
      const before = { isKept: true, before: state.consent };
      const attributed = await askConsent(asker, language, before);
      if (attributed !== 'back') await keep({ consent: { attributed } });
    } else {
      await ask(chosen.value);
      await goThrough(isMissing);
    }
  }
  await keep({ status: 'complete', drafts: undefined, comments: undefined });
  return state;
}

/** Whether to send without what was begun and is no answer yet. Raises InterviewStopped. */
async function sendsWithout(
  begun: readonly Question[],
  asker: Asker,
  { respondent: { language }, answers }: Respondent,
) {
  const say = sayIn(language);
  const answered = begun.filter(({ id }) => {
    const { value, outcome = 'skipped' } = answers[id] ?? {};
    return value !== undefined || outcome !== 'skipped';
  }).length;
  const stays = answered === 0 ? 'unanswered' : answered === begun.length ? 'answered' : 'mixed';
  const chosen = await asker.choose({
    title: say('interview.begun'),
    help: '',
    items: [
      { value: false, text: say('interview.finish-begun') },
      { value: true, text: say('interview.send-without', { stays }) },
    ],
    at: 0,
    away: 'unsent',
    language,
  });
  if (typeof chosen === 'string') throw new InterviewStopped();
  return chosen.value;
}

/** What was begun at one question among what was at others; nothing at all where nothing is left of any. */
function withOne<T>(
  begun: Readonly<Record<string, T>> = {},
  id: string,
  one: NoInfer<T> | undefined,
): Record<string, T> | undefined {
  const { [id]: _, ...others } = begun;
  const left = one === undefined ? others : { ...others, [id]: one };
  return Object.keys(left).length === 0 ? undefined : left;
}

/** The document stays with a value that stays. */
function documentOf(before: Answer | undefined, { value }: Pick<Answer, 'value'>) {
  return before?.document === undefined || !isDeepStrictEqual(before.value, value)
    ? {}
    : { document: before.document };
}

/** The topic, the how-manieth of the questions put to this person by now, and minutes left. */
function placeOf(
  questionnaire: Questionnaire,
  state: Respondent,
  question: Question,
  language: string,
): string {
  const asked = questionsFor(questionnaire, state.respondent.role).filter((each) =>
    isAsked(each, state),
  );
  const topic = questionnaire.topics.find(({ questions }) => questions.includes(question));
  const left = asked.filter((each) => each === question || state.answers[each.id] === undefined);
  const seconds = left.reduce((sum, each) => sum + usualSeconds(each), 0);
  return sayIn(language)('interview.place-line', {
    topic: topic ? wordingIn(topic.name, language) : '',
    number: asked.indexOf(question) + 1,
    of: asked.length,
    minutes: seconds < 30 ? 0 : Math.ceil(seconds / 60),
  });
}
