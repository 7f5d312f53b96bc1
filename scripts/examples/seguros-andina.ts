import type { Organisation } from './organisation.ts';

/** METHOD section 6, organisation B. */
export const segurosAndina: Organisation = {
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

  targets: {
    'business-strategy': 95,
    'crm-strategy': 90,
    'real-customer-priority': 62,
    'end-of-crm-work': 60,
    'what-crm-is-here': 56,
    'process-before-system': 75,
    participation: { user: 29, manager: 50, executive: 78 },
    'work-touched': 66,
    'versions-shown': 25,
    'how-members-were-chosen': 25,
    'suggestions-answered': { user: 24, executive: 75 },
    'what-followed-a-warning': {
      user: [52, 40, 20, 9, 3],
      manager: 52,
      project: 46,
      executive: [0, 0, 0, 4, 2],
    },
    'decisions-traceable': { user: 32, executive: 72 },
    'goals-rewarded': 34,
    'figure-to-move': 48,
  },
  unseen: {
    'suggestions-answered': { user: 9 },
    'decisions-traceable': { user: 6 },
  },
  wrong: {
    'real-customer-priority': [
      ...['renew-loyal', 'unknown', 'fast-claims', 'unknown', 'all-in-the-app', 'renew-loyal'],
      'fast-claims',
    ],
    'what-crm-is-here': ['software', 'project', 'software', 'campaigns'],
    'figure-to-move': [
      ...['unknown', 'fewer-complaints', 'retention', 'unknown', 'fewer-contacts', 'unknown'],
      ...['retention', '"NPS"', 'unknown', 'fewer-complaints'],
    ],
  },

  months: [18, 18, 22, 24, 24, 24],
  software: { executive: [45, 50, 54, 55, 60, 65], project: [45, 50, 54, 55, 60, 60, 65] },
  // Found by search: 7 of 50 seats at the front line, and 33.97 points, the nearest to 34.
  team: {
    'call-centre': { users: 48, seats: 0, hours: 0, right: false },
    claims: { users: 39, seats: 7, hours: 0, right: false },
    branches: { users: 35, seats: 0, hours: 0, right: false },
    underwriting: { users: 28, seats: 8, hours: 0, right: false },
    marketing: { users: 16, seats: 12, hours: 2, right: false },
    systems: { users: 14, seats: 23, hours: 16, right: true },
  },
  requests: { received: 60, answered: 35, done: 15 },

  goalPlaces: {
    executive: [2, 1, 4, 3, 6, 5],
    manager: [2, 3, 4, 1, 5, 6],
    user: [5, 6, 2, 3, 1, 4],
    project: [1, 3, 4, 2, 5, 6],
  },
  rewarded: ['control-sales', 'revenue-per-customer', 'control-sales', 'fix-complaints'],
  inTheWay: [
    ['underwriting', 'marketing'],
    ['systems'],
    ['call-centre', 'marketing', 'underwriting'],
    ['underwriting', 'systems'],
    ['marketing'],
    ['branches', 'underwriting'],
    [],
    ['marketing', 'claims', 'systems'],
    ['underwriting'],
    ['claims', 'marketing'],
    ['systems', 'underwriting', 'branches'],
    ['marketing', 'underwriting'],
  ],

  metrics: {
    'new-customer-count': {
      baseline: [11200, 11200, 11000],
      target: [15000, 15000, 14500],
      date: ['2027-06'],
      owner: ['Vicepresidencia comercial'],
      goal: 'new-customers',
    },
    'lower-contact-cost': {
      baseline: [4.8, 4.8, 5.1],
      target: [3.6, 3.5],
      date: ['2027-06', '2027-03'],
      owner: ['Vicepresidencia de operaciones', 'Gerencia del centro de llamadas'],
      goal: 'service-cost',
    },
    'revenue-each': {
      baseline: [265, 262],
      target: [300],
      date: ['2027-12'],
      owner: ['Gerencia de mercadeo', 'Vicepresidencia comercial'],
      goal: 'revenue-per-customer',
    },
    'quarter-sales': {
      baseline: [6800000, 6750000],
      target: [7900000],
      date: ['2026-12'],
      owner: ['Vicepresidencia comercial'],
      goal: 'revenue-per-customer',
    },
    'shorter-handling': {
      baseline: [9.5],
      target: [7, 6.5],
      date: ['2026-12', '2027-03'],
      owner: ['Gerencia del centro de llamadas'],
      goal: 'service-cost',
    },
  },
  objectives: {
    executive: [
      ['new-customer-count btdog', 'lower-contact-cost btdog'],
      ['new-customer-count btdog', 'quarter-sales btog'],
      ['new-customer-count btdo', 'lower-contact-cost btdog'],
      ['revenue-each btdog', 'quarter-sales tdog'],
      ['new-customer-count btdg', 'lower-contact-cost btdo'],
      ['revenue-each btdog', 'new-customer-count btog'],
    ],
    project: [
      ['new-customer-count btdog', 'lower-contact-cost btdog'],
      ['new-customer-count btdog', 'shorter-handling btdg'],
      ['lower-contact-cost btdo', 'quarter-sales tdog'],
      ['revenue-each btdog', 'lower-contact-cost btog'],
      ['new-customer-count btdog', 'shorter-handling tdog'],
      ['revenue-each btdo', 'quarter-sales btdg'],
      ['new-customer-count btdog', 'lower-contact-cost bdog'],
    ],
  },

  fears: {
    executive: {
      'too-busy': 3,
      'terms-unknown': 3,
      'not-recognised': 3,
      'goals-apart': 2,
      'old-assumptions': 1,
    },
    manager: {
      'goals-apart': 8,
      'wrong-team': 6,
      'cannot-be-done': 5,
      'too-busy': 3,
      'terms-unknown': 2,
    },
    user: {
      'goals-apart': 62,
      'wrong-team': 58,
      'cannot-be-done': 54,
      'too-busy': 26,
      'not-recognised': 16,
      'old-assumptions': 14,
      'terms-unknown': 10,
      'vague-objectives': 8,
    },
    project: { 'goals-apart': 5, 'cannot-be-done': 4, 'wrong-team': 3, 'too-busy': 2 },
  },

  lookingBack: {
    es: [
      'Se montó para vender más y el centro de llamadas lo necesitaba para resolver. Cada quien terminó con su propia hoja de cálculo.',
      'Nadie de primera línea opinó sobre las pantallas. Cuando las vieron ya estaba todo firmado.',
      'A cada cambio que pedíamos la respuesta fue que eso no se podía, hasta que dejamos de pedir.',
      'Todos sabían desde el primer mes que no iba a funcionar y nadie lo dijo en la reunión.',
      'Las agencias cobran por póliza nueva. Registrar un reclamo no le sirve a nadie para su bono.',
      'El equipo era casi todo de sistemas. Hicieron un buen sistema para otra empresa.',
      'Suscripción y comercial discutieron seis meses a quién pertenecía el cliente.',
      'Siniestros pidió un campo para anotar las llamadas repetidas y la petición se perdió en tres comités.',
      'Quien avisó del problema con los datos fue trasladado. Los demás tomamos nota.',
      'Se midió cuántos entraban al sistema, así que la gente entraba, y nada más.',
    ],
    en: ['The plan was perfect on paper. The people who answer the phone never saw it.'],
  },
  comments: [
    {
      on: 'participation',
      role: 'user',
      beside: 'informed',
      text: 'Nos llegó un correo con la fecha de arranque.',
    },
    {
      on: 'suggestions-answered',
      role: 'user',
      beside: 0,
      text: 'Hay un buzón, pero no conozco a nadie a quien le hayan contestado.',
    },
    {
      on: 'goals-rewarded',
      role: 'manager',
      text: 'Los bonos de este año se definieron antes de hablar de CRM.',
    },
  ],
};
