import type { Asker, Reading } from './asker.ts';
import { leavingOf } from './leaving.ts';
import { choose } from './plain/choose.ts';
import { commandIn } from './plain/commands.ts';
import { askQuestion } from './plain/question.ts';
import type { Talk } from './plain/talk.ts';
import { sayIn } from './sheet.ts';

/** Speaks to a person line after line: for screen readers, and for terminals that can do no more. */
export function plainAsker(talk: Talk): Asker {
  return {
    question: (asked) => askQuestion(asked, talk),
    read: (reading) => read(reading, talk),
    choose: (choosing) => choose(choosing, talk),
    close: talk.close,
  };
}

async function read({ title, paragraphs, enter, away, language }: Reading, talk: Talk) {
  const say = sayIn(language);
  const goOn = say(enter === 'begin' ? 'interview.begin' : 'interview.continue');
  talk.say('', title, ...paragraphs);
  for (;;) {
    talk.say(`${goOn}. ${say('plain.leaves', { does: say(leavingOf(away)) })}`);
    const line = await talk.hear(say('plain.refused-lines'));
    if (line === '') return 'on' as const;
    if (commandIn(line) === 'leave') return 'away' as const;
    talk.say(say('plain.refused-enter'));
  }
}
