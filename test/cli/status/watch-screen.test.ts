import { describe, expect, test } from 'vitest';
import { sessionOf } from '../../../src/cli/session.ts';
import { watchScreen } from '../../../src/cli/status/watch-screen.ts';
import { worldFor } from '../../support/run.ts';
import { loadedWith } from './loaded.ts';

const units = Array.from({ length: 30 }, (_, index) => ({
  id: `branch-${index}`,
  text: `Branch number ${index} on the far side of the river`,
}));
const people = (many: typeof units) => [
  { role: 'executive', of: 3 },
  { role: 'manager', of: 9 },
  ...many.map(({ id }) => ({ role: 'user', unit: id, of: 4 })),
];
const answered = { executive: 1, manager: 5, 'user/branch-0': 3 };

function screen(
  { columns = 80, rows = 24, language = 'en' as 'en' | 'es', few = 2 } = {},
  more: object = {},
) {
  const shown = units.slice(0, few);
  const loaded = loadedWith(people(shown), answered, { units: shown });
  const watched = {
    folder: 'acme',
    loaded,
    isFromBefore: false,
    issues: [],
    faulty: 0,
    ...more,
  };
  return watchScreen(watched, { columns, rows }, sessionOf(worldFor({}).world, language));
}

describe('the screen of status --watch', () => {
  test('says who has answered by role and unit, and what can be shown', () => {
    expect(screen()).toEqual([
      'Acme · 2026-1',
      '9 people have answered, of 20',
      '',
      'executives                       1 of 3  fewer than 5: not shown apart',
      'managers                         5 of 9  can be shown',
      'users                            3 of 8  shown after 2 more',
      '  Branch number 0 on the far s…  3 of 4',
      '  Branch number 1 on the far s…  0 of 4',
      'the project team                 0       shown after 5 more',
      'the record sheet                 0',
      '',
      'The wave is open: no results yet. Close it in assessment.yaml (closed: true).',
      'q or Ctrl-C ends this.',
    ]);
  });
  test.each([
    ['en', 80, 'shown after 2 more'],
    ['en', 40, 'shown after 2 more'],
    ['es', 80, 'se verán con 2 más'],
    ['es', 40, 'se verán con 2 más'],
  ] as const)(
    'says in %s in %i columns how many are missing, and for what',
    (language, columns, words) => {
      const open = { 'user/branch-0': 3 };
      const shown = units.slice(0, 1);
      const crowd = [...people([]), { role: 'user', unit: 'branch-0', of: 14 }];
      const loaded = loadedWith(crowd, open, { units: shown });
      expect(screen({ columns, language }, { loaded }).join('\n')).toMatch(
        new RegExp(`^.*\\b3(/| of | de )14 +${words}$`, 'm'),
      );
    },
  );
  test.each([
    [80, 24, 30],
    [80, 24, 2],
    [40, 10, 2],
    [20, 24, 30],
    [7, 3, 2],
    [1, 1, 30],
  ])('fits %i×%i, with %i units', (columns, rows, few) => {
    for (const language of ['en', 'es'] as const) {
      const lines = screen({ columns, rows, language, few });
      expect(lines.length).toBeLessThanOrEqual(rows);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns);
    }
  });
  test('says how much there is no room for, and keeps the roles', () => {
    const lines = screen({ few: 30 });
    expect(lines).toContainEqual(expect.stringMatching(/^… \d+ more lines in a taller window$/));
    for (const role of ['executives', 'managers', 'users', 'the project team'])
      expect(lines).toContainEqual(expect.stringMatching(new RegExp(`^${role} `)));
  });
  test('says that something in an answer file is wrong, without its name', () => {
    const lines = screen({}, { faulty: 1 });
    expect(lines.join(' ')).toMatch(
      /Something in an answer file is wrong at the moment, and is not counted. What: crm-readiness lint acme/,
    );
    expect(lines).toContainEqual(expect.stringMatching(/^managers +5 of 9/));
    expect(lines.join()).not.toContain('from before');
  });
  test('says what is wrong with the assessment, and that what was counted is from before', () => {
    const issue = {
      file: 'acme/assessment.yaml',
      code: 'file-missing',
      severity: 'error',
      args: {},
    };
    const lines = screen({}, { isFromBefore: true, issues: [issue] });
    expect(lines.join('\n')).toMatch(/assessment\.yaml .*\nWhat stands above is from before\./);
    expect(lines).toContainEqual(expect.stringMatching(/^managers +5 of 9/));
  });
  test('says only that, while nothing could be read yet', () => {
    const issue = {
      file: 'acme/assessment.yaml',
      code: 'file-missing',
      severity: 'error',
      args: {},
    };
    expect(screen({}, { loaded: undefined, issues: [issue] })).toEqual([
      'acme/assessment.yaml  there is no such file',
      'q or Ctrl-C ends this.',
    ]);
  });
  test('what a name makes a terminal do is taken out', () => {
    const shown = [{ id: 'branch-0', text: '\u001b[2Jgone' }];
    const loaded = loadedWith(people(shown), answered, { units: shown });
    expect(screen({}, { loaded }).join('\n')).toContain('  ·[2Jgone');
  });
});
