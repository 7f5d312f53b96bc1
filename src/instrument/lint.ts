import { join } from 'node:path';
import type { Issue } from '../model/issue.ts';
import { deadWeight } from './dead-weight/index.ts';
import { inOrder, readInstrument } from './load.ts';
import { readSource } from './read-file.ts';
import { runRubricTests } from './rubric-tests/index.ts';

/**
 * Every issue of an instrument folder: what loading it finds, what it carries to no purpose, and the
 * expectations of `tests.yaml`, where there is one, that its rubric does not meet.
 */
export function lintInstrument(folder: string): Issue[] {
  const { value: context, issues } = readInstrument(folder);
  if (!context) return issues;
  const dead = deadWeight.flatMap((rule) => rule(context));
  const tests = readSource(join(folder, 'tests.yaml'));
  const isMissing = tests.issues[0]?.code === 'file-missing';
  return [
    ...inOrder(context, [...issues, ...dead]),
    ...(tests.value
      ? runRubricTests(context.instrument, tests.value)
      : isMissing
        ? []
        : tests.issues),
  ];
}
