import type { Session } from './session.ts';

/** What the program ends with. */
export const exit = { done: 0, gateFailed: 1, badInput: 2, fault: 3, interrupted: 130 } as const;
export type ExitCode = (typeof exit)[keyof typeof exit];

/** Each code and what it says, under a heading, as the help has them. */
export function exitCodesIn({ say }: Pick<Session, 'say'>): string {
  const outcomes = Object.keys(exit) as (keyof typeof exit)[];
  const lines = outcomes.map(
    (outcome) => `  ${String(exit[outcome]).padEnd(5)}${say(`cli.exit.${outcome}`)}`,
  );
  return [say('cli.exit-codes'), ...lines].join('\n');
}
