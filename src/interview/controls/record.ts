import { recordForm } from '../forms/record.ts';
import { formControl } from './form-control.ts';

/** Entries such as objectives, each a short form that may stay empty. */
export const record = formControl(recordForm);
