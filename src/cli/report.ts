import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { problem } from '../instrument/problem.ts';
import { InputError } from '../model/issue.ts';
import type { Format } from '../report/index.ts';
import { type Edition, editions } from '../report/request.ts';
import { TemplateError } from '../report/template-error.ts';
import { type ExitCode, exit } from './exit.ts';
import { refuseOverwriting } from './refuse-overwriting.ts';
import { reportFormats } from './report-formats.ts';
import { type Session, UsageError } from './session.ts';
import { shippedKit } from './shipped-kit.ts';
import { isSaved, resultAt } from './wave.ts';
import { writeWhole } from './write.ts';

export interface ReportOptions {
  format?: string;
  lang?: string;
  out: string;
  preview?: boolean;
  skipInvalid?: boolean;
  date?: string;
  edition: string;
  templates?: string;
}

/** The formats that are written where none are named. */
const USUAL: Record<Edition, string> = {
  full: 'html,md,json',
  board: 'html,md',
  public: 'html,md,json',
};

/** Writes the report in each format. Nothing is written unless all of them could be made. */
export async function runReport(
  source: string,
  options: ReportOptions,
  session: Session,
): Promise<ExitCode> {
  const edition = editionNamed(options.edition, session);
  const formats = formatsNamed(options.format ?? USUAL[edition], session);
  refuseData(edition, formats, session);
  const files = formats.map(({ file }) => join(options.out, fileOf(file, edition)));
  // A saved Result may be written where it is: it is the same one.
  if (!isSaved(source)) refuseOverwriting(files, [source], session);
  const result = await resultAt(source, session, options);
  const language = options.lang ?? result.assessment.languages[0] ?? result.languages[0] ?? 'en';
  const kit = await shippedKit(session.world.root, options.templates);
  const known = result.languages.filter((each) => each in kit.texts);
  if (!known.includes(language)) {
    throw new UsageError(
      session.say('error.unknown-language', { given: language, known: known.join(', ') }),
    );
  }
  const reports = await Promise.all(
    formats.map(async ({ render }, index) => ({
      file: files[index]!,
      content: await render(result, kit, { language, edition }),
    })),
  ).catch((error) => {
    throw error instanceof TemplateError ? templateIssue(error, options.templates) : error;
  });
  const taken = reports.find(({ file }) => existsSync(file) && statSync(file).isDirectory());
  if (taken) throw new UsageError(session.say('error.exists', { path: taken.file }));
  for (const { file, content } of reports) {
    writeWhole(file, content, session);
    session.print(file);
  }
  return exit.done;
}

/** A mistake in a template of one's own is a mistake of the input; in one that is shipped, a fault. */
function templateIssue(error: TemplateError, own: string | undefined): Error {
  const path = own === undefined ? undefined : join(own, error.file);
  if (path === undefined || !existsSync(path)) return error;
  const { line, column, reason } = error;
  const place = { file: path, ...(line ? { line } : {}), ...(column ? { column } : {}) };
  return new InputError([problem('template-broken', place, { reason })]);
}

/** Editions lie beside one another: `report.html`, `report-board.html`. */
function fileOf(file: string, edition: Edition): string {
  return edition === 'full' ? file : file.replace('.', `-${edition}.`);
}

function editionNamed(name: string, session: Session): Edition {
  const found = editions.find((each) => each === name);
  if (found) return found;
  throw new UsageError(
    session.say('error.unknown-edition', { given: name, known: editions.join(', ') }),
  );
}

/** Two pages are a way to tell a Result: as data there is only all of it, or what may be published. */
function refuseData(edition: Edition, wanted: readonly Format[], session: Session): void {
  const data = wanted.find(({ isData }) => isData);
  if (edition !== 'board' || !data) return;
  throw new UsageError(session.say('error.board-as-data', { file: data.file }));
}

function formatsNamed(list: string, session: Session): Format[] {
  const formats = reportFormats(session);
  const names = new Set(list.split(',').map((name) => name.trim()));
  return [...names].map((given) => {
    const format = formats.get(given);
    if (format) return format;
    const known = [...formats.keys()].join(', ');
    throw new UsageError(session.say('error.unknown-format', { given, known }));
  });
}
