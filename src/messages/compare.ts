import type { Messages } from './message.ts';

export const compare = {
  'compare.description': {
    en: 'what changed between two waves',
    es: 'qué cambió entre dos rondas',
  },
  'compare.argument.old': {
    en: 'the earlier wave: an assessment folder, or a saved result.json',
    es: 'la ronda anterior: carpeta de una evaluación, o un result.json guardado',
  },
  'compare.argument.new': {
    en: 'the later wave, likewise',
    es: 'la ronda posterior, de la misma forma',
  },
  'compare.option.format': {
    en: 'text for a terminal, or md for a pull request or a wiki',
    es: 'text para la terminal, o md para una solicitud de cambios o una wiki',
  },
  'compare.option.anyway': {
    en: 'although the organisation has another name now',
    es: 'aunque la organización tenga ahora otro nombre',
  },
  'error.other-instrument': {
    en: 'Two instruments cannot be compared: {old} and {new}.',
    es: 'No se pueden comparar dos instrumentos distintos: {old} y {new}.',
  },
  'error.other-organisation': {
    en: 'These are two organisations: {old} and {new}. If it is one that changed its name, add --anyway.',
    es: 'Son dos organizaciones: {old} y {new}. Si es la misma con otro nombre, agregue --anyway.',
  },

  'compare.title': {
    en: '{organisation}: what changed from {old} to {new}',
    es: '{organisation}: qué cambió de {old} a {new}',
  },
  'compare.subtitle': {
    en: '{name}. {old} → {new}.',
    es: '{name}. {old} → {new}.',
  },

  'compare.notice.other-organisation': {
    en: 'The organisation has another name: {old}, then {new}. They were compared because you asked for it.',
    es: 'La organización tiene otro nombre: antes {old}, ahora {new}. Se comparan porque usted lo pidió.',
  },
  'compare.notice.dates-reversed': {
    en: 'The wave given first is the later one: what follows reads backwards.',
    es: 'La ronda que se indicó primero es la posterior: lo que sigue se lee al revés.',
  },
  'compare.notice.simulated': {
    en: '{n, plural, one {# answer sheet} other {# answer sheets}} of {wave} were drawn at random: this is no finding about anybody.',
    es: '{n, plural, one {# cuestionario} other {# cuestionarios}} de {wave} se rellenaron al azar: esto no dice nada de nadie.',
  },
  'compare.notice.same-answers': {
    en: 'Nobody new answered: the answers of both waves are the same ones.',
    es: 'Nadie más respondió: las respuestas de las dos rondas son las mismas.',
  },
  'compare.notice.response-fell': {
    en: 'Fewer answered ({role}: {old}, then {new}). Differences may come from who answered rather than from what changed.',
    es: 'Respondieron menos ({role}: antes {old}, ahora {new}). Las diferencias pueden deberse a quiénes respondieron y no a lo que cambió.',
  },
  'compare.notice.questionnaire-changed': {
    en: 'The questionnaire changed between the waves: not everybody was asked the same.',
    es: 'El cuestionario cambió entre las dos rondas: no se preguntó lo mismo en ambas.',
  },

  'compare.split.same-rubric': {
    en: 'Both waves are scored under the same rubric: whatever differs, the answers changed it.',
    es: 'Las dos rondas se puntúan con la misma rúbrica: toda diferencia viene de las respuestas.',
  },
  'compare.split.split': {
    en: 'The rubric changed too. The old answers were scored under the new one as well, so each difference comes in two parts: what the answers changed and what the rubric changed. Better and worse speak of the answers alone.',
    es: 'También cambió la rúbrica. Las respuestas anteriores se puntuaron además con la nueva, y por eso cada diferencia tiene dos partes: lo que cambiaron las respuestas y lo que cambió la rúbrica. «Mejor» y «peor» se refieren solo a las respuestas.',
  },
  'compare.split.saved': {
    en: 'The rubric changed too, and a saved Result cannot be scored again: a difference may come from the answers or from the rubric, and nobody can tell from which. Two assessment folders could be told apart.',
    es: 'También cambió la rúbrica, y un resultado guardado no se puede volver a puntuar: una diferencia puede venir de las respuestas o de la rúbrica, y no hay manera de saber de cuál. Con dos carpetas de evaluación se podría separar.',
  },
  'compare.split.unreadable': {
    en: 'The rubric changed too, and the old answers cannot be scored under the new one: a difference may come from the answers or from the rubric, and nobody can tell from which. What stands in the way:',
    es: 'También cambió la rúbrica, y las respuestas anteriores no se pueden puntuar con la nueva: una diferencia puede venir de las respuestas o de la rúbrica, y no hay manera de saber de cuál. Lo que lo impide:',
  },
  'compare.unreadable.not-asked': {
    en: '{code} {name}: not asked then',
    es: '{code} {name}: entonces no se preguntó',
  },
  'compare.unreadable.other-shape': {
    en: '{code} {name}: asked then with other options, fields or roles',
    es: '{code} {name}: entonces se preguntó con otras opciones, otros campos u otros roles',
  },
  'compare.unreadable.few-people': {
    en: '{code} {name}: few people answered it, and it is scored otherwise now; both scores together could tell what they answered',
    es: '{code} {name}: la respondieron pocas personas y ahora se puntúa de otra manera; las dos puntuaciones juntas podrían revelar lo que respondieron',
  },

  'compare.heading.verdict': { en: 'The verdict', es: 'El dictamen' },
  'compare.heading.worse': { en: 'Worse', es: 'Peor' },
  'compare.heading.better': { en: 'Better', es: 'Mejor' },
  'compare.heading.turned': {
    en: 'Gaps that turned the other way round',
    es: 'Distancias que se invirtieron',
  },
  'compare.heading.no-difference': {
    en: 'No difference that these numbers could show',
    es: 'Sin diferencia que estas cifras puedan mostrar',
  },
  'compare.heading.not-compared': { en: 'Not compared', es: 'Sin comparar' },
  'compare.heading.actions': {
    en: 'What was planned in {wave}, and what came of it',
    es: 'Lo que se planeó en {wave} y en qué quedó',
  },
  'compare.heading.respondents': { en: 'Who answered', es: 'Quiénes respondieron' },
  'compare.nothing': { en: 'Nothing.', es: 'Nada.' },
  'compare.kind.risks': {
    en: 'Failure scenarios (lower is better)',
    es: 'Escenarios de fracaso (menos es mejor)',
  },
  'compare.kind.pillars': { en: 'Pillars', es: 'Pilares' },
  'compare.kind.dimensions': { en: 'Dimensions', es: 'Dimensiones' },
  'compare.kind.gaps': {
    en: 'Gaps between roles (nearer to 0 is better)',
    es: 'Distancias entre roles (más cerca de 0 es mejor)',
  },

  'compare.column.difference': { en: 'Difference', es: 'Diferencia' },
  'compare.column.answers': { en: 'by answers', es: 'por respuestas' },
  'compare.column.rubric': { en: 'by rubric', es: 'por rúbrica' },
  'compare.column.finding': { en: 'Finding', es: 'Hallazgo' },
  'compare.column.old': { en: 'Before', es: 'Antes' },
  'compare.column.new': { en: 'Now', es: 'Ahora' },
  'compare.column.action': { en: 'Action', es: 'Acción' },
  'compare.column.figure': { en: 'Figure', es: 'Cifra' },
  'compare.column.aim': { en: 'Aim', es: 'Objetivo' },
  'compare.column.role': { en: 'Role', es: 'Rol' },

  'compare.became': { en: '{name}: {old} → {new}', es: '{name}: {old} → {new}' },
  'compare.parts': {
    en: '{answers} by the answers, {rubric} by the rubric',
    es: '{answers} por las respuestas, {rubric} por la rúbrica',
  },
  'compare.stand': { en: '{band}, {score}', es: '{band}, {score}' },
  'compare.uncapped': { en: 'Without caps', es: 'Sin topes' },
  'compare.score': { en: 'Score', es: 'Puntuación' },
  'compare.narrow': {
    en: 'Another level, by few points',
    es: 'Otro nivel, por pocos puntos',
  },
  'compare.cap.came': {
    en: 'A cap now, at {cap}: {code} {text}',
    es: 'Ahora hay un tope, en {cap}: {code} {text}',
  },
  'compare.cap.went': {
    en: 'No longer a cap (it was at {cap}): {code} {text}',
    es: 'Ya no hay tope (estaba en {cap}): {code} {text}',
  },
  'compare.gate.came': {
    en: 'Lowers the level now: “{text}”',
    es: 'Ahora baja el nivel: «{text}»',
  },
  'compare.gate.went': {
    en: 'No longer lowers the level: “{text}”',
    es: 'Ya no baja el nivel: «{text}»',
  },
  'compare.requirement.came': {
    en: 'Missing now for an overall score: {code} {text}',
    es: 'Ahora falta para una puntuación global: {code} {text}',
  },
  'compare.requirement.went': {
    en: 'No longer missing for an overall score: {code} {text}',
    es: 'Ya no falta para una puntuación global: {code} {text}',
  },
  'compare.trigger.came': {
    en: 'Warning sign now: “{text}”',
    es: 'Ahora es señal de alarma: «{text}»',
  },
  'compare.trigger.went': {
    en: 'No longer a warning sign: “{text}”',
    es: 'Ya no es señal de alarma: «{text}»',
  },
  'compare.by.rubric': { en: '(by the rubric)', es: '(por la rúbrica)' },
  'compare.by.answers': { en: '(by the answers)', es: '(por las respuestas)' },

  'compare.says.better': { en: 'Better.', es: 'Mejor.' },
  'compare.says.worse': { en: 'Worse.', es: 'Peor.' },
  'compare.says.turned': { en: 'The other way round.', es: 'Al revés.' },
  'compare.says.no-difference': {
    en: 'No difference that these numbers could show.',
    es: 'Sin diferencia que estas cifras puedan mostrar.',
  },
  'compare.says.not-compared': { en: 'Not compared.', es: 'Sin comparar.' },

  'compare.because.points': {
    en: 'Fewer than {points} points apart',
    es: 'A menos de {points} puntos',
  },
  'compare.because.people': {
    en: 'Moved, but with fewer than {people} people in a role behind it',
    es: 'Hubo movimiento, pero en algún rol hay detrás menos de {people} personas',
  },
  'compare.because.basis': {
    en: 'Moved, but with other questions or roles behind it than before',
    es: 'Hubo movimiento, pero detrás hay otras preguntas u otros roles que antes',
  },
  'compare.because.only-old': {
    en: 'The new rubric does not know it',
    es: 'La nueva rúbrica no lo conoce',
  },
  'compare.because.only-new': {
    en: 'The old rubric does not know it',
    es: 'La rúbrica anterior no lo conoce',
  },
  'compare.because.other-rubric': {
    en: 'The aim was set under another rubric',
    es: 'El objetivo se fijó con otra rúbrica',
  },
  'compare.because.suppressed': {
    en: 'Too few people to show it',
    es: 'Demasiado pocas personas para mostrarlo',
  },
  'compare.because.no-answers': {
    en: 'Nobody answered in one of the waves',
    es: 'Nadie respondió en una de las rondas',
  },
  'compare.because.insufficient-evidence': {
    en: 'Too little evidence in one of the waves',
    es: 'Evidencia insuficiente en una de las rondas',
  },
  'compare.because.no-head-count': {
    en: 'It is not known how many people there are',
    es: 'No se sabe cuántas personas son',
  },
  'compare.because.requirement': {
    en: 'Too few answers for an overall score in one of the waves',
    es: 'Demasiado pocas respuestas para una puntuación global en una de las rondas',
  },
  'compare.because.not-scored': { en: 'Reported, not scored', es: 'Se informa, sin puntuación' },
  'compare.because.not-applicable': { en: 'Not applicable', es: 'No procede' },
  'compare.because.list': { en: '{because}: {list}.', es: '{because}: {list}.' },

  'compare.outcomes': {
    en: '{all, plural, one {# action} other {# actions}}. Aim reached: {reached, number}; nearer to it: {towards, number}; further from it: {away, number}; not moved: {still, number}; cannot be said: {unknown, number}.',
    es: '{all, plural, one {# acción} other {# acciones}}. Objetivo alcanzado: {reached, number}; más cerca: {towards, number}; más lejos: {away, number}; sin moverse: {still, number}; no se puede decir: {unknown, number}.',
  },
  'compare.outcome.reached': { en: 'Reached', es: 'Alcanzado' },
  'compare.outcome.towards': { en: 'Nearer to the aim', es: 'Más cerca del objetivo' },
  'compare.outcome.away': { en: 'Further from the aim', es: 'Más lejos del objetivo' },
  'compare.outcome.not-moved': { en: 'Not moved', es: 'Sin moverse' },
  'compare.outcome.cannot-be-said': { en: 'Cannot be said', es: 'No se puede decir' },
  'compare.outcome.because': { en: '{outcome}. {because}', es: '{outcome}. {because}' },
  'compare.aimed': { en: '{became} (aim: {aim})', es: '{became} (objetivo: {aim})' },
  'compare.aim.at-least': { en: 'at least {to}', es: 'al menos {to}' },
  'compare.aim.at-most': { en: 'at most {to}', es: 'como máximo {to}' },
  'compare.percent': { en: '{value}%', es: '{value} %' },
  'compare.of': { en: '{n} of {of}', es: '{n} de {of}' },

  'compare.rule': {
    en: 'A change is told where the level is another one, or where two figures are at least {points} points apart and at least {people} people in each role stand behind both. A smaller difference may be chance, and so may a larger one: these are no tests of significance.',
    es: 'Se dice que algo cambió cuando el nivel es otro, o cuando dos cifras distan al menos {points} puntos y detrás de ambas hay al menos {people} personas en cada rol. Una diferencia menor puede ser azar, y una mayor también: no son pruebas de significación.',
  },
} satisfies Messages;
