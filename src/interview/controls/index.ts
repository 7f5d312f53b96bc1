import type { Question, QuestionOf, QuestionTypeName } from '../../questions/index.ts';
import { allocation } from './allocation.ts';
import { choice } from './choice.ts';
import { choices } from './choices.ts';
import type { Control } from './control.ts';
import { grid } from './grid.ts';
import { number } from './number.ts';
import { ranking } from './ranking.ts';
import { record } from './record.ts';
import { scale } from './scale.ts';
import { text } from './text.ts';

const controls: { [T in QuestionTypeName]: Control<QuestionOf<T>> } = {
  scale,
  choice,
  choices,
  ranking,
  allocation,
  number,
  grid,
  record,
  text,
};

/** What lets a person answer this question. */
export function controlOf(question: Question): Control<Question> {
  return controls[question.type] as Control<Question>;
}
