import type { Question, QuestionTypeName } from '../../src/questions/index.ts';
import { numbered } from './deal.ts';

/** How long an answer takes, in the coarse steps that are kept. */
const usual: Record<QuestionTypeName, readonly number[]> = {
  scale: [10, 20, 20, 40],
  choice: [10, 10, 20],
  choices: [20, 20, 40],
  ranking: [40, 80, 80],
  allocation: [40, 40, 80],
  number: [5, 10, 20],
  grid: [80],
  record: [80],
  text: [40, 80, 80],
};
/** One in so many answered in the terminal, which notes the time. */
const TIMED = 5;

/** The time that an answer took; nothing for those of whom it was not noted. */
export function secondsFor({ id, type }: Question, person: string): { seconds?: number } {
  if (numbered(person, TIMED) !== 0) return {};
  return { seconds: usual[type][numbered(`${person}:${id}`, usual[type].length)]! };
}
