import type { Asker } from './asker.ts';
import { chooseView } from './choose-view.ts';
import { questionView } from './question-view.ts';
import type { Stage } from './stage.ts';
import { textView } from './text-view.ts';

/** Speaks to a person on screens, one for each question. */
export function screenAsker(stage: Stage): Asker {
  return {
    question: (asked) => stage.show(questionView(asked)),
    read: (reading) => stage.show(textView(reading)),
    choose: (choosing) => stage.show(chooseView(choosing)),
    close: stage.close,
  };
}
