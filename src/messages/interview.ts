import type { Messages } from './message.ts';

/** What an interview says besides the questions themselves. */
export const interview = {
  'interview.welcome': { en: 'Welcome', es: 'Le damos la bienvenida' },
  'interview.about': {
    en: '{about} It is not an exam: nobody gets a score. You answer as: {role}.',
    es: '{about} No es un examen: nadie recibe una nota. Usted responde como: {role}.',
  },
  'interview.about-records': {
    en: 'You fill in the record sheet, from documents.',
    es: 'Usted completa la hoja de registros, a partir de documentos.',
  },
  'interview.table-first': {
    en: 'The first question is a table, asked row by row: have its figures at hand.',
    es: 'La primera pregunta es una tabla, fila por fila: tenga las cifras a mano.',
  },
  'interview.length': {
    en: '{conditional, select, yes {There are at most} other {There {questions, plural, one {is} other {are}}}} {questions, plural, one {# question} other {# questions}}.',
    es: '{conditional, select, yes {Hay como máximo} other {Hay}} {questions, plural, one {# pregunta} other {# preguntas}}.',
  },
  'interview.minutes': {
    en: 'It takes about {minutes, plural, one {# minute} other {# minutes}}.',
    es: 'Le tomará unos {minutes, plural, one {# minuto} other {# minutos}}.',
  },
  'interview.minutes-records': {
    en: 'Typing takes about {minutes, plural, one {# minute} other {# minutes}}; looking the figures up takes longer.',
    es: 'Anotarlas le tomará unos {minutes, plural, one {# minuto} other {# minutos}}; buscar las cifras lleva más.',
  },
  'interview.interrupt': {
    en: 'You can stop at any time with q or Ctrl-C: every answer is saved at once. To go on later:\n{later}',
    es: 'Puede interrumpir en cualquier momento con q o Ctrl-C: cada respuesta se guarda al instante. Para continuar más tarde:\n{later}',
  },
  'interview.later-in-turn': {
    en: '  {id}\nThat is your code: write it down. On this computer, choose to continue an unfinished interview.',
    es: '  {id}\nEs su código: anótelo. En este equipo, elija continuar una entrevista interrumpida.',
  },
  'interview.anonymous': {
    en: 'Your name is not stored anywhere. Your answers are kept together with the code {id}, your role, {unit, select, yes {your unit, } other {}}your language, the day, and roughly how long each answer took. Whoever runs this assessment can open that file; reports speak of groups.',
    es: 'Su nombre no se guarda en ningún lugar. Con sus respuestas se guardan el código {id}, su rol, {unit, select, yes {su unidad, } other {}}su idioma, el día y cuánto tardó, a grandes rasgos, en cada respuesta. Quien dirige esta evaluación puede abrir ese archivo; los informes hablan de grupos.',
  },
  'interview.privacy': {
    en: 'Results about a group are shown from {mean, plural, one {# person} other {# people}} on, and how its answers are spread from {distribution, plural, one {# person} other {# people}} on. What you write in your own words does not appear in reports.',
    es: 'Los resultados de un grupo se muestran a partir de {mean, plural, one {# persona} other {# personas}}, y el reparto de sus respuestas a partir de {distribution, plural, one {# persona} other {# personas}}. Lo que escriba con sus palabras no aparece en los informes.',
  },
  'interview.begin': { en: 'Press Enter to begin', es: 'Pulse Intro para empezar' },
  'interview.continue': {
    en: 'Press Enter to go on',
    es: 'Pulse Intro para continuar',
  },
  'interview.welcome-back': {
    en: 'Welcome back: {answered} of {asked} answered.',
    es: 'Nos alegra que vuelva: {answered} de {asked} respondidas.',
  },
  'interview.consent': {
    en: 'Some questions ask for facts, not for opinions about people. Few people may hold your role, so the answers of the role to these questions could point to you. They are shown for so small a group only if every one of its people gives permission. Opinions never are.',
    es: 'Algunas preguntas piden hechos, no opiniones sobre personas. Puede que pocas personas tengan su rol, y entonces las respuestas de ese rol a estas preguntas podrían revelar quién es usted. En un grupo tan pequeño solo se muestran si todas las personas lo autorizan. Las opiniones no se muestran nunca así.',
  },
  'interview.consent-question': {
    en: 'May your answers about facts be shown as those of your role, even if few people hold it?',
    es: '¿Autoriza que sus respuestas sobre hechos se muestren como las de su rol, aunque lo tengan pocas personas?',
  },
  'interview.skipped-again': {
    en: 'You skipped {questions, plural, one {# question. Here it is} other {# questions. Here they are}} once more; you may skip again.',
    es: 'Usted omitió {questions, plural, one {# pregunta. Aquí la tiene una vez más; puede volver a omitirla.} other {# preguntas. Aquí las tiene una vez más; puede volver a omitirlas.}}',
  },
  'interview.left-before': {
    en: 'Nothing was begun, so nothing is kept.',
    es: 'No se empezó nada, así que no se guarda nada.',
  },
  'interview.thanks': {
    en: 'That was all. Thank you: your answers are saved.',
    es: 'Eso es todo. Gracias: sus respuestas están guardadas.',
  },

  'interview.your-answer': { en: 'Your answer', es: 'Su respuesta' },
  'interview.yes': { en: 'Yes', es: 'Sí' },
  'interview.no': { en: 'No', es: 'No' },

  'interview.unknown': { en: 'I don’t know', es: 'No lo sé' },
  'interview.unseen': { en: 'I have not seen this', es: 'No lo he visto' },
  'interview.why': { en: 'Why is this asked?', es: '¿Por qué se pregunta esto?' },
  'interview.comment-words': { en: 'Your comment', es: 'Su comentario' },

  'interview.keys-choose': { en: '↑↓ move · Enter choose', es: '↑↓ desplazarse · Intro elegir' },
  'interview.keys-mark': {
    en: '↑↓ move · space mark or unmark · Enter when done',
    es: '↑↓ desplazarse · espacio marcar o desmarcar · Intro al terminar',
  },
  'interview.other': { en: 'Other, in my own words', es: 'Otra, con mis palabras' },
  'interview.how-many': {
    en: '{form, select, exactly {Mark exactly {min}.} between {Mark {min} to {max}.} most {Mark at most {max}.} other {Mark all that apply, at least {min}.}}',
    es: '{form, select, exactly {Marque exactamente {min}.} between {Marque de {min} a {max}.} most {Marque como máximo {max}.} other {Marque todas las que correspondan, al menos {min}.}}',
  },
  'interview.any-number': {
    en: 'Mark all that apply.',
    es: 'Marque todas las que correspondan.',
  },
  'interview.primary': {
    en: 'Which of these counts most?',
    es: '¿Cuál de estas cuenta más?',
  },
  'interview.left': {
    en: '{left, plural, =0 {All {total} are given} other {# of {total} left}}',
    es: '{left, plural, =0 {Ya repartió los {total}} one {Queda # de {total}} other {Quedan # de {total}}}',
  },
  'interview.row': { en: 'Row {number} of {of}: {row}', es: 'Fila {number} de {of}: {row}' },
  'interview.entry': {
    en: 'No. {number} of {of} at most',
    es: 'Número {number} (de {of} como máximo)',
  },
  'interview.one': {
    en: 'Is there one that is settled, to write down?',
    es: '¿Hay alguno definido que pueda escribir?',
  },
  'interview.another': { en: 'Another one?', es: '¿Otro más?' },

  'key.enter': { en: 'Enter', es: 'Intro' },
  'key.space': { en: 'Space', es: 'Espacio' },
  'interview.key-move': { en: 'move', es: 'desplazarse' },
  'interview.key-read-on': { en: 'read on', es: 'seguir leyendo' },
  'interview.key-choose': { en: 'choose', es: 'elegir' },
  'interview.key-mark': { en: 'mark or unmark', es: 'marcar o desmarcar' },
  'interview.key-ready': { en: 'done', es: 'terminar' },
  'interview.key-done': { en: 'done', es: 'terminar' },
  'interview.key-next': { en: 'next', es: 'siguiente' },
  'interview.key-lift': { en: 'lift the line', es: 'tomar la línea' },
  'interview.key-carry': { en: 'carry it up or down', es: 'llevarla arriba o abajo' },
  'interview.key-put-down': { en: 'put it down', es: 'dejarla aquí' },
  'interview.key-place': { en: 'put the line in that place', es: 'poner la línea en ese lugar' },
  'interview.key-share': { en: 'write a share', es: 'escribir una parte' },
  'interview.key-rest': { en: 'all that is left', es: 'todo lo que queda' },
  'interview.key-list': { en: 'choose from the list', es: 'elegir de la lista' },
  'interview.key-yes-no': { en: 'yes or no', es: 'sí o no' },
  'interview.key-write': { en: 'write', es: 'escribir' },
  'interview.key-stop-writing': { en: 'stop writing', es: 'dejar de escribir' },
  'interview.key-keep': {
    en: 'stop writing; it is kept',
    es: 'dejar de escribir; se conserva',
  },
  'interview.key-drop': { en: 'leave it as it was', es: 'dejar como estaba' },
  'interview.key-back': { en: 'back', es: 'atrás' },
  'interview.key-skip': { en: 'skip for now', es: 'omitir por ahora' },
  'interview.key-comment': { en: 'comment', es: 'comentar' },
  'interview.key-why': { en: 'why this is asked', es: 'por qué se pregunta' },
  'interview.key-leave': { en: 'save and leave', es: 'guardar y salir' },
  'interview.key-just-leave': { en: 'leave', es: 'salir' },
  'interview.key-unsent': {
    en: 'save and leave, not sent yet',
    es: 'guardar y salir, aún sin enviar',
  },
  'interview.key-begin': { en: 'begin', es: 'empezar' },
  'interview.key-go-on': { en: 'go on', es: 'continuar' },
  'interview.key-drop-all': { en: 'leave; nothing is kept', es: 'salir; no se guarda nada' },
  'interview.key-on': { en: 'on', es: 'seguir' },
  'interview.key-end': { en: 'end', es: 'terminar' },
  'interview.key-close': { en: 'close', es: 'cerrar' },
  'interview.choose-first': {
    en: 'Nothing is chosen yet: go to an answer with the arrows or its number.',
    es: 'Aún no ha elegido nada: vaya a una respuesta con las flechas o con su número.',
  },
  'interview.marked': {
    en: '{marked, plural, =0 {None marked yet} one {# marked} other {# marked}}.',
    es: '{marked, plural, =0 {Aún no hay ninguna marcada} one {# marcada} other {# marcadas}}.',
  },
  'interview.no-letters': {
    en: 'Letters do nothing here once something is filled in, so that nothing is lost. Ctrl-S skips for now, Esc goes back, Ctrl-C leaves: each keeps what is written.',
    es: 'Aquí las letras no hacen nada cuando ya hay algo escrito, para que nada se pierda. Ctrl-S omite por ahora, Esc vuelve atrás y Ctrl-C sale: las tres conservan lo escrito.',
  },
  'refused.key': {
    en: '“{key}” does nothing here; see the keys below.',
    es: '«{key}» no tiene función aquí; vea las teclas abajo.',
  },
  'interview.none-again': {
    en: 'Nothing is filled in. If that is your answer, press Enter once more.',
    es: 'No hay nada marcado ni escrito. Si esa es su respuesta, pulse Intro otra vez.',
  },
  'interview.order-again': {
    en: 'You have not moved anything. If this is your order, press Enter once more.',
    es: 'No ha movido nada. Si este es su orden, pulse Intro otra vez.',
  },
  'interview.over': {
    en: '{over, plural, one {# point} other {# points}} too many: the total must be {total}',
    es: '{over, plural, one {Sobra # punto} other {Sobran # puntos}}: el total debe ser {total}',
  },
  'interview.one-of': {
    en: 'one of {options}',
    es: 'una de {options}',
  },
  'interview.yes-or-no': { en: 'yes or no', es: 'sí o no' },
  'interview.place-line': {
    en: '{topic} · question {number} of {of} · {minutes, plural, =0 {nearly done} one {about # minute left} other {about # minutes left}}',
    es: '{topic} · pregunta {number} de {of} · {minutes, plural, =0 {casi listo} one {queda # minuto} other {quedan unos # minutos}}',
  },
  'interview.review': { en: 'Your answers', es: 'Sus respuestas' },
  'interview.review-help': {
    en: 'Your answers are saved, and count once you send them. Go to one to change it, or send them all.',
    es: 'Sus respuestas están guardadas y cuentan cuando las envíe. Vaya a una para cambiarla, o envíelas todas.',
  },
  'interview.send': { en: 'Send my answers', es: 'Enviar mis respuestas' },
  'interview.begun-here': {
    en: 'Something is begun here and not given yet: go to it to finish it.',
    es: 'Aquí hay algo empezado que aún no ha dado por terminado: vaya a la pregunta para completarlo.',
  },
  'interview.begun': {
    en: 'Something is begun and does not count yet.',
    es: 'Hay algo empezado que todavía no cuenta.',
  },
  'interview.finish-begun': { en: 'Go and finish it', es: 'Ir a completarlo' },
  'interview.send-without': {
    en: 'Send my answers without it: {stays, select, answered {the earlier answer stays} unanswered {it stays unanswered} other {earlier answers stay, the rest stays unanswered}}',
    es: 'Enviar mis respuestas sin eso: {stays, select, answered {se mantiene la respuesta anterior} unanswered {queda sin responder} other {se mantienen las respuestas anteriores y lo demás queda sin responder}}',
  },
  'interview.left-out': { en: 'skipped', es: 'omitida' },
  'answer.counts-most': { en: '{option} (counts most)', es: '{option} (la que más cuenta)' },
  'interview.standing': { en: 'So far: {answer}', es: 'Hasta ahora: {answer}' },
  'interview.permission': {
    en: 'Permission to show answers about facts',
    es: 'Autorización para mostrar respuestas sobre hechos',
  },
  'interview.fact': {
    en: '{permitted, select, yes {about a fact, with your permission} other {about a fact: not shown for a small group}}',
    es: '{permitted, select, yes {sobre un hecho, con su autorización} other {sobre un hecho: no se muestra si el grupo es pequeño}}',
  },
  'interview.thanks-more': {
    en: 'When everybody has answered, a report is made of what all said together. Nobody gets a score.',
    es: 'Cuando todas las personas hayan respondido, se hará un informe con lo que dijeron en conjunto. Nadie recibe una nota.',
  },

  'interview.range': {
    en: '{form, select, between {{whole, select, yes {a whole number} other {a number}} from {min} to {max}} other {{whole, select, yes {a whole number} other {a number}} from {min} on}}',
    es: '{form, select, between {{whole, select, yes {un número entero} other {un número}} de {min} a {max}} other {{whole, select, yes {un número entero} other {un número}} desde {min}}}',
  },
  'interview.month': {
    en: 'year and month, such as 2027-06',
    es: 'año y mes, como 2027-06',
  },
  'interview.characters': {
    en: 'at most {max, plural, one {# character} other {# characters}}',
    es: 'como máximo {max, plural, one {# carácter} other {# caracteres}}',
  },
  'interview.optional': {
    en: 'may be left empty: Enter',
    es: 'se puede dejar en blanco: Intro',
  },

  'refused.number': {
    en: 'Please write a number in figures, such as {example}.',
    es: 'Escriba un número en cifras, como {example}.',
  },
  'refused.yes-no': {
    en: 'Please say yes or no: the space bar changes it.',
    es: 'Indique sí o no: la barra espaciadora lo cambia.',
  },
  'refused.whole': {
    en: 'Please write a whole number, without point or comma.',
    es: 'Escriba un número entero, sin punto ni coma.',
  },
  'refused.thousands': {
    en: 'Please write it without a separator for thousands: {example}',
    es: 'Escríbalo sin separador de miles: {example}',
  },
  'refused.share': {
    en: 'That is {over} too many: {left, plural, =0 {nothing of {total} is} one {# of {total} is} other {# of {total} are}} left.',
    es: 'Se ha pasado en {over}: {left, plural, =0 {no queda nada} one {queda #} other {quedan #}} de {total}.',
  },
  'refused.least': { en: 'At least {least}, please.', es: 'Como mínimo {least}.' },
  'refused.most': { en: 'At most {most}, please.', es: 'Como máximo {most}.' },
  'refused.empty': { en: 'Please write something.', es: 'Escriba algo.' },
  'refused.long': {
    en: 'Too long: at most {most, plural, one {# character} other {# characters}}.',
    es: 'Demasiado largo: como máximo {most, plural, one {# carácter} other {# caracteres}}.',
  },
  'refused.few': { en: 'Too few: at least {least}.', es: 'Faltan marcas: al menos {least}.' },
  'refused.full': {
    en: '{most, plural, one {# is} other {# are}} marked already: take one away first.',
    es: '{most, plural, one {Ya hay # marcada} other {Ya hay # marcadas}}: quite una antes.',
  },
  'refused.many': { en: 'Too many: at most {most}.', es: 'Ha marcado de más: como máximo {most}.' },
  'refused.month': {
    en: 'Please write year and month, such as 2027-06.',
    es: 'Escriba el año y el mes, como 2027-06.',
  },
  'refused.above': {
    en: '“{field}” cannot be more than “{than}” ({limit}). Please check both.',
    es: '«{field}» no puede ser más que «{than}» ({limit}). Revise ambos.',
  },
  'refused.together': {
    en: 'The numbers add up to {sum}, and there can be at most {most}. Please go through them again.',
    es: 'Los números suman {sum} y pueden ser como máximo {most}. Repáselos.',
  },
  'refused.sum': {
    en: 'The numbers add up to {sum}; they should add up to {expected}. Please go through them again.',
    es: 'Los números suman {sum} y deben sumar {expected}. Repáselos.',
  },
  'refused.twice': {
    en: 'The same thing cannot stand twice.',
    es: 'Lo mismo no puede figurar dos veces.',
  },
  'refused.otherwise': {
    en: 'This does not answer the question. Please try again.',
    es: 'Eso no responde a la pregunta. Inténtelo de nuevo.',
  },
} satisfies Messages;
