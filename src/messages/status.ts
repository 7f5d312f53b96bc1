import type { Messages } from './message.ts';

/** What `status` says. */
export const status = {
  'status.description': { en: 'who has answered', es: 'quiénes han respondido' },
  'status.option.watch': {
    en: 'keep it on the screen, up to date, until q or Ctrl-C',
    es: 'lo mantiene en la pantalla, al día, hasta q o Ctrl-C',
  },
  'status.option.closed': {
    en: 'only whether the wave is closed: ends with 1 while it is open',
    es: 'solo si la ronda está cerrada: termina con 1 mientras esté abierta',
  },
  'status.count': {
    en: '{n} of {of}{open, plural, =0 {} other {, # unfinished}}',
    es: '{n} de {of}{open, plural, =0 {} other {, # sin terminar}}',
  },
  'status.count-without-total': {
    en: '{n}{open, plural, =0 {} other {, # unfinished}}',
    es: '{n}{open, plural, =0 {} other {, # sin terminar}}',
  },
  'status.answers': {
    en: '{answered, plural, one {# answer} other {# answers}}{unknown, plural, =0 {} other {, # not known}}{unseen, plural, =0 {} other {, # not seen}}{notApplicable, plural, =0 {} other {, # not applicable}}{skipped, plural, =0 {} other {, # skipped}}{unanswered, plural, =0 {} other {, # left unanswered}}',
    es: '{answered, plural, one {# respuesta} other {# respuestas}}{unknown, plural, =0 {} other {, # «No lo sé»}}{unseen, plural, =0 {} other {, # «No lo he visto»}}{notApplicable, plural, =0 {} one {, # que no procedía} other {, # que no procedían}}{skipped, plural, =0 {} one {, # pasada por alto} other {, # pasadas por alto}}{unanswered, plural, =0 {} other {, # sin responder}}',
  },
  'status.open': {
    en: 'The wave is open: no results yet. Close it in assessment.yaml (closed: true).',
    es: 'La ronda está abierta: todavía no hay resultados. Ciérrela en assessment.yaml (closed: true).',
  },
  'status.closed': { en: 'The wave is closed.', es: 'La ronda está cerrada.' },

  'status.alone': { en: 'can be shown', es: 'se pueden mostrar' },
  'status.together': {
    en: 'can be shown with {others}',
    es: 'se pueden mostrar con {others}',
  },
  'status.missing': {
    en: 'shown after {missing} more',
    es: 'se verán con {missing} más',
  },
  'status.missing-together': {
    en: 'shown after {missing} more, with {others}',
    es: 'se verán con {missing} más, junto con {others}',
  },
  'status.never': {
    en: 'fewer than {least}: not shown apart',
    es: 'menos de {least}: no se ven aparte',
  },
  'status.threshold': {
    en: 'Results of a group are shown once {least} of its people have answered.',
    es: 'Los resultados de un grupo se pueden mostrar cuando han respondido {least} de sus personas.',
  },

  'status.total': {
    en: '{n, plural, one {# person has} other {# people have}} answered{of, plural, =0 {} other {, of #}}{open, plural, =0 {} other {; # unfinished}}',
    es: '{n, plural, one {Ha respondido # persona} other {Han respondido # personas}}{of, plural, =0 {} other { de #}}{open, plural, =0 {} other {; # sin terminar}}',
  },
  'status.more-lines': {
    en: '… {lines, plural, one {# more line} other {# more lines}} in a taller window',
    es: '… {lines, plural, one {# línea más} other {# líneas más}} en una ventana más alta',
  },
  'status.faulty-answers': {
    en: 'Something in {files, plural, one {an answer file} other {# answer files}} is wrong at the moment, and is not counted. What: {command}',
    es: 'Algo de {files, plural, one {un archivo de respuestas} other {# archivos de respuestas}} no es correcto en este momento, y no se cuenta. Qué: {command}',
  },
  'status.not-counted': {
    en: 'Not counted, until it is mended:',
    es: 'No se cuenta hasta que se corrija:',
  },
  'status.from-before': {
    en: 'What stands above is from before.',
    es: 'Lo de arriba es de antes.',
  },
  'status.keys': { en: 'q or Ctrl-C ends this.', es: 'q o Ctrl-C para salir.' },

  'error.watch-without-terminal': {
    en: 'status --watch needs a terminal, and there is none here. Once and as text: {command}',
    es: 'status --watch necesita una terminal, y aquí no la hay. Una vez y como texto: {command}',
  },
  'error.watch-as-data': {
    en: 'status --watch is for people and --json for programs: please give one of them.',
    es: 'status --watch es para personas y --json para programas: indique solo uno de los dos.',
  },
} satisfies Messages;
