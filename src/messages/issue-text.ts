import type { Issue } from '../model/issue.ts';
import { type Language, type MessageId, say } from './index.ts';

/**
 * An issue on one line: `file:line:column  message (did you mean …?)`, in a table
 * `file:line:column (heading)  message`. Throws when its code has no
 * message.
 */
export function issueText(issue: Issue, language: Language): string {
  const { suggestion } = issue.args;
  const place = [issue.file, issue.line, issue.column].filter((part) => part !== undefined);
  const heading = issue.heading === undefined ? '' : ` (${issue.heading})`;
  const message = say(language, `issue.${issue.code}` as MessageId, issue.args);
  const hint = suggestion === undefined ? '' : ` ${say(language, 'did-you-mean', { suggestion })}`;
  return printable(`${place.join(':')}${heading}  ${message}${hint}`);
}

/** Files can hold characters that make a terminal do things; none of them gets there. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, '·');
}
