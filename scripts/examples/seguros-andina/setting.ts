import type { Setting } from '../organisation.ts';

export const setting: Setting = {
  folder: 'seguros-andina',
  story:
    'An insurer with everything on paper. Whoever warns pays for it, and each floor wants something else.',
  layout: 'ndjson',
  assessment: {
    organisation: 'Seguros Andina',
    wave: '2026-1',
    date: '2026-05-29',
    units: [
      { id: 'head-office', text: { en: 'Head office', es: 'Casa matriz' } },
      { id: 'region-north', text: { en: 'North region', es: 'Región Norte' } },
      { id: 'region-south', text: { en: 'South region', es: 'Región Sur' } },
      { id: 'region-coast', text: { en: 'Coast region', es: 'Región Costa' } },
    ],
    people: [
      { role: 'executive', of: 6 },
      { role: 'manager', of: 15 },
      { role: 'user', unit: 'head-office', of: 70 },
      { role: 'user', unit: 'region-north', of: 48 },
      { role: 'user', unit: 'region-south', of: 38 },
      { role: 'user', unit: 'region-coast', of: 24 },
      { role: 'project', of: 7 },
    ],
    parameters: {
      'customer-priorities': [
        {
          id: 'fast-claims',
          text: {
            en: 'Pay claims within ten days',
            es: 'Pagar los siniestros en menos de diez días',
          },
        },
        {
          id: 'renew-loyal',
          text: {
            en: 'Renew those who have been with us for five years',
            es: 'Renovar a quienes llevan cinco años con nosotros',
          },
        },
        {
          id: 'first-insurance',
          text: {
            en: 'Insure families that have no insurance yet',
            es: 'Asegurar a familias que todavía no tienen seguro',
          },
          flags: ['real'],
        },
        {
          id: 'all-in-the-app',
          text: { en: 'Serve everyone through the app', es: 'Atender a todos por la aplicación' },
        },
      ],
      functions: [
        {
          id: 'call-centre',
          text: { en: 'Call centre', es: 'Centro de llamadas' },
          flags: ['front-line'],
        },
        {
          id: 'claims',
          text: { en: 'Claims', es: 'Siniestros' },
          flags: ['front-line'],
        },
        { id: 'branches', text: { en: 'Branches', es: 'Agencias' }, flags: ['front-line'] },
        { id: 'underwriting', text: { en: 'Underwriting', es: 'Suscripción' } },
        { id: 'marketing', text: { en: 'Marketing', es: 'Mercadeo' } },
        { id: 'systems', text: { en: 'Systems', es: 'Sistemas' } },
      ],
      executives: [
        {
          id: 'commercial-vice-president',
          text: { en: 'The commercial vice-president', es: 'La vicepresidencia comercial' },
        },
        {
          id: 'operations-vice-president',
          text: { en: 'The operations vice-president', es: 'La vicepresidencia de operaciones' },
        },
        {
          id: 'finance-vice-president',
          text: { en: 'The finance vice-president', es: 'La vicepresidencia de finanzas' },
        },
        {
          id: 'claims-vice-president',
          text: { en: 'The claims vice-president', es: 'La vicepresidencia de siniestros' },
        },
        {
          id: 'risk-vice-president',
          text: { en: 'The risk vice-president', es: 'La vicepresidencia de riesgos' },
        },
      ],
      channels: [
        { id: 'phone', text: { en: 'Call centre', es: 'Centro de llamadas' } },
        { id: 'branch', text: { en: 'Branches', es: 'Agencias' } },
        { id: 'app', text: { en: 'App', es: 'Aplicación' } },
        { id: 'e-mail', text: { en: 'E-mail', es: 'Correo electrónico' } },
        { id: 'chatbot', text: { en: 'Automatic chat', es: 'Chat automático' } },
      ],
    },
  },
  answered: [
    { role: 'executive', n: 6 },
    { role: 'manager', n: 12 },
    { role: 'user', unit: 'head-office', n: 50 },
    { role: 'user', unit: 'region-north', n: 33 },
    { role: 'user', unit: 'region-south', n: 25 },
    { role: 'user', unit: 'region-coast', n: 16 },
    { role: 'project', n: 7 },
  ],
  days: ['2026-05-25', '2026-05-26', '2026-05-27', '2026-05-28', '2026-05-29'],
  english: { executive: 1, user: 5, project: 1 },
  attributed: [],
};
