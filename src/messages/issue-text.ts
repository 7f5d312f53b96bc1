import { type Issue, placeText } from '../model/issue.ts';
import { type Language, type MessageId, say } from './index.ts';

/**
 * An issue on one line: `file:line:column  message (did you mean …?)`, in a table
 * `file:line:column (heading)  message`; a warning is called one. Throws when its code has no
 * message.
 */
export function issueText(issue: Issue, language: Language): string {
  const heading = issue.heading === undefined ? '' : ` (${issue.heading})`;
  const kind = issue.severity === 'warning' ? say(language, 'warning') : '';
  const place = printable(`${placeText(issue)}${heading}`);
  return `${place}  ${kind}${issueSentence(issue, language)}`;
}

/** What is wrong, wherever it is. Throws when its code has no message. */
export function issueSentence({ code, args }: Issue, language: Language): string {
  const { suggestion } = args;
  const message = say(language, `issue.${code}` as MessageId, args);
  const hint = suggestion === undefined ? '' : ` ${say(language, 'did-you-mean', { suggestion })}`;
  return printable(`${message}${hint}`);
}

/** Files can hold characters that make a terminal do things; none of them gets there. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, '·');
}
