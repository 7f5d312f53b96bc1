import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { oddity, problem } from '../instrument/problem.ts';
import { fileTrouble, readSource } from '../instrument/read-file.ts';
import type { Issue, Loaded } from '../model/issue.ts';
import { referenceTo } from '../model/reference.ts';
import { questionsById } from '../questions/questionnaire.ts';
import type { OpenAssessment } from './assessment-head.ts';
import { eachCsvRow } from './each-csv-row.ts';
import { eachNdjsonRow } from './each-ndjson-row.ts';
import { tablesRead } from './files-read.ts';
import { folderIssues } from './folder-issues.ts';
import type { Take } from './given.ts';

/** What lies in the folder of an assessment, none of it checked. */
export interface GivenAnswers {
  each(take: Take): void;
  /** About what lies there and is no answer. */
  issues: Issue[];
}

/** The answer files of an assessment in the order of their names, then the rows of its tables. */
export function givenAnswers({ folder, instrument }: OpenAssessment): GivenAnswers {
  const { files, issues } = answerFiles(join(folder, 'answers'));
  const questions = questionsById(instrument.questionnaire);
  issues.push(...tablesNotRead(folder));
  const answered = referenceTo(instrument.questionnaire);
  const tables = [
    {
      file: join(folder, 'answers.csv'),
      eachRow: (file: string, take: Take) => eachCsvRow(file, questions, answered, take),
    },
    { file: join(folder, 'answers.ndjson'), eachRow: eachNdjsonRow },
  ];
  const each = (take: Take) => {
    for (const [index, file] of files.entries())
      take({ place: { file }, read: (index + 1) / files.length, source: () => readSource(file) });
    for (const { file, eachRow } of tables) {
      if (existsSync(file)) eachRow(file, take);
    }
  };
  return { each, issues };
}

/** The answer files of a folder by name; what else lies there is named, or hidden and left alone. */
function answerFiles(folder: string): { files: string[]; issues: Issue[] } {
  if (!existsSync(folder)) return { files: [], issues: [] };
  const { value: names = [], issues } = namesIn(folder);
  const paths = names.filter((name) => !name.startsWith('.')).map((name) => join(folder, name));
  const answers = (path: string) => /\.(ya?ml|json)$/.test(path);
  return {
    files: paths.filter(answers),
    issues: [...issues, ...paths.filter((path) => !answers(path)).map(otherFile)],
  };
}

/** What lies in a folder, by name, or why that cannot be told. */
function namesIn(folder: string): Loaded<string[]> {
  const issues = folderIssues(folder);
  if (issues.length > 0) return { issues };
  try {
    return { value: readdirSync(folder).sort(), issues };
  } catch (error) {
    return fileTrouble(error, folder);
  }
}

/** Such as `Answers.csv`, where that is another file than `answers.csv`. */
function tablesNotRead(folder: string): Issue[] {
  const isRead = (name: string) =>
    tablesRead.some((table) => name.toLowerCase() === table && existsSync(join(folder, table)));
  const { value: names = [], issues } = namesIn(folder);
  const others = names
    .filter((name) => /^answers\.(ndjson|jsonl?|csv|tsv|xlsx?|ya?ml)$/i.test(name) && !isRead(name))
    .map((name) => problem('answers-not-read', { file: join(folder, name) }));
  return [...issues, ...others];
}

/** Answers in a form that is not read here would be lost in silence; any other file is only odd. */
function otherFile(file: string): Issue {
  return /\.(ya?ml|json|ndjson|jsonl|csv|tsv|xlsx?)$/i.test(file)
    ? problem('answers-not-read', { file })
    : oddity('ignored-file', { file });
}
