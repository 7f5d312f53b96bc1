import type { Words } from '../organisation.ts';

export const words: Words = {
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
