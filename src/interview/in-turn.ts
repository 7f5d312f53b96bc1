import { confirm } from './confirm.ts';
import type { Reply, Turn } from './turn.ts';

/**
 * Takes one step after another. An outcome ends them all; once something has been given it is
 * confirmed first, because it drops that. `begun` says that something was given before.
 */
export async function inTurn<S, V>(
  turn: Turn,
  steps: readonly S[],
  take: (step: S, given: readonly V[]) => Promise<Reply<V>>,
  begun = false,
): Promise<Reply<V[]>> {
  const given: V[] = [];
  while (given.length < steps.length) {
    const reply = await take(steps[given.length]!, given);
    if ('value' in reply) given.push(reply.value);
    else if (
      !(begun || given.length > 0) ||
      (await confirm(turn, turn.say('interview-drop'), false))
    )
      return reply;
  }
  return { value: given };
}
