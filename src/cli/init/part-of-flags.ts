import { checkPart } from '../../answers/check-assessment.ts';
import { type IssueCode, problem } from '../../instrument/problem.ts';
import type { Source } from '../../instrument/source.ts';
import {
  type Assessment,
  assessmentSchema,
  type PartialAssessment,
} from '../../model/assessment.ts';
import type { Issue } from '../../model/issue.ts';
import type { ListItem } from '../../model/list.ts';
import type { Instrument } from '../../scoring/instrument.ts';
import { entriesOf, isAmong, itemIn, named, namesIn, refusalOf } from './named.ts';
import type { InitOptions } from './options.ts';

/** More people in a role than this are a slip of the keys. */
export const MOST = 1_000_000;

type People = Assessment['people'];

/**
 * What flags say of a new assessment, and what is wrong with that; the place of an issue is its flag.
 * Head counts may name `units` that a file gives, where no flag does.
 */
export function partOfFlags(
  options: InitOptions,
  instrument: Instrument,
  units: Assessment['units'] | undefined,
): { part: PartialAssessment; issues: Issue[] } {
  const issues: Issue[] = [];
  const add = (flag: string, code: IssueCode, args: Issue['args']) => {
    issues.push(problem(code, { file: flag }, args));
  };
  const part: PartialAssessment = {
    ...(options.organisation?.trim() ? { organisation: options.organisation.trim() } : {}),
    ...(options.wave?.trim() ? { wave: options.wave.trim() } : {}),
    ...(options.date === undefined ? {} : { date: options.date }),
    ...(options.languages === undefined
      ? {}
      : { languages: options.languages.split(',').map((language) => language.trim()) }),
    ...(options.unit ? { units: unitsOf(options.unit, add) } : {}),
    ...(options.people ? { people: peopleOf(options.people, instrument, add) } : {}),
    ...(options.list ? { parameters: listsOf(options.list, instrument, add) } : {}),
  };
  const { date } = part;
  if (date !== undefined && !assessmentSchema.shape.date.safeParse(date).success) {
    add('--date', 'bad-format', { given: date, example: '2026-11-03' });
  }
  issues.push(...checkPart(part, instrument, sourceOf(part), part.units ?? units));
  return { part, issues };
}

type Add = (flag: string, code: IssueCode, args: Issue['args']) => void;

const flags: Record<string, string> = { units: '--unit', parameters: '--list' };

function sourceOf(value: PartialAssessment): Source {
  const place = (key: string) => ({ file: flags[key] ?? `--${key}` });
  return {
    file: '',
    value,
    locate: ([key], atKey) => place(String(key ?? atKey)),
  };
}

function unitsOf(given: readonly string[], add: Add): Assessment['units'] {
  const names = given.flatMap(namesIn);
  for (const [index, name] of names.entries())
    if (isAmong(name, names.slice(0, index))) add('--unit', 'name-twice', { name });
  return named(names, 'unit');
}

function peopleOf(given: readonly string[], { questionnaire }: Instrument, add: Add): People {
  return given.flatMap((text) => {
    const [, role = '', unit, of = ''] = /^([a-z][a-z0-9-]*)(?:\/([^=]+))?=(\d+)$/.exec(text) ?? [];
    if (role === '') {
      add('--people', 'not-a-head-count', { given: text });
      return [];
    }
    if (questionnaire.roles.some(({ id, records }) => id === role && records)) {
      add('--people', 'sheet-counted', { role });
      return [];
    }
    if (Number(of) > MOST) add('--people', 'too-many-people', { given: Number(of), most: MOST });
    return [{ role, ...(unit === undefined ? {} : { unit }), of: Number(of) }];
  });
}

function listsOf(
  given: readonly string[],
  { questionnaire }: Instrument,
  add: Add,
): Record<string, ListItem[]> {
  const lists: Record<string, ListItem[]> = {};
  for (const text of given) {
    const [, list = '', line = ''] = /^([a-z][a-z0-9-]*)=(.*)$/s.exec(text) ?? [];
    const items = namesIn(line).map(itemIn);
    const names = items.map(({ name }) => name);
    if (list === '' || names.length === 0 || names.includes('')) {
      add('--list', 'not-a-list', { given: text });
      continue;
    }
    if (Object.hasOwn(lists, list)) add('--list', 'list-twice', { list });
    for (const [index, name] of names.entries()) {
      const refusal = refusalOf(name, names.slice(0, index), list, questionnaire);
      if (refusal) add('--list', refusal, { name });
    }
    lists[list] = entriesOf(list, items, questionnaire);
  }
  return lists;
}
