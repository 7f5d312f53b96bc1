import { onTestFailed, onTestFinished } from 'vitest';
import { type InterviewOptions, interview } from '../../src/interview/interview.ts';
import { screenAsker } from '../../src/interview/screen-asker.ts';
import { openStage } from '../../src/interview/stage.ts';
import type { Respondent } from '../../src/model/respondent.ts';
import type { Question } from '../../src/questions/index.ts';
import { FakeTerminal } from './fake-terminal.ts';
import { questionnaireOf, respondentOf } from './written.ts';

export interface OnTerminal {
  terminal: FakeTerminal;
  saved: Respondent[];
  done: Promise<Respondent>;
}

/** An interview on screens of a fake terminal. */
export function onTerminal(
  questions: Question[],
  changes: Partial<InterviewOptions> & {
    terminal?: FakeTerminal;
    colour?: boolean;
    unicode?: boolean;
  } = {},
): OnTerminal {
  const { terminal = new FakeTerminal(), colour = false, unicode = true, ...options } = changes;
  const saved: Respondent[] = [];
  const done = interview({
    questionnaire: questionnaireOf(questions),
    lists: {},
    languages: ['en', 'es'],
    privacy: { mean: 5, distribution: 10 },
    respondent: respondentOf(),
    save: (respondent) => void saved.push(respondent),
    now: () => 0,
    later: () => '  crm-readiness interview acme --resume k3v9x2',
    isKept: false,
    asker: screenAsker(openStage(terminal, { colour, unicode })),
    ...options,
  });
  // A test that fails halfway leaves the interview waiting; its end is nobody's concern then.
  done.catch(() => {});
  onTestFailed(() => console.error(`On the screen: ${terminal.recent}`));
  onTestFinished(() => terminal.end());
  return { terminal, saved, done };
}
