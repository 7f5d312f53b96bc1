import type { Asker } from '../../../src/cli/init/asker.ts';
import { say } from '../../../src/messages/index.ts';
import { shipped } from '../../support/instrument.ts';

/** Somebody who types these lines, and marks or chooses nothing that is not marked already. */
export function scriptedAsker(...lines: string[]) {
  const asked: { label: string; detail?: string | undefined }[] = [];
  const refused: string[] = [];
  const screen: Asker['screen'] = {
    async type({ label, detail, proposed, validate }) {
      asked.push({ label, detail });
      for (;;) {
        const line = lines.shift() || proposed;
        if (line === undefined) throw new Error(`nothing to type at “${label}”`);
        const valid = validate?.(line) ?? true;
        if (valid === true) return line;
        refused.push(valid);
      }
    },
    async mark({ label, marked }) {
      asked.push({ label });
      return [...marked];
    },
    async choose({ label, groups }) {
      asked.push({ label });
      return groups[0]![0]!.value;
    },
  };
  const asker: Asker = {
    screen,
    say: (id, args) => say('en', id, args),
    language: 'en',
    instrument: shipped(),
  };
  return { asker, asked, refused };
}
