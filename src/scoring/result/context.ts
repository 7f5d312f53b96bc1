import type { Privacy } from '../../model/assessment.ts';
import type { Why } from '../../model/result.ts';
import { allQuestions, questionIn } from '../../questions/questionnaire.ts';
import type { Instrument } from '../instrument.ts';
import { measureIn, measureOf } from '../measures/index.ts';
import type { TallyReader } from '../measures/measure.ts';
import type { Reading } from '../reading.ts';
import { readsOf } from '../reads.ts';
import type { Scores } from '../scores.ts';

export interface Context extends Instrument {
  reader: TallyReader;
  scores: Scores;
  privacy: Privacy;
  /** How many answers refer to a document, by `role/question`. */
  documents: ReadonlyMap<string, number>;
}

export function nullable(score: number | null, why: Why | undefined) {
  return score === null ? { score, why: why ?? ('no-answers' as const) } : { score };
}

export function readValue(reading: Reading) {
  return reading.value === null ? { value: null, why: reading.why } : { value: reading.value };
}

/** A question, a measure or a dimension, as whatever refers to it by id needs it. */
export function described({ questionnaire, rubric }: Context, id: string) {
  const question = questionIn(questionnaire, id);
  if (question) {
    return {
      name: question.name,
      codes: [question.code],
      sources: question.sources,
      unit: 'points' as const,
    };
  }
  const dimension = rubric.dimensions.find((each) => each.id === id);
  if (dimension) {
    return {
      name: dimension.name,
      codes: [dimension.code],
      sources: [],
      unit: 'points' as const,
    };
  }
  const config = measureIn(rubric, id)!;
  const { questions } = readsOf({ questionnaire, rubric }, id);
  const asked = allQuestions(questionnaire).filter((each) => questions.has(each.id));
  return {
    name: config.name,
    codes: [...new Set(asked.map((each) => each.code))],
    sources: [...new Set(asked.flatMap((each) => each.sources))],
    unit: measureOf(config).unit,
  };
}
