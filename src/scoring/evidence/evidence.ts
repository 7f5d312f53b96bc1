import type { Privacy } from '../../model/assessment.ts';
import type { Grade } from '../../model/grade.ts';
import type { QuestionOf } from '../../questions/index.ts';
import type { Instrument } from '../instrument.ts';
import type { TallyReader } from '../measures/measure.ts';
import { answersTo, peopleBehind } from '../people-behind.ts';
import { needs } from '../statistics/allowed.ts';
import { averageDeviation, averageDeviationCutoff } from '../statistics/average-deviation.ts';
import type { Histogram } from '../statistics/histogram.ts';
import { TOLERANCE } from '../tolerance.ts';
import { type Behind, gradeOf } from './grade.ts';
import { type View, viewsOf } from './views.ts';

/** What grades are read from. */
export interface Evidence extends Pick<Instrument, 'questionnaire' | 'rubric'> {
  reader: TallyReader;
  privacy: Privacy;
  /** How many answers refer to a document, by `role/question`. */
  documents: ReadonlyMap<string, number>;
}

/** The grade of a finding that reads these questions, measures or dimensions. */
export function gradeFor(evidence: Evidence, ids: readonly string[]): Grade | null {
  const views = viewsOf(evidence, ids).filter(
    (view) => peopleBehind(evidence.rubric, evidence.reader, view.question.id, view.role) > 0,
  );
  const sheets = new Set(
    evidence.questionnaire.roles.filter(({ records }) => records).map(({ id }) => id),
  );
  const ofPeople = views.filter(({ role }) => !sheets.has(role));
  return gradeOf({
    people: peopleOf(evidence, ofPeople),
    records: recordsBehind(
      evidence,
      views.filter(({ role }) => sheets.has(role)),
    ),
    disagreement: isSplit(evidence, ofPeople) || isFarApart(evidence, ofPeople),
  });
}

/** A role stands behind a finding with as many as answered the least answered question of it. */
function peopleOf(evidence: Evidence, views: readonly View[]): Behind['people'] {
  return evidence.questionnaire.roles.flatMap(({ id: role }) => {
    const own = views.filter((view) => view.role === role);
    if (own.length === 0) return [];
    const n = Math.min(
      ...own.map(({ question }) =>
        peopleBehind(evidence.rubric, evidence.reader, question.id, role),
      ),
    );
    return [{ role, n, of: evidence.reader.headCount(role) }];
  });
}

function recordsBehind({ reader, documents }: Evidence, views: readonly View[]): Behind['records'] {
  if (views.length === 0) return null;
  const named = views.every(
    ({ question: { id }, role }) =>
      (documents.get(`${role}/${id}`) ?? 0) >= answersTo(reader, id, role),
  );
  return named ? 'documented' : 'undocumented';
}

/**
 * Whether the people of a role differ widely on a scale: their average deviation is above k/6. Roles
 * too small to be looked at are passed over: how two or three differ is nobody's business. METHOD
 * section 5.
 */
function isSplit(evidence: Evidence, views: readonly View[]): boolean {
  const { reader, privacy } = evidence;
  const least = Math.max(needs.agreement.people, privacy.mean);
  const scales = new Map(
    views.flatMap(({ question }) => (question.type === 'scale' ? [[question.id, question]] : [])),
  );
  return [...scales.values()].some((question) => {
    const roles = views.filter((view) => view.question.id === question.id).map(({ role }) => role);
    return roles.some(
      (role) =>
        reader.answered(question.id, role) >= least &&
        differsWidely(placesOf(reader, question, role), question),
    );
  });
}

function differsWidely(places: Histogram, { options }: QuestionOf<'scale'>): boolean {
  const deviation = averageDeviation(places, options.length);
  return deviation !== null && deviation > averageDeviationCutoff(options.length) + TOLERANCE;
}

/** How many of a role chose each option, numbered from 1. */
function placesOf(
  reader: TallyReader,
  { id, options }: QuestionOf<'scale'>,
  role: string,
): Histogram {
  return options.map((option, index) => [index + 1, reader.counter(id, role, option.id)]);
}

/**
 * Whether two roles that are read on one question lie as far apart as what the rubric calls the
 * widest gap. Not where their distance is what the finding is about, and not between those who live
 * something and those who do not: of a mirrored question only the former are read.
 */
function isFarApart({ reader, rubric, privacy }: Evidence, views: readonly View[]): boolean {
  const severe = rubric.bands.gap.at(-1)!.from;
  const read = views.filter(({ compared }) => !compared);
  return [...new Set(read.map(({ question }) => question.id))].some((id) => {
    const means = read
      .filter(({ question }) => question.id === id)
      .map(({ role }) => reader.points(id, role))
      .flatMap(({ n, mean }) =>
        mean !== null && n >= Math.max(needs.mean.people, privacy.mean) ? [mean] : [],
      );
    return means.length > 1 && Math.max(...means) - Math.min(...means) >= severe - TOLERANCE;
  });
}
