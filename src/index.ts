import { resolveInstrument } from './cli/instrument-at.ts';
import { packageRoot } from './package-root.ts';

export type { LoadedAssessment } from './answers/assessment-folder.ts';
export { loadAssessment } from './answers/load-assessment.ts';
export { loadInstrument } from './instrument/load.ts';
export type { Assessment } from './model/assessment.ts';
export { InputError, type Issue, type Loaded } from './model/issue.ts';
export type { Respondent } from './model/respondent.ts';
export { type Result, resultSchema } from './model/result.ts';
export { type RenderRequest, render } from './render.ts';
export { type FormatName, formats } from './report/index.ts';
export type { ReportKit } from './report/kit.ts';
export type { Edition } from './report/request.ts';
export { TemplateError } from './report/template-error.ts';
export { score } from './score.ts';
export type { Instrument } from './scoring/instrument.ts';

/** Where the instrument of an assessment stands: one that is shipped, or one of its own. */
export const resolve = resolveInstrument(packageRoot());
