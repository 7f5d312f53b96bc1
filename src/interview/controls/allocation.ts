import { TOTAL } from '../../questions/allocation.ts';
import type { QuestionOf } from '../../questions/index.ts';
import { optionsOf } from '../../questions/option.ts';
import type { Control } from '../control.ts';
import { isEnter, typedBy } from '../key.ts';
import { edited, type Line, lineOf } from '../line.ts';
import { moved } from '../list.ts';
import { read } from '../sheet.ts';
import { fitted } from '../wrap.ts';

interface Shares {
  lines: readonly Line[];
  at: number;
  /** The next figure replaces what stands there. */
  fresh: boolean;
}

const BAR = 10;
const shareOf = ({ text }: Line) => Number(text || 0);
const sumOf = (lines: readonly Line[]) => lines.reduce((sum, line) => sum + shareOf(line), 0);

/** A share of a hundred for each line, with what is left. */
export const allocation: Control<QuestionOf<'allocation'>, Shares> = {
  start: ({ question, lists }, value) => {
    const given = (value ?? {}) as Record<string, number>;
    const lines = optionsOf(question, lists).map(({ id }) => lineOf(String(given[id] ?? '')));
    return { lines, at: 0, fresh: true };
  },
  begun: ({ lines }, { question, lists }) => {
    const shares = optionsOf(question, lists).flatMap(({ id }, index) => {
      const { text } = lines[index]!;
      return text === '' ? [] : [[id, Number(text)] as const];
    });
    return shares.length === 0 ? undefined : Object.fromEntries(shares);
  },
  press: (state, key, { say, question, lists }) => {
    const { lines, at, fresh } = state;
    const typed = typedBy(key);
    const to = typed === '' ? moved({ at, typed: null }, key, lines.length) : undefined;
    if (to) return { state: { ...state, at: to.at, fresh: true } };
    const left = TOTAL - sumOf(lines);
    if (typed === '=') {
      const filled = lineOf(String(Math.max(0, shareOf(lines[at]!) + left)));
      return { state: { ...state, lines: lines.with(at, filled), fresh: true } };
    }
    if (isEnter(key)) {
      if (at < lines.length - 1 && left !== 0)
        return { state: { ...state, at: at + 1, fresh: true } };
      if (left === 0) {
        const ids = optionsOf(question, lists).map(({ id }) => id);
        return { given: Object.fromEntries(ids.map((id, index) => [id, shareOf(lines[index]!)])) };
      }
      const refused = say('refused.sum', { sum: TOTAL - left, expected: TOTAL });
      return { state: { ...state, fresh: true }, refused };
    }
    // No cursor is drawn in a figure, so none is moved.
    if (key.name === 'left' || key.name === 'right') return undefined;
    const line = edited(fresh && typed !== '' ? lineOf('') : lines[at]!, key, isFigure);
    if (!line) return undefined;
    if (line.text.length > 3) return { state };
    return { state: { lines: lines.with(at, line), at, fresh: false } };
  },
  draw: ({ lines, at }, sheet, { width, paint, signs }) => {
    const left = TOTAL - sumOf(lines);
    const head = sheet.say(left < 0 ? 'interview.over' : 'interview.left', {
      ...{ left: Math.abs(left), over: -left, total: TOTAL },
    });
    const drawn = [(left === 0 ? paint.green : paint.bold)(head), ''];
    let focus: [number, number] = [0, 0];
    for (const [index, { text }] of optionsOf(sheet.question, sheet.lists).entries()) {
      const line = lines[index]!;
      const bar = signs.full.repeat(Math.round((Math.min(TOTAL, shareOf(line)) * BAR) / TOTAL));
      const start = `${index === at ? signs.cursor : ' '} ${(line.text || '0').padStart(3)} ${bar.padEnd(BAR)} `;
      const [first = '', ...others] = fitted(read(sheet, text), width - start.length).split('\n');
      const own = [start + first, ...others.map((each) => ' '.repeat(start.length) + each)];
      if (index === at) focus = [drawn.length, drawn.length + own.length - 1];
      drawn.push(...own.map((each) => (index === at ? paint.cyan(each) : each)));
    }
    return { lines: drawn, focus };
  },
  hints: (_state, { say }, { signs }) => [
    ['0-9', say('interview.key-share')],
    ['=', say('interview.key-rest')],
    [signs.arrows, say('interview.key-move')],
    [say('key.enter'), say('interview.key-next')],
  ],
};

const isFigure = (typed: string) => /^\d+$/.test(typed);
