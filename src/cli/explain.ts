import { suggest } from '../instrument/suggest.ts';
import { wordingIn } from '../model/text.ts';
import { type Explanation, explain, explainable } from '../review/explain.ts';
import { decimal } from './decimal.ts';
import { type ExitCode, exit } from './exit.ts';
import { resultAt } from './load.ts';
import { type Session, UsageError } from './session.ts';

export interface ExplainOptions {
  json?: boolean;
}

/** The tree under a number. */
export function runExplain(
  source: string,
  id: string,
  options: ExplainOptions,
  session: Session,
): ExitCode {
  const result = resultAt(source, session);
  const tree = explain(result, id);
  if (!tree) {
    const known = explainable(result);
    const { suggestion } = suggest(id, known);
    throw new UsageError(
      suggestion === undefined
        ? session.say('error.unknown-id', { given: id, known: known.join(', ') })
        : session.say('error.unknown-id-meant', { given: id, suggestion }),
    );
  }
  if (options.json) session.print(JSON.stringify(tree, null, 2));
  else {
    printTree(tree, 0, session);
    const { uncapped, caps } = result.verdict;
    if (tree.id === 'verdict' && uncapped !== null && caps.length > 0) {
      session.print(`  ${session.say('explain.uncapped', { value: decimal(uncapped, session) })}`);
      for (const { code, cap, name } of caps)
        session.print(
          `  ${session.say('explain.cap', { code, cap, name: wordingIn(name, session.language) })}`,
        );
    }
  }
  return exit.done;
}

function printTree(tree: Explanation, depth: number, session: Session): void {
  const { say, colour, language } = session;
  const value =
    tree.value === null
      ? `– (${say(`why.${tree.why ?? 'no-answers'}`)})`
      : decimal(tree.value, session);
  const notes = [
    ...(tree.n === undefined ? [] : [say('explain.people', { n: tree.n })]),
    ...(tree.gapOnly ? [say('explain.gap-only')] : []),
    ...(tree.weight === undefined
      ? []
      : [say('explain.weight', { value: Math.round(1000 * tree.weight) / 10 })]),
    ...(tree.enters === 'reverse' || tree.enters === 'positive'
      ? [say(`explain.enters.${tree.enters}`)]
      : []),
    ...(tree.formula ? [say(`explain.formula.${tree.formula}`)] : []),
  ];
  const name = [tree.code, wordingIn(tree.name, language)].filter(Boolean).join(' ');
  session.print(
    `${'  '.repeat(depth)}${colour.bold(value)}  ${name}${
      notes.length > 0 ? colour.dim(` [${notes.join('; ')}]`) : ''
    }`,
  );
  for (const part of tree.parts) printTree(part, depth + 1, session);
}
