import type { Organisation } from '../organisation.ts';
import { talleresRibera as before } from '../talleres-ribera/organisation.ts';

/**
 * Talleres Ribera half a year on. Two workshops wrote the strategy and two objectives; the hours for
 * them were taken from those released for CRM, and suggestions waited. All else is as it was.
 */
export const talleresRibera2: Organisation = {
  ...before,
  folder: 'talleres-ribera-2',
  story:
    'The same workshops half a year on: a strategy and two objectives are written, and time is short.',
  assessment: { ...before.assessment, wave: '2026-2', date: '2026-10-16' },
  days: ['2026-10-13', '2026-10-14', '2026-10-15', '2026-10-16'],
  targets: {
    ...before.targets,
    'business-strategy': 75,
    'crm-strategy': 58,
    'real-customer-priority': 72,
    'figure-to-move': 55,
    'change-plan': 50,
    'hours-for-crm': 25,
    'suggestions-answered': { user: 62, executive: 80 },
  },
  objectives: {
    executive: [
      ['retention btdog', 'fewer-complaints btdo'],
      ['retention btdog', 'fewer-complaints bt'],
      ['retention btg'],
    ],
    project: [['retention btdog', 'fewer-complaints bt'], ['retention btdo']],
  },
  comments: [
    {
      on: 'business-strategy',
      role: 'executive',
      text: 'Son dos páginas y están en la pared de los dos talleres.',
    },
  ],
};
