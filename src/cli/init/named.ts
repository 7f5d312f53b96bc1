import { offeredBeside } from '../../answers/check-assessment.ts';
import { idFrom } from '../../model/id.ts';
import type { ListItem } from '../../model/list.ts';
import type { Questionnaire } from '../../questions/questionnaire.ts';

/** Names as entries: the id of each is made of it, unlike the others' and those that are `taken`. */
export function named(
  names: readonly string[],
  kind: string,
  taken: readonly string[] = [],
): { id: string; text: string }[] {
  const ids = [...taken];
  return names.map((text) => {
    const id = idFrom(text, kind, ids);
    ids.push(id);
    return { id, text };
  });
}

/** An item of a list as it is typed: its name, and the marks that stand in brackets behind it. */
export interface TypedItem {
  name: string;
  marks: string[];
}

/** What is typed for an item, such as `Field sales [front-line]`. The name may be missing. */
export function itemIn(text: string): TypedItem {
  const [, name = '', marks = ''] = /^(.*?)\s*(?:\[([^\]]*)\])?$/s.exec(text) ?? [];
  const each = marks.split(',').map((mark) => mark.trim());
  return { name, marks: each.filter((mark) => mark !== '') };
}

/** Items for a list of the questionnaire as its entries. */
export function entriesOf(
  list: string,
  items: readonly TypedItem[],
  questionnaire: Questionnaire,
): ListItem[] {
  const taken = offeredBeside(list, questionnaire).map(({ option }) => option.id);
  const names = items.map(({ name }) => name);
  return named(names, 'entry', taken).map((entry, index) => {
    const { marks } = items[index]!;
    return marks.length > 0 ? { ...entry, flags: marks } : entry;
  });
}

/** Why a name cannot stand in a list: it is there already, or a question offers it beside the list. */
export function refusalOf(
  name: string,
  before: readonly string[],
  list: string,
  questionnaire: Questionnaire,
): 'name-twice' | 'name-offered' | undefined {
  if (isAmong(name, before)) return 'name-twice';
  const offered = offeredBeside(list, questionnaire).flatMap(({ option: { id, text } }) => [
    id,
    ...(typeof text === 'string' ? [text] : Object.values(text)),
  ]);
  return isAmong(name, offered) || offered.includes(idFrom(name, 'entry'))
    ? 'name-offered'
    : undefined;
}

/** Whether a name is among others, written in whatever case. */
export function isAmong(name: string, others: readonly string[]): boolean {
  const plain = (text: string) => text.normalize().trim().toLowerCase();
  return others.some((other) => plain(other) === plain(name));
}

/** What is written between the names on a line. */
export const BETWEEN = '; ';

/** The names on a line, with ; between them. */
export function namesIn(line: string): string[] {
  return line
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
