import type { Asked, Asker, Reading } from '../../src/interview/asker.ts';
import { type InterviewOptions, interview } from '../../src/interview/interview.ts';
import type { Respondent } from '../../src/model/respondent.ts';
import type { Question } from '../../src/questions/index.ts';
import { questionnaireOf, respondentOf } from './written.ts';

/** What a person does with a question, or on the review: `changes`. */
export type Move = (
  | { value: unknown }
  | { outcome: 'unknown' | 'unseen' | 'skipped' }
  | { goes: 'back' | 'on' | 'away'; draft?: unknown }
  | { changes: string }
) & { comment?: string | undefined; language?: string };

/** A value; the comment that stood there stays where none is given. */
export const gives = (value: unknown, ...comment: [] | [string | undefined]): Move =>
  comment.length === 0 ? { value } : { value, comment: comment[0] };
export const skips: Move = { outcome: 'skipped' };
export const goesBack: Move = { goes: 'back' };
export const goesOn: Move = { goes: 'on' };
export const goesAway: Move = { goes: 'away' };
export const changes = (id: string): Move => ({ changes: id });

export interface Talk {
  /** What was shown: ids of questions, titles of what is read or chosen from. */
  shown: string[];
  asked: Asked[];
  /** The place of each question when it was asked. */
  places: string[];
  readings: Reading[];
  /** The lines of each review. */
  reviews: string[][];
  saved: Respondent[];
  /** The completed state, or what the interview ended with instead. */
  end: Respondent | Error;
}

/** An interview with somebody who makes these moves, and sends when they have no more of them. */
export async function talk(
  questions: Question[],
  moves: Move[],
  options: Partial<InterviewOptions> & {
    /** What is said each time when permission is asked for; the last holds for all that follow. */
    consent?: boolean | 'away' | 'back' | readonly (boolean | 'back')[];
    /** What becomes of each page to read; `on` where no more is said. */
    reads?: ('on' | 'away')[];
    /** Milliseconds that every question takes. */
    takes?: number;
  } = {},
): Promise<Talk> {
  const { consent = false, reads = [], takes = 0, ...own } = options;
  const left = [...moves];
  const consents = [consent].flat();
  const talk: Omit<Talk, 'end'> = {
    ...{ shown: [], asked: [], places: [], readings: [], reviews: [], saved: [] },
  };
  let clock = 0;
  const asker: Asker = {
    question: async (asked) => {
      const { id } = asked.question;
      talk.shown.push(id);
      talk.asked.push(asked);
      talk.places.push(asked.place(asked.language));
      clock += takes;
      const move = left.shift();
      if (!move || 'changes' in move) throw new Error(`nothing to do with ${id}`);
      const { language = asked.language, ...done } = move;
      // Who does not touch a comment leaves it there.
      const comment = 'comment' in move ? move.comment : asked.before?.comment;
      if ('goes' in done) return { language, goes: done.goes, comment, draft: done.draft };
      return { language, answer: { ...done, ...(comment === undefined ? {} : { comment }) } };
    },
    read: async (reading) => {
      talk.shown.push(reading.title);
      talk.readings.push(reading);
      return reads[talk.readings.length - 1] ?? 'on';
    },
    choose: async ({ title, items }) => {
      talk.shown.push(title);
      if (typeof items[0]?.value === 'boolean') {
        const said = consents.length > 1 ? consents.shift()! : consents[0]!;
        return typeof said === 'string' ? said : { value: said as never };
      }
      talk.reviews.push(items.map(({ text }) => text));
      const move = left.shift();
      if (!move) return { value: items.at(-1)!.value };
      if ('goes' in move) return 'away';
      const wanted = 'changes' in move ? move.changes : '';
      const item = items.find(
        ({ value }) =>
          (value as unknown as Question).id === wanted || (value as unknown) === wanted,
      );
      if (!item) throw new Error(`no line for ${wanted}`);
      return { value: item.value };
    },
    close: () => {},
  };
  const end = await interview({
    questionnaire: questionnaireOf(questions),
    lists: {},
    languages: ['en', 'es'],
    privacy: { mean: 5, distribution: 10 },
    respondent: respondentOf(),
    save: (respondent) => void talk.saved.push(respondent),
    now: () => clock,
    later: () => '  crm-readiness interview acme --resume k3v9x2',
    isKept: false,
    asker,
    ...own,
  }).catch((error: Error) => error);
  return { ...talk, end };
}
