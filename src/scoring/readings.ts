import { rolesAsked } from '../questions/index.ts';
import { allQuestions } from '../questions/questionnaire.ts';
import type { Instrument } from './instrument.ts';
import { measureOf } from './measures/index.ts';
import type { TallyReader } from './measures/measure.ts';
import { NO_ANSWERS, type Reading } from './reading.ts';

/** Every measure of the rubric and every scored question, by id, read off a tally. */
export function readAll(
  { questionnaire, rubric }: Instrument,
  reader: TallyReader,
): Map<string, Reading> {
  const readings = new Map<string, Reading>();
  for (const config of rubric.measures) {
    readings.set(config.id, measureOf(config).read(config, reader, config.id));
  }
  for (const { id } of allQuestions(questionnaire)) {
    const scorer = rubric.questions[id];
    if (scorer === undefined) continue;
    readings.set(
      id,
      scorer.rule === 'measured'
        ? (readings.get(scorer.measure) ?? NO_ANSWERS)
        : questionScore(reader, id, scorer.roles),
    );
  }
  return readings;
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
