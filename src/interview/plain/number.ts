import { numberForm } from '../forms/number.ts';
import { formControl } from './form.ts';

export const number = formControl(numberForm);
