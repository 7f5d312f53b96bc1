import { readAnswers } from '../answers/read-answers.ts';
import { compareWaves, type Waves } from '../review/compare/compare.ts';
import { documentOf } from '../review/compare/document/index.ts';
import { readableAnswers, toldTwice, unreadableOf } from '../review/compare/readable.ts';
import { score } from '../scoring/score.ts';
import { markdownOf } from './compare-markdown.ts';
import { terminalLines } from './compare-terminal.ts';
import { type ExitCode, exit } from './exit.ts';
import { refuseOthers } from './refuse-others.ts';
import { type Session, UsageError } from './session.ts';
import { settled } from './settled.ts';
import { type Wave, waveAt } from './wave.ts';

export interface CompareOptions {
  format: string;
  anyway?: boolean;
  json?: boolean;
}

const formats = ['text', 'md'];
const CLOSED = { closedOnly: true };

/** What changed between two waves of one organisation. No gate: it ends with 0 whatever it finds. */
export async function runCompare(
  before: string,
  after: string,
  { format, anyway, json }: CompareOptions,
  session: Session,
): Promise<ExitCode> {
  if (!formats.includes(format)) {
    throw new UsageError(
      session.say('error.unknown-format', { given: format, known: formats.join(', ') }),
    );
  }
  const [old, now] = [await waveAt(before, session, CLOSED), await waveAt(after, session, CLOSED)];
  refuseOthers(old.result, now.result, anyway ?? false, session);
  const comparison = compareWaves(wavesOf(old, now));
  if (json) {
    session.print(JSON.stringify(comparison, null, 2));
    return exit.done;
  }
  const blocks = documentOf(comparison, session.language);
  if (format === 'md') session.world.stdout.write(markdownOf(blocks));
  else for (const line of terminalLines(blocks, session)) session.print(line);
  return exit.done;
}

/** With the old answers under the new rubric, where it is another one and can read them. */
function wavesOf(old: Wave, now: Wave): Waves {
  const both = { old: old.result, new: now.result };
  if (!old.open || !now.open) return both;
  if (old.result.rubric.hash === now.result.rubric.hash) return both;
  const { instrument } = now.open;
  const { questionnaire } = old.open.instrument;
  const unreadable = [
    ...unreadableOf(questionnaire, instrument),
    ...toldTwice(old.result.protected, old.open.instrument, instrument),
  ];
  if (unreadable.length > 0) return { ...both, unreadable };
  const complete = settled(readAnswers(old.open)).filter(({ status }) => status === 'complete');
  const answers = readableAnswers(complete, questionnaire, instrument.questionnaire);
  return { ...both, rescored: score(instrument, old.open.assessment, answers) };
}
