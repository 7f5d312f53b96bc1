import { headCount, unitCounts } from '../model/assessment.ts';
import type { Respondent } from '../model/respondent.ts';
import { wordingIn } from '../model/text.ts';
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
}

/** Who has answered, per role and unit; never who they are. */
export function runStatus(folder: string, options: StatusOptions, session: Session): ExitCode {
  const { assessment, instrument, respondents } = assessmentAt(folder, session);
  const { roles } = instrument.questionnaire;
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
      row(own, headCount(assessment, role) ?? null),
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
  }
  session.note(session.say(assessment.closed ? 'status.closed' : 'status.open'));
  return exit.done;
}
