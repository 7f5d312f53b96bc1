import type { Words } from '../organisation.ts';

export const words: Words = {
  lookingBack: {
    es: [
      'Nunca dijimos para qué era. Cada taller anotaba lo que le parecía y al final no se podía sumar nada.',
      'Lo armamos como la libreta de siempre, y los clientes ya no llaman: escriben y esperan respuesta el mismo día.',
    ],
    en: [],
  },
  comments: [
    {
      on: 'business-strategy',
      role: 'executive',
      beside: 'in-heads',
      text: 'Se habla en el almuerzo de los lunes, pero no está escrito.',
    },
    {
      on: 'what-followed-a-warning',
      role: 'user',
      beside: 'acted-on',
      text: 'Dije que faltaba el número de placa y lo agregaron.',
    },
  ],
};
