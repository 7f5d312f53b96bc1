import { extname } from 'node:path';
import { folderIssues } from '../answers/folder-issues.ts';
import { readText } from '../instrument/read-file.ts';
import { InputError } from '../model/issue.ts';
import type { Result } from '../model/result.ts';
import { type HeadPart, hasProvenance, headIn, headParts, wordsOf } from '../report/head-in.ts';
import { formats } from '../report/index.ts';
import type { ReportKit } from '../report/kit.ts';
import { type Edition, editions, type ReportRequest } from '../report/request.ts';
import { wordingFor } from '../report/wording.ts';
import { differingOrigins, type Origin, originsNotIn } from '../review/verify.ts';
import { type ExitCode, exit } from './exit.ts';
import { rowsLeftOut } from './rows-left-out.ts';
import { type Session, UsageError, wrapped } from './session.ts';
import { settled } from './settled.ts';
import { shippedKit } from './shipped-kit.ts';
import { isSaved, savedResult, waveAt } from './wave.ts';

export interface VerifyOptions {
  templates?: string;
  preview?: boolean;
  skipInvalid?: boolean;
  date?: string;
}

/** What a file says of itself, and how it is held against what is computed. */
interface Claim {
  preview: boolean;
  /** How many rows were left out of it. */
  leftOut: number;
  /** Which form of a Result has the very bytes of the file; undefined where none has. */
  formOf(computed: Result): Form | undefined;
  /** Whether it is whole, and something that this program writes. */
  isOurs(computed: Result): boolean;
  differing(computed: Result): Origin[];
  /** What is said where nothing differs. */
  changed: 'verify.changed' | 'verify.changed-result';
}

/** The edition of a report or a saved Result, and the language of a report. */
interface Form {
  edition: Edition;
  language?: string;
}

/**
 * Whether a report (HTML or Markdown) or a saved Result is what the answers of a folder give: made again,
 * it has to have the same bytes. Ends with 1 where it is not, and says what differs; and for a preview of
 * a wave that is closed, unless it is asked for. Raises UsageError where there is nothing to compare.
 */
export async function runVerify(
  file: string,
  folder: string,
  options: VerifyOptions,
  session: Session,
): Promise<ExitCode> {
  if (isSaved(folder)) throw new UsageError(session.say('error.saved-to-verify', { path: folder }));
  const trouble = folderIssues(folder);
  if (trouble.length > 0) throw new InputError(trouble);
  const claim = await claimOf(file, options, session);
  const { result, open } = await waveAt(folder, session, {
    preview: claim.preview,
    date: options.date,
    skipInvalid: options.skipInvalid || claim.leftOut > 0,
  });
  const form = claim.formOf(result);
  if (!form && !claim.isOurs(result))
    throw new UsageError(session.say('error.no-report', { path: file }));
  const isLate = claim.preview && !options.preview && open?.assessment.closed === true;
  const paths = { file, folder };
  const sentences = [
    form ? sameness(form, paths, session) : difference(claim, result, paths, session),
    ...(isLate ? [session.say('verify.late')] : []),
  ];
  session.print(wrapped(sentences.join(' '), session));
  return form && !isLate ? exit.done : exit.gateFailed;
}

/** What is held against what. */
interface Paths extends Record<string, string> {
  file: string;
  folder: string;
}

function sameness({ edition, language = '' }: Form, paths: Paths, { say }: Session): string {
  return say('verify.same', { ...paths, edition, language, told: language ? 'yes' : 'no' });
}

function difference(claim: Claim, computed: Result, paths: Paths, { say }: Session): string {
  const differs = claim.differing(computed);
  const rows = { before: claim.leftOut, now: computed.answers.leftOut };
  const what = differs.map((origin) => say(`verify.${origin}`, rows)).join(', ');
  return say(differs.length === 0 ? claim.changed : 'verify.other', { ...paths, what });
}

/** Raises InputError where there is no such file, and UsageError for one that cannot be made again and compared. */
async function claimOf(file: string, options: VerifyOptions, session: Session): Promise<Claim> {
  const text = settled(readText(file));
  if (extname(file) === '.json') return claimOfResult(savedResult(file), text);
  const format = formatOf(file, session);
  const kit = await shippedKit(session.world.root, options.templates);
  return claimOfReport(text, format, kit, options.preview);
}

function claimOfResult(saved: Result, text: string): Claim {
  const { preview, leftOut } = saved.answers;
  return {
    preview,
    leftOut,
    formOf(computed) {
      const edition = (['full', 'public'] as const).find(
        (each) => formats.json.render(computed, NO_KIT, { edition: each }) === text,
      );
      return edition && { edition };
    },
    // Its shape has been checked.
    isOurs: () => true,
    differing: (computed) => differingOrigins(saved, computed),
    changed: 'verify.changed-result',
  };
}

const NO_KIT: ReportKit = { templates: {}, texts: {} };

/** `asPreview`: it is held against a preview even where it does not say that it is one. */
function claimOfReport(text: string, format: TextFormat, kit: ReportKit, asPreview = false): Claim {
  const leftOut = rowsLeftOut(text, kit);
  const saysPreview = Object.values(kit.texts).some(
    ({ preview }) => preview && text.includes(preview),
  );
  const words = wordsOf(text);
  const formsOf = (computed: Result) =>
    editions.flatMap((edition) =>
      languagesOf(computed, kit).map((language) => ({ edition, language })),
    );
  const made = (computed: Result, form: ReportRequest) => format.render(computed, kit, form);
  const wordsMade = (computed: Result) => wordsOf(made(computed, formsOf(computed)[0]!));
  const isSigned = (said: string, computed: Result) =>
    languagesOf(computed, kit).some((each) => hasProvenance(said, wordingFor(kit, each)));
  return {
    preview: asPreview || saysPreview,
    leftOut,
    formOf: (computed) => formsOf(computed).find((form) => made(computed, form) === text),
    // Templates of one's own may not say where a report comes from.
    isOurs: (computed) =>
      (isSigned(words, computed) || !isSigned(wordsMade(computed), computed)) &&
      !formsOf(computed).some((form) => made(computed, form).startsWith(text)),
    differing: (computed) => [
      ...originsNotIn(text, leftOut, computed),
      ...headNotIn(words, wordsMade(computed), computed, kit),
    ],
    changed: 'verify.changed',
  };
}

/** What `made`, from the same templates, has in its head and a report has not, in any language. */
function headNotIn(report: string, made: string, computed: Result, kit: ReportKit): HeadPart[] {
  const inAny = (words: string) =>
    languagesOf(computed, kit).flatMap((each) => headIn(words, computed, wordingFor(kit, each)));
  const [found, expected] = [inAny(report), inAny(made)];
  return headParts.filter((part) => expected.includes(part) && !found.includes(part));
}

function languagesOf({ languages }: Result, { texts }: ReportKit): string[] {
  return languages.filter((language) => language in texts);
}

type TextFormat = typeof formats.html | typeof formats.md;

/** Raises UsageError for what cannot be made again byte by byte and compared. */
function formatOf(file: string, session: Session): TextFormat {
  switch (extname(file)) {
    case '.html':
      return formats.html;
    case '.md':
      return formats.md;
    default:
      throw new UsageError(session.say('error.not-to-verify', { path: file }));
  }
}
