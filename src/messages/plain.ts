import type { Messages } from './message.ts';

/** What an interview says line after line, besides what it says on screens too. */
export const plain = {
  'plain.number': {
    en: 'Type the number of your answer, from 1 to {last}.',
    es: 'Escriba el número de su respuesta, de 1 a {last}.',
  },
  'plain.numbers': {
    en: 'Type the numbers of your answers, separated by blanks or commas{none, select, yes {; 0 for none of them} other {}}.',
    es: 'Escriba los números de sus respuestas, separados por espacios o comas{none, select, yes {; 0 si no es ninguna} other {}}.',
  },
  'plain.first': {
    en: 'Type the number of the one that counts most.',
    es: 'Escriba el número de la que cuenta más.',
  },
  'plain.order': {
    en: 'Type all {count} numbers in your order, what comes first before all others, separated by blanks or commas.',
    es: 'Escriba los {count} números en su orden, empezando por el que va primero, separados por espacios o comas.',
  },
  'plain.share': {
    en: 'Part {number} of {of}, {part}: type its share; {left} left of {total}.{first, select, yes { Or type all {of} numbers at once.} other {}}',
    es: 'Parte {number} de {of}, {part}: escriba cuánto le da; {left, plural, one {queda #} other {quedan #}} de {total}.{first, select, yes { O escriba los {of} números de una vez.} other {}}',
  },
  'plain.share-last': {
    en: 'Part {number} of {of}, {part}: Enter alone gives it all that is left, {left} of {total}.',
    es: 'Parte {number} de {of}, {part}: con solo Intro recibe todo lo que queda, {left} de {total}.',
  },
  'plain.share-none': {
    en: 'Part {number} of {of}, {part}: nothing is left of {total}. Enter alone gives 0 to this part and all that follow.',
    es: 'Parte {number} de {of}, {part}: no queda nada de {total}. Con solo Intro, esta parte y las que siguen reciben 0.',
  },
  'plain.words': {
    en: 'Write your answer on one line, {hint}.',
    es: 'Escriba su respuesta en una línea, {hint}.',
  },
  'plain.own-words': {
    en: 'Write it in your own words, on one line.',
    es: 'Escríbalo con sus palabras, en una línea.',
  },
  'plain.comment': {
    en: 'Write your comment on one line. Enter alone leaves it as it was.',
    es: 'Escriba su comentario en una línea. Con solo Intro queda como estaba.',
  },
  'plain.removes': {
    en: '{sign} takes it away.',
    es: '{sign} lo quita.',
  },
  'plain.hint-number': {
    en: 'a number from 1 to {last}',
    es: 'un número de 1 a {last}',
  },
  'plain.hint-yes-no': { en: '1 or yes, 2 or no', es: '1 o sí, 2 o no' },
  'plain.earlier': { en: 'Your earlier answer: {answer}', es: 'Su respuesta anterior: {answer}' },
  'plain.keeps': { en: 'Enter alone keeps it.', es: 'Con solo Intro queda igual.' },
  'plain.empties': { en: '{sign} leaves it empty.', es: '{sign} lo deja vacío.' },
  'plain.which': {
    en: 'Why is there no answer? Type a number from 1 to {last}.',
    es: '¿Por qué no hay respuesta? Escriba un número de 1 a {last}.',
  },
  'plain.commands': {
    en: '{words, select, yes {Commands begin with a slash here} other {Commands}}: {commands}.',
    es: '{words, select, yes {Aquí las órdenes llevan una barra delante} other {Órdenes}}: {commands}.',
  },
  'plain.choose': {
    en: 'Type a number from 1 to {last}.',
    es: 'Escriba un número de 1 a {last}.',
  },
  'plain.choose-or-enter': {
    en: 'Type a number from 1 to {last}. Enter alone: number {number}{short, select, yes {, {text}} other {}}.',
    es: 'Escriba un número de 1 a {last}. Con solo Intro: número {number}{short, select, yes {, {text}} other {}}.',
  },
  'plain.goes-back': { en: '<: back.', es: '<: atrás.' },
  'plain.leaves': { en: 'q: {does}.', es: 'q: {does}.' },

  'plain.refused-number': {
    en: 'Please type a number from {first} to {last}.',
    es: 'Escriba un número de {first} a {last}.',
  },
  'plain.refused-numbers': {
    en: 'Please type nothing but numbers from {first} to {last}, separated by blanks or commas.',
    es: 'Escriba solo números de {first} a {last}, separados por espacios o comas.',
  },
  'plain.refused-one-of': {
    en: 'Please type one of these numbers: {numbers}.',
    es: 'Escriba uno de estos números: {numbers}.',
  },
  'plain.refused-none': {
    en: '0 means none of them: it cannot stand beside other numbers.',
    es: '0 significa ninguna: no puede ir junto a otros números.',
  },
  'plain.refused-order': {
    en: 'Each number once, please. Missing: {missing}.',
    es: 'Escriba cada número una vez. {count, plural, one {Falta} other {Faltan}}: {missing}.',
  },
  'plain.refused-shares': {
    en: 'Please type one number, or all {of} of them.',
    es: 'Escriba un solo número, o los {of}.',
  },
  'plain.refused-yes-no': { en: 'Please type yes or no.', es: 'Escriba sí o no.' },
  'plain.refused-lines': {
    en: 'Several lines came at once, and none was taken. Please type one.',
    es: 'Llegaron varias líneas a la vez y no se tomó ninguna. Escriba una sola.',
  },
  'plain.refused-command': {
    en: '{command} does nothing here.',
    es: '{command} no sirve aquí.',
  },
  'plain.refused-enter': { en: 'Please press Enter, or type q.', es: 'Pulse Intro, o escriba q.' },
} satisfies Messages;
