/** A blank at which no line is broken. */
export const NO_BREAK = '\u00a0';

/**
 * The text in lines of at most `width` characters, broken between words; lines after the first
 * begin with `indent`. Line breaks of the text itself are kept, and so is a line that begins with
 * two blanks: a command, to be copied whole. Inquirer would break inside words.
 */
export function wrap(text: string, width: number, indent = ''): string {
  return text
    .split('\n')
    .flatMap((line) => (line.startsWith('  ') ? [line] : wrapLine(line, width - indent.length)))
    .join(`\n${indent}`);
}

function wrapLine(line: string, width: number): string[] {
  const lines = [''];
  for (const word of line.split(' ')) {
    const last = lines.at(-1)!;
    if (last === '') lines[lines.length - 1] = word;
    else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * The text in lines of which none is longer than `width`, for a screen: as `wrap`, but a word that is
 * too long is cut, and a command is broken where it does not fit.
 */
export function fitted(text: string, width: number, indent = ''): string {
  const room = Math.max(1, width - indent.length);
  return text
    .split('\n')
    .flatMap((line) => (line.length <= room ? [line] : inRoom(line, room)))
    .join(`\n${indent}`);
}

/** Broken; every line stands as far in as the first. */
function inRoom(line: string, room: number): string[] {
  const [lead = ''] = /^ +/.exec(line) ?? [];
  const left = Math.max(1, room - lead.length);
  const words = line.slice(lead.length);
  return wrapLine(cutWords(words, left), left).map((each) => lead + each);
}

/** With a blank wherever a word is cut: what comes before it fills a line. */
function cutWords(line: string, room: number): string {
  return line.replace(new RegExp(`\\S{${room}}(?=\\S)`, 'gu'), (piece) => `${piece} `);
}
