import { element, escaped, shown } from '../markup.ts';

/** Colours by what they mean: style variables of a page, or fixed ones for a document. */
export interface Paint {
  ink: string;
  soft: string;
  line: string;
  paper: string;
  one: string;
  two: string;
  /** From the best to the worst; `none` where there is no band. */
  tones: Record<Tone, string>;
}
export type Tone = 'tone-0' | 'tone-1' | 'tone-2' | 'tone-3' | 'tone-none';

/** A picture: how high it gets at a width, and its markup. */
export interface Picture {
  /** A sentence: what the picture shows. */
  title: string;
  width: number;
  height: number;
  svg: string;
}

/** Words in a drawing. */
export function words(text: string, attributes: Parameters<typeof element>[1]): string {
  return element('text', attributes, escaped(text));
}

/** The whole drawing; who cannot see it hears its title, and reads the table beside it. */
export function drawing(title: string, width: number, height: number, inner: string): Picture {
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${shown(width)} ${shown(height)}`,
      role: 'img',
      'aria-label': title,
      'font-size': FONT,
    },
    inner,
  );
  return { title, width, height, svg };
}

/** Height of letters, and of a line of them. */
export const FONT = 14;
export const LINE = 19;

/** How wide letters are beside their height, in the wider of the usual type faces. */
export const LETTER = 0.58;

/** The text in lines of about `width`: letters are taken to be as wide as most of them are. */
export function broken(text: string, width: number, font = FONT): string[] {
  const most = Math.max(8, Math.floor(width / (font * LETTER)));
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    for (const piece of word.match(new RegExp(`.{1,${most}}`, 'gsu')) ?? []) {
      const last = lines.at(-1)!;
      if (last === '') lines[lines.length - 1] = piece;
      else if (last.length + 1 + piece.length <= most) lines[lines.length - 1] = `${last} ${piece}`;
      else lines.push(piece);
    }
  }
  return lines;
}
