/** Where something was found wrong. `line` and `column` count from 1. */
export interface Place {
  file: string;
  line?: number;
  column?: number;
  /** What the column is called, of a table. */
  heading?: string;
}

/** `file:line:column`, as far as it is known. */
export function placeText({ file, line, column }: Place): string {
  return [file, line, column].filter((part) => part !== undefined).join(':');
}

/**
 * One thing wrong with an input, as data. Wording it is the business of `messages`.
 * `code` names the kind and the message; `args` are what the message mentions.
 */
export interface Issue extends Place {
  code: string;
  severity: 'error' | 'warning';
  args: Record<string, string | number>;
}

/** What loading gives: the value when nothing is wrong with it, and every issue found. */
export type Loaded<T> = { value: T; issues: Issue[] } | { value?: undefined; issues: Issue[] };

/** Those that forbid to go on. */
export function errorsOf(issues: readonly Issue[]): Issue[] {
  return issues.filter((issue) => issue.severity === 'error');
}

/** True when at least one issue forbids to go on. */
export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.severity === 'error');
}

/** Raised by shells that cannot go on with an input; carries every issue found, not the first. */
export class InputError extends Error {
  constructor(readonly issues: Issue[]) {
    super(issues.map((issue) => `${placeText(issue)}: ${issue.code}`).join('\n'));
    this.name = 'InputError';
  }
}
