import type { QuestionOf } from '../../questions/index.ts';
import { questionTypes } from '../../questions/index.ts';
import { blank } from '../blank.ts';
import { refusals } from '../refusals.ts';
import type { Control } from './control.ts';

/** Words of one's own. */
export const text: Control<QuestionOf<'text'>> = (question, turn) =>
  blank(turn, {
    label: turn.say('interview.your-answer'),
    hint: turn.say('interview.characters', { max: question.maxLength }),
    parse: (typed) => {
      const checked = questionTypes.text.answer(question, turn.lists).safeParse(typed);
      return checked.success ? { value: checked.data } : { refused: refusals(turn, checked.error) };
    },
  });
