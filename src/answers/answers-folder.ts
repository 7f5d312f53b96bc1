import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { oddity, problem } from '../instrument/problem.ts';
import { decodeText, fileTrouble, readSource } from '../instrument/read-file.ts';
import { placeText, type Source } from '../instrument/source.ts';
import { hasErrors, type Issue, type Loaded, type Place } from '../model/issue.ts';
import type { Respondent } from '../model/respondent.ts';
import type { OpenAssessment } from './assessment-head.ts';
import { type RespondentChecker, respondentChecker } from './check-respondent.ts';
import { folderIssues } from './folder-issues.ts';
import { moreThanPeople } from './head-counts.ts';
import { parseJsonLine } from './json-line.ts';
import { readLines } from './lines.ts';

/** A checked answer file, and where it says who it is from: found only when somebody asks. */
type Read = Loaded<Respondent> & { where: () => Place };

/**
 * Reads every answer of an assessment, in the order of the files' names; those in progress too. Gives
 * all of them, or every issue. No answers at all is no issue.
 */
export function readAnswers(open: OpenAssessment): Loaded<Respondent[]> {
  const { folder, assessment, source } = open;
  const check = respondentChecker(open.instrument, open.lists, assessment);
  const read: Read[] = [];
  const issues: Issue[] = [];
  const csv = join(folder, 'answers.csv');
  if (existsSync(csv)) issues.push(problem('csv-not-supported', { file: csv }));
  const { files, others } = answerFiles(join(folder, 'answers'));
  issues.push(...others);
  for (const file of files) read.push(checkSource(readSource(file), file, check));
  const lines = join(folder, 'answers.ndjson');
  if (existsSync(lines)) for (const each of readNdjson(lines, check)) read.push(each);
  const respondents = read.flatMap(({ value }) => (value ? [value] : []));
  issues.push(...read.flatMap((each) => each.issues), ...respondentsTwice(read));
  if (hasErrors(issues)) return { issues };
  issues.push(...moreThanPeople(assessment, respondents, source));
  return { value: respondents, issues };
}

/** Reads one answer file of an assessment. Gives it, or every issue; a missing file is one. */
export function readAnswer(open: OpenAssessment, file: string): Loaded<Respondent> {
  return checkSource(
    readSource(file),
    file,
    respondentChecker(open.instrument, open.lists, open.assessment),
  );
}

function checkSource(
  { value: source, issues }: Loaded<Source>,
  file: string,
  check: RespondentChecker,
): Read {
  if (!source) return { issues, where: () => ({ file }) };
  return { ...check(source), where: () => source.locate(['respondent', 'id']) };
}

/** The answer files of a folder by name; what else lies there is named, or hidden and left alone. */
function answerFiles(folder: string): { files: string[]; others: Issue[] } {
  if (!existsSync(folder)) return { files: [], others: [] };
  const trouble = folderIssues(folder);
  if (trouble.length > 0) return { files: [], others: trouble };
  const names = readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort();
  const paths = names.map((name) => join(folder, name));
  const answers = (path: string) => /\.(ya?ml|json)$/.test(path);
  return {
    files: paths.filter(answers),
    others: paths.filter((path) => !answers(path)).map(otherFile),
  };
}

/** Answers in a form that is not read here would be lost in silence; any other file is only odd. */
function otherFile(file: string): Issue {
  return /\.(ndjson|jsonl|csv|tsv|xlsx?)$/i.test(file)
    ? problem('answers-not-read', { file })
    : oddity('ignored-file', { file });
}

function* readNdjson(file: string, check: RespondentChecker): Generator<Read> {
  let line = 0;
  try {
    for (const bytes of readLines(file)) {
      line++;
      const text = decodeText(bytes);
      const place = { file, line, column: 1 };
      if (text === undefined) {
        yield { issues: [problem('file-not-text', place)], where: () => place };
      } else if (text.trim() !== '')
        yield checkSource(parseJsonLine(text, file, line), file, check);
    }
  } catch (error) {
    yield { issues: fileTrouble(error, file).issues, where: () => ({ file }) };
  }
}

/** Two files from one person would count twice. */
function respondentsTwice(read: readonly Read[]): Issue[] {
  const first = new Map<string, Read>();
  return read.flatMap((each) => {
    if (!each.value) return [];
    const { id } = each.value.respondent;
    const before = first.get(id);
    if (!before) first.set(id, each);
    return before
      ? [problem('respondent-twice', each.where(), { id, first: placeText(before.where()) })]
      : [];
  });
}
