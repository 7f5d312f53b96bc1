import type { Lists } from '../../src/model/list.ts';
import type { Answer } from '../../src/model/respondent.ts';
import { type Question, rolesAsked } from '../../src/questions/index.ts';
import { optionIds } from '../../src/questions/option.ts';
import { apportion, best, type Ladder, nearestSum, together } from './apportion.ts';
import { kindsReceived } from './contact-kinds.ts';
import { stepsOf } from './ladders.ts';
import { objectivesFrom } from './objectives.ts';
import { answeredBy, type Organisation, type Role } from './organisation.ts';
import { isTerm, quizAnswers } from './quiz.ts';
import { inPlaces, rankingsAround } from './rankings.ts';
import { sharesBeside } from './shares.ts';
import { twoChoicesEach, twoVotesEach } from './votes.ts';

/** The answers of each role to a question, one per person; whose is whose is decided later. */
export type AnswersByRole = Map<Role, Answer[]>;

/** What the organisation's table says about a question, as answers. */
export function answersTo(
  question: Question,
  organisation: Organisation,
  lists: Lists,
): AnswersByRole {
  const asked = rolesAsked(question) as Role[];
  const n = (role: Role) => answeredBy(organisation, role);
  const each = (values: (role: Role) => readonly unknown[]): AnswersByRole =>
    new Map(asked.map((role) => [role, values(role).map((value) => ({ value }))]));

  const given = organisation.given[question.id];
  if (given) return each((role) => given[role]!);
  if (isTerm(question))
    return new Map(asked.map((role) => [role, quizAnswers(question, organisation.quiz[role])]));
  switch (question.id) {
    case 'effort-split':
      return each((role) => sharesBeside(organisation.software[role as 'executive' | 'project']));
    case 'goals-in-order':
      return each((role) => rankingsAround(goalsOf(organisation, role, lists), n(role)));
    case 'goals-rewarded': {
      const wanted = goalsOf(organisation, 'executive', lists).slice(0, 2);
      const hits = stepsByRole(question, organisation, [0, 50, 100]);
      return each((role) => twoChoicesEach(hits.get(role)!, wanted, organisation.rewarded));
    }
    case 'contact-kinds-received':
      return each((role) => kindsReceived(organisation.contactKinds, n(role)));
    case 'objectives': {
      const { executive, project } = organisation.objectives;
      const all = objectivesFrom([...executive, ...project], organisation.metrics);
      return each((role) =>
        role === 'executive' ? all.slice(0, executive.length) : all.slice(executive.length),
      );
    }
    case 'likeliest-failures':
      return each((role) => twoVotesEach(organisation.fears[role], n(role)));
    default:
      return scored(question, organisation);
  }
}

/** A role's consensus on the goals, the first first. */
function goalsOf({ goalPlaces }: Organisation, role: Role, lists: Lists): string[] {
  return inPlaces(optionIds({ optionsFrom: 'goals' }, lists), goalPlaces[role]);
}

/** Answers that come to the question's target, and those who have not seen what it asks about. */
function scored(question: Question, organisation: Organisation): AnswersByRole {
  const { ladder, answer } = stepsOf(question, organisation);
  const steps = stepsByRole(question, organisation, ladder);
  return new Map(
    [...steps].map(([role, taken]) => [
      role,
      [
        ...taken.map(answer),
        ...Array<Answer>(unseenBy(question, organisation, role)).fill({ outcome: 'unseen' }),
      ],
    ]),
  );
}

/** The steps of a ladder that the people of each role take to meet the question's target. */
function stepsByRole(
  question: Question,
  organisation: Organisation,
  ladder: Ladder,
): Map<Role, number[]> {
  const target = organisation.targets[question.id];
  if (target === undefined) throw new RangeError(`no target for ${question.id}`);
  const asked = rolesAsked(question) as Role[];
  const sizes = asked.map(
    (role) => answeredBy(organisation, role) - unseenBy(question, organisation, role),
  );
  const parts = (points: number) => (points / 100) * best(ladder);
  const sums = typeof target === 'number' ? together(ladder, sizes, parts(target)) : undefined;
  return new Map(
    asked.map((role, index) => {
      const own = typeof target === 'number' ? target : target[role]!;
      if (Array.isArray(own)) return [role, own.flatMap((n, step) => Array<number>(n).fill(step))];
      const n = sizes[index]!;
      return [role, apportion(ladder, n, sums?.[index] ?? nearestSum(ladder, n, parts(own)))];
    }),
  );
}

function unseenBy(question: Question, { unseen }: Organisation, role: Role): number {
  return unseen[question.id]?.[role] ?? 0;
}
