import { gridForm } from '../forms/grid.ts';
import { formControl } from './form.ts';

export const grid = formControl(
  gridForm((row, number, of, { say }) => say('interview.row', { number, of, row })),
);
