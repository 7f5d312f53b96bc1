import type { Messages } from './message.ts';

/** What `check` says of gates. */
export const check = {
  'check.description': {
    en: 'fail when readiness is too low, or has dropped',
    es: 'falla si la preparación es insuficiente o ha bajado',
  },
  'check.option.least-band': {
    en: 'the verdict is this band or better, such as fragile',
    es: 'el dictamen es este o mejor, por ejemplo fragile',
  },
  'check.option.least-score': { en: 'least score, 0-100', es: 'puntuación mínima, 0-100' },
  'check.option.least-bound': {
    en: 'least score if what was left open had been answered at its worst',
    es: 'puntuación mínima si lo que quedó sin responder hubiera sido lo peor',
  },
  'check.option.worst-risk': {
    en: 'no failure scenario is worse than this band, such as moderate',
    es: 'ningún escenario de fracaso es peor que este nivel, por ejemplo moderate',
  },
  'check.option.least-pillar': {
    en: 'least score of every pillar, or of some: strategy=50,climate=40',
    es: 'puntuación mínima de cada pilar, o de algunos: strategy=50,climate=40',
  },
  'check.option.least-response': {
    en: 'least percentage of people of every role who answered, or of some: user=70',
    es: 'porcentaje mínimo de respuesta de cada rol, o de algunos: user=70',
  },
  'check.option.least-coverage': {
    en: 'least percentage of what was asked that was answered and counts',
    es: 'porcentaje mínimo de lo preguntado que se respondió y cuenta',
  },
  'check.option.most-left-out': {
    en: 'most rows that may be wrong and left out by --skip-invalid',
    es: 'máximo de filas incorrectas que --skip-invalid puede dejar fuera',
  },
  'check.option.no-cap': { en: 'nothing limits the score', es: 'nada limita la puntuación' },
  'check.option.nothing-hidden': {
    en: 'no role is too small to show its figures',
    es: 'ningún rol es demasiado pequeño para mostrar sus cifras',
  },
  'check.option.baseline': {
    en: 'an earlier result.json, or the folder of an earlier wave',
    es: 'un result.json anterior, o la carpeta de una ronda anterior',
  },
  'check.option.max-drop': {
    en: 'points by which the score may have dropped since the baseline',
    es: 'puntos que la puntuación puede haber bajado desde la referencia',
  },
  'check.option.no-new-critical': {
    en: 'no failure scenario is critical that was not in the baseline',
    es: 'ningún escenario de fracaso es crítico sin serlo ya en la referencia',
  },
  'check.option.no-new-cap': {
    en: 'nothing limits the score that did not in the baseline',
    es: 'nada limita la puntuación que no la limitara ya en la referencia',
  },
  'check.option.accept-known': {
    en: 'do not fail for what failed in the baseline and is no worse; it stays counted',
    es: 'no falla por lo que ya fallaba en la referencia y no empeoró; se sigue contando',
  },
  'check.option.junit': {
    en: 'write JUnit XML to a file',
    es: 'escribe un archivo JUnit XML',
  },
  'check.option.summary': {
    en: 'append a Markdown table to a file, such as "$GITHUB_STEP_SUMMARY"',
    es: 'añade una tabla en Markdown a un archivo, por ejemplo "$GITHUB_STEP_SUMMARY"',
  },
  'check.option.annotations': {
    en: 'print annotations for GitHub instead of lines',
    es: 'imprime anotaciones para GitHub en lugar de líneas',
  },

  'check.gate.leastBand': { en: 'verdict', es: 'dictamen' },
  'check.gate.leastScore': { en: 'score', es: 'puntuación' },
  'check.gate.leastBound': {
    en: 'lower bound of the score',
    es: 'límite inferior de la puntuación',
  },
  'check.gate.worstRisk': { en: 'worst failure scenario', es: 'peor escenario de fracaso' },
  'check.gate.leastPillar': { en: 'pillar “{of}”', es: 'pilar «{of}»' },
  'check.gate.leastResponse': { en: 'response of {of}', es: 'respuesta ({of})' },
  'check.gate.leastCoverage': {
    en: 'share of what was asked that counts',
    es: 'parte de lo preguntado que cuenta',
  },
  'check.gate.mostLeftOut': {
    en: 'wrong rows that were left out',
    es: 'filas incorrectas que se dejaron fuera',
  },
  'check.gate.noCap': { en: 'limits on the score', es: 'topes de la puntuación' },
  'check.gate.nothingHidden': {
    en: 'roles too small to show',
    es: 'roles demasiado pequeños para mostrarlos',
  },
  'check.gate.maxDrop': { en: 'drop since the baseline', es: 'bajada desde la referencia' },
  'check.gate.noNewCritical': {
    en: 'new critical failure scenarios',
    es: 'nuevos escenarios de fracaso críticos',
  },
  'check.gate.noNewCap': {
    en: 'new limits on the score',
    es: 'nuevos topes de la puntuación',
  },

  'check.state.holds': { en: 'holds', es: 'cumple' },
  'check.state.fails': { en: 'FAILS', es: 'FALLA' },
  'check.state.known': { en: 'known', es: 'conocida' },
  'check.nothing': { en: 'no figure', es: 'sin cifra' },
  'check.percent': { en: '{value}%', es: '{value} %' },
  'check.wanted': {
    en: '{form, select, none {none} least {at least {expected}} other {at most {expected}}}',
    es: '{form, select, none {ninguno} least {al menos {expected}} other {como máximo {expected}}}',
  },
  'check.line': {
    en: '{what}: {actual} (wanted: {wanted})',
    es: '{what}: {actual} (se pide: {wanted})',
  },
  'check.added': { en: '{name} (new)', es: '{name} (nuevo)' },
  'check.worse': { en: '{name} (worse)', es: '{name} (peor)' },
  'check.reason': { en: '{why} ({reason})', es: '{why} ({reason})' },
  'check.why.no-score': { en: 'there is no score', es: 'no hay puntuación' },
  'check.why.no-score-then': {
    en: 'the baseline has no score',
    es: 'la referencia no tiene puntuación',
  },
  'check.why.no-head-count': {
    en: 'the assessment does not say how many people there are',
    es: 'la evaluación no dice cuántas personas son',
  },
  'check.why.over-head-count': {
    en: 'there are more answers than the assessment says there are people',
    es: 'hay más respuestas que personas según la evaluación',
  },
  'check.why.no-answers': { en: 'nobody answered', es: 'nadie respondió' },
  'check.why.not-told': {
    en: 'the public edition does not tell',
    es: 'la edición pública no lo dice',
  },
  'check.why.not-assessed': {
    en: 'could not be assessed: {found}',
    es: 'no se pudo evaluar: {found}',
  },
  'check.why.no-scenarios': {
    en: 'this Result has no failure scenarios',
    es: 'este resultado no tiene escenarios de fracaso',
  },
  'check.why.no-baseline': {
    en: 'no baseline was given',
    es: 'no se indicó ninguna referencia',
  },
  'check.why.other-rubric': {
    en: 'the baseline was scored by another rubric; its answers have to be scored by the rubric of this Result',
    es: 'la referencia se puntuó con otra rúbrica; sus respuestas tienen que puntuarse con la de este resultado',
  },
  'check.counted': {
    en: '{gates, plural, one {# gate} other {# gates}}: {counts}.',
    es: '{gates, plural, one {# condición} other {# condiciones}}: {counts}.',
  },
  'check.count.holds': {
    en: '{n, plural, one {# holds} other {# hold}}',
    es: '{n, plural, one {se cumple #} other {se cumplen #}}',
  },
  'check.count.fails': {
    en: '{n, plural, one {# fails} other {# fail}}',
    es: '{n, plural, one {falla #} other {fallan #}}',
  },
  'check.count.known': {
    en: '{n, plural, one {# is known} other {# are known}}',
    es: '{n, plural, one {ya se conocía #} other {ya se conocían #}}',
  },
  'check.left-out': {
    en: 'without {n, plural, one {# row that is wrong} other {# rows that are wrong}}',
    es: 'sin {n, plural, one {# fila incorrecta} other {# filas incorrectas}}',
  },
  'check.simulated': {
    en: 'with {n, plural, one {# answer sheet} other {# answer sheets}} drawn at random',
    es: 'con {n, plural, one {# cuestionario sacado} other {# cuestionarios sacados}} al azar',
  },
  'check.later': { en: 'which is the later wave', es: 'que es la ronda posterior' },
  'check.against': {
    en: 'against {wave} ({reserves})',
    es: 'frente a {wave} ({reserves})',
  },
  'check.head': { en: 'Gate | Found | Wanted', es: 'Condición | Resultado | Se pide' },

  'error.no-gates': {
    en: 'Nothing to check: give a gate, such as --least-band fragile, or write “gates” into assessment.yaml.',
    es: 'No hay nada que comprobar: indique una condición, por ejemplo --least-band fragile, o escriba «gates» en assessment.yaml.',
  },
  'error.same-file': {
    en: '{one} and {other} name the same file, {path}. Give each its own.',
    es: '{one} y {other} nombran el mismo archivo, {path}. Indique uno para cada una.',
  },
  'error.needs-baseline': {
    en: '{flag} needs --baseline.',
    es: '{flag} necesita --baseline.',
  },
  'error.not-a-score': {
    en: '{flag}: “{given}” is not a number from 0 to 100, such as 60 or 72.5.',
    es: '{flag}: «{given}» no es un número de 0 a 100, por ejemplo 60 o 72.5.',
  },
  'error.not-a-count': {
    en: '{flag}: “{given}” is not a whole number from 0 on.',
    es: '{flag}: «{given}» no es un número entero a partir de 0.',
  },
  'error.unknown-band': {
    en: '{flag}: there is no band “{given}”. Bands: {known}',
    es: '{flag}: no existe el nivel «{given}». Niveles: {known}',
  },
  'error.unknown-in-gate': {
    en: '{flag}: there is no “{given}”. There are: {known}',
    es: '{flag}: no existe «{given}». Hay: {known}',
  },
  'error.twice-in-gate': {
    en: '{flag}: “{given}” is asked twice.',
    es: '{flag}: «{given}» se pide dos veces.',
  },
  'error.all-twice-in-gate': {
    en: '{flag}: two numbers for all are asked; give one.',
    es: '{flag}: se piden dos números para todos; indique uno solo.',
  },
} satisfies Messages;
