import type { Result } from '../../model/result.ts';
import type { Wording } from '../wording.ts';
import { cited } from './claims.ts';
import { asGraded, gradeView } from './grade.ts';
import { quantity } from './words.ts';

export function noticeView(result: Result, notice: Result['notices'][number], wording: Wording) {
  const { phrase, text } = wording;
  return {
    id: notice.id,
    name: text(notice.name),
    says: asGraded(notice.grade, text(notice.says), wording),
    figures: notice.figures.map(({ name, unit, value, why }) => {
      const shown = quantity(value, unit, why, wording);
      return phrase('notice.figure', {
        name: text(name),
        value: unit === 'points' && value !== null ? phrase('points', { score: shown }) : shown,
      });
    }),
    claims: cited(result, notice.sources),
    grade: gradeView(notice.grade, wording),
  };
}
