/** What the program ends with. */
export const exit = { done: 0, gateFailed: 1, badInput: 2, fault: 3, interrupted: 130 } as const;
export type ExitCode = (typeof exit)[keyof typeof exit];
