import type { Asker } from './asker.ts';
import { chooseView } from './choose-view.ts';
import { questionView } from './question-view.ts';
import type { Stage } from './stage.ts';
import { textView } from './text-view.ts';
import { type Writing, writeView } from './write-view.ts';

/** On a screen a line can be typed as well. */
export interface ScreenAsker extends Asker {
  write(writing: Writing): Promise<{ text: string } | 'back'>;
}

/** Speaks to a person on screens, one for each question. */
export function screenAsker(stage: Stage): ScreenAsker {
  return {
    question: (asked) => stage.show(questionView(asked)),
    read: (reading) => stage.show(textView(reading)),
    choose: (choosing) => stage.show(chooseView(choosing)),
    write: (writing) => stage.show(writeView(writing)),
    close: stage.close,
  };
}
