import type { Respondent } from '../../model/respondent.ts';
import { type Question, rolesAsked } from '../../questions/index.ts';
import { allQuestions, type Questionnaire, questionsById } from '../../questions/questionnaire.ts';
import type { When } from '../../questions/when.ts';
import type { Instrument } from '../../scoring/instrument.ts';
import { measureOf } from '../../scoring/measures/index.ts';
import { readsOf } from '../../scoring/reads.ts';
import type { Unreadable } from './comparison.ts';

/**
 * The questions that the new rubric scores and that answers to the old questionnaire do not answer:
 * they were not asked, or of other roles, or with other options, fields or limits. With none, the old
 * answers may be scored under the new rubric. Wording may differ: an id stands for a meaning.
 */
export function unreadableOf(old: Questionnaire, now: Instrument): Unreadable[] {
  const needed = questionsNeeded(now);
  const asked = questionsById(old);
  return allQuestions(now.questionnaire).flatMap((question): Unreadable[] => {
    const { id, code, name } = question;
    const before = asked.get(id);
    if (!needed.has(id) || isSame(before, old, question, now.questionnaire)) return [];
    return [{ id, code, name, why: before ? 'other-shape' : 'not-asked' }];
  });
}

/** The questions that few people answered (`told`) and that the new rubric scores or reads otherwise. */
export function toldTwice(
  told: readonly { question: string }[],
  old: Instrument,
  now: Instrument,
): Unreadable[] {
  const few = new Set(told.map(({ question }) => question));
  const scoring = ({ rubric }: Instrument, id: string) =>
    JSON.stringify([
      rubric.questions[id] ?? null,
      rubric.measures.filter((config) =>
        measureOf(config)
          .uses(config)
          .some(({ question }) => question === id),
      ),
    ]);
  return allQuestions(now.questionnaire)
    .filter(({ id }) => few.has(id) && scoring(old, id) !== scoring(now, id))
    .map(({ id, code, name }) => ({ id, code, name, why: 'few-people' }));
}

/** Answers to the old questionnaire as answers to the new one: what it reads otherwise is left out. */
export function readableAnswers(
  respondents: readonly Respondent[],
  old: Questionnaire,
  now: Questionnaire,
): Respondent[] {
  const asked = questionsById(old);
  const readable = new Set(
    allQuestions(now)
      .filter((question) => isSame(asked.get(question.id), old, question, now))
      .map(({ id }) => id),
  );
  const roles = new Set(now.roles.map(({ id }) => id));
  return respondents
    .filter(({ respondent }) => roles.has(respondent.role))
    .map((respondent) => ({
      ...respondent,
      answers: Object.fromEntries(
        Object.entries(respondent.answers).filter(([id]) => readable.has(id)),
      ),
    }));
}

/** What scores and measures read, and what the conditions of these questions look at. */
function questionsNeeded({ questionnaire, rubric }: Instrument): Set<string> {
  const scored = new Set([
    ...Object.keys(rubric.questions),
    ...rubric.measures.flatMap(({ id }) => [...readsOf({ questionnaire, rubric }, id).questions]),
  ]);
  const conditions = allQuestions(questionnaire)
    .filter(({ id }) => scored.has(id))
    .flatMap(({ when }) => (when ? looksAt(when) : []));
  return new Set([...scored, ...conditions]);
}

function looksAt(when: When): string[] {
  if ('all' in when) return when.all.flatMap(looksAt);
  if ('any' in when) return when.any.flatMap(looksAt);
  return 'not' in when ? looksAt(when.not) : [when.question];
}

function isSame(
  before: Question | undefined,
  old: Questionnaire,
  question: Question,
  now: Questionnaire,
): boolean {
  return before !== undefined && shapeOf(before, old) === shapeOf(question, now);
}

/** Keys that change what is said, not what an answer is. */
const words = new Set(['name', 'help', 'why', 'sources', 'code', 'seconds', 'attributable', 'ask']);
const wordsWithin = new Set(['text', 'shuffle']);

/** What an answer to a question may be and who gives it, as one string. */
function shapeOf(question: Question, questionnaire: Questionnaire): string {
  const own = Object.entries(question).filter(([key]) => !words.has(key));
  return JSON.stringify([rolesAsked(question), Object.fromEntries(own)], (key, value) => {
    if (wordsWithin.has(key)) return undefined;
    return key === 'optionsFrom' ? listOf(questionnaire, value) : value;
  });
}

/** The ids of a catalogue; of a list that organisations fill in, the marks that it may carry. */
function listOf({ lists, parameters }: Questionnaire, id: string): unknown {
  const catalogue = lists[id]?.map((item) => item.id);
  return [id, catalogue ?? Object.keys(parameters[id]?.flags ?? {})];
}
