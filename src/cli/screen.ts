import { openScreen, type Screen } from './prompts/screen.ts';
import type { Session } from './session.ts';

/** The screen on which a command asks something: one question after another, each leaving its answer. */
export function screenOf({ world, colour }: Session): Screen {
  return openScreen({ input: world.stdin, output: world.stdout }, colour.level > 0);
}
