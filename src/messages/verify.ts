import type { Messages } from './message.ts';

/** What `verify` says of a file. */
export const verify = {
  'verify.description': {
    en: 'check that a report is what its answers give',
    es: 'comprueba si un informe es lo que dan sus respuestas',
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
    en: '{file} says that it was made from the answers in {folder}, but is not what they give: it was changed, or made with other templates or with another assessment.yaml.',
    es: '{file} dice que se hizo con las respuestas de {folder}, pero no es lo que dan: se modificó o se hizo con otras plantillas o con otro assessment.yaml.',
  },
  'verify.changed-result': {
    en: '{file} says that it was made from the answers in {folder}, but is not what they give: it was changed, or made with another assessment.yaml.',
    es: '{file} dice que se hizo con las respuestas de {folder}, pero no es lo que dan: se modificó o se hizo con otro assessment.yaml.',
  },
  'verify.late': {
    en: 'But it is a preview, and the wave is closed now: please make it again.',
    es: 'Pero es una vista previa, y la ronda ya está cerrada: vuelva a hacerlo.',
  },
  'verify.instrument': { en: 'questionnaire', es: 'cuestionario' },
  'verify.rubric': { en: 'rubric', es: 'rúbrica' },
  'verify.answers': { en: 'answers', es: 'respuestas' },
  'verify.answers-or-people': {
    en: 'answers or head counts',
    es: 'respuestas o número de personas',
  },
  'verify.rows': {
    en: 'rows left out because they were wrong ({before, number} then, {now, number} now)',
    es: 'filas que quedaron fuera por incorrectas ({before, number} entonces, {now, number} ahora)',
  },
  'verify.organisation': { en: 'name of the organisation', es: 'nombre de la organización' },
  'verify.wave': { en: 'wave', es: 'ronda' },
  'verify.date': {
    en: 'date of the assessment (one that was given with --date has to be given again)',
    es: 'fecha de la evaluación (si se indicó con --date, hay que indicarla otra vez)',
  },
  'verify.languages': { en: 'languages', es: 'idiomas' },
  'verify.brand': { en: 'brand', es: 'marca' },
  'verify.gates': { en: 'gates', es: 'condiciones (gates)' },
  'verify.people': { en: 'head counts', es: 'número de personas' },
  'verify.program': { en: 'version of the program', es: 'versión del programa' },
  'error.no-report': {
    en: '{path} is no report of this program, or only a part of one.',
    es: '{path} no es un informe de este programa, o solo es una parte de uno.',
  },
  'error.saved-to-verify': {
    en: '{path} is a saved Result, and no answers are in it: please give the folder of the assessment.',
    es: '{path} es un resultado guardado y no contiene respuestas: indique la carpeta de la evaluación.',
  },
  'error.not-to-verify': {
    en: '{path} cannot be verified: only HTML, Markdown and result.json are made again byte by byte.',
    es: '{path} no se puede verificar: solo HTML, Markdown y result.json se vuelven a hacer byte por byte.',
  },
} satisfies Messages;
