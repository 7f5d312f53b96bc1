import type { Messages } from './message.ts';
import { refused } from './refused.ts';

/** What is wrong with an input. One message per issue code; places and suggestions are added to it. */
export const issues = {
  // Files
  'issue.file-missing': {
    en: 'there is no such file',
    es: 'el archivo no existe',
  },
  'issue.low-contrast': {
    en: '“{given}” is too light to be read on white: its contrast is {ratio}, and {least} is needed',
    es: '«{given}» es demasiado claro para leerse sobre blanco: su contraste es {ratio} y hace falta {least}',
  },
  'issue.logo-missing': {
    en: 'there is no file “{given}” for the logo',
    es: 'no existe el archivo «{given}» del logotipo',
  },
  'issue.logo-unreadable': {
    en: `the logo “{given}” cannot be read: ${refused.en}`,
    es: `el logotipo «{given}» no se puede leer: ${refused.es}`,
  },
  'issue.logo-outside': {
    en: 'the logo “{given}” is not in the folder of the assessment',
    es: 'el logotipo «{given}» no está en la carpeta de la evaluación',
  },
  'issue.logo-large': {
    en: 'the logo “{given}” is larger than {most} kB',
    es: 'el logotipo «{given}» ocupa más de {most} kB',
  },
  'issue.logo-type': {
    en: 'the logo “{given}” is no SVG, PNG or JPEG picture',
    es: 'el logotipo «{given}» no es una imagen SVG, PNG o JPEG',
  },
  'issue.template-broken': {
    en: 'this template cannot be filled: {reason}',
    es: 'esta plantilla no se puede completar: {reason}',
  },
  'issue.unknown-text': {
    en: 'no report uses a text “{id}”; texts are: {known}',
    es: 'ningún informe usa un texto «{id}»; los textos son: {known}',
  },
  'issue.bad-text': {
    en: 'this text cannot be filled: {reason}',
    es: 'este texto no se puede completar: {reason}',
  },
  'issue.folder-missing': {
    en: 'there is no such folder',
    es: 'la carpeta no existe',
  },
  'issue.not-a-file': {
    en: 'this is no file that can be read',
    es: 'no es un archivo que se pueda leer',
  },
  'issue.source-missing': {
    en: 'there is no such file or folder',
    es: 'no existe ese archivo o carpeta',
  },
  'issue.not-a-result': {
    en: 'this is no saved Result; of an assessment, its folder is wanted',
    es: 'no es un resultado guardado; de una evaluación se indica la carpeta',
  },
  'issue.is-a-folder': {
    en: 'this is a folder where a file should be',
    es: 'es una carpeta donde debería haber un archivo',
  },
  'issue.not-a-folder': {
    en: 'this is a file where a folder should be',
    es: 'es un archivo donde debería haber una carpeta',
  },
  'issue.file-unreadable': {
    en: `the file cannot be read: ${refused.en}`,
    es: `el archivo no se puede leer: ${refused.es}`,
  },
  'issue.file-too-large': {
    en: 'the file is larger than {most} MB',
    es: 'el archivo supera los {most} MB',
  },
  'issue.file-not-text': {
    en: 'this is not text in UTF-8',
    es: 'no es texto en UTF-8',
  },
  'issue.file-empty': {
    en: 'the file is empty',
    es: 'el archivo está vacío',
  },
  'issue.ignored-file': {
    en: 'not an answer file (.yaml, .yml or .json): it was left aside',
    es: 'no es un archivo de respuestas (.yaml, .yml o .json): no se ha tenido en cuenta',
  },
  'issue.line-too-long': {
    en: 'the line is longer than {most} MB: in a table, is a quotation mark never closed?',
    es: 'la línea supera los {most} MB: en una tabla, ¿hay unas comillas que no se cierran?',
  },
  'issue.malformed-csv': {
    en: 'a quotation mark in this row is not closed, or stands in the middle of a cell',
    es: 'en esta fila hay unas comillas que no se cierran o que están en medio de una celda',
  },
  'issue.cell-count': {
    en: 'the row has {given, plural, one {# cell} other {# cells}}; the first line names {expected, plural, one {# column} other {# columns}}',
    es: 'la fila tiene {given, plural, one {# celda} other {# celdas}}; la primera línea nombra {expected, plural, one {# columna} other {# columnas}}',
  },
  'issue.unknown-column': {
    en: 'there is no column “{id}”; there are: {known}; and of a question what stands beside it, such as “question:comment”',
    es: 'no hay ninguna columna «{id}»; hay: {known}; y, de una pregunta, lo que la acompaña, como «pregunta:comment»',
  },
  'issue.missing-column': {
    en: 'there is no column “{key}”, and every row needs one',
    es: 'no hay columna «{key}», y todas las filas la necesitan',
  },
  'issue.more-rows': {
    en: '{n, plural, one {# more row is wrong} other {# more rows are wrong}}',
    es: '{n, plural, one {hay # fila incorrecta más} other {hay # filas incorrectas más}}',
  },
  'issue.rows-left-out': {
    en: 'left out {wrong, plural, one {# row that is wrong} other {# rows that are wrong}}, of {of, number}',
    es: '{wrong, plural, one {se deja fuera # fila incorrecta} other {se dejan fuera # filas incorrectas}}, de {of, number}',
  },

  // YAML and JSON
  'issue.malformed': {
    en: 'not well-formed {form, select, json {JSON} other {YAML}}: {kind, select, TAB_AS_INDENT {a tab is used to indent; use spaces} BAD_INDENT {the indentation does not fit} MISSING_CHAR {a character is missing, such as a quote, a bracket or a colon} UNEXPECTED_TOKEN {something stands here that cannot} BLOCK_AS_IMPLICIT_KEY {a mapping cannot begin here; does a text with a colon need quotes?} MULTILINE_IMPLICIT_KEY {a key must stand on one line; is a colon missing?} BAD_SCALAR_START {a text cannot begin with this character; put it in quotes} BAD_DQ_ESCAPE {unknown escape after a backslash} TAG_RESOLVE_FAILED {tags are not used here} other {({kind})}}',
    es: 'no es {form, select, json {JSON} other {YAML}} bien formado: {kind, select, TAB_AS_INDENT {hay un tabulador como sangría; use espacios} BAD_INDENT {la sangría no encaja} MISSING_CHAR {falta un carácter, como una comilla, un corchete o dos puntos} UNEXPECTED_TOKEN {aquí hay algo que no puede estar} BLOCK_AS_IMPLICIT_KEY {aquí no puede empezar un bloque; ¿necesita comillas un texto con dos puntos?} MULTILINE_IMPLICIT_KEY {una clave debe estar en una sola línea; ¿faltan los dos puntos?} BAD_SCALAR_START {un texto no puede empezar con este carácter; póngalo entre comillas} BAD_DQ_ESCAPE {secuencia desconocida tras una barra invertida} TAG_RESOLVE_FAILED {aquí no se usan etiquetas} other {({kind})}}',
  },
  'issue.cut-off': {
    en: 'not well-formed JSON: the file ends too early',
    es: 'no es JSON bien formado: el archivo termina antes de tiempo',
  },
  'issue.malformed-json': {
    en: 'not well-formed JSON: each line is one object with keys and texts in double quotes',
    es: 'no es JSON bien formado: cada línea es un objeto con claves y textos entre comillas dobles',
  },
  'issue.duplicate-key': {
    en: 'the key “{key}” stands here a second time',
    es: 'la clave «{key}» aparece por segunda vez',
  },
  'issue.key-forbidden': {
    en: '“{key}” cannot be used as a key',
    es: '«{key}» no se puede usar como clave',
  },
  'issue.zero-is-full': {
    en: 'zero and full are the same number',
    es: 'zero y full son el mismo número',
  },
  'issue.one-aim': {
    en: 'needs one aim: atLeast or atMost',
    es: 'necesita un solo objetivo: atLeast o atMost',
  },
  'issue.answers-not-read': {
    en: 'answers in this form are not read here; answers.ndjson or answers.csv beside assessment.yaml would be',
    es: 'aquí no se leen respuestas en este formato; answers.ndjson o answers.csv junto a assessment.yaml sí se leerían',
  },
  'issue.table-not-read': {
    en: 'this table is not read; answers.csv or answers.ndjson would be',
    es: 'esta tabla no se lee; answers.csv o answers.ndjson sí se leerían',
  },
  'issue.unfinished': {
    en: 'the wave is closed, and {n, plural, one {# interview was not finished: it does not count} other {# interviews were not finished: they do not count}}',
    es: 'la ronda está cerrada y {n, plural, one {# entrevista no se terminó: no cuenta} other {# entrevistas no se terminaron: no cuentan}}',
  },
  'issue.closed-without-answers': {
    en: 'the wave is closed, and nobody has answered',
    es: 'la ronda está cerrada y nadie ha respondido',
  },
  'issue.reverse-and-positive': {
    en: 'is both reverse and positive: choose one',
    es: 'es a la vez reverse y positive: elija uno',
  },
  'issue.key-not-text': {
    en: 'a key must be a text: {key}',
    es: 'una clave debe ser un texto: {key}',
  },
  'issue.more-documents': {
    en: 'a file holds one document only; a second one begins here',
    es: 'un archivo contiene un solo documento; aquí empieza otro',
  },
  'issue.too-deep': {
    en: 'this is nested too deeply',
    es: 'hay demasiados niveles anidados',
  },
  'issue.alias-unknown': {
    en: 'there is no anchor “{alias}” above',
    es: 'no hay antes ningún ancla «{alias}»',
  },
  'issue.alias-loop': {
    en: 'the alias “{alias}” contains itself',
    es: 'el alias «{alias}» se contiene a sí mismo',
  },
  'issue.alias-bomb': {
    en: 'aliases repeat far too much',
    es: 'los alias repiten demasiado contenido',
  },
  'issue.not-a-mapping': {
    en: 'the file must consist of keys and values',
    es: 'el archivo debe constar de claves y valores',
  },

  // Shape
  'issue.newer-format': {
    en: 'written by a newer version of this program (format {given}; this one reads {known})',
    es: 'escrito por una versión más reciente de este programa (formato {given}; esta lee el {known})',
  },
  'issue.unknown-key': {
    en: 'unknown key “{key}”; known here: {known}',
    es: 'clave desconocida «{key}»; aquí se conocen: {known}',
  },
  'issue.missing-key': {
    en: 'the key “{key}” is missing',
    es: 'falta la clave «{key}»',
  },
  'issue.wrong-type': {
    en: 'must be {expected, select, mapping {keys and values} list {a list} text {a text} whole {a whole number} number {a number} boolean {true or false} other {{expected}}}, not {received, select, mapping {keys and values} list {a list} text {a text} number {{expected, select, whole {a fraction} other {a number}}} infinite {an infinite number} boolean {true or false} nothing {empty} other {{received}}}{quoted, select, yes { (“{given}”)} other {}}',
    es: '{expected, select, mapping {deben} other {debe}} ser {expected, select, mapping {claves y valores} list {una lista} text {un texto} whole {un número entero} number {un número} boolean {true o false} other {{expected}}}, no {received, select, mapping {claves y valores} list {una lista} text {un texto} number {{expected, select, whole {una fracción} other {un número}}} infinite {un número infinito} boolean {true o false} nothing {vacío} other {{received}}}{quoted, select, yes { («{given}»)} other {}}',
  },
  'issue.not-one-of': {
    en: '{only, select, yes {must be {known}, not “{given}”} other {“{given}” is not one of: {known}}}',
    es: '{only, select, yes {debe ser {known}, no «{given}»} other {«{given}» no es ninguno de: {known}}}',
  },
  'issue.out-of-range': {
    en: '{given} must be {side, select, least {at least} most {at most} above {more than} below {less than} other {exactly}} {bound}',
    es: '{given} debe ser {side, select, least {como mínimo} most {como máximo} above {mayor que} below {menor que} other {exactamente}} {bound}',
  },
  'issue.text-length': {
    en: 'the text has {given, plural, =0 {no characters} one {# character} other {# characters}}; it needs {side, select, least {at least} most {at most} other {exactly}} {bound}',
    es: 'el texto tiene {given, plural, =0 {cero caracteres} one {# carácter} other {# caracteres}}; necesita {side, select, least {al menos} most {como máximo} other {exactamente}} {bound}',
  },
  'issue.item-count': {
    en: 'the list has {given, plural, =0 {no entries} one {# entry} other {# entries}}; it needs {side, select, least {at least} most {at most} other {exactly}} {bound}',
    es: 'la lista tiene {given, plural, =0 {cero entradas} one {# entrada} other {# entradas}}; necesita {side, select, least {al menos} most {como máximo} other {exactamente}} {bound}',
  },
  'issue.bad-format': {
    en: '“{given}” is not written as it should be; an example: {example}',
    es: '«{given}» no está escrito como debe; un ejemplo: {example}',
  },
  'issue.no-such-day': {
    en: '“{given}” is no day of the calendar',
    es: '«{given}» no es un día del calendario',
  },
  'issue.inconsistent': {
    en: 'the keys here do not go together, or one is missing',
    es: 'las claves de aquí no encajan entre sí, o falta alguna',
  },
  'issue.value-or-outcome': {
    en: 'an answer has either a value or an outcome',
    es: 'una respuesta tiene o bien un valor (value) o bien un resultado (outcome)',
  },
  'issue.twice': {
    en: '“{id}” stands here a second time',
    es: '«{id}» aparece por segunda vez',
  },
  'issue.does-not-add-up': {
    en: 'the shares add up to {sum}, not to {expected}',
    es: 'las partes suman {sum}, no {expected}',
  },
  'issue.above': {
    en: '“{id}” cannot be more than “{than}” ({limit})',
    es: '«{id}» no puede superar a «{than}» ({limit})',
  },
  'issue.above-together': {
    en: 'the parts add up to {sum}, more than {most}',
    es: 'las partes suman {sum}, más de {most}',
  },

  // Names
  'issue.id-twice': {
    en: 'the id “{id}” is used already at {first}',
    es: 'el id «{id}» ya se usa en {first}',
  },
  'issue.unknown-question': {
    en: 'there is no question “{id}”; there are: {known}',
    es: 'no hay ninguna pregunta «{id}»; hay: {known}',
  },
  'issue.unknown-measure': {
    en: 'there is no measure “{id}”; there are: {known}',
    es: 'no hay ninguna medida «{id}»; hay: {known}',
  },
  'issue.unknown-of': {
    en: '“{id}” is neither a question nor a measure',
    es: '«{id}» no es ni una pregunta ni una medida',
  },
  'issue.unknown-role': {
    en: 'there is no role “{id}”; there are: {known}',
    es: 'no hay ningún rol «{id}»; hay: {known}',
  },
  'issue.unknown-action': {
    en: 'there is no action “{id}”',
    es: 'no hay ninguna acción «{id}»',
  },
  'issue.unknown-pillar': {
    en: 'there is no pillar “{id}”; there are: {known}',
    es: 'no hay ningún pilar «{id}»; hay: {known}',
  },
  'issue.unknown-band': {
    en: 'there is no band “{id}”; there are: {known}',
    es: 'no hay ninguna banda «{id}»; hay: {known}',
  },
  'issue.unknown-list': {
    en: 'there is neither a list nor a parameter “{id}”; there are: {known}',
    es: 'no hay ninguna lista ni ningún parámetro «{id}»; hay: {known}',
  },
  'issue.unknown-option': {
    en: 'the question “{question}” has no option “{id}”; it has: {known}',
    es: 'la pregunta «{question}» no tiene la opción «{id}»; tiene: {known}',
  },
  'issue.unknown-field': {
    en: 'no earlier field is called “{id}”; there are: {known}',
    es: 'ningún campo anterior se llama «{id}»; hay: {known}',
  },
  'issue.role-uncounted': {
    en: '“people” does not say how many there are of the role “{role}”; where there is nobody: of: 0',
    es: '«people» no dice cuántas personas hay con el rol «{role}»; si no hay nadie: of: 0',
  },
  'issue.unknown-flag': {
    en: 'nothing in “{list}” can carry the flag “{id}”; flags there: {known}',
    es: 'nada en «{list}» puede llevar la marca «{id}»; marcas allí: {known}',
  },
  'issue.unknown-unit': {
    en: 'the assessment has no unit “{id}”; it has: {known}',
    es: 'la evaluación no tiene la unidad «{id}»; tiene: {known}',
  },
  'issue.unit-missing': {
    en: 'the key “unit” is missing: people with the role “{role}” are counted by unit; units of the role: {known}',
    es: 'falta la clave «unit»: las personas con el rol «{role}» se cuentan por unidad; unidades del rol: {known}',
  },
  'issue.unit-not-of-role': {
    en: 'nobody with the role “{role}” is counted in the unit “{id}”; units of the role: {known}',
    es: 'nadie con el rol «{role}» figura en la unidad «{id}»; unidades del rol: {known}',
  },
  'issue.unknown-language': {
    en: 'the questionnaire is not written in “{id}”, only in: {known}',
    es: 'el cuestionario no está escrito en «{id}», solo en: {known}',
  },
  'issue.unknown-parameter': {
    en: 'the questionnaire has no parameter “{id}”; it has: {known}',
    es: 'el cuestionario no tiene el parámetro «{id}»; tiene: {known}',
  },

  // Questionnaire
  'issue.topic-missing': {
    en: 'the file of the topic “{topic}” is missing: {file}',
    es: 'falta el archivo del tema «{topic}»: {file}',
  },
  'issue.topic-id': {
    en: 'the topic is called “{id}” but its file “{expected}”',
    es: 'el tema se llama «{id}», pero su archivo «{expected}»',
  },
  'issue.text-missing': {
    en: 'the text is missing in {language}',
    es: 'falta el texto en {language}',
  },
  'issue.asked-twice': {
    en: 'the role “{role}” is asked this question a second time',
    es: 'al rol «{role}» se le hace esta pregunta por segunda vez',
  },
  'issue.when-later': {
    en: 'a condition can look at earlier questions only; “{question}” is not earlier',
    es: 'una condición solo puede mirar preguntas anteriores; «{question}» no es anterior',
  },
  'issue.when-does-not-fit': {
    en: 'a question of the type {type} (“{question}”) cannot meet this condition',
    es: 'una pregunta de tipo {type} («{question}») no puede cumplir esta condición',
  },
  'issue.contradicting-apart': {
    en: 'no role is asked all of {questions}: nobody could contradict themselves here',
    es: 'a ningún rol se le pregunta todo esto: {questions}; nadie podría contradecirse aquí',
  },
  'issue.when-never': {
    en: 'no answer to “{question}” can meet this condition',
    es: 'ninguna respuesta a «{question}» puede cumplir esta condición',
  },
  'issue.options-or-list': {
    en: '“options”, “optionsFrom” or both must be given',
    es: 'debe indicarse «options», «optionsFrom» o ambos',
  },
  'issue.option-in-list': {
    en: 'the list “{list}”, offered here too, has an entry “{id}” already',
    es: 'la lista «{list}», que también se ofrece aquí, ya tiene una entrada «{id}»',
  },
  'issue.unknown-entry': {
    en: 'no other entry of “{list}” is called “{id}”; there are: {known}',
    es: 'ninguna otra entrada de «{list}» se llama «{id}»; hay: {known}',
  },
  'issue.together-without-fields': {
    en: '“together” is about several numbers; there are no “fields”',
    es: '«together» se refiere a varios números y aquí no hay «fields»',
  },
  'issue.too-few-options': {
    en: 'there is nothing to choose from: “{list}” may have only {least}',
    es: 'no hay entre qué elegir: «{list}» puede tener solo {least}',
  },
  'issue.more-than-options': {
    en: '{given} cannot be chosen: there are {options} options',
    es: 'no se pueden elegir {given}: hay {options} opciones',
  },
  'issue.takes-too-long': {
    en: 'an interview with “{role}” takes about {minutes, number, ::.0} minutes, more than {most, number}',
    es: 'una entrevista con «{role}» toma unos {minutes, number, ::.0} minutos, más de {most, number}',
  },
  'issue.computed-from-itself': {
    en: '“{id}” is computed from itself: {way}',
    es: '«{id}» se calcula a partir de sí misma: {way}',
  },
  'issue.waits-for-itself': {
    en: 'the action “{id}” waits for itself: {way}',
    es: 'la acción «{id}» espera por sí misma: {way}',
  },
  'issue.min-above-max': {
    en: 'min ({min}) is above max ({max})',
    es: 'min ({min}) es mayor que max ({max})',
  },

  // Rubric
  'issue.wrong-questionnaire': {
    en: 'the rubric is for {given}, the questionnaire beside it is {expected}',
    es: 'la rúbrica es para {given}; el cuestionario que la acompaña es {expected}',
  },
  'issue.rule-does-not-fit': {
    en: 'the rule “{rule}” cannot score “{question}” of the type {type}; it scores: {fits}',
    es: 'la regla «{rule}» no puede puntuar «{question}», de tipo {type}; puntúa: {fits}',
  },
  'issue.rule-gives-no-points': {
    en: 'the rule “{rule}” gives no points from 0 to 100 for answers to “{question}” as it is written',
    es: 'la regla «{rule}» no da puntos de 0 a 100 a las respuestas a «{question}» tal como está escrita',
  },
  'issue.measure-does-not-fit': {
    en: 'the measure “{measure}” cannot read “{question}” of the type {type}; it reads: {fits}',
    es: 'la medida «{measure}» no puede leer «{question}», de tipo {type}; lee: {fits}',
  },
  'issue.name-unknown': {
    en: '“{id}” ({key}) does not fit the question “{question}”, which has: {known}',
    es: '«{id}» ({key}) no encaja con la pregunta «{question}», que tiene: {known}',
  },
  'issue.name-missing': {
    en: '“{id}” of the question “{question}” is missing under “{key}”',
    es: 'falta «{id}», de la pregunta «{question}», en «{key}»',
  },
  'issue.unscored-question': {
    en: 'the question “{id}” has no rule that gives it points',
    es: 'la pregunta «{id}» no tiene ninguna regla que le dé puntos',
  },
  'issue.reported-is-scored': {
    en: 'the question “{id}” is given points: it is not one that is only reported',
    es: 'la pregunta «{id}» recibe puntos: no es de las que solo figuran en el informe',
  },
  'issue.role-not-asked': {
    en: 'the role “{id}” is not asked “{question}”',
    es: 'al rol «{id}» no se le pregunta «{question}»',
  },
  'issue.weights-do-not-add-up': {
    en: 'the weights add up to {sum}, not to 1',
    es: 'los pesos suman {sum}, no 1',
  },
  'issue.pillar-without-dimensions': {
    en: 'the pillar “{id}” has no dimensions',
    es: 'el pilar «{id}» no tiene dimensiones',
  },
  'issue.risk-without-actions': {
    en: 'the risk “{id}” has no actions',
    es: 'el riesgo «{id}» no tiene acciones',
  },
  'issue.bands-not-ascending': {
    en: 'the band “{id}” begins at {from}, which is not above {before}, where the one before begins',
    es: 'la banda «{id}» empieza en {from}, que no es mayor que {before}, donde empieza la anterior',
  },
  'issue.bands-not-from-zero': {
    en: 'the first band must begin at 0, not at {given}',
    es: 'la primera banda debe empezar en 0, no en {given}',
  },

  // Claims
  'issue.unknown-claim': {
    en: 'there is no claim “{id}” in claims.yaml',
    es: 'no hay ninguna afirmación «{id}» en claims.yaml',
  },
  'issue.unknown-source': {
    en: 'the claim {claim} is taken from a source that the questionnaire does not name: “{id}”',
    es: 'la afirmación {claim} procede de una fuente que el cuestionario no nombra: «{id}»',
  },
  'issue.claim-not-measured': {
    en: 'no question tests the claim {id}; one that cannot be tested says “measurable: false” and why',
    es: 'ninguna pregunta pone a prueba la afirmación {id}; si no se puede, indique «measurable: false» y por qué',
  },
  'issue.claim-without-why': {
    en: 'the claim {id} cannot be tested, it says, but not why',
    es: 'se dice que la afirmación {id} no se puede poner a prueba, pero falta por qué (why)',
  },
  'issue.claim-measured-after-all': {
    en: 'the claim {id} cannot be tested, it says, yet a question cites it',
    es: 'se dice que la afirmación {id} no se puede poner a prueba, pero una pregunta la cita',
  },

  // Tests of a rubric
  'issue.unknown-in-rubric': {
    en: 'there is no {kind, select, question {question} scoredQuestion {question with a rule of its own} role {role} reading {measure or scored question} condition {trigger, cap, requirement, action or notice with a condition} conditionReading {such reading in this condition:} gap {gap} pillar {pillar} dimension {dimension} risk {risk} trigger {trigger} action {action} notice {notice} cap {cap} gate {gate} requirement {requirement} verdictBand {band of verdicts} riskBand {band of risks} other {band of gaps}} “{id}”; there are: {known}',
    es: 'no hay {kind, select, question {ninguna pregunta} scoredQuestion {ninguna pregunta con regla propia} role {ningún rol} reading {ninguna medida ni pregunta con puntos} condition {ningún disparador, tope, requisito, acción o aviso con condición} conditionReading {en esta condición ninguna lectura} gap {ninguna brecha} pillar {ningún pilar} dimension {ninguna dimensión} risk {ningún riesgo} trigger {ningún disparador} action {ninguna acción} notice {ningún aviso} cap {ningún tope} gate {ninguna condición del veredicto} requirement {ningún requisito} verdictBand {ninguna banda de veredictos} riskBand {ninguna banda de riesgos} other {ninguna banda de brechas}} «{id}»; hay: {known}',
  },
  'issue.unknown-case': {
    en: 'no earlier case is called “{id}”; there are: {known}',
    es: 'ningún caso anterior se llama «{id}»; hay: {known}',
  },
  'issue.test-points': {
    en: 'test failed: this answer to “{question}” should be worth {expected}, and is worth {actual}',
    es: 'prueba fallida: esta respuesta a «{question}» debería valer {expected} y vale {actual}',
  },
  'issue.test-condition': {
    en: 'test failed: on these readings “{id}” {side, select, fires {should fire, and does not} other {should not fire, and does}}',
    es: 'prueba fallida: con estas lecturas «{id}» {side, select, fires {debería activarse y no se activa} other {no debería activarse y se activa}}',
  },
  'issue.test-effort': {
    en: 'test failed: {key, select, days {the days} hours {the hours for each person} other {the weeks}} of “{action}” should be {expected}, and are {actual}',
    es: 'prueba fallida: {key, select, days {los días} hours {las horas por persona} other {las semanas}} de «{action}» deberían ser {expected} y son {actual}',
  },
  'issue.test-changes': {
    en: 'test failed: “{action}” should change “{expected}”, and changes “{actual}”',
    es: 'prueba fallida: «{action}» debería cambiar «{expected}» y cambia «{actual}»',
  },
  'issue.test-aim': {
    en: 'test failed: with “{of}” at {at}, the aim of “{action}” {key, select, reached {should be reached, and is not} other {should still be open, and is reached}}',
    es: 'prueba fallida: con «{of}» en {at}, el objetivo de «{action}» {key, select, reached {debería haberse alcanzado y no es así} other {debería seguir pendiente y ya se ha alcanzado}}',
  },
  'issue.test-case': {
    en: 'test “{case}” failed: {figure} should be {expected}, and is {actual}',
    es: 'la prueba «{case}» falló: {figure} debería ser {expected} y es {actual}',
  },

  // Dead weight
  'issue.dead-question': {
    en: 'nothing uses the answers to “{id}”: no score, no measure and no report',
    es: 'nada usa las respuestas a «{id}»: ni una puntuación, ni una medida, ni el informe',
  },
  'issue.dead-measure': {
    en: 'nothing reads the measure “{id}”',
    es: 'nada lee la medida «{id}»',
  },
  'issue.dead-list': {
    en: 'no question offers the list “{id}”',
    es: 'ninguna pregunta ofrece la lista «{id}»',
  },
  'issue.dead-band': {
    en: 'no answers can lead to the band “{id}”',
    es: 'ninguna respuesta puede llevar a la banda «{id}»',
  },

  // Assessment and answers
  'issue.instrument-missing': {
    en: 'the instrument “{given}” was not found: {folder}',
    es: 'no se encontró el instrumento «{given}»: {folder}',
  },
  'issue.wrong-instrument': {
    en: 'this is for {given}; the instrument is {expected}',
    es: 'esto es para {given}; el instrumento es {expected}',
  },
  'issue.people-mixed': {
    en: 'the people of role “{role}” are counted as a whole or per unit, not both: they would count twice',
    es: 'las personas del rol «{role}» se cuentan en total o por unidad, no de ambas formas: contarían dos veces',
  },
  'issue.people-too-few': {
    en: '{given} answered as “{role}”, but there {of, plural, =0 {are none} one {is only #} other {are only #}}',
    es: '{given, plural, one {respondió #} other {respondieron #}} como «{role}», pero {of, plural, =0 {no hay nadie} other {solo hay #}}',
  },
  'issue.people-too-few-in-unit': {
    en: '{given} answered as “{role}” in “{unit}”, but there {of, plural, =0 {are none} one {is only #} other {are only #}}',
    es: '{given, plural, one {respondió #} other {respondieron #}} como «{role}» en «{unit}», pero {of, plural, =0 {no hay nadie} other {solo hay #}}',
  },
  'issue.no-head-count': {
    en: '“{measure}” cannot be computed without how many people of role “{role}” there are',
    es: '«{measure}» no se puede calcular sin saber cuántas personas hay del rol «{role}»',
  },
  'issue.people-twice': {
    en: 'the people of role “{role}”{unit, select, none {} other { and unit “{unit}”}} are counted a second time',
    es: 'las personas del rol «{role}»{unit, select, none {} other { y la unidad «{unit}»}} se cuentan por segunda vez',
  },
  'issue.not-a-head-count': {
    en: '“{given}” is not a head count such as user=60 or user/sales-north=30',
    es: '«{given}» no es un número de personas como user=60 o user/ventas-norte=30',
  },
  'issue.too-many-people': {
    en: '{given, number} people are too many: at most {most, number}',
    es: '{given, number} personas son demasiadas: como máximo {most, number}',
  },
  'issue.sheet-counted': {
    en: '“{role}” is a sheet of facts, not people: it is there by itself; leave it out',
    es: '«{role}» es una hoja de datos, no personas: se incluye sola; omítala',
  },
  'issue.nobody-to-ask': {
    en: 'there must be somebody to ask: all the head counts are 0',
    es: 'tiene que haber a quién entrevistar: todos los números de personas son 0',
  },
  'issue.not-a-list': {
    en: '“{given}” is not a list such as channels="Phone; Chat"',
    es: '«{given}» no es una lista como channels="Teléfono; Chat"',
  },
  'issue.list-twice': {
    en: 'the list “{list}” is given a second time',
    es: 'la lista «{list}» se indica por segunda vez',
  },
  'issue.name-twice': {
    en: '“{name}” stands here a second time',
    es: '«{name}» aparece por segunda vez',
  },
  'issue.name-offered': {
    en: '“{name}” is offered anyway: leave it out',
    es: '«{name}» se ofrece siempre: omítalo',
  },
  'issue.parameter-missing': {
    en: 'the list “{id}” must be filled in under “parameters”',
    es: 'hay que completar la lista «{id}» en «parameters»',
  },
  'issue.too-few-items': {
    en: 'the list “{id}” needs at least {least} entries; it has {given}',
    es: 'la lista «{id}» necesita al menos {least} entradas; tiene {given}',
  },
  'issue.threshold-low': {
    en: 'figures about {given, plural, one {one person} other {# people}} may tell what somebody answered; {usual} are usual, and people were told so before they answered unless this was set then',
    es: 'las cifras de {given, plural, one {una persona} other {# personas}} pueden delatar lo que alguien respondió; lo habitual son {usual}, y así se les dijo antes de responder, salvo que esto ya estuviera puesto',
  },
  'issue.example-left': {
    en: 'the list “{id}” is still the example: put the organisation’s own in its place',
    es: 'la lista «{id}» sigue siendo la del ejemplo: ponga en su lugar la de la organización',
  },
  'issue.entry-is-option': {
    en: 'the question “{question}” has an option “{id}” of its own: give this entry another id',
    es: 'la pregunta «{question}» ya tiene una opción propia «{id}»: dé otro id a esta entrada',
  },
  'issue.flag-count': {
    en: '“{flag}” must be on {side, select, least {at least} most {at most} other {exactly}} {bound, plural, one {one entry} other {# entries}} of “{list}”; it is on {given, plural, =0 {none} other {#}}',
    es: '«{flag}» debe estar en {side, select, least {al menos} most {como máximo} other {exactamente}} {bound, plural, one {una entrada} other {# entradas}} de «{list}»; {given, plural, =0 {no está en ninguna} other {está en #}}',
  },
  'issue.not-asked-of-role': {
    en: 'the question “{question}” is not asked of the role “{role}”',
    es: 'la pregunta «{question}» no se hace al rol «{role}»',
  },
  'issue.outcome-not-offered': {
    en: 'the question “{question}” does not offer {outcome, select, unknown {“I don’t know”} other {“I have not seen this”}} ({outcome})',
    es: 'la pregunta «{question}» no ofrece {outcome, select, unknown {«No lo sé»} other {«No lo he visto»}} ({outcome})',
  },
  'issue.respondent-twice': {
    en: 'the respondent “{id}” has answered already at {first}',
    es: 'la persona encuestada «{id}» ya ha respondido en {first}',
  },

  warning: { en: 'warning: ', es: 'aviso: ' },
  'did-you-mean': {
    en: '(did you mean “{suggestion}”?)',
    es: '(¿quiso decir «{suggestion}»?)',
  },
} satisfies Messages;
