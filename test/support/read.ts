import type { ListItem } from '../../src/model/list.ts';
import type { Respondent } from '../../src/model/respondent.ts';
import type { Question } from '../../src/questions/index.ts';
import type { Instrument } from '../../src/scoring/instrument.ts';
import { measureSchema } from '../../src/scoring/measures/index.ts';
import { compilePlan } from '../../src/scoring/plan.ts';
import type { Reading } from '../../src/scoring/reading.ts';
import { readAll } from '../../src/scoring/readings.ts';
import { readerOf, tallyOf } from '../../src/scoring/tally.ts';

const text = { en: 'words', es: 'palabras' };

export interface Scene {
  questions: Question[];
  /** Rules by question, as in a rubric. */
  rules?: Record<string, object>;
  /** Other measures, as in a rubric, each with its id. */
  measures?: object[];
  lists?: Record<string, ListItem[]>;
  heads?: Record<string, number>;
  /** Per role, each person's answers: a value, or `{ outcome }`. */
  people: Record<string, Record<string, unknown>[]>;
}

/** What a measure, as written in a rubric, reads off a scene. */
export function read(measure: object, scene: Scene): Reading {
  const measures = [{ id: 'found', ...measure }, ...(scene.measures ?? [])].map((each) =>
    measureSchema.parse({ name: text, ...each }),
  );
  const roles = [...new Set(scene.questions.flatMap((each) => each.ask.flatMap(({ to }) => to)))];
  const instrument = {
    questionnaire: {
      lists: {},
      roles: roles.map((id) => ({ id, name: text, plural: text, records: false })),
      topics: [{ questions: scene.questions }],
    },
    rubric: { questions: scene.rules ?? {}, measures },
  } as unknown as Instrument;
  const plan = compilePlan(instrument, scene.lists ?? {});
  const reader = readerOf(plan, tallyOf(plan, respondentsOf(scene)), (role) => scene.heads?.[role]);
  return readAll(instrument, reader).get('found')!;
}

function respondentsOf({ people }: Scene): Respondent[] {
  return Object.entries(people).flatMap(([role, persons]) =>
    persons.map((answers, index) => ({
      format: 1 as const,
      instrument: 'tiny@1',
      respondent: { id: `${role}-${index}`, role, language: 'en' },
      day: '2026-03-20',
      status: 'complete' as const,
      consent: { attributed: false },
      answers: Object.fromEntries(
        Object.entries(answers).map(([id, given]) => [
          id,
          isOutcome(given) ? given : { value: given },
        ]),
      ),
    })),
  );
}

function isOutcome(given: unknown): given is { outcome: 'unknown' | 'unseen' | 'skipped' } {
  return typeof given === 'object' && given !== null && 'outcome' in given;
}
