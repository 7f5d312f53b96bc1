import { dirname } from 'node:path';
import { Document, type Node } from 'yaml';
import type { Answer, Respondent } from '../model/respondent.ts';
import { makeFolder } from './make-folder.ts';
import { onlyDay } from './only-day.ts';
import { writeFile } from './write-file.ts';

/**
 * An answer file as YAML. Keys stand in one order and answers in the order given, one a line, so
 * that a diff shows what changed.
 */
export function formatRespondent(respondent: Respondent): string {
  const document = new Document(undefined, { aliasDuplicateObjects: false });
  const line = (value: unknown): Node => document.createNode(value, { flow: true });
  const lines = <T>(entries: [string, T][], written: (each: T) => unknown) =>
    Object.fromEntries(entries.map(([question, each]) => [question, line(written(each))]));
  const { id, role, unit, language } = respondent.respondent;
  document.contents = document.createNode({
    format: respondent.format,
    instrument: respondent.instrument,
    respondent: line({ id, role, unit, language }),
    day: respondent.day,
    simulated: respondent.simulated,
    status: respondent.status,
    consent: line({ attributed: respondent.consent.attributed }),
    answers: lines(Object.entries(respondent.answers), inOrder),
    drafts: respondent.drafts && lines(Object.entries(respondent.drafts), (draft) => draft),
    comments: respondent.comments,
  });
  return document.toString(ON_ONE_LINE);
}

/** Words of several lines are quoted, so that their answer still stands on one. */
const ON_ONE_LINE = {
  lineWidth: 0,
  singleQuote: false,
  blockQuote: false,
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
};

function inOrder({ value, outcome, document, seconds, comment }: Answer): Answer {
  return { value, outcome, document, seconds, comment };
}

/**
 * Writes an answer file whole or not at all. Creates the folder of answers, but not that of the assessment,
 * which was moved where it is gone. Listed times say the day and no more. Throws what the file system throws.
 */
export function writeRespondent(path: string, respondent: Respondent): void {
  makeFolder(dirname(path));
  writeFile(path, formatRespondent(respondent));
  onlyDay(path, respondent.day);
}
