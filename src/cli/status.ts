import { headCount, unitCounts } from '../model/assessment.ts';
import type { Respondent } from '../model/respondent.ts';
import { wordingIn } from '../model/text.ts';
import { rolesAsked } from '../questions/index.ts';
import type { TallyReader } from '../scoring/measures/measure.ts';
import { compilePlan, type Plan, type State } from '../scoring/plan.ts';
import { readerOf, tallyOf } from '../scoring/tally.ts';
import { type ExitCode, exit } from './exit.ts';
import { assessmentAt } from './load.ts';
import type { Session } from './session.ts';

export interface StatusOptions {
  json?: boolean;
}

interface Row {
  role: string;
  unit?: string;
  complete: number;
  unfinished: number;
  of: number | null;
  reportable: boolean;
  /** What became of the questions put to a role; null where too few to show it. */
  answers?: Record<State, number> | null;
}

/** Who has answered, per role and unit; never who they are. */
export function runStatus(folder: string, options: StatusOptions, session: Session): ExitCode {
  const { assessment, instrument, respondents } = assessmentAt(folder, session);
  const { roles } = instrument.questionnaire;
  const plan = compilePlan(instrument, assessment.parameters);
  const complete = respondents.filter(({ status }) => status === 'complete');
  const reader = readerOf(plan, tallyOf(plan, complete), () => undefined);
  const rows: Row[] = roles.flatMap(({ id: role, records }) => {
    const own = respondents.filter(({ respondent }) => respondent.role === role);
    const row = (people: Respondent[], of: number | null, unit?: string): Row => {
      const complete = people.filter(({ status }) => status === 'complete').length;
      return {
        role,
        ...(unit === undefined ? {} : { unit }),
        complete,
        unfinished: people.length - complete,
        of,
        reportable: records || complete >= assessment.privacy.mean,
      };
    };
    return [
      withAnswers(row(own, headCount(assessment, role) ?? null), plan, reader),
      ...unitCounts(assessment, role).map(({ unit, of }) =>
        row(
          own.filter(({ respondent }) => respondent.unit === unit),
          of,
          unit,
        ),
      ),
    ];
  });
  if (options.json) {
    session.print(JSON.stringify(rows, null, 2));
    return exit.done;
  }
  for (const row of rows) {
    const named = roles.find(({ id }) => id === row.role)!.plural;
    const unit = assessment.units.find(({ id }) => id === row.unit);
    const name = wordingIn(unit?.text ?? named, session.language);
    const args = { role: name, n: row.complete, of: row.of ?? 0, open: row.unfinished };
    const line = session.say(row.of === null ? 'status.row-without-total' : 'status.row', args);
    const note = row.reportable
      ? ''
      : ` · ${session.say('status.unreportable', { least: assessment.privacy.mean })}`;
    session.print(`${row.unit ? '  ' : ''}${line}${session.colour.dim(note)}`);
    if (row.answers) {
      const { 'not-applicable': notApplicable, ...others } = row.answers;
      const states = session.say('status.answers', { ...others, notApplicable });
      session.print(session.colour.dim(`  ${states}`));
    }
  }
  session.note(session.say(assessment.closed ? 'status.closed' : 'status.open'));
  return exit.done;
}

/** Adds up, over the questions put to a role, who answered and who did not, and why. */
function withAnswers(row: Row, plan: Plan, reader: TallyReader): Row {
  if (!row.reportable || row.complete === 0) return { ...row, answers: null };
  const asked = [...plan.questions.values()].filter((question) =>
    rolesAsked(question).includes(row.role),
  );
  const sum = (count: (id: string) => number) =>
    asked.reduce((total, { id }) => total + count(id), 0);
  const answers = {
    answered: sum((id) => reader.answered(id, row.role)),
    unknown: sum((id) => reader.outcome(id, row.role, 'unknown')),
    unseen: sum((id) => reader.outcome(id, row.role, 'unseen')),
    'not-applicable': sum((id) => reader.outcome(id, row.role, 'not-applicable')),
    skipped: sum((id) => reader.outcome(id, row.role, 'skipped')),
    unanswered: sum((id) => reader.unanswered(id, row.role)),
  };
  return { ...row, answers };
}
