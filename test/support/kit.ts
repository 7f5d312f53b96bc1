import { readKit } from '../../src/cli/report.ts';

/** The shipped templates and texts. */
export const kit = readKit('templates');
