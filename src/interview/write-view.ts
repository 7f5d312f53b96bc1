import { isEnter } from './key.ts';
import { edited, type Line, lineOf } from './line.ts';
import { drawPage } from './page.ts';
import { sayIn } from './sheet.ts';
import type { View } from './view.ts';
import { drawLine } from './writing.ts';

/** A line to be typed. */
export interface Writing {
  title: string;
  help: string;
  language: string;
}

/** A page on which a line is typed, which is given without the blanks around it; or one goes back. */
export function writeView({
  title,
  help,
  language,
}: Writing): View<Line, { text: string } | 'back'> {
  const say = sayIn(language);
  return {
    start: lineOf(''),
    press: (line, key) => {
      const text = line.text.trim();
      if (isEnter(key)) return text === '' ? { state: line } : { end: { text } };
      const next = edited(line, key);
      if (next) return { state: next };
      return ['left', 'escape'].includes(key.name ?? '') ? { end: 'back' } : { state: line };
    },
    isWriting: () => true,
    stopped: () => 'back',
    draw: (line, canvas) =>
      drawPage(
        {
          title,
          help,
          body: (paper) => drawLine(line, paper, { head: `${paper.signs.cursor} ` }),
          hints: ({ signs }) => [
            [
              [say('key.enter'), say('interview.key-done')],
              [`${signs.back} Esc`, say('interview.key-back')],
            ],
          ],
        },
        canvas,
      ),
  };
}
