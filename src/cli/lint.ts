import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readAssessment } from '../answers/assessment-folder.ts';
import type { OpenAssessment } from '../answers/assessment-head.ts';
import { tablesBeside } from '../answers/tables-beside.ts';
import { unfinishedIssues } from '../answers/unfinished.ts';
import { lintInstrument } from '../instrument/lint.ts';
import { oddity } from '../instrument/problem.ts';
import { issueSentence } from '../messages/issue-text.ts';
import { errorsOf, hasErrors, type Issue, type Loaded } from '../model/issue.ts';
import { type ExitCode, exit } from './exit.ts';
import { noteIssues } from './note-issues.ts';
import { loadOpen } from './open.ts';
import { type Session, wrapped } from './session.ts';

export interface LintOptions {
  json?: boolean;
}

/**
 * Every issue of an instrument, the tests of its rubric among them, or of an assessment, with its
 * place. Warnings alone do not fail.
 */
export async function runLint(
  folder: string,
  options: LintOptions,
  session: Session,
): Promise<ExitCode> {
  const said = (issue: Issue) => ({ ...issue, message: issueSentence(issue, session.language) });
  const issues = existsSync(join(folder, 'questionnaire.yaml'))
    ? lintInstrument(folder)
    : assessmentIssues(await loadOpen(folder, session.world.root));
  if (options.json) session.print(JSON.stringify(issues.map(said), null, 2));
  else if (issues.length === 0)
    session.print(wrapped(session.say('lint.clean', { folder }), session));
  else {
    noteIssues(issues, session);
    const errors = errorsOf(issues).length;
    const counted = session.say('lint.counted', { errors, warnings: issues.length - errors });
    session.note(wrapped(counted, session));
  }
  return hasErrors(issues) ? exit.badInput : exit.done;
}

function assessmentIssues(open: Loaded<OpenAssessment>): Issue[] {
  const { value, issues: found } = readAssessment(open);
  if (!value || !open.value) return found;
  const { assessment, folder, respondents } = value;
  const unfinished = respondents.filter(({ status }) => status !== 'complete').length;
  const beside = [...tablesBeside(folder), ...unfinishedIssues(open.value, unfinished)];
  const issues = [...found, ...beside];
  if (!assessment.closed || respondents.length > 0) return issues;
  return [...issues, oddity('closed-without-answers', open.value.source.locate(['closed']))];
}
