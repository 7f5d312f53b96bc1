import type { Question, QuestionTypeName } from '../../questions/index.ts';
import { allocation } from './allocation.ts';
import { choices } from './choices.ts';
import type { PlainControl } from './control.ts';
import { grid } from './grid.ts';
import { number } from './number.ts';
import { oneOf } from './one-of.ts';
import { ranking } from './ranking.ts';
import { record } from './record.ts';
import { text } from './text.ts';

const controls = {
  scale: oneOf,
  choice: oneOf,
  choices,
  ranking,
  allocation,
  number,
  grid,
  record,
  text,
} satisfies { [T in QuestionTypeName]: unknown };

/** What lets a person answer this question line by line. */
export function plainControlOf({ type }: Question): PlainControl<Question, unknown> {
  return controls[type] as unknown as PlainControl<Question, unknown>;
}
