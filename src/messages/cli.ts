import type { Messages } from './message.ts';
import { refused } from './refused.ts';

export const cli = {
  'cli.description': {
    en: 'Tells an organisation whether it is ready to adopt CRM, and what will make it fail if it goes ahead.',
    es: 'Dice a una organización si está preparada para adoptar CRM y qué lo hará fracasar si sigue adelante.',
  },
  'cli.usage': { en: 'Usage:', es: 'Uso:' },
  'cli.arguments': { en: 'Arguments:', es: 'Argumentos:' },
  'cli.options': { en: 'Options:', es: 'Opciones:' },
  'cli.commands': { en: 'Commands:', es: 'Órdenes:' },
  'cli.any-options': { en: '[options]', es: '[opciones]' },
  'cli.any-command': { en: '[command]', es: '[orden]' },
  'cli.default': { en: 'default', es: 'por omisión' },
  'cli.help': { en: 'show this help', es: 'muestra esta ayuda' },
  'cli.help-command': { en: 'help on a command', es: 'ayuda sobre una orden' },
  'cli.version': { en: 'show the version', es: 'muestra la versión' },
  'cli.example': { en: 'Example:', es: 'Ejemplo:' },
  'cli.exit-codes': { en: 'Exit codes:', es: 'Códigos de salida:' },
  'cli.exit.done': {
    en: 'done: every gate holds, or nothing differs',
    es: 'hecho: se cumplen las condiciones, o nada difiere',
  },
  'cli.exit.gateFailed': {
    en: 'a gate fails, or something differs',
    es: 'no se cumple una condición, o algo difiere',
  },
  'cli.exit.badInput': {
    en: 'wrong usage, or files that cannot be used',
    es: 'uso incorrecto, o archivos que no se pueden usar',
  },
  'cli.exit.fault': { en: 'a fault of the program', es: 'una falla del programa' },
  'cli.exit.interrupted': { en: 'interrupted', es: 'interrumpido' },
  'cli.option.lang': { en: 'language: “en” or “es”', es: 'idioma: «en» o «es»' },
  'cli.option.json': { en: 'as data', es: 'como datos' },
  'cli.argument.assessment': { en: 'an assessment folder', es: 'carpeta de una evaluación' },
  'cli.argument.source': {
    en: 'an assessment folder, or a saved result.json',
    es: 'carpeta de una evaluación, o un result.json guardado',
  },
  'cli.option.date': {
    en: 'the date of the report, in place of the assessment’s: year-month-day',
    es: 'la fecha del informe, en lugar de la de la evaluación: año-mes-día',
  },
  'cli.option.skip-invalid': {
    en: 'leave out rows of answers.csv or answers.ndjson that are wrong, and say how many',
    es: 'deja fuera las filas incorrectas de answers.csv o answers.ndjson, y dice cuántas',
  },
  'progress.reading': {
    en: 'Reading answers: {percent} %, {people} people',
    es: 'Leyendo respuestas: {percent} %, {people} personas',
  },
  'cli.option.preview': {
    en: 'before the wave is closed; unfinished answers count too',
    es: 'antes de cerrar la ronda; cuentan también las respuestas sin terminar',
  },

  'interview.description': { en: 'ask one person', es: 'entrevista a una persona' },
  'interview.option.role': { en: 'role of the person', es: 'rol de la persona' },
  'interview.option.unit': { en: 'unit of the person', es: 'unidad de la persona' },
  'interview.option.resume': { en: 'continue an interview', es: 'continúa una entrevista' },
  'interview.option.plain': {
    en: 'line by line, for screen readers (also when TERM is dumb)',
    es: 'línea por línea, para lectores de pantalla (también si TERM es dumb)',
  },
  'interview.option.answers': {
    en: 'take the answers from a YAML file, without asking',
    es: 'toma las respuestas de un archivo YAML, sin preguntar',
  },
  'interview.ask.language': { en: 'Language / Idioma', es: 'Language / Idioma' },
  'interview.ask.role': { en: 'What is your role?', es: '¿Cuál es su rol?' },
  'interview.ask.unit': { en: 'In which unit do you work?', es: '¿En qué unidad trabaja?' },
  'interview.missing': {
    en: '{count, plural, one {# question is} other {# questions are}} not answered: {questions}. Saved as unfinished. To go on:\n  {command}',
    es: '{count, plural, one {Queda # pregunta} other {Quedan # preguntas}} sin responder: {questions}. Se guardó sin terminar. Para continuar:\n  {command}',
  },
  'interview.stopped': {
    en: 'Saved up to where you stopped. Your answers count once you send them. To go on:\n{later}',
    es: 'Guardado hasta donde llegó. Sus respuestas cuentan cuando las envíe. Para continuar:\n{later}',
  },

  'score.description': { en: 'compute the Result', es: 'calcula el resultado' },
  'score.option.output': {
    en: 'write the Result to a file',
    es: 'escribe el resultado en un archivo',
  },

  'report.description': { en: 'write the report', es: 'escribe el informe' },
  'report.option.templates': {
    en: 'folder with templates and texts in place of those of the same name',
    es: 'carpeta con plantillas y textos en lugar de los del mismo nombre',
  },
  'report.option.edition': {
    en: 'for whom: full, board (two pages) or public (nothing about few people)',
    es: 'para quién: full (completo), board (dos páginas) o public (nada de pocas personas)',
  },
  'error.board-as-data': {
    en: 'The edition for the board is two pages to read: {file} has all figures, in the full edition, or those to be published, in the public one.',
    es: 'La edición para quienes deciden son dos páginas para leer: {file} trae todas las cifras, en la edición completa, o las publicables, en la pública.',
  },
  'error.unknown-edition': {
    en: 'There is no edition “{given}”. There are: {known}',
    es: 'No hay edición «{given}». Hay: {known}',
  },
  'report.option.format': {
    en: 'formats: html,md,json,csv,docx,xlsx,pdf (the first three, or those to read, where none are named)',
    es: 'formatos: html,md,json,csv,docx,xlsx,pdf (los tres primeros, o los de lectura, si no se indica ninguno)',
  },
  'report.option.out': { en: 'folder to write to', es: 'carpeta de destino' },

  'complete.description': {
    en: 'print the script that completes commands in a shell',
    es: 'imprime el script que completa las órdenes en una consola',
  },
  'complete.argument': {
    en: 'bash, zsh, fish or powershell',
    es: 'bash, zsh, fish o powershell',
  },
  'error.unknown-shell': {
    en: 'There is no “{given}” to complete commands in. There are: {known}',
    es: 'No se pueden completar órdenes en «{given}». Hay: {known}',
  },
  'lint.description': {
    en: 'check an instrument or an assessment',
    es: 'revisa un instrumento o una evaluación',
  },
  'lint.argument': {
    en: 'the folder of an instrument or of an assessment',
    es: 'la carpeta de un instrumento o de una evaluación',
  },
  'lint.clean': { en: '{folder}: nothing to report.', es: '{folder}: nada que señalar.' },
  'lint.counted': {
    en: '{errors, plural, one {# error} other {# errors}}, {warnings, plural, one {# warning} other {# warnings}}',
    es: '{errors, plural, one {# error} other {# errores}}, {warnings, plural, one {# aviso} other {# avisos}}',
  },

  'schema.description': {
    en: 'JSON Schema of a file kind',
    es: 'JSON Schema de un tipo de archivo',
  },
  'schema.argument': { en: 'kind of file', es: 'tipo de archivo' },

  'simulate.description': {
    en: 'answers drawn at random, as NDJSON or as a table',
    es: 'respuestas al azar, en NDJSON o en una tabla',
  },
  'simulate.option.seed': {
    en: 'the same seed gives the same answers',
    es: 'la misma semilla da las mismas respuestas',
  },
  'simulate.option.each': { en: 'people per role', es: 'personas por rol' },
  'simulate.option.format': {
    en: 'ndjson, or csv: a table with a line per person',
    es: 'ndjson, o csv: una tabla con una línea por persona',
  },

  'result.written': { en: 'Written: {file}', es: 'Escrito: {file}' },
  'summary.verdict': {
    en: '{organisation}: {band}, {score} of 100',
    es: '{organisation}: {band}, {score} de 100',
  },
  'summary.none': {
    en: '{organisation}: no overall score',
    es: '{organisation}: sin puntuación global',
  },
  'summary.bounds': {
    en: '{same, select, yes {} other {{low} to {high} with what was left open; }}{coverage, number, percent} of what was asked counts',
    es: '{same, select, yes {} other {de {low} a {high} con lo que quedó sin responder; }}cuenta el {coverage, number, percent} de lo que se preguntó',
  },
  'summary.risk': { en: '{code} {name}: {band} ({score})', es: '{code} {name}: {band} ({score})' },
  'summary.next': {
    en: 'The whole report: {command}',
    es: 'El informe completo: {command}',
  },

  'error.no-terminal': {
    en: 'An interview needs a terminal, and there is none here. To give the answers in a file: --answers file.yaml',
    es: 'Una entrevista necesita una terminal, y aquí no la hay. Para dar las respuestas en un archivo: --answers archivo.yaml',
  },
  'error.loop-dumb': {
    en: 'A workshop needs a terminal that can redraw, and this one cannot (TERM=dumb). Interview people one by one with:\n  {command}',
    es: 'Un taller necesita una terminal que pueda redibujar, y esta no puede (TERM=dumb). Entreviste a las personas de una en una con:\n  {command}',
  },
  'error.not-together': {
    en: '{one} and {other} cannot be given together.',
    es: '{one} y {other} no pueden ir juntas.',
  },
  'error.file-differs': {
    en: '{flag} says “{given}”, and {file} says “{found}”.',
    es: '{flag} dice «{given}» y {file} dice «{found}».',
  },
  'error.unknown-role': {
    en: 'There is no role “{given}”. Roles: {known}',
    es: 'No existe el rol «{given}». Roles: {known}',
  },
  'error.unknown-unit': {
    en: 'There is no unit “{given}”. Units: {known}',
    es: 'No existe la unidad «{given}». Unidades: {known}',
  },
  'error.unknown-language': {
    en: 'There is no text in “{given}”. Languages: {known}',
    es: 'No hay textos en «{given}». Idiomas: {known}',
  },
  'error.unknown-format': {
    en: 'There is no format “{given}”. Formats: {known}',
    es: 'No existe el formato «{given}». Formatos: {known}',
  },
  'error.no-browser': {
    en: 'No browser was found that could print the PDF: it takes an installed Chromium, Chrome or Edge (for one in an unusual place, set CHROME_PATH to its path). Or write --format html, open report.html in any browser and print it to PDF from there.',
    es: 'No se encontró ningún navegador que imprima el PDF: hace falta tener instalado Chromium, Chrome o Edge (si está en un lugar poco habitual, ponga su ruta en CHROME_PATH). O escriba --format html, abra report.html en cualquier navegador e imprímalo desde allí como PDF.',
  },
  'error.print': {
    en: '{browser} did not print the PDF: {reason}\nOr write --format html, open report.html in any browser and print it to PDF from there.',
    es: '{browser} no imprimió el PDF: {reason}\nO escriba --format html, abra report.html en cualquier navegador e imprímalo desde allí como PDF.',
  },
  'error.print-slow': {
    en: '{browser} did not print the PDF within {patience, plural, one {# second} other {# seconds}}. Please try again; or write --format html, open report.html in any browser and print it to PDF from there.',
    es: '{browser} no imprimió el PDF en {patience, plural, one {# segundo} other {# segundos}}. Inténtelo otra vez; o escriba --format html, abra report.html en cualquier navegador e imprímalo desde allí como PDF.',
  },
  'error.unknown-kind': {
    en: 'There is no kind “{given}”. Kinds: {known}',
    es: 'No existe el tipo «{given}». Tipos: {known}',
  },
  'error.not-a-date': {
    en: '“{given}” is not a date such as 2026-11-03.',
    es: '«{given}» no es una fecha como 2026-11-03.',
  },
  'error.date-of-saved': {
    en: '{path} is a saved Result, which has its date: --date is for the folder of an assessment.',
    es: '{path} es un resultado guardado, que ya tiene su fecha: --date es para la carpeta de una evaluación.',
  },
  'error.rows-of-saved': {
    en: '{path} is a saved Result, which has no rows: --skip-invalid is for the folder of an assessment.',
    es: '{path} es un resultado guardado, que no tiene filas: --skip-invalid es para la carpeta de una evaluación.',
  },
  'error.saved-preview': {
    en: '{path} is a preview, made before the wave was closed or with interviews that were not finished. Score the answers of the closed wave again, without --preview.',
    es: '{path} es una vista previa, hecha antes de cerrar la ronda o con entrevistas sin terminar. Puntúe de nuevo las respuestas de la ronda cerrada, sin --preview.',
  },
  'error.unknown-id': {
    en: 'There is no “{given}” in this result. Ids: {known}',
    es: 'No hay «{given}» en este resultado. Ids: {known}',
  },
  'error.taken': {
    en: 'Somebody is at the interview “{given}” just now, so it cannot be continued here. If that is not so, remove {path}',
    es: 'Alguien está ahora en la entrevista «{given}», así que no se puede continuar aquí. Si no es así, borre {path}',
  },
  'error.not-saved': {
    en: `The last answer could not be saved: ${refused.en}. Everything before it is. When that is mended, go on with:\n  {command}`,
    es: `La última respuesta no se pudo guardar: ${refused.es}. Todo lo anterior sí. Cuando esté resuelto, continúe con:\n  {command}`,
  },
  'error.nothing-saved': {
    en: `Answers cannot be saved here: ${refused.en}. So nothing is asked.`,
    es: `Aquí no se pueden guardar respuestas: ${refused.es}. Así que no se pregunta nada.`,
  },
  'error.none-unfinished': {
    en: 'There is no unfinished interview here.',
    es: 'Aquí no hay ninguna entrevista sin terminar.',
  },
  'interview.pick-unfinished': {
    en: 'Which interview do you want to continue?',
    es: '¿Qué entrevista quiere continuar?',
  },
  'interview.unfinished-row': {
    en: '{who}: {answered} of {asked} answered, begun on {day} ({id})',
    es: '{who}: {answered} de {asked} respondidas, iniciada el {day} ({id})',
  },
  'interview.next-person': { en: 'The next person', es: 'La próxima persona' },
  'interview.next-person-help': {
    en: 'Nothing from earlier people is on this screen, nor can it be scrolled back to. Whoever answers now: please sit down and press Enter.',
    es: 'En esta pantalla no queda nada de quienes respondieron antes, ni se puede recuperar. Quien responda ahora: tome asiento y pulse Intro.',
  },
  'interview.next-begin': { en: 'Begin', es: 'Empezar' },
  'interview.next-resume': {
    en: 'Continue an unfinished interview',
    es: 'Continuar una entrevista interrumpida',
  },
  'interview.code': { en: 'Your code', es: 'Su código' },
  'interview.code-help': {
    en: 'It was shown when the interview was left.',
    es: 'Se mostró al interrumpir la entrevista.',
  },
  'interview.next-end': { en: 'End the workshop', es: 'Terminar el taller' },
  'interview.option.loop': {
    en: 'for a workshop: one person after another, each on a cleared screen',
    es: 'para un taller: una persona tras otra, cada una con la pantalla limpia',
  },
  'error.unsound': {
    en: 'The interview “{given}” cannot be continued as its file is. Please tell whoever runs the session.',
    es: 'La entrevista «{given}» no se puede continuar tal como está su archivo. Avise a quien dirige la sesión.',
  },
  'error.unknown-interview': {
    en: 'There is no unfinished interview “{given}” here.',
    es: 'Aquí no hay ninguna entrevista sin terminar «{given}».',
  },
  'error.interview-complete': {
    en: 'The interview “{given}” is complete: nothing is left to ask.',
    es: 'La entrevista «{given}» está completa: no queda nada por preguntar.',
  },
  'error.open-wave': {
    en: 'The wave in {folder} is still open: results now would tell later who answered last. When everybody who will answer has answered, set “closed: true” in its assessment.yaml. Who has answered: {status}.{preview, select, yes { Or look ahead with --preview.} other {}}',
    es: 'La ronda de {folder} sigue abierta: mostrar resultados ahora delataría después a quien respondiera al final. Cuando hayan respondido todas las personas que van a responder, ponga «closed: true» en su assessment.yaml. Quiénes han respondido: {status}.{preview, select, yes { O eche un vistazo con --preview.} other {}}',
  },
  'error.closed-wave': {
    en: 'The wave in {folder} is closed and takes no more answers. To open it again, set “closed: false” in its assessment.yaml; but where results have been shown already, the next ones will tell what those who answered in between have said.',
    es: 'La ronda de {folder} está cerrada y no admite más respuestas. Para abrirla otra vez, ponga «closed: false» en su assessment.yaml; pero si ya se mostraron resultados, los siguientes delatarán lo que digan quienes respondan entretanto.',
  },
  'error.no-answers': {
    en: 'There are no answers to score in {folder} yet.',
    es: 'Todavía no hay respuestas que puntuar en {folder}.',
  },
  'error.only-records': {
    en: 'In {folder} there are only record sheets to score, and no answers of people.',
    es: 'En {folder} solo hay hojas de registros que puntuar, y ninguna respuesta de personas.',
  },
  'error.not-a-number': {
    en: '“{given}” is not a number for {flag}.',
    es: '«{given}» no es un número para {flag}.',
  },
  'error.overwrites': {
    en: '{path} is what is read here: write to another place.',
    es: '{path} es lo que aquí se lee: indique otro lugar donde escribir.',
  },
  'error.write': {
    en: `{path} cannot be written: ${refused.en}`,
    es: `No se puede escribir {path}: ${refused.es}`,
  },
  'error.fault': {
    en: 'A fault of this program, not of yours: {message}',
    es: 'Una falla de este programa, no suya: {message}',
  },
  'error.stopped': {
    en: 'A fault of this program, not of yours: it stopped before it was done.',
    es: 'Una falla de este programa, no suya: se detuvo antes de terminar.',
  },

  'commander.unknownOption': {
    en: 'There is no option {given}.',
    es: 'No existe la opción {given}.',
  },
  'commander.unknownCommand': {
    en: 'There is no command {given}.',
    es: 'No existe la orden {given}.',
  },
  'commander.missingArgument': { en: 'Missing: {given}.', es: 'Falta: {given}.' },
  'commander.optionMissingArgument': {
    en: 'A value is missing for {given}.',
    es: 'Falta un valor para {given}.',
  },
  'error.option-twice': {
    en: '{flag} is given twice, and takes one value.',
    es: '{flag} se indica dos veces y admite un solo valor.',
  },
  'commander.excessArguments': { en: 'Too many arguments.', es: 'Sobran argumentos.' },
  'commander.other': { en: 'That could not be understood: {given}', es: 'No se entendió: {given}' },
  'commander.suggestion': { en: 'Did you mean {given}?', es: '¿Quiso decir {given}?' },
  'commander.more': {
    en: 'See: {command}',
    es: 'Consulte: {command}',
  },

  'error.depth': {
    en: '--depth takes a whole number from 0 on, not “{given}”.',
    es: '--depth lleva un número entero desde 0, no «{given}».',
  },
  'error.unknown-id-meant': {
    en: 'There is no “{given}” in this result. Did you mean “{suggestion}”?',
    es: 'No hay «{given}» en este resultado. ¿Quiso decir «{suggestion}»?',
  },
  'why.no-answers': { en: 'nobody answered', es: 'nadie respondió' },
  'why.insufficient-evidence': { en: 'too little evidence', es: 'evidencia insuficiente' },
  'why.no-head-count': { en: 'the head count is not known', es: 'no se sabe cuántas personas son' },
  'why.requirement': {
    en: 'too few answers for an overall score',
    es: 'demasiado pocas respuestas para una puntuación global',
  },
  'why.suppressed': {
    en: 'too few people to show it',
    es: 'demasiado pocas personas para mostrarlo',
  },
  'why.not-scored': { en: 'reported, not scored', es: 'se informa, sin puntuación' },
  'why.not-applicable': { en: 'not applicable', es: 'no procede' },
} satisfies Messages;
