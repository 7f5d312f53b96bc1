/** What a terminal sends for a key. */
export const KEYS = {
  enter: '\r',
  up: '\x1b[A',
  down: '\x1b[B',
  right: '\x1b[C',
  left: '\x1b[D',
  home: '\x1b[H',
  end: '\x1b[F',
  'page-up': '\x1b[5~',
  'page-down': '\x1b[6~',
  space: ' ',
  tab: '\t',
  backspace: '\x7f',
  delete: '\x1b[3~',
  'ctrl-left': '\x1b[1;5D',
  'alt-left': '\x1b[1;3D',
  'alt-b': '\x1bb',
  'alt-x': '\x1bx',
  'alt-backspace': '\x1b\x7f',
  'alt-enter': '\x1b\r',
  'ctrl-a': '\x01',
  'ctrl-c': '\x03',
  'ctrl-d': '\x04',
  'ctrl-e': '\x05',
  'ctrl-u': '\x15',
  'ctrl-s': '\x13',
  'ctrl-w': '\x17',
};
export type KeyName = keyof typeof KEYS;

/** Text that is pasted, as a terminal marks it. */
export const pasted = (text: string) => `\x1b[200~${text}\x1b[201~`;
