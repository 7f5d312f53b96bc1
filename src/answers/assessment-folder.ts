import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { loadInstrument } from '../instrument/load.ts';
import { oddity, problem } from '../instrument/problem.ts';
import { decodeText, fileTrouble, readSource } from '../instrument/read-file.ts';
import { checkShape } from '../instrument/shape.ts';
import { placeText, type Source } from '../instrument/source.ts';
import { type Assessment, assessmentSchema } from '../model/assessment.ts';
import { hasErrors, InputError, type Issue, type Loaded, type Place } from '../model/issue.ts';
import type { Lists } from '../model/list.ts';
import type { Respondent } from '../model/respondent.ts';
import { listsOf } from '../questions/questionnaire.ts';
import type { Instrument } from '../scoring/instrument.ts';
import { checkAssessment } from './check-assessment.ts';
import { type RespondentChecker, respondentChecker } from './check-respondent.ts';
import { moreThanPeople } from './head-counts.ts';
import { parseJsonLine } from './json-line.ts';
import { readLines } from './lines.ts';

/** One organisation, one wave, with all that was answered. */
export interface LoadedAssessment {
  folder: string;
  assessment: Assessment;
  instrument: Instrument;
  /** The questionnaire's catalogues and the assessment's parameters. */
  lists: Lists;
  /** In the order of their files' names; those in progress too. */
  respondents: Respondent[];
}

/**
 * The folder of the instrument that an assessment names: a shipped id with its version, or a path
 * as seen from the assessment's folder. May throw `InputError`.
 */
export type ResolveInstrument = (reference: string, folder: string) => string;

/**
 * Reads an assessment folder: `assessment.yaml`, the instrument that it names, and every answer.
 * Gives all of it, or every issue; answers are checked once the files that they depend on are
 * sound. No answers at all is no issue.
 */
export function loadAssessment(
  folder: string,
  resolveInstrument: ResolveInstrument,
): Loaded<LoadedAssessment> {
  const head = readHead(folder);
  if (!head.value) return { issues: head.issues };
  const { assessment, source } = head.value;
  const instrument = readInstrument(assessment, source, folder, resolveInstrument);
  if (!instrument.value) return { issues: instrument.issues };
  const issues = [...instrument.issues, ...checkAssessment(assessment, instrument.value, source)];
  if (hasErrors(issues)) return { issues };

  const lists = listsOf(instrument.value.questionnaire, assessment.parameters);
  const answers = readAnswers(folder, respondentChecker(instrument.value, lists, assessment));
  issues.push(...answers.issues);
  if (hasErrors(issues)) return { issues };
  const { respondents } = answers;
  issues.push(...moreThanPeople(assessment, respondents, source));
  return {
    value: { folder, assessment, instrument: instrument.value, lists, respondents },
    issues,
  };
}

function readHead(folder: string): Loaded<{ assessment: Assessment; source: Source }> {
  const trouble = folderIssues(folder);
  if (trouble.length > 0) return { issues: trouble };
  const read = readSource(join(folder, 'assessment.yaml'));
  if (!read.value) return read;
  const shaped = checkShape(assessmentSchema, read.value);
  if (!shaped.value) return shaped;
  return { value: { assessment: shaped.value, source: read.value }, issues: [] };
}

function folderIssues(folder: string): Issue[] {
  try {
    return statSync(folder).isDirectory() ? [] : [problem('not-a-folder', { file: folder })];
  } catch (error) {
    const { issues } = fileTrouble(error, folder);
    const missing = issues[0]?.code === 'file-missing';
    return missing ? [problem('folder-missing', { file: folder })] : issues;
  }
}

function readInstrument(
  { instrument }: Assessment,
  source: Source,
  folder: string,
  resolve: ResolveInstrument,
): Loaded<Instrument> {
  try {
    const found = resolve(instrument, folder);
    if (existsSync(found)) return loadInstrument(found);
    const place = source.locate(['instrument']);
    return { issues: [problem('instrument-missing', place, { given: instrument, folder: found })] };
  } catch (error) {
    if (error instanceof InputError) return { issues: error.issues };
    throw error;
  }
}

/** A checked answer file, and where it says who it is from: found only when somebody asks. */
type Read = Loaded<Respondent> & { where: () => Place };

function readAnswers(folder: string, check: RespondentChecker) {
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
  return { respondents, issues };
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
