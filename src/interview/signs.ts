/** What is drawn besides words. */
export interface Signs {
  cursor: string;
  marked: string;
  unmarked: string;
  done: string;
  arrows: string;
  back: string;
  up: string;
  down: string;
  more: string;
  between: string;
  full: string;
  rule: string;
}

const unicode: Signs = {
  cursor: '❯',
  marked: '[✓]',
  unmarked: '[ ]',
  done: '✓',
  arrows: '↑↓',
  back: '←',
  up: '↑',
  down: '↓',
  more: '…',
  between: '·',
  full: '█',
  rule: '─',
};

const ascii: Signs = {
  cursor: '>',
  marked: '[x]',
  unmarked: '[ ]',
  done: 'x',
  arrows: 'up/down',
  back: 'left',
  up: '^',
  down: 'v',
  more: '...',
  between: '-',
  full: '#',
  rule: '-',
};

/** Signs that the terminal can show. */
export function signsFor(canUnicode: boolean): Signs {
  return canUnicode ? unicode : ascii;
}
