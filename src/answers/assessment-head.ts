import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { problem } from '../instrument/problem.ts';
import { readSource } from '../instrument/read-file.ts';
import { checkShape } from '../instrument/shape.ts';
import type { Source } from '../instrument/source.ts';
import { type Assessment, assessmentSchema } from '../model/assessment.ts';
import { hasErrors, InputError, type Loaded } from '../model/issue.ts';
import type { Lists } from '../model/list.ts';
import { listsOf } from '../questions/questionnaire.ts';
import type { Instrument } from '../scoring/instrument.ts';
import { readBrand } from './brand.ts';
import { checkAssessment } from './check-assessment.ts';
import { folderIssues } from './folder-issues.ts';

/** `assessment.yaml` of a folder as it was read: it names the instrument, which is not read yet. */
export interface Head {
  folder: string;
  assessment: Assessment;
  source: Source;
}

/** An assessment that agrees with its instrument; no answer is read yet. */
export interface OpenAssessment extends Head {
  instrument: Instrument;
  /** The questionnaire's catalogues and the assessment's parameters. */
  lists: Lists;
}

/** Reads `assessment.yaml`. Gives it, or every issue of its shape. */
export function readHead(folder: string): Loaded<Head> {
  const trouble = folderIssues(folder);
  if (trouble.length > 0) return { issues: trouble };
  const read = readSource(join(folder, 'assessment.yaml'));
  if (!read.value) return read;
  const shaped = checkShape(assessmentSchema, read.value);
  if (!shaped.value) return shaped;
  const { brand } = shaped.value;
  if (!brand)
    return { value: { folder, assessment: shaped.value, source: read.value }, issues: [] };
  const branded = readBrand(brand, folder, read.value);
  if (!branded.value || hasErrors(branded.issues)) return { issues: branded.issues };
  const assessment = { ...shaped.value, brand: branded.value };
  return { value: { folder, assessment, source: read.value }, issues: [] };
}

/**
 * The folder of the instrument that an assessment names: a shipped id with its version, or a path
 * as seen from the assessment's folder. May throw `InputError`.
 */
export type ResolveInstrument = (reference: string, folder: string) => string;

/** Where the instrument of an assessment stands, or why it stands nowhere. */
export function instrumentFolder(head: Head, resolve: ResolveInstrument): Loaded<string> {
  const { instrument } = head.assessment;
  try {
    const folder = resolve(instrument, head.folder);
    if (existsSync(folder)) return { value: folder, issues: [] };
    const place = head.source.locate(['instrument']);
    return { issues: [problem('instrument-missing', place, { given: instrument, folder })] };
  } catch (error) {
    if (error instanceof InputError) return { issues: error.issues };
    throw error;
  }
}

/** An assessment with the instrument that it names, as that was read; checked against it. */
export function openAssessment(
  head: Head,
  { value: instrument, issues: found }: Loaded<Instrument>,
): Loaded<OpenAssessment> {
  if (!instrument) return { issues: found };
  const { assessment, source } = head;
  const issues = [...found, ...checkAssessment(assessment, instrument, source)];
  if (hasErrors(issues)) return { issues };
  const lists = listsOf(instrument.questionnaire, assessment.parameters);
  return { value: { ...head, instrument, lists }, issues };
}
