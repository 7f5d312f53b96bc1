import type { Field } from '../questions/field.ts';
import type { Body, Hint } from './control.ts';
import { chosenText, type Draft, hintOf, isBlank, isChosen, labelled } from './field.ts';
import { type Form, isBegun, isWritingIn, offerOf, placesOf, type Section } from './form.ts';
import { digitsFor } from './list.ts';
import { drawOneOf, hintsOneOf, sizeOf } from './one-of.ts';
import type { Paper, Sheet } from './sheet.ts';
import { fitted } from './wrap.ts';
import { drawLine } from './writing.ts';

/** The section at the cursor blank by blank, the others in a line each. */
export function drawForm(
  form: Form,
  sections: readonly Section[],
  sheet: Sheet,
  paper: Paper,
): Body {
  const lines: string[] = [];
  let focus: Body['focus'] = [0, 0];
  let head: { title?: number } = {};
  for (const [section, { title, fields, optional }] of sections.entries()) {
    const drafts = form.drafts[section]!;
    if (section !== form.section) {
      const filled = drafts
        .map((draft, index) => chosenText(fields[index]!, draft, sheet) || draft.line.text.trim())
        .map((text) => text || '–');
      const line = `  ${title}: ${filled.join(` ${paper.signs.between} `)}`;
      lines.push(paper.paint.dim(cut(line, paper)));
      continue;
    }
    if (title) {
      head = { title: lines.length };
      lines.push(paper.paint.bold(cut(title, paper)));
    }
    const leavesOut = optional && drafts.every(isBlank);
    for (const [index, field] of fields.entries()) {
      const blank = leavesOut ? { ...field, required: false } : field;
      const own = drawField(form, blank, drafts[index]!, index === form.field, sheet, paper);
      if (index === form.field) focus = [lines.length + own.focus[0], lines.length + own.focus[1]];
      lines.push(...own.lines);
    }
  }
  return { lines, focus, ...head };
}

/** One line of it, with a sign where it goes on. */
function cut(line: string, { width, signs }: Paper): string {
  return line.length <= width ? line : `${line.slice(0, width - signs.more.length)}${signs.more}`;
}

function drawField(
  form: Form,
  field: Field & { label: string },
  draft: Draft,
  isHere: boolean,
  sheet: Sheet,
  paper: Paper,
): Body {
  const { paint, signs, width } = paper;
  const label = `${isHere ? signs.cursor : ' '} ${labelled(field.label)}`;
  if (!isHere) {
    const text = isChosen(field) ? chosenText(field, draft, sheet) : draft.line.text;
    return { lines: fitted(label + text, width, '    ').split('\n'), focus: [0, 0] };
  }
  const own = isChosen(field)
    ? fitted(label + chosenText(field, draft, sheet), width, '    ').split('\n')
    : written(label, draft, paper);
  const hint = `    ${hintOf(field, sheet)}`;
  const lines = [...own.map((line) => paint.cyan(line)), ...wrapDim(hint, paper)];
  if (!form.open) return { lines, focus: [0, lines.length - 1] };
  const list = drawOneOf(form.open, offerOf(field, sheet), sheet, {
    ...paper,
    width: width - 4,
  });
  const from = lines.length;
  return {
    lines: [...lines, ...list.lines.map((line) => `    ${line}`)],
    focus: [from + list.focus[0], from + list.focus[1]],
  };
}

/** The label and what is being typed: beside it, or below where there is too little room. */
function written(label: string, { line }: Draft, paper: Paper): string[] {
  if (label.length + line.text.length + 2 <= paper.width)
    return drawLine(line, paper, { head: label }).lines;
  return [
    ...fitted(label.trimEnd(), paper.width, '    ').split('\n'),
    ...drawLine(line, paper, { head: '    ' }).lines,
  ];
}

function wrapDim(text: string, { width, paint }: Paper): string[] {
  return fitted(text.trim(), width - 4)
    .split('\n')
    .map((line) => paint.dim(`    ${line}`));
}

/** The keys that do something at the cursor. */
export function hintsForm(
  form: Form,
  sections: readonly Section[],
  sheet: Sheet,
  paper: Paper,
): Hint[] {
  const { say } = sheet;
  const field = sections[form.section]!.fields[form.field]!;
  if (form.open) {
    const own = hintsOneOf(form.open, offerOf(field, sheet), sheet, paper);
    return form.open.writing ? own : [...own, ['Esc', say('interview.key-drop')]];
  }
  const own: Hint[] =
    field.kind === 'choice'
      ? [
          [
            `${say('key.space')} ${digitsFor(sizeOf(offerOf(field, sheet)))}`,
            say('interview.key-list'),
          ],
        ]
      : field.kind === 'yes-no'
        ? [[say('key.space'), say('interview.key-yes-no')]]
        : [];
  return [
    ...(isWritingIn(form, sections) ? [['Esc', say('interview.key-back')] as const] : []),
    ...own,
    ...(placesOf(sections).length > 1
      ? [[paper.signs.arrows, say('interview.key-move')] as const]
      : []),
    [say('key.enter'), say('interview.key-next')],
    ...(isBegun(form, sections) ? [['Ctrl-S', say('interview.key-skip')] as const] : []),
  ];
}
