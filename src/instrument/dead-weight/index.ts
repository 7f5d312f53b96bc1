import type { CrossRule } from '../cross-rules/context.ts';
import { deadBands } from './bands.ts';
import { deadLists } from './lists.ts';
import { deadMeasures } from './measures.ts';
import { deadQuestions } from './questions.ts';

/**
 * What an instrument carries to no purpose, as warnings. They are for whoever writes it: `lint` looks
 * for them, an interview does not.
 */
export const deadWeight: readonly CrossRule[] = [deadQuestions, deadLists, deadMeasures, deadBands];
