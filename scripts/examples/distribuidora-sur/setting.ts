import type { Setting } from '../organisation.ts';

export const setting: Setting = {
  folder: 'distribuidora-sur',
  story:
    'A distributor that sells to small shops. Its goals agree on every floor; its people lack time.',
  layout: 'ndjson',
  assessment: {
    organisation: 'Distribuidora Sur',
    wave: '2026-1',
    date: '2026-03-20',
    units: [
      { id: 'branch-north', text: { en: 'North branch', es: 'Sucursal Norte' } },
      { id: 'branch-centre', text: { en: 'Centre branch', es: 'Sucursal Centro' } },
      { id: 'branch-coast', text: { en: 'Coast branch', es: 'Sucursal Costa' } },
    ],
    people: [
      { role: 'executive', of: 5 },
      { role: 'manager', of: 9 },
      { role: 'user', unit: 'branch-north', of: 26 },
      { role: 'user', unit: 'branch-centre', of: 22 },
      { role: 'user', unit: 'branch-coast', of: 16 },
      { role: 'project', of: 6 },
    ],
    parameters: {
      'customer-priorities': [
        {
          id: 'widest-range',
          text: { en: 'Offer the widest range', es: 'Ofrecer el surtido más amplio' },
        },
        {
          id: 'complete-on-time',
          text: {
            en: 'Deliver every order complete and on the agreed day',
            es: 'Entregar cada pedido completo y el día acordado',
          },
          flags: ['real'],
        },
        {
          id: 'longer-credit',
          text: { en: 'Give shops more time to pay', es: 'Dar a las tiendas más plazo para pagar' },
        },
        {
          id: 'lowest-price',
          text: { en: 'Match the lowest price', es: 'Igualar el precio más bajo' },
        },
      ],
      functions: [
        {
          id: 'field-sales',
          text: { en: 'Field sales', es: 'Ventas de campo' },
          flags: ['front-line'],
        },
        {
          id: 'phone-orders',
          text: { en: 'Phone orders', es: 'Pedidos por teléfono' },
          flags: ['front-line'],
        },
        { id: 'delivery', text: { en: 'Delivery', es: 'Reparto' }, flags: ['front-line'] },
        { id: 'credit', text: { en: 'Credit and collection', es: 'Crédito y cobranza' } },
        { id: 'marketing', text: { en: 'Marketing', es: 'Mercadeo' } },
        { id: 'administration', text: { en: 'Administration', es: 'Administración' } },
      ],
      executives: [
        {
          id: 'commercial-director',
          text: { en: 'The commercial director', es: 'La gerencia comercial' },
        },
        {
          id: 'operations-director',
          text: { en: 'The operations director', es: 'La gerencia de operaciones' },
        },
        {
          id: 'finance-director',
          text: { en: 'The finance director', es: 'La gerencia de finanzas' },
        },
        {
          id: 'logistics-director',
          text: { en: 'The logistics director', es: 'La gerencia de logística' },
        },
      ],
      channels: [
        { id: 'visits', text: { en: 'Visits to the shop', es: 'Visitas a la tienda' } },
        { id: 'phone', text: { en: 'Phone', es: 'Teléfono' } },
        { id: 'whatsapp', text: { en: 'WhatsApp', es: 'WhatsApp' } },
        { id: 'e-mail', text: { en: 'E-mail', es: 'Correo electrónico' } },
        { id: 'web-shop', text: { en: 'Web shop', es: 'Tienda en línea' } },
      ],
    },
  },
  answered: [
    { role: 'executive', n: 5 },
    { role: 'manager', n: 8 },
    { role: 'user', unit: 'branch-north', n: 21 },
    { role: 'user', unit: 'branch-centre', n: 18 },
    { role: 'user', unit: 'branch-coast', n: 13 },
    { role: 'project', n: 6 },
  ],
  days: ['2026-03-16', '2026-03-17', '2026-03-18', '2026-03-19', '2026-03-20'],
  english: { manager: 1, user: 3 },
  attributed: ['executive'],
};
