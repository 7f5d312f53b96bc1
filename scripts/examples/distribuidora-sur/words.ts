import type { Words } from '../organisation.ts';

export const words: Words = {
  lookingBack: {
    es: [
      'Llegó la temporada alta y nadie tuvo tiempo de registrar nada. Después dio pena volver a empezar.',
      'La gente de reparto lo usó dos semanas. Como nadie les quitó otras tareas, terminaron anotando en papel.',
      'Pedimos cuatro horas a la semana para aprender y nos dieron una. Se aprendió a medias.',
      'Los vendedores siguieron con su libreta porque en la ruta no había ni cinco minutos para abrirlo.',
      'Se capacitó a todos el mismo mes, y cuando el sistema por fin estuvo listo ya se había olvidado.',
      'Cobranza siguió con sus propias listas y las tiendas recibían dos llamadas distintas por lo mismo.',
      'El equipo de proyecto tenía su trabajo de siempre además de esto. Se fue quedando para el final del día.',
    ],
    en: ['Everyone liked it, but nobody was given the hours. It lost against the daily routes.'],
  },
  comments: [
    {
      on: 'suggestions-answered',
      role: 'user',
      beside: 3,
      text: 'Contestan, pero a veces tardan un mes.',
    },
    {
      on: 'versions-shown',
      role: 'user',
      beside: 1,
      text: 'Me tocó ver la pantalla de pedidos, solo esa.',
    },
    {
      on: 'process-before-system',
      role: 'project',
      beside: 'redrawn',
      text: 'Devoluciones quedó para la segunda etapa.',
    },
  ],
};
