import type { Answer } from '../model/respondent.ts';
import { typeOf } from '../questions/index.ts';
import { coarseSeconds } from './coarse-seconds.ts';
import { controlOf } from './controls/index.ts';
import { refusals } from './refusals.ts';
import { type Reply, read, type Turn } from './turn.ts';

/** Where a question stands: its topic, and the how-manieth of how many it is. */
export interface Position {
  topic: string;
  number: number;
  of: number;
}

/**
 * Puts a question until the answer to it is one. `now` gives milliseconds.
 * Raises InterviewStopped.
 */
export async function put(
  turn: Turn,
  role: string,
  position: Position,
  now: () => number,
): Promise<Answer> {
  const start = now();
  head(turn, role, position);
  const reply = await answered(turn);
  return {
    ...reply,
    seconds: coarseSeconds((now() - start) / 1000),
    ...(turn.comment === undefined ? {} : { comment: turn.comment }),
  };
}

function head(turn: Turn, role: string, { topic, ...place }: Position): void {
  const { question, screen } = turn;
  const asked = question.ask.find((each) => each.to.includes(role)) ?? question.ask[0]!;
  screen.print('');
  screen.print(`${topic} · ${turn.say('interview.position', { ...place })}`, screen.paint.dim);
  screen.print('');
  screen.print(read(turn, asked.text), screen.paint.bold);
  if (question.help) screen.print(read(turn, question.help), screen.paint.dim);
  screen.print('');
}

async function answered(turn: Turn): Promise<Reply<unknown>> {
  const { question, screen, lists } = turn;
  let refused: unknown;
  for (;;) {
    const reply = await controlOf(question)(question, turn, refused);
    if ('outcome' in reply) return reply;
    const checked = typeOf(question).answer(question, lists).safeParse(reply.value);
    if (checked.success) return { value: checked.data };
    screen.print(refusals(turn, checked.error), screen.paint.red);
    screen.print('');
    refused = reply.value;
  }
}
