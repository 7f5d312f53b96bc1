import type { Body, Hint } from './control.ts';
import { framed, type Parts, roomIn } from './frame.ts';
import type { Paper } from './sheet.ts';
import type { Canvas } from './view.ts';
import { fitted } from './wrap.ts';

/** What stands on a screen, from top to bottom. */
export interface Page {
  /** Where one is, in a line. */
  place?: string;
  title?: string;
  /** Under the title. */
  help?: string | undefined;
  body(paper: Paper): Body;
  /** What went wrong, or is explained, above the keys. */
  note?: { text: string; isWrong: boolean } | undefined;
  hints(paper: Paper): Hint[][];
}

export function drawPage(page: Page, canvas: Canvas): string[] {
  const { rows, signs } = canvas;
  const { head, body, foot } = partsOf(page, canvas);
  const fits = head.length + body.lines.length <= rows - foot.length - 1;
  const lines = framed({ head, body, foot: fits ? ['', ...foot] : foot }, rows, signs);
  return lines.map(signs.fold);
}

/** How many lines of its body show at once, and how many there are. */
export function roomOf(page: Page, canvas: Canvas): { room: number; of: number } {
  return roomIn(partsOf(page, canvas), canvas.rows);
}

function partsOf(page: Page, { columns, paint, signs }: Canvas): Parts {
  const paper: Paper = { width: columns, paint, signs };
  const styled = (text: string, style = (line: string) => line) =>
    fitted(text, columns)
      .split('\n')
      .map((line) => style(line));
  const head = [
    ...(page.place ? [...styled(page.place, paint.dim), ''] : []),
    ...(page.title ? styled(page.title, paint.bold) : []),
    ...(page.help ? styled(page.help, paint.dim) : []),
    ...(page.title ? [''] : []),
  ];
  const { note } = page;
  const foot = [
    ...(note ? ['', ...styled(note.text, note.isWrong ? paint.red : paint.italic)] : []),
    paint.dim(signs.rule.repeat(columns)),
    ...page.hints(paper).flatMap((hints) => drawHints(hints, paper)),
  ];
  return { head, body: page.body(paper), foot };
}

/** Keys and what they do, as many to a line as fit. */
function drawHints(hints: readonly Hint[], { width, paint, signs }: Paper): string[] {
  const between = ` ${signs.between} `;
  const lines: { length: number; parts: string[] }[] = [];
  for (const [key, does] of hints) {
    const length = key.length + 1 + does.length;
    const last = lines.at(-1);
    const part = `${paint.bold(key)} ${paint.dim(does)}`;
    if (last && last.length + between.length + length <= width) {
      last.length += between.length + length;
      last.parts.push(part);
    } else lines.push({ length, parts: [part] });
  }
  return lines.map(({ parts }) => parts.join(paint.dim(between)));
}
