import type { Question } from '../../questions/index.ts';
import type { Control } from '../control.ts';
import { drawForm, hintsForm } from '../draw-form.ts';
import { begunIn, type Form, isWritingIn, startForm } from '../form.ts';
import type { FormOf } from '../forms/form-of.ts';
import { pressForm } from '../press-form.ts';

/** Blanks on one screen, the section at the cursor blank by blank. */
export function formControl<Q extends Question>(form: FormOf<Q>): Control<Q, Form> {
  return {
    start: (sheet, value) => startForm(form.sections(sheet), form.earlier(sheet, value), sheet),
    begun: (state, sheet) => {
      const begun = begunIn(state, form.sections(sheet), sheet);
      return begun && form.value(begun, sheet);
    },
    press: (state, key, sheet) => {
      const step = pressForm(state, key, form.sections(sheet), sheet);
      if (!step || !('filled' in step)) return step;
      return { given: form.value(step.filled, sheet) };
    },
    draw: (state, sheet, paper) => drawForm(state, form.sections(sheet), sheet, paper),
    isWriting: (state, sheet) => isWritingIn(state, form.sections(sheet)),
    hints: (state, sheet, paper) => hintsForm(state, form.sections(sheet), sheet, paper),
  };
}
