import type { LoadedAssessment } from '../answers/assessment-folder.ts';
import { soundAnswers } from '../answers/read-answers.ts';
import { errorsOf } from '../model/issue.ts';
import { rolesAsked } from '../questions/index.ts';
import type { TallyReader } from '../scoring/measures/measure.ts';
import { compilePlan, type Plan, type State } from '../scoring/plan.ts';
import { cellKey, protectedCells } from '../scoring/privacy/cells.ts';
import { readerOf, tallyOf } from '../scoring/tally.ts';
import { type ExitCode, exit } from './exit.ts';
import { noteIssues } from './note-issues.ts';
import { loadOpen, openAt } from './open.ts';
import { canAsk, type Session, terminalWidth, UsageError, wrapped } from './session.ts';
import { settled } from './settled.ts';
import { linesOf } from './status/lines.ts';
import { type Row, rowsOf } from './status/rows.ts';
import { watchStatus } from './status/watch.ts';

export interface StatusOptions {
  json?: boolean;
  watch?: boolean;
  closed?: boolean;
}

/**
 * Who has answered, per role and unit; never who they are. Answers that are wrong are not counted, and said to
 * be wrong below.
 */
export async function runStatus(
  folder: string,
  options: StatusOptions,
  session: Session,
): Promise<ExitCode> {
  if (options.closed) return whetherClosed(folder, options, session);
  if (options.watch) {
    if (options.json) throw new UsageError(session.say('error.watch-as-data'));
    if (!canAsk(session)) {
      const command = session.command('status', folder);
      throw new UsageError(session.say('error.watch-without-terminal', { command }));
    }
    return watchStatus(folder, session);
  }
  const opened = await loadOpen(folder, session.world.root);
  const open = settled(opened);
  const { respondents, issues } = soundAnswers(open);
  const errors = errorsOf(issues);
  const warnings = issues.filter(({ severity }) => severity === 'warning');
  noteIssues([...opened.issues, ...warnings], session);
  const loaded = { ...open, respondents };
  const rows = withAnswers(rowsOf(loaded), loaded);
  if (options.json) session.print(JSON.stringify(rows, null, 2));
  else printRows(rows, loaded, session);
  if (errors.length === 0) return exit.done;
  session.note(wrapped(session.say('status.not-counted'), session));
  noteIssues(errors, session);
  return exit.badInput;
}

/** Reads no answers: what is wrong with them is for others to say. */
async function whetherClosed(
  folder: string,
  { json, watch }: StatusOptions,
  session: Session,
): Promise<ExitCode> {
  const other = json ? '--json' : '--watch';
  if (json || watch)
    throw new UsageError(session.say('error.not-together', { one: '--closed', other }));
  const { closed } = (await openAt(folder, session)).assessment;
  session.print(`${folder}: ${session.say(closed ? 'status.closed' : 'status.open')}`);
  return closed ? exit.done : exit.gateFailed;
}

/** A row of a role with what became of the questions put to it; null where too few to show it. */
type AnsweredRow = Row & { answers?: Record<State, number> | null };

function printRows(rows: readonly AnsweredRow[], loaded: LoadedAssessment, session: Session): void {
  const lines = linesOf(rows, loaded, session, terminalWidth(session));
  for (const [index, { text, note }] of lines.entries()) {
    session.print(`${text}${session.colour.dim(note)}`);
    const { answers } = rows[index]!;
    if (!answers) continue;
    const { 'not-applicable': notApplicable, ...others } = answers;
    const states = session.say('status.answers', { ...others, notApplicable });
    session.print(session.colour.dim(`  ${wrapped(states, session, '  ')}`));
  }
  const { closed, privacy } = loaded.assessment;
  session.note(wrapped(session.say('status.threshold', { least: privacy.mean }), session));
  session.note(wrapped(session.say(closed ? 'status.closed' : 'status.open'), session));
}

function withAnswers(
  rows: readonly Row[],
  { assessment, instrument, respondents }: LoadedAssessment,
): AnsweredRow[] {
  const plan = compilePlan(instrument, assessment.parameters);
  const complete = respondents.filter(({ status }) => status === 'complete');
  const reader = readerOf(plan, tallyOf(plan, complete), () => undefined);
  const few = new Set(
    protectedCells(instrument, reader, assessment.privacy, new Set()).map(cellKey),
  );
  return rows.map((row) => {
    if (row.unit !== undefined) return row;
    const shown = row.reportable && row.complete > 0;
    return { ...row, answers: shown ? answersOf(row.role, plan, reader, few) : null };
  });
}

/**
 * Adds up, over the questions put to a role, who answered and who did not, and why; but for those (`few`)
 * that too few answered: whether they know is theirs.
 */
function answersOf(
  role: string,
  plan: Plan,
  reader: TallyReader,
  few: ReadonlySet<string>,
): Record<State, number> {
  const asked = [...plan.questions.values()].filter(
    (question) =>
      rolesAsked(question).includes(role) && !few.has(cellKey({ role, question: question.id })),
  );
  const sum = (count: (id: string) => number) =>
    asked.reduce((total, { id }) => total + count(id), 0);
  return {
    answered: sum((id) => reader.answered(id, role)),
    unknown: sum((id) => reader.outcome(id, role, 'unknown')),
    unseen: sum((id) => reader.outcome(id, role, 'unseen')),
    'not-applicable': sum((id) => reader.outcome(id, role, 'not-applicable')),
    skipped: sum((id) => reader.outcome(id, role, 'skipped')),
    unanswered: sum((id) => reader.unanswered(id, role)),
  };
}
