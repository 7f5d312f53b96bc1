import { rolesAsked } from '../questions/index.ts';
import { allQuestions } from '../questions/questionnaire.ts';
import type { Instrument } from './instrument.ts';
import { measureIn, measureOf } from './measures/index.ts';
import type { Readings, TallyReader } from './measures/measure.ts';
import { NO_ANSWERS, type Reading } from './reading.ts';
import { readsOf } from './reads.ts';

/**
 * Every measure of the rubric and every scored question, by id, read off a tally. Raises RangeError
 * when a measure is computed from itself. What is `given` stands instead of what the tally gives.
 */
export function readAll(
  instrument: Instrument,
  reader: TallyReader,
  given: ReadonlyMap<string, Reading> = new Map(),
): Map<string, Reading> {
  const { questionnaire, rubric } = instrument;
  const scored = allQuestions(questionnaire).filter(({ id }) => rubric.questions[id] !== undefined);
  const ids = [...rubric.measures, ...scored].map(({ id }) => id);
  return new Map([...given, ...readThese(instrument, reader, (id) => given.get(id), ids)]);
}

/** These with whatever they are computed from, but what is `given`. */
export function readThese(
  instrument: Instrument,
  reader: TallyReader,
  given: (id: string) => Reading | undefined,
  ids: Iterable<string>,
): Map<string, Reading> {
  const readings = new Map<string, Reading>();
  const pending = new Set<string>();
  const read = (id: string): Reading => {
    const known = given(id) ?? readings.get(id);
    if (known) return known;
    if (pending.has(id)) throw new RangeError(`${id} is computed from itself`);
    pending.add(id);
    const reading = readOne(instrument, reader, id, read);
    pending.delete(id);
    readings.set(id, reading);
    return reading;
  };
  for (const id of ids) read(id);
  return readings;
}

function readOne(
  instrument: Instrument,
  reader: TallyReader,
  id: string,
  readings: Readings,
): Reading {
  const reading = readAnswers(instrument, reader, id, readings);
  if (reading.value !== null || reading.why !== 'no-answers') return reading;
  return leftOut(instrument, reader, id) ? { value: null, why: 'suppressed' } : reading;
}

/** Whether there are answers that privacy leaves out. */
function leftOut(instrument: Instrument, reader: TallyReader, id: string): boolean {
  return [...readsOf(instrument, id).questions].some((question) =>
    reader
      .roles(question)
      .some((role) => reader.notTold(question, role) + reader.toldInPart(question, role) > 0),
  );
}

function readAnswers(
  { rubric }: Instrument,
  reader: TallyReader,
  id: string,
  readings: Readings,
): Reading {
  const config = measureIn(rubric, id);
  if (config) return measureOf(config).read(config, reader, id, readings);
  const scorer = rubric.questions[id];
  if (scorer === undefined) return NO_ANSWERS;
  return scorer.rule === 'measured'
    ? readings(scorer.measure)
    : questionScore(reader, id, scorer.roles);
}

/**
 * The mean points of the roles that answered, by their weights (all alike without). METHOD section
 * 4, "Role → dimension": many people of one role cannot drown few of another.
 */
function questionScore(
  reader: TallyReader,
  question: string,
  roles: Record<string, number> | undefined,
): Reading {
  const asked = rolesAsked(reader.question(question));
  const byRole = Object.fromEntries(
    asked.map((role) => [role, reader.points(question, role).mean]),
  );
  let weight = 0;
  let sum = 0;
  for (const role of asked) {
    const own = roles ? (roles[role] ?? 0) : 1;
    const mean = byRole[role];
    if (mean === null || mean === undefined) continue;
    weight += own;
    sum += own * mean;
  }
  if (weight > 0) return { value: sum / weight, inputs: {}, byRole };
  const applied = asked.every((role) => reader.outcome(question, role, 'not-applicable') === 0);
  return applied ? NO_ANSWERS : { value: null, why: 'not-applicable' };
}
