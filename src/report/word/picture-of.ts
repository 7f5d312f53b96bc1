import { ImageRun } from 'docx';

/** One transparent dot, for programs that draw no SVG. */
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII=',
  'base64',
);

/** On a page a drawing has the letters of the page; here it has to say which. */
const LETTERS = 'font-family="Calibri, sans-serif"';

/** A drawing within a line of text; `title` is what is read out in its place. Sizes in pixels. */
export function pictureOf(svg: string, title: string, width: number, height: number): ImageRun {
  return new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(svg.replace('<svg ', `<svg ${LETTERS} `)),
    fallback: { type: 'png', data: DOT },
    transformation: { width, height },
    altText: { name: title, title, description: title },
  });
}
