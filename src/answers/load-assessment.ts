import { loadInstrument } from '../instrument/load.ts';
import type { Loaded } from '../model/issue.ts';
import { type LoadedAssessment, readAssessment } from './assessment-folder.ts';
import {
  instrumentFolder,
  openAssessment,
  type ResolveInstrument,
  readHead,
} from './assessment-head.ts';

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
  const found = instrumentFolder(head.value, resolveInstrument);
  if (found.value === undefined) return { issues: found.issues };
  return readAssessment(openAssessment(head.value, loadInstrument(found.value)));
}
