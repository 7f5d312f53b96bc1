import { numberForm } from '../forms/number.ts';
import { formControl } from './form-control.ts';

/** One number, or several named ones, each with its range and unit. */
export const number = formControl(numberForm);
