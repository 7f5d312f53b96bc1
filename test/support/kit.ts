import Handlebars from 'handlebars';
import { readKit } from '../../src/cli/read-kit.ts';

/** The shipped templates and texts. */
export const kit = { ...readKit('templates'), compiler: Handlebars };
