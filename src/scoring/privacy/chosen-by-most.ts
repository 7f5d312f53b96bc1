import { choose } from '../statistics/choose.ts';

/** How a question can be answered by so many people: of how many options each chooses how many. */
export interface Shape {
  people: number;
  options: number;
  min: number;
  max: number;
}

/** Whether it can be told that most chose so many options, and no others. */
export function isTold(shape: Shape, chosen: number): boolean {
  if (chosen > 0) return countsWith(shape, chosen) > 1;
  // What cannot be told is told as if there were no option that most chose.
  let ways = 0;
  for (let others = 0; others <= shape.options; others++) {
    const counts = countsWith(shape, others);
    if (others === 0) ways += counts;
    else if (counts === 1) ways += choose(shape.options, others);
  }
  return ways !== 1;
}

/** In how many ways people can have chosen where most chose so many options: none, one, or several (2). */
function countsWith({ people, options, min, max }: Shape, chosen: number): number {
  const few = Math.floor(people / 2);
  const least = chosen * (few + 1);
  const spare = chosen * (people - few - 1) + (options - chosen) * few;
  const [from, to] = [Math.max(people * min, least), Math.min(people * max, least + spare)];
  if (from > to) return 0;
  if (from < to) return 2;
  const places = (people > few + 1 ? chosen : 0) + (few > 0 ? options - chosen : 0);
  return from === least || from === least + spare || places < 2 ? 1 : 2;
}
