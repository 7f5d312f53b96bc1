import { confirm } from './confirm.ts';
import type { Reply, Turn } from './turn.ts';

/** A step's wish to go back to the step before. */
export const BACK = Symbol('one step back');

/**
 * Takes one step after another; one step may ask to go back to the one before. An outcome ends them
 * all; once something has been given it is confirmed first, because it drops that. `begun` says
 * that something was given before.
 */
export async function inTurn<S, V>(
  turn: Turn,
  steps: readonly S[],
  take: (step: S, given: readonly V[]) => Promise<Reply<V | typeof BACK>>,
  begun = false,
): Promise<Reply<V[]>> {
  turn.inSteps = steps.length > 1 || begun;
  const given: V[] = [];
  while (given.length < steps.length) {
    const reply = await take(steps[given.length]!, given);
    if ('value' in reply && reply.value === BACK) given.pop();
    else if ('value' in reply) given.push(reply.value as V);
    else if (
      !(begun || given.length > 0) ||
      (await confirm(turn, turn.say('interview.drop'), false))
    )
      return reply;
  }
  return { value: given };
}
