import type { Asker } from './asker.ts';
import { BETWEEN, namesIn } from './named.ts';

interface Names {
  label: string;
  detail: string;
  /** What is asked for once there are so many. */
  more(number: number): string;
  /** How many there must be, unless there are none of one's own. */
  least: number;
  /** What Enter alone takes in their place, in words. */
  instead: string;
  /** Why a name cannot be one, in words. */
  refusal(name: string, before: readonly string[]): string | undefined;
}

/** What Enter alone stands for where there is nothing to add. */
export const NO_MORE = '–';

/** Lets names be typed, one at a time or several on a line, until Enter alone; none for `instead`. */
export async function askNames({ screen, say }: Asker, asked: Names): Promise<string[]> {
  const refusalOf = (line: string, before: readonly string[]): true | string => {
    const names = namesIn(line);
    const refusals = names.map((name, index) =>
      asked.refusal(name, [...before, ...names.slice(0, index)]),
    );
    return refusals.find((refusal) => refusal !== undefined) ?? true;
  };
  const { label, detail, instead } = asked;
  const isNone = (line: string) => namesIn(line).length === 0 || line === instead;
  const first = await screen.type({
    label,
    detail,
    between: BETWEEN,
    proposed: instead,
    validate: (line) => isNone(line) || refusalOf(line, []),
  });
  const names = isNone(first) ? [] : namesIn(first);
  while (names.length > 0) {
    const { least } = asked;
    const given = names.length;
    const isEnough = given >= least;
    const isEnd = (line: string) => namesIn(line).length === 0 || line === NO_MORE;
    const line = await screen.type({
      label: asked.more(given + 1),
      detail: isEnough ? say('init.hint.enough') : say('init.hint.few', { least }),
      between: BETWEEN,
      proposed: isEnough ? NO_MORE : undefined,
      validate: (typed) => {
        if (isEnd(typed)) return isEnough || say('init.too-few', { least, given });
        return refusalOf(typed, names);
      },
    });
    if (isEnd(line)) break;
    names.push(...namesIn(line));
  }
  return names;
}
