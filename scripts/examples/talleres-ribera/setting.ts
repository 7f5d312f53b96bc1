import type { Setting } from '../organisation.ts';

export const setting: Setting = {
  folder: 'talleres-ribera',
  story:
    'A small chain of car workshops. People trust each other and know their customers; nothing is written down.',
  layout: 'files',
  assessment: {
    organisation: 'Talleres Ribera',
    wave: '2026-1',
    date: '2026-04-17',
    units: [
      { id: 'workshop-river', text: { en: 'River workshop', es: 'Taller del Río' } },
      { id: 'workshop-station', text: { en: 'Station workshop', es: 'Taller de la Estación' } },
    ],
    people: [
      { role: 'executive', of: 3 },
      { role: 'manager', of: 2 },
      { role: 'user', unit: 'workshop-river', of: 8 },
      { role: 'user', unit: 'workshop-station', of: 6 },
      { role: 'project', of: 2 },
    ],
    parameters: {
      'customer-priorities': [
        {
          id: 'same-day',
          text: {
            en: 'Return the car on the same day',
            es: 'Devolver el vehículo el mismo día',
          },
        },
        {
          id: 'company-fleets',
          text: {
            en: 'Look after the fleets of companies',
            es: 'Atender las flotas de las empresas',
          },
        },
        {
          id: 'lowest-price',
          text: {
            en: 'Have the lowest price in the area',
            es: 'Tener el precio más bajo de la zona',
          },
        },
        {
          id: 'next-service',
          text: {
            en: 'Have every customer come back for the next service',
            es: 'Que cada cliente vuelva para su siguiente servicio',
          },
          flags: ['real'],
        },
      ],
      functions: [
        {
          id: 'reception',
          text: { en: 'Workshop reception', es: 'Recepción del taller' },
          flags: ['front-line'],
        },
        {
          id: 'bookings',
          text: { en: 'Phone and bookings', es: 'Teléfono y citas' },
          flags: ['front-line'],
        },
        { id: 'mechanics', text: { en: 'Mechanics', es: 'Mecánica' } },
        { id: 'parts', text: { en: 'Parts and invoicing', es: 'Repuestos y facturación' } },
      ],
      executives: [
        {
          id: 'administration-head',
          text: { en: 'The head of administration', es: 'La gerencia de administración' },
        },
        {
          id: 'workshops-head',
          text: { en: 'The head of the workshops', es: 'La gerencia de talleres' },
        },
      ],
      channels: [
        { id: 'counter', text: { en: 'Workshop counter', es: 'Mostrador del taller' } },
        { id: 'phone', text: { en: 'Phone', es: 'Teléfono' } },
        { id: 'whatsapp', text: { en: 'WhatsApp', es: 'WhatsApp' } },
        { id: 'e-mail', text: { en: 'E-mail', es: 'Correo electrónico' } },
      ],
    },
  },
  answered: [
    { role: 'executive', n: 3 },
    { role: 'manager', n: 2 },
    { role: 'user', unit: 'workshop-river', n: 6 },
    { role: 'user', unit: 'workshop-station', n: 5 },
    { role: 'project', n: 2 },
  ],
  days: ['2026-04-14', '2026-04-15', '2026-04-16', '2026-04-17'],
  english: { user: 1 },
  attributed: ['executive', 'manager'],
};
