import { issueText } from '../messages/issue-text.ts';
import type { Issue } from '../model/issue.ts';
import { type Session, wrapped } from './session.ts';

/** Says each issue on a line of its own, on stderr. */
export function noteIssues(issues: readonly Issue[], session: Session): void {
  for (const issue of issues)
    session.note(wrapped(issueText(issue, session.language), session, '    '));
}
