import { nameAll, suggest } from '../instrument/suggest.ts';
import type { Result } from '../model/result.ts';
import { explain, explainable, explainableCodes } from '../review/explain/index.ts';
import { type ExitCode, exit } from './exit.ts';
import { linesOf } from './explanation/lines.ts';
import { type Session, UsageError } from './session.ts';
import { resultAt } from './wave.ts';

export interface ExplainOptions {
  preview?: boolean;
  skipInvalid?: boolean;
  json?: boolean;
  depth?: string;
}

/** The tree under a number. */
export async function runExplain(
  source: string,
  id: string,
  options: ExplainOptions,
  session: Session,
): Promise<ExitCode> {
  const depth = depthFrom(options.depth, session);
  const result = await resultAt(source, session, {
    preview: options.preview,
    skipInvalid: options.skipInvalid,
  });
  const tree = explain(result, id, depth);
  if (!tree) throw unknownId(id, result, session);
  if (options.json) session.print(JSON.stringify(tree, null, 2));
  else for (const line of linesOf(tree, result, session)) session.print(line);
  return exit.done;
}

function depthFrom(given: string | undefined, { say }: Session): number | undefined {
  if (given === undefined) return undefined;
  if (!/^\d{1,3}$/.test(given)) throw new UsageError(say('error.depth', { given }));
  return Number(given);
}

function unknownId(given: string, result: Result, { say }: Session): UsageError {
  const known = explainable(result);
  const codes = new Map(explainableCodes(result).map((code) => [code.toLowerCase(), code]));
  const { suggestion } = suggest(given, [...known, ...codes.keys()]);
  return new UsageError(
    suggestion === undefined
      ? say('error.unknown-id', { given, known: nameAll(known) })
      : say('error.unknown-id-meant', { given, suggestion: codes.get(suggestion) ?? suggestion }),
  );
}
