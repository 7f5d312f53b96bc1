import { recordForm } from '../forms/record.ts';
import { formControl } from './form.ts';

export const record = formControl(recordForm);
