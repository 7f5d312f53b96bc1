import type { Answer, Respondent } from '../../src/model/respondent.ts';
import type { Question } from '../../src/questions/index.ts';
import {
  allQuestions,
  listsOf,
  type Questionnaire,
  questionsFor,
} from '../../src/questions/questionnaire.ts';
import { answersTo } from './answers.ts';
import { dealt, numbered } from './deal.ts';
import { type Organisation, roles } from './organisation.ts';
import { type Person, peopleOf, recordSheet } from './people.ts';
import { isTerm } from './quiz.ts';
import { secondsFor } from './seconds.ts';

/** Everybody's answers, sorted by id so that the order tells nothing about who they are. */
export function respondentsOf(
  organisation: Organisation,
  questionnaire: Questionnaire,
): Respondent[] {
  const lists = listsOf(questionnaire, organisation.assessment.parameters);
  const people = roles.flatMap((role) => peopleOf(organisation, role));
  const given = new Map<string, Map<string, Answer>>();
  for (const question of allQuestions(questionnaire)) {
    if (organisation.records[question.id] !== undefined) continue;
    given.set(
      question.id,
      question.type === 'text'
        ? textsOf(organisation, people)
        : dealtTo(people, answersTo(question, organisation, lists), dealOf(question), organisation),
    );
  }
  agree(given);
  comment(organisation, people, given);
  const answered = people.map((person) => ({
    ...person,
    answers: answersOf(person, questionnaire, given),
  }));
  return [...answered, filledSheet(organisation, questionnaire)].sort((one, two) =>
    one.respondent.id < two.respondent.id ? -1 : 1,
  );
}

/** What is dealt anew: each question, but all terms together, because a person knows more or less. */
function dealOf(question: Question): string {
  return isTerm(question) ? 'terms' : question.id;
}

/** Who gets which answer varies by deal. */
function dealtTo(
  people: readonly Person[],
  byRole: ReturnType<typeof answersTo>,
  deal: string,
  { folder }: Organisation,
): Map<string, Answer> {
  return new Map(
    [...byRole].flatMap(([role, answers]) => {
      const own = people.filter(({ respondent }) => respondent.role === role);
      const mixed = dealt(answers, `${folder}:${role}:${deal}`);
      if (mixed.length !== own.length) throw new RangeError(`${deal}: not one each (${role})`);
      return own.map(({ respondent }, index): [string, Answer] => [respondent.id, mixed[index]!]);
    }),
  );
}

/** What managers and the project team wrote, each in their language; the others skipped. */
function textsOf({ folder, lookingBack }: Organisation, people: readonly Person[]) {
  const writers = dealt(
    people.filter(({ respondent }) => ['manager', 'project'].includes(respondent.role)),
    `${folder}:writers`,
  );
  const left = { es: [...lookingBack.es], en: [...lookingBack.en] };
  return new Map(
    writers.map(({ respondent: { id, language } }): [string, Answer] => {
      const text = left[language as 'es' | 'en'].shift();
      return [id, text === undefined ? { outcome: 'skipped' } : { value: text }];
    }),
  );
}

/** Whoever was shown a working version had to do with the preparation: answers change hands. */
function agree(given: Map<string, Map<string, Answer>>): void {
  const shown = given.get('versions-shown')!;
  const idle = (id: string) => given.get('participation')!.get(id)?.value === 'nothing';
  const none = (id: string) => shown.get(id)?.value === 0;
  for (const id of [...shown.keys()].filter((each) => idle(each) && !none(each))) {
    const other = [...shown.keys()].find((each) => none(each) && !idle(each));
    if (other === undefined) return;
    const answer = shown.get(id)!;
    shown.set(id, shown.get(other)!);
    shown.set(other, answer);
  }
}

/** Puts each comment beside the answer of somebody who reads Spanish. */
function comment(
  { folder, comments }: Organisation,
  people: readonly Person[],
  given: Map<string, Map<string, Answer>>,
): void {
  for (const { on, role, beside, text } of comments) {
    const answers = given.get(on)!;
    const speakers = people.filter(
      ({ respondent: { id, role: own, language } }) =>
        own === role && language === 'es' && saying(answers.get(id), beside),
    );
    const { id } = speakers[numbered(`${folder}:${on}:${text}`, speakers.length)]!.respondent;
    answers.set(id, { ...answers.get(id), comment: text });
  }
}

function saying(answer: Answer | undefined, value: string | number | undefined): boolean {
  return value === undefined ? answer?.value !== undefined : answer?.value === value;
}

/** A person's answers in the order in which the questions are asked; of some, with their times. */
function answersOf(
  { respondent }: Person,
  questionnaire: Questionnaire,
  given: ReadonlyMap<string, ReadonlyMap<string, Answer>>,
): Record<string, Answer> {
  return Object.fromEntries(
    questionsFor(questionnaire, respondent.role).map((question) => {
      const answer = given.get(question.id)!.get(respondent.id)!;
      return [question.id, { ...answer, ...secondsFor(question, respondent.id) }];
    }),
  );
}

function filledSheet(organisation: Organisation, questionnaire: Questionnaire): Respondent {
  return {
    ...recordSheet(organisation),
    answers: Object.fromEntries(
      questionsFor(questionnaire, 'records').map(({ id }): [string, Answer] => [
        id,
        { value: organisation.records[id], ...documentOf(organisation, id) },
      ]),
    ),
  };
}

function documentOf({ documents }: Organisation, question: string): { document?: string } {
  const document = documents[question];
  return document === undefined ? {} : { document };
}
