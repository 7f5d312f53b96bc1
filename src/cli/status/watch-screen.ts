import { wrap } from '../../interview/wrap.ts';
import { issueText } from '../../messages/issue-text.ts';
import { wordingIn } from '../../model/text.ts';
import type { Session } from '../session.ts';
import { cut, linesOf, printable, type StatusLine } from './lines.ts';
import { type Row, rowsOf } from './rows.ts';
import type { Watched } from './watched.ts';

export interface Size {
  columns: number;
  rows: number;
}

type Speaker = Pick<Session, 'say' | 'language' | 'command' | 'colour'>;

/** What a watched assessment looks like: lines that fit a terminal of this size. */
export function watchScreen(watched: Watched, size: Size, session: Speaker): string[] {
  const width = Math.max(1, size.columns - 1);
  const narrow = (text: string) =>
    wrap(text, width)
      .split('\n')
      .map((line) => cut(line, width));
  const foot = ['', ...footOf(watched, session).flatMap(narrow)];
  const { loaded } = watched;
  if (!loaded) return foot.slice(1, size.rows + 1);
  const rows = rowsOf(loaded);
  const head = [...headOf(rows, loaded, session).flatMap(narrow), ''];
  const room = Math.max(1, size.rows - head.length - foot.length);
  const lines = fitting(linesOf(rows, loaded, session, width), room);
  const left = rows.length - lines.length;
  return [
    ...head.map((line, index) => (index === 0 ? session.colour.bold(line) : line)),
    ...lines.map(({ text, note }) => `${text}${session.colour.dim(note)}`),
    ...(left > 0 ? [cut(session.say('status.more-lines', { lines: left }), width)] : []),
    ...foot,
  ].slice(0, size.rows);
}

/** The lines that there is room for: roles before units, in their order, with one left to say so. */
function fitting(lines: readonly StatusLine[], room: number): StatusLine[] {
  if (lines.length <= room) return [...lines];
  const roles = lines.filter(({ row }) => row.unit === undefined);
  const units = lines.filter(({ row }) => row.unit !== undefined);
  const kept = new Set([...roles, ...units].slice(0, Math.max(0, room - 1)));
  return lines.filter((line) => kept.has(line));
}

function headOf(
  rows: readonly Row[],
  { assessment, instrument }: NonNullable<Watched['loaded']>,
  { say, language }: Speaker,
): string[] {
  const sheets = instrument.questionnaire.roles.filter(({ records }) => records);
  const people = rows.filter(
    ({ role, unit }) => unit === undefined && !sheets.some(({ id }) => id === role),
  );
  const sum = (count: (row: Row) => number) => people.reduce((total, row) => total + count(row), 0);
  const total = {
    n: sum(({ complete }) => complete),
    of: sum(({ of }) => of ?? 0),
    open: sum(({ unfinished }) => unfinished),
  };
  const name = `${wordingIn(assessment.organisation, language)} · ${assessment.wave}`;
  return [printable(name), say('status.total', total)];
}

/** What is wrong at the moment, or how the wave stands; then the keys. */
function footOf(
  { folder, loaded, isFromBefore, issues, faulty: files }: Watched,
  session: Speaker,
): string[] {
  const { say, language } = session;
  const trouble = [
    ...issues.slice(0, MOST_ISSUES).map((issue) => issueText(issue, language)),
    ...(files > 0
      ? [say('status.faulty-answers', { files, command: session.command('lint', folder) })]
      : []),
  ];
  const state = loaded?.assessment.closed ? 'status.closed' : 'status.open';
  const before = isFromBefore ? [say('status.from-before')] : [];
  return [...(trouble.length > 0 ? [...trouble, ...before] : [say(state)]), say('status.keys')];
}

const MOST_ISSUES = 3;
