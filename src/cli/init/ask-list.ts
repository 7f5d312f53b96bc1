import type { ListItem } from '../../model/list.ts';
import { wordingIn } from '../../model/text.ts';
import type { Flag, Questionnaire } from '../../questions/questionnaire.ts';
import { askNames } from './ask-names.ts';
import type { Asker } from './asker.ts';
import { entriesOf, refusalOf } from './named.ts';

/** Lets a list of the organisation's own be given, with its marks; undefined where the example stays. */
export async function askList(
  asker: Asker,
  list: string,
  { name, help, min: least, flags, example }: Questionnaire['parameters'][string],
  languages: number,
): Promise<ListItem[] | undefined> {
  const { say, language, instrument } = asker;
  const label = wordingIn(name, language);
  const examples = example.map(({ text }) => wordingIn(text, language)).join('; ');
  const names = await askNames(asker, {
    label,
    detail: `${wordingIn(help, language)}\n${say('init.hint.list', { least, languages, example: examples })}`,
    more: (number) => say('init.ask.more', { name: label, number }),
    least,
    instead: say('init.the-example'),
    refusal: (each, before) => {
      const refusal = refusalOf(each, before, list, instrument.questionnaire);
      return refusal && say(`issue.${refusal}`, { name: each });
    },
  });
  if (names.length === 0) return undefined;
  let entries = entriesOf(list, names, instrument.questionnaire);
  for (const [id, flag] of Object.entries(flags)) {
    const marked = await askMarked(asker, flag, entries);
    entries = entries.map((entry) =>
      marked.includes(entry.id) ? { ...entry, flags: [...(entry.flags ?? []), id] } : entry,
    );
  }
  return entries;
}

/** Which entries carry a mark: as many as it needs. */
async function askMarked(
  { screen, say, language }: Asker,
  { text, least = 0, most }: Flag,
  entries: readonly ListItem[],
): Promise<string[]> {
  const args = { flag: wordingIn(text, language) };
  const items = entries.map((entry) => ({
    value: entry.id,
    text: wordingIn(entry.text, language),
  }));
  if (least === 1 && most === 1) {
    const label = say('init.ask.flagged-one', args);
    const keys = say('interview.keys-choose');
    return [await screen.choose({ label, groups: [items], keys })];
  }
  return screen.mark({
    label: say('init.ask.flagged', args),
    groups: [items],
    keys: say('interview.keys-mark'),
    marked: [],
    validate: ({ length }) => {
      if (length < least) return say('init.at-least', { least });
      return length <= (most ?? length) || say('init.at-most', { most: most ?? length });
    },
  });
}
