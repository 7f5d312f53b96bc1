import { ImageRun } from 'docx';

/** One transparent dot, for programs that draw no SVG. */
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** A drawing within a line of text; `title` is what is read out in its place. Sizes in pixels. */
export function pictureOf(svg: string, title: string, width: number, height: number): ImageRun {
  return new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(svg),
    fallback: { type: 'png', data: DOT },
    transformation: { width, height },
    altText: { name: title, title, description: title },
  });
}
