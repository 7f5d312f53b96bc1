/** What is drawn besides words. */
export interface Signs {
  cursor: string;
  marked: string;
  unmarked: string;
  done: string;
  arrows: string;
  back: string;
  on: string;
  up: string;
  down: string;
  more: string;
  between: string;
  full: string;
  rule: string;
  /** A line in what the terminal can show, as long as it was. */
  fold(line: string): string;
}

const unicode: Signs = {
  cursor: '❯',
  marked: '[✓]',
  unmarked: '[ ]',
  done: '✓',
  arrows: '↑↓',
  back: '←',
  on: '→',
  up: '↑',
  down: '↓',
  more: '…',
  between: '·',
  full: '█',
  rule: '─',
  fold: (line) => line,
};

/** Signs of texts that are the same for everybody. */
const FOLDED: Record<string, string> = {
  ...{ '·': '-', '–': '-', '—': '-', '…': '.', '✓': 'x', '✗': '-', '→': '>' },
  ...{ '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '‘': "'", '’': "'" },
};

const ascii: Signs = {
  cursor: '>',
  marked: '[x]',
  unmarked: '[ ]',
  done: 'x',
  arrows: '^ v',
  back: '<-',
  on: '->',
  up: '^',
  down: 'v',
  more: '...',
  between: '|',
  full: '#',
  rule: '-',
  fold: (line) => line.replace(/[·–—“”„«»‘’…✓✗→]/g, (sign) => FOLDED[sign]!),
};

/** Signs that the terminal can show. */
export function signsFor(canUnicode: boolean): Signs {
  return canUnicode ? unicode : ascii;
}
