import type { Messages } from './message.ts';

/** What `verify` says of a file. */
export const verify = {
  'verify.description': {
    en: 'whether a report is what its answers give',
    es: 'si un informe es lo que dan sus respuestas',
  },
  'verify.argument.file': {
    en: 'a report (.html, .md) or a saved result.json',
    es: 'un informe (.html, .md) o un result.json guardado',
  },
  'verify.option.templates': {
    en: 'the folder with the templates that it was made with',
    es: 'la carpeta con las plantillas con que se hizo',
  },
  'verify.same': {
    en: '{file} is what the answers in {folder} give, to the last byte ({edition}{told, select, yes {, {language}} other {}}).',
    es: '{file} es lo que dan las respuestas de {folder}, hasta el último byte ({edition}{told, select, yes {, {language}} other {}}).',
  },
  'verify.other': {
    en: '{file} is not what the answers in {folder} give. It was made from other: {what}.',
    es: '{file} no es lo que dan las respuestas de {folder}. Se hizo con otros datos: {what}.',
  },
  'verify.changed': {
    en: '{file} says that it was made from the answers in {folder}, but is not what they give: it was changed, or made with other templates.',
    es: '{file} dice que se hizo con las respuestas de {folder}, pero no es lo que dan: se modificó o se hizo con otras plantillas.',
  },
  'verify.late': {
    en: 'But it is a preview, and the wave is closed now: please make it again.',
    es: 'Pero es una vista previa, y la ronda ya está cerrada: vuelva a hacerlo.',
  },
  'verify.instrument': { en: 'questionnaire', es: 'cuestionario' },
  'verify.rubric': { en: 'rubric', es: 'rúbrica' },
  'verify.answers': { en: 'answers', es: 'respuestas' },
  'verify.rows': {
    en: 'rows left out because they were wrong ({before, number} then, {now, number} now)',
    es: 'filas que quedaron fuera por incorrectas ({before, number} entonces, {now, number} ahora)',
  },
  'verify.assessment': {
    en: 'name, wave or date of the assessment',
    es: 'nombre, ronda o fecha de la evaluación',
  },
  'verify.program': { en: 'version of the program', es: 'versión del programa' },
  'error.no-file': {
    en: 'There is no file {path}.',
    es: 'No existe el archivo {path}.',
  },
  'error.not-to-verify': {
    en: '{path} cannot be verified: only HTML, Markdown and result.json are made again byte by byte.',
    es: '{path} no se puede verificar: solo HTML, Markdown y result.json se vuelven a hacer byte por byte.',
  },
} satisfies Messages;
