import type { Messages } from './message.ts';

/** What `init` says and asks. */
export const init = {
  'init.description': { en: 'create an assessment', es: 'crea una evaluación' },
  'init.argument': { en: 'the folder to create', es: 'la carpeta que se creará' },
  'init.option.organisation': { en: 'name of the organisation', es: 'nombre de la organización' },
  'init.option.wave': {
    en: 'name of this wave, such as 2026-1',
    es: 'nombre de esta ronda, por ejemplo 2026-1',
  },
  'init.option.languages': { en: 'languages, such as en,es', es: 'idiomas, por ejemplo es,en' },
  'init.option.date': {
    en: 'date of the assessment, year-month-day',
    es: 'fecha de la evaluación, año-mes-día',
  },
  'init.option.instrument': {
    en: 'another instrument: the folder of a questionnaire of your own',
    es: 'otro instrumento: la carpeta de un cuestionario propio',
  },
  'init.option.unit': {
    en: 'names of units to look at apart; their ids are made of them',
    es: 'nombres de las unidades que se verán por separado; sus ids salen de ellos',
  },
  'init.option.people': {
    en: 'head counts, such as executive=5 user/sales-north=12',
    es: 'cuántas personas hay, por ejemplo executive=5 user/ventas-norte=12',
  },
  'init.option.list': {
    en: 'lists of your own, as in the example; marks stand in brackets',
    es: 'listas propias, como en el ejemplo; las marcas van entre corchetes',
  },
  'init.option.from': {
    en: 'a file with any part of an assessment.yaml; what other options say wins',
    es: 'un archivo con cualquier parte de un assessment.yaml; las demás opciones tienen prioridad',
  },
  'init.example': {
    en: `What is not given is asked. Everything at once:
  {command} --organisation "Acme" --wave 2026-1 \\
    --unit "Sales north" "Sales south" \\
    --people executive=5 manager=8 project=6 \\
             user/sales-north=30 user/sales-south=25 \\
    --list functions="Field sales [front-line]; Marketing; Administration"
Or in a file (--from acme-2026.yaml), of which any part may be left out:
  organisation: Acme
  units:
    - '{ id: sales-north, text: Sales north }'
  people:
    - '{ role: user, unit: sales-north, of: 30 }'
  parameters:
    functions:
      - '{ id: field-sales, text: Field sales, flags: [front-line] }'
      - '{ id: marketing, text: Marketing }'`,
    es: `Lo que no se indique se pregunta. Todo de una vez:
  {command} --organisation "Acme" --wave 2026-1 \\
    --unit "Ventas norte" "Ventas sur" \\
    --people executive=5 manager=8 project=6 \\
             user/ventas-norte=30 user/ventas-sur=25 \\
    --list functions="Ventas de campo [front-line]; Marketing; Administración"
O en un archivo (--from acme-2026.yaml), del que puede faltar cualquier parte:
  organisation: Acme
  units:
    - '{ id: ventas-norte, text: Ventas norte }'
  people:
    - '{ role: user, unit: ventas-norte, of: 30 }'
  parameters:
    functions:
      - '{ id: ventas-de-campo, text: Ventas de campo, flags: [front-line] }'
      - '{ id: marketing, text: Marketing }'`,
  },

  'init.ask.organisation': {
    en: 'What is the organisation called?',
    es: '¿Cómo se llama la organización?',
  },
  'init.hint.organisation': {
    en: 'its name as reports should show it',
    es: 'el nombre que debe figurar en los informes',
  },
  'init.ask.wave': {
    en: 'What is this wave of interviews called?',
    es: '¿Cómo se llama esta ronda de entrevistas?',
  },
  'init.hint.wave': {
    en: 'such as 2026-1: it tells this time from the next',
    es: 'por ejemplo 2026-1: distingue esta vez de la siguiente',
  },
  'init.stopped': {
    en: 'Stopped: nothing was created.',
    es: 'Interrumpido: no se creó nada.',
  },
  'init.ask.languages': {
    en: 'In which languages may people answer?',
    es: '¿En qué idiomas se podrá responder?',
  },
  'init.ask.units': {
    en: 'Which parts of the organisation should be looked at apart?',
    es: '¿Qué partes de la organización se deben ver por separado?',
  },
  'init.hint.units': {
    en: 'units such as regions or branches: who has answered is then counted by unit. One at a time, or several with ; between · Enter alone: none',
    es: 'unidades como regiones o sucursales: así se cuenta por unidad cuántas personas han respondido. Una a la vez, o varias separadas por ; · Intro sin nada: ninguna',
  },
  'init.ask.more-units': { en: 'Another unit?', es: '¿Otra unidad?' },
  'init.hint.enough': { en: 'Enter alone: that is all', es: 'Intro sin nada: ya están todas' },
  'init.ask.divided': {
    en: 'Of which groups do you know how many people there are in each unit?',
    es: '¿De qué grupos sabe cuántas personas hay en cada unidad?',
  },
  'init.hint.divided': {
    en: 'the others are counted as a whole',
    es: 'los demás se cuentan en total',
  },
  'init.ask.people': {
    en: 'How many people belong to this group: {role}?',
    es: '¿Cuántas personas hay en el grupo «{role}»?',
  },
  'init.ask.people-in-unit': {
    en: 'How many people belong to this group: {role}, {unit}?',
    es: '¿Cuántas personas del grupo «{role}» hay en la unidad «{unit}»?',
  },
  'init.hint.people': {
    en: 'everybody there is to ask, as a whole number; 0 if nobody',
    es: 'todas las que hay que entrevistar, en número entero; 0 si no hay nadie',
  },
  'init.hint.list': {
    en: 'One at a time, or several with a semicolon (;) between. At least {least}.{languages, plural, one {} other { Everybody reads them as written here, whatever their language; translations go into the file later.}}\nEnter alone keeps the example for now: {example}',
    es: 'Escriba un elemento a la vez, o varios separados por punto y coma (;). Como mínimo {least}.{languages, plural, one {} other { Todas las personas los leen como se escriben aquí, en cualquier idioma; las traducciones se ponen después en el archivo.}}\nIntro sin nada deja por ahora el ejemplo: {example}',
  },
  'init.hint.marks': {
    en: 'A mark can stand behind an item: {marks}. Otherwise you are asked for it afterwards.',
    es: 'Detrás de un elemento puede ir una marca: {marks}. Si no, se pregunta después.',
  },
  'init.no-name': {
    en: '“{given}” has no name: a mark stands behind one.',
    es: '«{given}» no tiene nombre: la marca va detrás de él.',
  },
  'init.ask.more': { en: '{name}: number {number}', es: '{name}: número {number}' },
  'init.hint.few': { en: 'at least {least}', es: 'como mínimo {least}' },
  'init.the-example': { en: 'the example', es: 'el ejemplo' },
  'init.ask.flagged-one': { en: '“{flag}”: which one?', es: '«{flag}»: ¿cuál?' },
  'init.ask.flagged': { en: '“{flag}”: which ones?', es: '«{flag}»: ¿cuáles?' },
  'init.at-least': {
    en: 'Please mark at least {least}.',
    es: 'Marque como mínimo {least}.',
  },
  'init.at-most': { en: 'Please mark at most {most}.', es: 'Marque como máximo {most}.' },
  'init.too-few': {
    en: 'At least {least} are needed; there {given, plural, one {is #} other {are #}} so far.',
    es: 'Hacen falta al menos {least}; hasta ahora hay {given}.',
  },
  'init.not-a-number': {
    en: 'Please write a whole number in figures, such as 12.',
    es: 'Escriba un número entero en cifras, como 12.',
  },
  'init.too-many': {
    en: 'That is too many: at most {most, number}.',
    es: 'Son demasiadas: como máximo {most, number}.',
  },
  'init.needed': {
    en: 'Somebody of this group must be there: without their answers there is no overall score.',
    es: 'Tiene que haber alguien de este grupo: sin sus respuestas no hay puntuación global.',
  },
  'init.nobody': {
    en: 'There must be somebody to ask: all the head counts are 0.',
    es: 'Tiene que haber a quién entrevistar: todos los números de personas son 0.',
  },
  'init.empty': { en: 'Please write something.', es: 'Escriba algo.' },
  'init.done': {
    en: 'Created {file}. {examples, plural, =0 {Check it:} one {Before the first interview, replace the example list under “parameters” ({lists}) with your own. Then check it:} other {Before the first interview, replace the example lists under “parameters” ({lists}) with your own. Then check it:}}\n  {command}',
    es: 'Se creó {file}. {examples, plural, =0 {Revísela:} one {Antes de la primera entrevista, sustituya la lista de ejemplo de «parameters» ({lists}) por la suya. Luego revísela:} other {Antes de la primera entrevista, sustituya las listas de ejemplo de «parameters» ({lists}) por las suyas. Luego revísela:}}\n  {command}',
  },
  'init.comment.units': {
    en: 'To look at parts of the organisation apart, take the # away here and from the row with a unit under people, and name your own units:',
    es: 'Para ver por separado partes de la organización, quite los # aquí y en la fila con unit de people, y ponga sus propias unidades:',
  },
  'init.comment.unit-name': {
    en: 'Sales north',
    es: 'Ventas norte',
  },
  'init.comment.closed': {
    en: 'Set this to true when everybody who will answer has answered: only then are there results, and no more interviews.',
    es: 'Ponga true cuando hayan respondido todas las personas que van a responder: solo entonces hay resultados, y ya no se admiten más entrevistas.',
  },
  'init.comment.people': {
    en: 'How many people there are to ask. A role that has units gets a row for each of them, in place of its own row:',
    es: 'A cuántas personas hay que entrevistar. Un rol que tiene unidades lleva una fila por cada una, en lugar de la suya:',
  },

  'error.no-terminal-init': {
    en: 'Without a terminal, please give: {flags}',
    es: 'Sin terminal, indique: {flags}',
  },
  'error.exists': {
    en: '{path} already exists; nothing was changed.',
    es: '{path} ya existe; no se cambió nada.',
  },
} satisfies Messages;
