import type { LoadedAssessment } from '../../answers/assessment-folder.ts';
import type { Session } from '../session.ts';
import { reportable } from './reportable.ts';
import { nameOf, type Row } from './rows.ts';

/** A line about a row: who and how many, and what can be shown of them. */
export interface StatusLine {
  row: Row;
  text: string;
  /** Stands after the text; may be empty. */
  note: string;
}

/** The most of a line's width that names may take. */
const NAMES = 0.4;
/** In lines shorter than this names and counts make room for what can be shown. */
const NARROW = 60;
const NAMES_IF_NARROW = 0.33;
const GAP = '  ';

/** One line a row, in columns, none wider than `width`; units are indented under their role. */
export function linesOf(
  rows: readonly Row[],
  loaded: Pick<LoadedAssessment, 'assessment' | 'instrument'>,
  { say, language }: Pick<Session, 'say' | 'language'>,
  width = Number.POSITIVE_INFINITY,
): StatusLine[] {
  const isNarrow = width < NARROW;
  const longest = Math.floor(width * (isNarrow ? NAMES_IF_NARROW : NAMES));
  const cells = rows.map((row) => {
    const indent = row.unit === undefined ? '' : GAP;
    return {
      row,
      name: cut(indent + printable(nameOf(row, loaded, language)), longest),
      count: isNarrow ? shortCountOf(row) : countOf(row, say),
      note: noteOf(row, rows, loaded, { say, language }),
    };
  });
  const names = Math.max(0, ...cells.map(({ name }) => name.length));
  const counts = Math.max(0, ...cells.map(({ count }) => count.length));
  return cells.map(({ row, name, count, note }) => {
    const text = [name.padEnd(names), note ? count.padEnd(counts) : count].join(GAP);
    const room = width - text.length - GAP.length;
    return { row, text: cut(text, width), note: note && room > 1 ? GAP + cut(note, room) : '' };
  });
}

function countOf({ complete: n, unfinished: open, of }: Row, say: Session['say']): string {
  if (of === null) return say('status.count-without-total', { n, open });
  return say('status.count', { n, of, open });
}

function shortCountOf({ complete, of }: Row): string {
  return of === null ? String(complete) : `${complete}/${of}`;
}

/** Record sheets are no people, and nothing is scored by unit. */
function noteOf(
  row: Row,
  rows: readonly Row[],
  loaded: Pick<LoadedAssessment, 'assessment' | 'instrument'>,
  { say, language }: Pick<Session, 'say' | 'language'>,
): string {
  const { roles } = loaded.instrument.questionnaire;
  if (row.unit !== undefined || roles.find(({ id }) => id === row.role)?.records) return '';
  const named = (role: string) => printable(nameOf({ role }, loaded, language));
  const found = reportable(row, rows, loaded);
  switch (found.is) {
    case 'alone':
      return say('status.alone');
    case 'together':
      return say('status.together', { others: named(found.others) });
    case 'missing': {
      const { missing, others } = found;
      if (others === undefined) return say('status.missing', { missing });
      return say('status.missing-together', { missing, others: named(others) });
    }
    case 'never':
      return say('status.never', { least: loaded.assessment.privacy.mean });
  }
}

/** The beginning of a text that is too wide, with a sign that it goes on. */
export function cut(text: string, width: number): string {
  if (text.length <= width) return text;
  return width < 1 ? '' : `${text.slice(0, width - 1)}…`;
}

/** Names can hold characters that make a terminal do things; none of them gets there. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, '·');
}
