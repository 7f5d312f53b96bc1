import type { ListItem } from '../../model/list.ts';
import { wordingIn } from '../../model/text.ts';
import type { Flag, Questionnaire } from '../../questions/questionnaire.ts';
import { askNames } from './ask-names.ts';
import type { Asker } from './asker.ts';
import { entriesOf, itemIn, refusalOf } from './named.ts';

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
  const marks = Object.keys(flags).map((flag) => `[${flag}]`);
  const hints = [
    wordingIn(help, language),
    ...(marks.length > 0 ? [say('init.hint.marks', { marks: marks.join(' ') })] : []),
    say('init.hint.list', { least, languages, example: examples }),
  ];
  const typed = await askNames(asker, {
    label,
    detail: hints.join('\n'),
    more: (number) => say('init.ask.more', { name: label, number }),
    least,
    instead: say('init.the-example'),
    refusal: (each, before) => {
      const { name, marks } = itemIn(each);
      if (name === '') return say('init.no-name', { given: each });
      const strange = marks.find((mark) => !Object.hasOwn(flags, mark));
      if (strange !== undefined) {
        const known = Object.keys(flags).join(', ') || '–';
        return say('issue.unknown-flag', { list: label, id: strange, known });
      }
      const names = before.map((other) => itemIn(other).name);
      const refusal = refusalOf(name, names, list, instrument.questionnaire);
      return refusal && say(`issue.${refusal}`, { name });
    },
  });
  if (typed.length === 0) return undefined;
  let entries = entriesOf(list, typed.map(itemIn), instrument.questionnaire);
  for (const [id, flag] of Object.entries(flags)) {
    const carriers = entries.filter((entry) => entry.flags?.includes(id)).map((entry) => entry.id);
    if (carriers.length > 0 && refusalOfMarks(carriers.length, flag, say) === undefined) continue;
    const marked = await askMarked(asker, flag, entries, carriers);
    entries = entries.map((entry) => withFlag(entry, id, marked.includes(entry.id)));
  }
  return entries;
}

function withFlag({ flags = [], ...entry }: ListItem, id: string, carries: boolean): ListItem {
  const others = flags.filter((flag) => flag !== id);
  const own = carries ? [...others, id] : others;
  return own.length > 0 ? { ...entry, flags: own } : entry;
}

/** Why so many cannot carry a mark, in words; undefined where they can. */
function refusalOfMarks(
  carriers: number,
  { least = 0, most = carriers }: Flag,
  say: Asker['say'],
): string | undefined {
  if (carriers < least) return say('init.at-least', { least });
  return carriers > most ? say('init.at-most', { most }) : undefined;
}

/** Which entries carry a mark: as many as it needs. Those that it was typed behind are marked already. */
async function askMarked(
  { screen, say, language }: Asker,
  flag: Flag,
  entries: readonly ListItem[],
  typed: readonly string[],
): Promise<string[]> {
  const { text, least, most } = flag;
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
    marked: typed,
    validate: ({ length }) => refusalOfMarks(length, flag, say) ?? true,
  });
}
