import { privacySchema } from '../../model/assessment.ts';
import { allQuestions } from '../../questions/questionnaire.ts';
import { bandOf } from '../../scoring/band.ts';
import { fires } from '../../scoring/condition.ts';
import { isWeak } from '../../scoring/dimensions.ts';
import type { Instrument } from '../../scoring/instrument.ts';
import { NO_ANSWERS } from '../../scoring/reading.ts';
import { questionResult } from '../../scoring/result/question.ts';
import { strengthsOf } from '../../scoring/result/strengths.ts';
import type { RiskScore } from '../../scoring/risks.ts';
import type { Scores } from '../../scoring/scores.ts';
import type { Expected } from './compare.ts';
import type { ScoredCase } from './score-case.ts';

/** The defaults: whether a role is uninformed or has not seen does not depend on them. */
const privacy = privacySchema.parse({});

/** Gives the figure that stands under the keys of an expectation. */
export function figuresOf(
  instrument: Instrument,
  { scores, reader }: ScoredCase,
): (path: readonly string[]) => Expected {
  const { rubric } = instrument;
  const read = (id: string) => scores.readings.get(id) ?? NO_ANSWERS;
  return ([section, key = '', part = '']) => {
    switch (section) {
      case 'verdict':
        return verdictFigure(scores.verdict, key);
      case 'pillars':
        return scores.pillars.find(({ config }) => config.id === key)?.score ?? null;
      case 'dimensions':
        return scores.dimensions.find(({ config }) => config.id === key)?.score ?? null;
      case 'readings':
        return read(key).value;
      case 'gaps': {
        const { value } = read(key);
        return value === null ? null : bandOf(rubric.bands.gap, Math.abs(value)).id;
      }
      case 'risks':
        return riskFigure(scores.risks.find(({ config }) => config.id === key)!, part);
      case 'opaque':
      case 'uninformed':
        return questionResult(
          { ...instrument, reader, scores, privacy, documents: new Map() },
          '',
          reader.question(key),
        )
          .byRole.filter((row) => row[section])
          .map(({ role }) => role);
      case 'strengths':
        return strengths(instrument, scores);
      case 'weak':
        return scores.dimensions
          .filter((dimension) => isWeak(rubric, dimension))
          .map(({ config }) => config.id);
      case 'notices':
        return rubric.notices.filter(({ when }) => !when || fires(when, read)).map(({ id }) => id);
      default:
        throw new RangeError(`no figures under ${section}`);
    }
  };
}

function verdictFigure(verdict: Scores['verdict'], key: string): Expected {
  const { band, score, uncapped, caps, gates, requirements } = verdict;
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
  const figures: Record<string, Expected> = {
    band,
    score,
    uncapped,
    caps: ids(caps),
    gates: ids(gates),
    requirements: ids(requirements),
  };
  return figures[key] ?? null;
}

function riskFigure(risk: RiskScore, key: string): Expected {
  const figures: Record<string, Expected> = {
    score: risk.score,
    band: risk.band?.id ?? null,
    triggers: risk.triggers.filter(({ fired }) => fired).map(({ config }) => config.id),
    actions: risk.actions.map(({ id }) => id),
    borderline: risk.borderline !== null,
    feared: risk.feared,
    reach: risk.reach.value,
    votes: risk.votes.value,
  };
  return figures[key] ?? null;
}

function strengths({ questionnaire, rubric }: Instrument, scores: Scores): string[] {
  const questions = allQuestions(questionnaire).map(({ id, code, name, sources }) => {
    const score = scores.readings.get(id)?.value ?? null;
    return { id, code, name, sources, score };
  });
  return strengthsOf(questions, rubric).map(({ id }) => id);
}
