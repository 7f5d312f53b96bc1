import { asking } from './asking.ts';
import { bands } from './bands.ts';
import { circles } from './circles.ts';
import { claims } from './claims.ts';
import { conditions } from './conditions.ts';
import type { CrossRule } from './context.ts';
import { contradicting } from './contradicting.ts';
import { contradictions } from './contradictions.ts';
import { flags } from './flags.ts';
import { load } from './load.ts';
import { measures } from './measures.ts';
import { rubricFor, topicNames } from './names.ts';
import { bounds, limits, options } from './options.ts';
import { references } from './references.ts';
import { rubricQuestions } from './rubric-questions.ts';
import { risksHaveActions, structure } from './structure.ts';
import { texts } from './texts.ts';
import { uniqueIds } from './unique-ids.ts';
import { waiting } from './waiting.ts';
import { weights } from './weights.ts';

/** What must hold between the parts of an instrument, beyond the shape of each file. */
export const crossRules: readonly CrossRule[] = [
  topicNames,
  rubricFor,
  claims,
  uniqueIds,
  texts,
  asking,
  conditions,
  options,
  bounds,
  limits,
  contradictions,
  contradicting,
  load,
  rubricQuestions,
  measures,
  flags,
  references,
  circles,
  structure,
  risksHaveActions,
  waiting,
  bands,
  weights,
];
