import type { OpenAssessment } from '../../answers/assessment-head.ts';
import { readAnswers } from '../../answers/read-answers.ts';
import { progressOf } from '../../interview/progress.ts';
import { wordingIn } from '../../model/text.ts';
import { type Session, UsageError } from '../session.ts';
import { settled } from '../settled.ts';
import type { Picker } from './new-respondent.ts';

/**
 * Lets one of the unfinished interviews be chosen; gives its id. Raises UsageError without any, and
 * InputError for answers that cannot be read.
 */
export async function pickUnfinished(
  open: OpenAssessment,
  picker: Picker,
  session: Session,
): Promise<string> {
  const { instrument, assessment } = open;
  const { questionnaire } = instrument;
  const items = settled(readAnswers(open))
    .filter(({ status }) => status === 'in-progress')
    .map((each) => {
      const { id, role, unit } = each.respondent;
      const name = questionnaire.roles.find((known) => known.id === role)?.name;
      const place = assessment.units.find((known) => known.id === unit)?.text;
      return {
        value: id,
        text: session.say('interview.unfinished-row', {
          who: [name, place]
            .flatMap((text) => (text ? wordingIn(text, session.language) : []))
            .join(', '),
          day: each.day,
          ...progressOf(questionnaire, each),
          id,
        }),
      };
    });
  if (items.length === 0) throw new UsageError(session.say('error.none-unfinished'));
  return (await picker(session.say('interview.pick-unfinished'), items, session.language, false))!;
}
