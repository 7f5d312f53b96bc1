import { describe, expect, test } from 'vitest';
import { type Reportable, reportable } from '../../../src/cli/status/reportable.ts';
import { rowsOf } from '../../../src/cli/status/rows.ts';
import { loadedWith } from './loaded.ts';

/** What can be shown of a role where so many of so many answered. */
function of(role: string, counts: Record<string, [answered: number, of: number]>): Reportable {
  const people = Object.entries(counts).map(([each, [, all]]) => ({ role: each, of: all }));
  const answered = Object.fromEntries(Object.entries(counts).map(([each, [n]]) => [each, n]));
  const loaded = loadedWith(people, answered);
  const rows = rowsOf(loaded);
  return reportable(rows.find((row) => row.role === role)!, rows, loaded);
}

describe('what can be shown of a role by now', () => {
  test.each<[string, ReturnType<typeof of>, Reportable]>([
    ['from five people on, it alone', of('user', { user: [5, 9] }), { is: 'alone' }],
    ['below, so many are missing', of('user', { user: [3, 9] }), { is: 'missing', missing: 2 }],
    ['nobody yet', of('user', { user: [0, 9] }), { is: 'missing', missing: 5 }],
    ['fewer than five people there are', of('project', { project: [2, 4] }), { is: 'never' }],
    [
      'two roles that merge, where they are enough together',
      of('executive', { executive: [3, 3], manager: [2, 9] }),
      { is: 'together', others: 'manager' },
    ],
    [
      'two roles that merge, seen from the other one',
      of('manager', { executive: [3, 3], manager: [2, 9] }),
      { is: 'together', others: 'executive' },
    ],
    [
      'nothing merges with a role that is shown alone',
      of('executive', { executive: [3, 3], manager: [5, 9] }),
      { is: 'never' },
    ],
    [
      'a role too small that can still merge',
      of('executive', { executive: [2, 3], manager: [1, 4] }),
      { is: 'missing', missing: 2, others: 'manager' },
    ],
    [
      'two roles too small even together',
      of('executive', { executive: [2, 2], manager: [1, 2] }),
      { is: 'never' },
    ],
    [
      'nothing merges with nobody',
      of('executive', { executive: [4, 4], manager: [0, 4] }),
      { is: 'missing', missing: 1, others: 'manager' },
    ],
  ])('%s', (_name, found, expected) => {
    expect(found).toEqual(expected);
  });
});
