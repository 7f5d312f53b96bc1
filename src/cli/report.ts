import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type FormatName, formats } from '../report/index.ts';
import { type ExitCode, exit } from './exit.ts';
import { readKit } from './read-kit.ts';
import { type Session, UsageError } from './session.ts';
import { resultAt } from './wave.ts';
import { writeWhole } from './write.ts';

export interface ReportOptions {
  format: string;
  lang?: string;
  out: string;
  preview?: boolean;
}

/** Writes the report in each format. Nothing is written unless all of them could be made. */
export async function runReport(
  source: string,
  options: ReportOptions,
  session: Session,
): Promise<ExitCode> {
  const names = options.format.split(',').map((name) => formatNamed(name.trim(), session));
  const result = await resultAt(source, session, { preview: options.preview });
  const language = options.lang ?? result.assessment.languages[0] ?? result.languages[0] ?? 'en';
  const kit = readKit(join(session.world.root, 'templates'));
  const known = result.languages.filter((each) => each in kit.texts);
  if (!known.includes(language)) {
    throw new UsageError(
      session.say('error.unknown-language', { given: language, known: known.join(', ') }),
    );
  }
  const reports = await Promise.all(
    names.map(async (name) => ({
      file: join(options.out, formats[name].file),
      content: await formats[name].render(result, kit, { language }),
    })),
  );
  const taken = reports.find(({ file }) => existsSync(file) && statSync(file).isDirectory());
  if (taken) throw new UsageError(session.say('error.exists', { path: taken.file }));
  for (const { file, content } of reports) {
    writeWhole(file, content, session);
    session.print(file);
  }
  return exit.done;
}

function formatNamed(name: string, session: Session): FormatName {
  if (Object.hasOwn(formats, name)) return name as FormatName;
  throw new UsageError(
    session.say('error.unknown-format', { given: name, known: Object.keys(formats).join(', ') }),
  );
}
