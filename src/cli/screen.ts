import { openScreen, type Screen } from '../interview/screen.ts';
import type { Session } from './session.ts';

/** The screen on which a command asks something: it looks like the interview. */
export function screenOf({ world, colour }: Session): Screen {
  return openScreen({ input: world.stdin, output: world.stdout }, colour.level > 0);
}
