import { gridForm } from '../forms/grid.ts';
import { formControl } from './form-control.ts';

/** A table, one row at a time, the others in a line each. */
export const grid = formControl(gridForm((row) => row));
