import type { Question, QuestionTypeName } from '../../questions/index.ts';
import type { Control } from '../control.ts';
import { allocation } from './allocation.ts';
import { choice } from './choice.ts';
import { choices } from './choices.ts';
import { grid } from './grid.ts';
import { number } from './number.ts';
import { ranking } from './ranking.ts';
import { record } from './record.ts';
import { scale } from './scale.ts';
import { text } from './text.ts';

const controls = {
  scale,
  choice,
  choices,
  ranking,
  allocation,
  number,
  grid,
  record,
  text,
} satisfies {
  [T in QuestionTypeName]: unknown;
};

/** What lets a person answer this question. */
export function controlOf({ type }: Question): Control<Question, unknown> {
  return controls[type] as unknown as Control<Question, unknown>;
}
