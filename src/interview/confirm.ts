import type { Screen } from './screen.ts';
import type { Say } from './turn.ts';

/** Asks for a plain yes or no; `initial` is where the cursor stands. */
export function confirm(
  { screen, say }: { screen: Screen; say: Say },
  label: string,
  initial: boolean,
): Promise<boolean> {
  return screen.choose({
    label,
    groups: [yesNo(say)],
    keys: say('interview.keys-choose'),
    initial,
  });
}

/** Yes and no, as items to choose. */
export function yesNo(say: Say) {
  return [
    { value: true, text: say('interview.yes') },
    { value: false, text: say('interview.no') },
  ];
}
