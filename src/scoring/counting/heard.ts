import { copyOf } from '../../model/copy-of.ts';
import type { Answer } from '../../model/respondent.ts';
import type { Plan } from '../plan.ts';
import type { Listener, ReadText } from './said.ts';
import { soundAnswer } from './sound-answer.ts';
import type { MarkedQuestion, Worth } from './worth.ts';

/** An answer that was heard, to the question at this place. */
interface HeardAnswer {
  place: number;
  answer: Answer;
  worth: Worth;
}

/** What a text says: an answer, none by itself, or one that is wrong. */
type HeardText = HeardAnswer | 'none' | 'wrong';

/** Who listens to respondents of one role, one after another. */
export interface Heard extends Listener {
  /** What the one who is listened to answered, by the place of the question. */
  answers: readonly (Answer | undefined)[];
  /** What each of that is worth, and of what was not answered. */
  worths: readonly Worth[];
  /** Forgets whom it listened to, for the next. */
  clear(): void;
}

/** What a text says that is read in one way. */
interface Likely {
  reader: ReadText;
  letters: Uint16Array;
  heard: HeardAnswer;
}

/** How many different texts are remembered of a role, and none that is longer: nobody says it twice. */
const MOST_TEXTS = 10_000;
const LONG = 200;
/** With so many of its length a text is compared before it is looked up. */
const MOST_LIKELY = 4;

const NONE: readonly Likely[] = [];

/** A listener for respondents who are asked these questions. */
export function heardFor(plan: Plan, questions: readonly MarkedQuestion[]): Heard {
  const places = new Map(questions.map(({ question }, place) => [question.id, place]));
  const answers: (Answer | undefined)[] = questions.map(() => undefined);
  const worths = questions.map(({ unanswered }) => unanswered);
  const texts = new Map<ReadText, Map<string, HeardText>>();
  // What was said next, by the place of the question that came next and by its length: most say one of
  // few things.
  const likely: Likely[][][] = Array.from({ length: questions.length + 1 }, () => []);
  let size = 0;
  let next = 0;
  const isSound = soundAnswer(plan);

  function weighed(place: number, given: unknown): HeardAnswer | undefined {
    const answer = given as Answer;
    const worth = questions[place]!.worthOf(answer);
    if (worth === undefined || !isSound(answer)) return undefined;
    return { place, answer, worth };
  }

  function read(text: string, reader: ReadText): HeardText {
    const said = reader(text);
    if (said === undefined) return 'none';
    const place = places.get(said[0]);
    return (place === undefined ? undefined : weighed(place, said[1])) ?? 'wrong';
  }

  function remembered(text: string, reader: ReadText): HeardText {
    const known = texts.get(reader) ?? new Map();
    texts.set(reader, known);
    const found = known.get(text);
    if (found !== undefined) return found;
    const heard = read(text, reader);
    if (size >= MOST_TEXTS || text.length >= LONG) return heard;
    // Nobody else says it like this.
    if (typeof heard === 'object' && heard.answer.comment !== undefined) return heard;
    const own = copyOf(text);
    size += 1;
    known.set(own, heard);
    if (typeof heard !== 'object') return heard;
    const alike = likely[next]![own.length] ?? [];
    likely[next]![own.length] = alike;
    if (alike.length < MOST_LIKELY) alike.push({ reader, letters: lettersOf(own), heard });
    return heard;
  }

  /** Nobody answers a question twice. */
  function take({ place, answer, worth }: HeardAnswer): boolean {
    if (answers[place] !== undefined) return false;
    answers[place] = answer;
    worths[place] = worth;
    next = place + 1;
    return true;
  }

  return {
    answers,
    worths,
    clear: () => {
      next = 0;
      for (let place = 0; place < questions.length; place++) {
        answers[place] = undefined;
        worths[place] = questions[place]!.unanswered;
      }
    },
    answer: (id, answer) => {
      const place = places.get(id);
      // What others are asked is passed over where it was checked before.
      if (place === undefined) return plan.checks === undefined;
      const heard = weighed(place, answer);
      return heard !== undefined && take(heard);
    },
    text: (text, reader, start, end) => {
      for (const { letters, heard, reader: own } of likely[next]![end - start] ?? NONE)
        if (own === reader && isAt(text, letters, start)) return take(heard);
      const heard = remembered(text.slice(start, end), reader);
      if (heard === 'none') return undefined;
      return heard !== 'wrong' && take(heard);
    },
  };
}

function lettersOf(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}

/**
 * Whether these letters stand at a place of a text; from their end, where answers to one question differ.
 * `startsWith` takes several times as long where the text is a part of a longer one.
 */
function isAt(text: string, letters: Uint16Array, start: number): boolean {
  for (let index = letters.length - 1; index >= 0; index--)
    if (text.charCodeAt(start + index) !== letters[index]) return false;
  return true;
}
