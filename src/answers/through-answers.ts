import { oddity, problem } from '../instrument/problem.ts';
import type { Source } from '../instrument/source.ts';
import { type Issue, type Loaded, type Place, placeText } from '../model/issue.ts';
import type { Respondent } from '../model/respondent.ts';
import { givenAnswers } from './answers-folder.ts';
import type { OpenAssessment } from './assessment-head.ts';
import { type RespondentChecker, respondentChecker } from './check-respondent.ts';
import { type Given, type Quick, quickOf } from './given.ts';
import { knownIds } from './known-ids.ts';

/** After so many, what is wrong with further rows is no news. */
const MOST_NAMED = 1000;
/** Where they are left out, fewer are: nobody has to mend them. */
const MOST_LEFT_OUT_NAMED = 20;

export interface ReadOptions {
  /** Leaves out rows that are wrong; they are warnings then. */
  skipInvalid?: boolean | undefined;
  /** Told how much has been read (a share of 0-1 of the file or folder), and of how many people. */
  onRead?: ((read: number, people: number) => void) | undefined;
}

/** What becomes of each respondent. */
export interface Taking {
  /** Takes one who was checked. */
  take(respondent: Respondent): void;
  /** Checks and takes one, faster; false, with nothing taken, where there is any doubt. */
  takeQuickly?(quick: Quick): boolean;
}

export interface Taken {
  /** How many answered to the end, by role and by `role/unit`. */
  completed: ReadonlyMap<string, number>;
  /** How many began and did not. */
  unfinished: number;
  /** How many rows were wrong, and are left out. */
  leftOut: number;
  issues: Issue[];
}

/**
 * Goes once through every answer of an assessment, those in progress too, and keeps none. Not all are
 * taken where one of the issues is an error.
 */
export function throughAnswers(
  open: OpenAssessment,
  { take, takeQuickly }: Taking,
  { skipInvalid = false, onRead }: ReadOptions = {},
): Taken {
  const { each: eachGiven, issues } = givenAnswers(open);
  const completed = new Map<string, number>();
  const ids = placesOfIds();
  const rows = new Map<string, Rows>();

  function rowsOf(file: string): Rows {
    const found = rows.get(file) ?? { right: 0, wrong: 0 };
    rows.set(file, found);
    return found;
  }

  function quickly(quick: Quick | undefined): TakenPerson | undefined {
    if (!quick || !takeQuickly) return undefined;
    const { id, envelope } = quick;
    if (typeof id !== 'string' || ids.find(id)) return undefined;
    return takeQuickly(quick) ? { id, respondent: envelope.value as Respondent } : undefined;
  }

  // What is taken quickly never needs it, and it is slow to prepare.
  let check: RespondentChecker | undefined;

  function inFull(source: Source): Loaded<TakenPerson> {
    check ??= respondentChecker(open.instrument, open.lists, open.assessment);
    const { value: respondent, issues: found } = check(source);
    if (!respondent) return { issues: found };
    const { id } = respondent.respondent;
    const first = ids.find(id);
    if (first) {
      const place = source.locate(['respondent', 'id']);
      return { issues: [problem('respondent-twice', place, { id, first: placeText(first) })] };
    }
    take(respondent);
    return { value: { id, respondent }, issues: found };
  }

  const mostNamed = skipInvalid ? MOST_LEFT_OUT_NAMED : MOST_NAMED;
  const isNamed = ({ isRow, place }: Given) => !isRow || rowsOf(place.file).wrong < mostNamed;

  function taken(each: Given): Loaded<TakenPerson> {
    const atOnce = quickly(each.quick);
    if (atOnce) return { value: atOnce, issues: [] };
    const { value: read, issues: unread } = each.source();
    if (!read) return { issues: unread };
    // Most of the time that a wrong row takes is to find the places in it.
    const source = isNamed(each) ? read : { ...read, locate: () => each.place };
    // Answers that could not be told one by one may be sound for all that.
    const isNew = each.quick === undefined || each.quick.told !== undefined;
    const soon = isNew ? quickly(quickOf(source.value)) : undefined;
    return soon ? { value: soon, issues: [] } : inFull(source);
  }

  function refuse(each: Given, found: readonly Issue[]) {
    const asWarning = (issue: Issue): Issue => ({ ...issue, severity: 'warning' });
    if (isNamed(each)) issues.push(...(each.isRow && skipInvalid ? found.map(asWarning) : found));
    if (each.isRow) rowsOf(each.place.file).wrong += 1;
  }

  let people = 0;
  let unfinished = 0;
  eachGiven((each) => {
    const { value: person, issues: found } = taken(each);
    if (person) {
      issues.push(...found);
      people += 1;
      if (each.isRow) rowsOf(each.place.file).right += 1;
      ids.add(person.id, each.place, each.read);
      if (person.respondent.status === 'complete') countPerson(completed, person.respondent);
      else unfinished += 1;
    } else refuse(each, found);
    onRead?.(each.read, people);
  });
  let leftOut = 0;
  for (const [file, count] of rows) {
    issues.push(...aboutRows(file, count, skipInvalid));
    leftOut += count.wrong;
  }
  return { completed, unfinished, leftOut, issues };
}

/** Somebody who was taken; quickly, the rest of what is said of them may be of others too. */
interface TakenPerson {
  id: string;
  respondent: Respondent;
}

/** How many rows of a file are as they should be, and how many are not. */
interface Rows {
  right: number;
  wrong: number;
}

function aboutRows(file: string, { right, wrong }: Rows, skipInvalid: boolean): Issue[] {
  if (wrong === 0) return [];
  if (skipInvalid) return [oddity('rows-left-out', { file }, { wrong, of: wrong + right })];
  return wrong > MOST_NAMED ? [problem('more-rows', { file }, { n: wrong - MOST_NAMED })] : [];
}

function countPerson(completed: Map<string, number>, { respondent }: Respondent): void {
  const { role, unit } = respondent;
  completed.set(role, (completed.get(role) ?? 0) + 1);
  if (unit === undefined) return;
  const key = `${role}/${unit}`;
  completed.set(key, (completed.get(key) ?? 0) + 1);
}

/** Where each id was seen first: the file, and of a row its line. Files come one after another. */
function placesOfIds() {
  const ids = knownIds();
  const files: { file: string; before: number }[] = [];
  let last = 0;
  return {
    find(id: string): Place | undefined {
      const seen = ids.find(id);
      if (seen === undefined) return undefined;
      const { file, before } = files.findLast((each) => each.before < seen)!;
      const line = seen - before - 1;
      return line === 0 ? { file } : { file, line };
    },
    add(id: string, { file, line = 0 }: Place, read: number) {
      if (files.at(-1)?.file !== file) files.push({ file, before: last });
      last = files.at(-1)!.before + line + 1;
      ids.add(id, last, read);
    },
  };
}
