import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import type { Result } from '../model/result.ts';
import { formats } from '../report/index.ts';
import type { ReportKit } from '../report/kit.ts';
import { type Edition, editions } from '../report/request.ts';
import { differingOrigins, type Origin, originsNotIn } from '../review/verify.ts';
import { type ExitCode, exit } from './exit.ts';
import { type Session, UsageError, wrapped } from './session.ts';
import { shippedKit } from './shipped-kit.ts';
import { resultAt, savedResult } from './wave.ts';

export interface VerifyOptions {
  templates?: string;
  preview?: boolean;
  skipInvalid?: boolean;
  date?: string;
}

/** What a file turns out to be: of an edition and perhaps a language; or what it was made from instead. */
type Finding = { edition: Edition; language?: string } | { differs: readonly Origin[] };

/**
 * Whether a report (HTML or Markdown) or a saved Result is what the answers of a folder give: made again,
 * it has to have the same bytes. Ends with 1 where it is not, and says what differs.
 */
export async function runVerify(
  file: string,
  folder: string,
  options: VerifyOptions,
  session: Session,
): Promise<ExitCode> {
  if (!existsSync(file) || !statSync(file).isFile())
    throw new UsageError(session.say('error.no-file', { path: file }));
  const claimed = readFileSync(file, 'utf8');
  const finding =
    extname(file) === '.json'
      ? await ofResult(file, claimed, folder, options, session)
      : await ofReport(file, claimed, folder, options, session);
  const { say } = session;
  if ('edition' in finding) {
    const { edition, language = '' } = finding;
    const args = { file, folder, edition, language, told: language ? 'yes' : 'no' };
    session.print(wrapped(say('verify.same', args), session));
    return exit.done;
  }
  const { differs } = finding;
  const what = differs.map((origin) => say(`verify.${origin}`)).join(', ');
  const form = differs.length === 0 ? 'verify.changed' : 'verify.other';
  session.print(wrapped(say(form, { file, folder, what }), session));
  return exit.gateFailed;
}

async function ofResult(
  file: string,
  claimed: string,
  folder: string,
  { date, skipInvalid }: VerifyOptions,
  session: Session,
): Promise<Finding> {
  const saved = savedResult(file);
  const { preview, leftOut } = saved.answers;
  const computed = await resultAt(folder, session, {
    ...{ preview, date },
    skipInvalid: skipInvalid || leftOut > 0,
  });
  const edition = (['full', 'public'] as const).find(
    (each) => formats.json.render(computed, NO_KIT, { edition: each }) === claimed,
  );
  return edition ? { edition } : { differs: differingOrigins(saved, computed) };
}

const NO_KIT: ReportKit = { templates: {}, texts: {} };

async function ofReport(
  file: string,
  claimed: string,
  folder: string,
  { templates, ...wave }: VerifyOptions,
  session: Session,
): Promise<Finding> {
  const format = formatOf(file, session);
  const computed = await resultAt(folder, session, wave);
  const kit = await shippedKit(session.world.root, templates);
  for (const edition of editions) {
    for (const language of languagesOf(computed, kit)) {
      if (format.render(computed, kit, { edition, language }) === claimed)
        return { edition, language };
    }
  }
  return { differs: originsNotIn(claimed, computed) };
}

function languagesOf({ languages }: Result, { texts }: ReportKit): string[] {
  return languages.filter((language) => language in texts);
}

/** Raises UsageError for what cannot be made again byte by byte and compared. */
function formatOf(file: string, session: Session) {
  switch (extname(file)) {
    case '.html':
      return formats.html;
    case '.md':
      return formats.md;
    default:
      throw new UsageError(session.say('error.not-to-verify', { path: file }));
  }
}
