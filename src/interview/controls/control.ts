import type { Question } from '../../questions/index.ts';
import type { Reply, Turn } from '../turn.ts';

/**
 * Lets a person answer one type of question. What it gives is checked by the question's own schema
 * afterwards; `refused` is what that did not accept the last time, to start from.
 */
export type Control<Q extends Question> = (
  question: Q,
  turn: Turn,
  refused?: unknown,
) => Promise<Reply<unknown>>;
