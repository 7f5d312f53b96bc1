import { referenceTo } from '../../model/reference.ts';
import type { Respondent } from '../../model/respondent.ts';
import type { TallyReader } from '../../scoring/measures/measure.ts';
import type { Plan, Tally } from '../../scoring/plan.ts';
import { type Scores, scoreTally } from '../../scoring/scores.ts';
import { mergeTallies, readerOf, tallyOf } from '../../scoring/tally.ts';
import { answerOf } from './answers.ts';
import type { WholeCase } from './inherit.ts';
import { readingOf } from './reading-of.ts';
import type { Group } from './schema.ts';

export interface ScoredCase {
  scores: Scores;
  reader: TallyReader;
}

/** What the people of a case come to, with the readings that it sets, and how they answered. */
export function scoreCase(plan: Plan, { people, readings }: WholeCase): ScoredCase {
  const tally = people
    .map((group) => tallyOfGroup(plan, group))
    .reduce(mergeTallies, tallyOf(plan, []));
  const reader = readerOf(plan, tally, (role) => headsOf(people, role));
  const given = Object.entries(readings).map(([id, value]) => [id, readingOf(value)] as const);
  return { scores: scoreTally(plan.instrument, reader, new Map(given)), reader };
}

function sizeOf({ n = 1 }: Group): number {
  return n;
}

function headsOf(people: readonly Group[], role: string): number | undefined {
  const groups = people.filter((group) => group.role === role);
  if (groups.length === 0) return undefined;
  return groups.reduce((sum, group) => sum + (group.of ?? sizeOf(group)), 0);
}

/** People who answer alike add the same: one of them is counted, times how many they are. */
function tallyOfGroup(plan: Plan, group: Group): Tally {
  const size = sizeOf(group);
  return tallyOf(plan, [respondentOf(plan, group)]).map((amount) => amount * size);
}

function respondentOf({ instrument }: Plan, { role, answers }: Group): Respondent {
  const { questionnaire } = instrument;
  return {
    format: 1,
    instrument: referenceTo(questionnaire),
    respondent: { id: role, role, language: questionnaire.languages[0]! },
    day: '2000-01-01',
    status: 'complete',
    consent: { attributed: false },
    answers: Object.fromEntries(
      Object.entries(answers).map(([question, given]) => [question, answerOf(given)]),
    ),
  };
}
