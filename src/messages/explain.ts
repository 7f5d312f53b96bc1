import type { Messages } from './message.ts';

/** What `explain` says: sentences on how numbers are made, and the words around them. */
export const explain = {
  'explain.description': { en: 'what a number is made of', es: 'de qué está hecha una cifra' },
  'explain.argument': {
    en: 'verdict, or the id or code of anything in the result that has a number',
    es: 'verdict, o el id o el código de algo del resultado que tenga una cifra',
  },
  'explain.option.depth': {
    en: 'how many levels to show below it',
    es: 'cuántos niveles se muestran debajo',
  },

  'explain.group.decides': { en: 'What decides it', es: 'Lo que decide' },
  'explain.group.not-assessed': { en: 'Not assessed', es: 'Sin evaluar' },
  'explain.group.up': {
    en: 'All of this would make the verdict better',
    es: 'Todo esto mejoraría el dictamen',
  },
  'explain.group.down': {
    en: 'All of this would make the verdict worse',
    es: 'Todo esto empeoraría el dictamen',
  },
  'explain.group.pillars': { en: 'Pillars', es: 'Pilares' },
  'explain.group.parts': { en: 'Made of', es: 'Se compone de' },
  'explain.group.by-role': { en: 'By role', es: 'Por rol' },
  'explain.group.evidence': { en: 'Evidence', es: 'Indicios' },
  'explain.group.triggers': { en: 'Warning signs', es: 'Señales de alarma' },
  'explain.group.reach': { en: 'Who is affected', es: 'A quién afecta' },
  'explain.group.votes': { en: 'How many see it coming', es: 'Cuántos lo ven venir' },
  'explain.group.next': {
    en: 'One of these alone would be enough',
    es: 'Bastaría con uno solo de estos cambios',
  },
  'explain.group.inputs': { en: 'From', es: 'A partir de' },
  'explain.group.computed-from': { en: 'Computed from', es: 'Se calcula con' },
  'explain.group.answers': { en: 'Answers', es: 'Respuestas' },
  'explain.group.looks-at': { en: 'Looks at', es: 'Se fija en' },
  'explain.group.aim': { en: 'Is to change', es: 'Debe cambiar' },
  'explain.group.when': { en: 'Proposed because of', es: 'Se propone por' },

  'explain.method.verdict': {
    en: 'Weighted geometric mean of the pillars, then the lowest cap, then the gates.',
    es: 'Media geométrica ponderada de los pilares; después el tope más bajo y las condiciones.',
  },
  'explain.method.pillar': {
    en: 'Mean of its dimensions, together with the lowest of them.',
    es: 'Media de sus dimensiones, junto con la más baja de ellas.',
  },
  'explain.method.weighted-mean': {
    en: 'Weighted mean of its parts.',
    es: 'Media ponderada de sus partes.',
  },
  'explain.method.weighted-sum': {
    en: 'Weighted mean of what speaks for it: high is bad.',
    es: 'Media ponderada de lo que apunta a ello: más alto es peor.',
  },
  'explain.method.small-role': {
    en: 'Figures about fewer than {least} people are not shown, unless they are facts and every one of them agreed.',
    es: 'No se muestran cifras de menos de {least} personas, salvo hechos, si todas dieron su permiso.',
  },

  'explain.method.rule.anchors': {
    en: 'Points: the five behaviours, from 0 to 100 at equal steps.',
    es: 'Puntos: las cinco conductas, de 0 a 100 en pasos iguales.',
  },
  'explain.method.rule.balanced-shares': {
    en: 'Points: 100 while one part takes up to {full} of 100, 0 from {zero} on; at most {cap} when another part gets under {least}.',
    es: 'Puntos: 100 mientras una parte ocupe hasta {full} de 100, 0 desde {zero}; como máximo {cap} si otra parte recibe menos de {least}.',
  },
  'explain.method.rule.channel-mix': {
    en: 'Points: 100 less what contacts lose, in share of 100, by not reaching the channel that solves most.',
    es: 'Puntos: 100 menos lo que pierden los contactos, en partes de 100, por no llegar al canal que más resuelve.',
  },
  'explain.method.rule.closed-loop': {
    en: 'Points: for the share of requests answered, and for the share done.',
    es: 'Puntos: por la parte de solicitudes respondidas y por la parte realizada.',
  },
  'explain.method.rule.composition': {
    en: 'Points: how like the users the team is in functions, seats and votes; at most {capWithout} without the front line.',
    es: 'Puntos: cuánto se parece el equipo a los usuarios en áreas, puestos y votos; como máximo {capWithout} sin la primera línea.',
  },
  'explain.method.rule.flagged': {
    en: 'Points: 100 for the true option, 0 for the others.',
    es: 'Puntos: 100 por la opción verdadera, 0 por las demás.',
  },
  'explain.method.rule.graded': {
    en: 'Points: by the option chosen.',
    es: 'Puntos: según la opción elegida.',
  },
  'explain.method.rule.hits-and-false-alarms': {
    en: 'Points: the share chosen of what belongs, less the share chosen of what does not.',
    es: 'Puntos: la parte elegida de lo que corresponde, menos la parte elegida de lo que no.',
  },
  'explain.method.rule.linear': {
    en: 'Points: 0 for {zero}, 100 for {full}, evenly between.',
    es: 'Puntos: 0 por {zero}, 100 por {full}, y entre ambos en proporción.',
  },
  'explain.method.rule.objectives': {
    en: 'Points: for what each objective states; at most {capWithout} when none states all that is needed.',
    es: 'Puntos: por lo que indica cada objetivo; como máximo {capWithout} si ninguno indica todo lo necesario.',
  },
  'explain.method.rule.quiz': {
    en: 'Points: 100 for the right option, 0 for the others.',
    es: 'Puntos: 100 por la opción correcta, 0 por las demás.',
  },
  'explain.method.rule.ratio': {
    en: 'Points: what there is ÷ what it takes, times 100, at most 100.',
    es: 'Puntos: lo que hay ÷ lo que hace falta, por 100, como máximo 100.',
  },
  'explain.method.rule.weighted-fields': {
    en: 'Points: 100 × the weighted share of what was counted.',
    es: 'Puntos: 100 × la parte ponderada de lo contado.',
  },

  'explain.method.measure.best-row-is': {
    en: '1 when what solves most is what is looked for, 0 when not.',
    es: '1 si lo que más resuelve es lo que se busca, 0 si no.',
  },
  'explain.method.measure.calibration': {
    en: '100 less twice the distance between what one role foretold and what the other said.',
    es: '100 menos el doble de la distancia entre lo que un rol predijo y lo que dijo el otro.',
  },
  'explain.method.measure.complete-entries': {
    en: 'How many different entries state all that is asked for.',
    es: 'Cuántas entradas distintas indican todo lo que se pide.',
  },
  'explain.method.measure.contradictions': {
    en: 'Points for figures that do not contradict each other × the share of people who agree on the first.',
    es: 'Puntos por cifras que no se contradicen × la parte de personas que coinciden en la primera.',
  },
  'explain.method.measure.covered': {
    en: 'Of what most people chose, the percentage that somebody answers for.',
    es: 'De lo que eligió la mayoría, el porcentaje por el que alguien responde.',
  },
  'explain.method.measure.first-elsewhere': {
    en: 'The percentage of one role who put first something else than the other role.',
    es: 'El porcentaje de un rol que pone primero algo distinto de lo que pone el otro.',
  },
  'explain.method.measure.flagged-share': {
    en: 'The percentage of the total that stands in the rows looked for.',
    es: 'El porcentaje del total que está en las filas buscadas.',
  },
  'explain.method.measure.gap': {
    en: 'Points of the first role less those of the second.',
    es: 'Puntos del primer rol menos los del segundo.',
  },
  'explain.method.measure.largest-without': {
    en: 'The largest row that has none of what is looked for, as a percentage of the total.',
    es: 'La mayor fila que no tiene nada de lo buscado, como porcentaje del total.',
  },
  'explain.method.measure.lowest-role': {
    en: 'The lowest of the roles.',
    es: 'El más bajo de los roles.',
  },
  'explain.method.measure.match': {
    en: 'What both roles named ÷ what either named, times 100.',
    es: 'Lo que nombraron ambos roles ÷ lo que nombró alguno, por 100.',
  },
  'explain.method.measure.mean-of': {
    en: 'The mean of the scores below.',
    es: 'La media de las puntuaciones que siguen.',
  },
  'explain.method.measure.mean-positive-gap': {
    en: 'The mean of the gaps below; one under 0 counts as 0.',
    es: 'La media de las distancias que siguen; una menor que 0 cuenta como 0.',
  },
  'explain.method.measure.median': {
    en: 'The middle one of the numbers given.',
    es: 'El número que queda en el medio de los que se dieron.',
  },
  'explain.method.measure.misconception': {
    en: 'Wrong answers ÷ answers, “I don’t know” among them, per role; then the mean of the roles.',
    es: 'Respuestas equivocadas ÷ respuestas, incluidas las de «No lo sé», por rol; después, la media de los roles.',
  },
  'explain.method.measure.most-named': {
    en: 'The percentage who name the option named most, per role; then the mean of the roles.',
    es: 'El porcentaje que nombra la opción más nombrada, por rol; después, la media de los roles.',
  },
  'explain.method.measure.named-in-entries': {
    en: 'The percentage who name something that stands in anybody’s entries, per role; then the mean of the roles.',
    es: 'El porcentaje que nombra algo que figura en las entradas de alguien, por rol; después, la media de los roles.',
  },
  'explain.method.measure.number-share': {
    en: 'The percentage whose number is in the range, per role; then the mean of the roles.',
    es: 'El porcentaje cuyo número está dentro del rango, por rol; después, la media de los roles.',
  },
  'explain.method.measure.option-share': {
    en: 'The percentage who chose what is looked for, per role; then the mean of the roles.',
    es: 'El porcentaje que eligió lo que se busca, por rol; después, la media de los roles.',
  },
  'explain.method.measure.overlap': {
    en: 'Of what people chose, the percentage that stands first for the other role, per role; then the mean of the roles.',
    es: 'De lo que se eligió, el porcentaje que está entre lo primero del otro rol, por rol; después, la media de los roles.',
  },
  'explain.method.measure.place-of-first': {
    en: 'The place that one role gives to what the other puts first; of several, the last.',
    es: 'El lugar que un rol da a lo que el otro pone primero; si son varios, el último.',
  },
  'explain.method.measure.quiz': {
    en: 'Right answers less the share that guessing gives, at least 0, per person; the mean per role, then of the roles.',
    es: 'Respuestas correctas menos la parte que se acierta al azar, al menos 0, por persona; la media por rol y después la de los roles.',
  },
  'explain.method.measure.rank-agreement': {
    en: '100 when both order alike, 0 when no more than by chance: how far places are apart ÷ how far they would be by chance.',
    es: '100 si ambos ordenan igual, 0 si no más que por azar: cuánto distan los lugares ÷ cuánto distarían por azar.',
  },
  'explain.method.measure.rank-concordance': {
    en: '1 when all order alike, 0 when no more than by chance.',
    es: '1 si todos ordenan igual, 0 si no más que por azar.',
  },
  'explain.method.measure.reliability': {
    en: 'How far these scales measure one thing, 0 to 1 (McDonald’s ω), over those who answered all of them; it takes fifty people.',
    es: 'Hasta dónde estas escalas miden una misma cosa, de 0 a 1 (ω de McDonald), entre quienes las respondieron todas; hacen falta cincuenta personas.',
  },
  'explain.method.measure.respondents': {
    en: 'How many of the role answered.',
    es: 'Cuántas personas del rol respondieron.',
  },
  'explain.method.measure.response': {
    en: 'Those of the role who answered, as a percentage of all of them.',
    es: 'Quienes respondieron del rol, como porcentaje del total.',
  },
  'explain.method.measure.role-range': {
    en: 'The highest of the roles less the lowest.',
    es: 'El más alto de los roles menos el más bajo.',
  },
  'explain.method.measure.role-score': {
    en: 'The mean points of one role.',
    es: 'La media de los puntos de un rol.',
  },
  'explain.method.measure.short-share': {
    en: 'Of those who need some, the percentage who get too little.',
    es: 'De quienes lo necesitan, el porcentaje que recibe demasiado poco.',
  },

  'explain.input.actual': { en: 'per cent it came to', es: 'por ciento que resultó' },
  'explain.input.agreeing': {
    en: 'per cent who agree on the first',
    es: 'por ciento que coincide en la primera',
  },
  'explain.input.alpha': { en: 'Cronbach’s α', es: 'α de Cronbach' },
  'explain.input.best': { en: 'the best of the rows', es: 'la mejor de las filas' },
  'explain.input.both': { en: 'named by both roles', es: 'nombradas por ambos roles' },
  'explain.input.chance': {
    en: 'how far places would be apart by chance',
    es: 'cuánto distarían los lugares por azar',
  },
  'explain.input.distance': { en: 'how far places are apart', es: 'cuánto distan los lugares' },
  'explain.input.either': { en: 'named by either role', es: 'nombradas por alguno de los roles' },
  'explain.input.flagged': { en: 'in the rows looked for', es: 'en las filas buscadas' },
  'explain.input.forecast': { en: 'per cent foretold', es: 'por ciento que se predijo' },
  'explain.input.m': { en: 'people who ranked', es: 'personas que ordenaron' },
  'explain.input.met': { en: 'that somebody answers for', es: 'por los que alguien responde' },
  'explain.input.most': {
    en: 'how far places can be apart at most',
    es: 'cuánto pueden distar los lugares como máximo',
  },
  'explain.input.n': { en: 'people', es: 'personas' },
  'explain.input.named': { en: 'named in the entries', es: 'nombradas en las entradas' },
  'explain.input.of': { en: 'people there are', es: 'personas que hay' },
  'explain.input.points': {
    en: 'points for not contradicting each other',
    es: 'puntos por no contradecirse',
  },
  'explain.input.rows': { en: 'rows that have none', es: 'filas que no tienen nada' },
  'explain.input.same': {
    en: 'people who put the same first',
    es: 'personas que ponen primero lo mismo',
  },
  'explain.input.tied': { en: 'that share the first place', es: 'que comparten el primer lugar' },
  'explain.input.top': { en: 'that count as first', es: 'que cuentan como primeras' },
  'explain.input.total': { en: 'in all', es: 'en total' },
  'explain.input.w': {
    en: 'agreement of the orders (Kendall’s W)',
    es: 'acuerdo de los órdenes (W de Kendall)',
  },
  'explain.input.wanted': { en: 'that most people chose', es: 'que eligió la mayoría' },

  'explain.outcome.not-applicable': { en: 'it did not apply to them', es: 'no les correspondía' },
  'explain.outcome.other': { en: 'in words of their own', es: 'con palabras propias' },
  'explain.outcome.skipped': { en: 'skipped it', es: 'la pasaron por alto' },
  'explain.outcome.unanswered': { en: 'left it unanswered', es: 'la dejaron sin responder' },
  'explain.outcome.unknown': { en: 'said “I don’t know”', es: 'dijeron «No lo sé»' },
  'explain.outcome.unseen': { en: 'have not seen it', es: 'no lo han visto' },

  'explain.cap.fired': { en: 'fired', es: 'se aplica' },
  'explain.cap.not-fired': { en: 'did not fire', es: 'no se aplica' },
  'explain.trigger.fired': { en: 'fired', es: 'se da' },
  'explain.trigger.not-fired': { en: 'not fired', es: 'no se da' },
  'explain.not-assessed': { en: 'not assessed', es: 'sin evaluar' },
  'explain.requirement.met': { en: 'met', es: 'se cumple' },
  'explain.requirement.not-met': { en: 'not met', es: 'no se cumple' },
  'explain.all': { en: 'all of these', es: 'todo lo siguiente' },
  'explain.any': { en: 'any of these', es: 'algo de lo siguiente' },
  'explain.holds.yes': { en: 'yes', es: 'sí' },
  'explain.holds.no': { en: 'no', es: 'no' },
  'explain.holds.unknown': { en: 'not known', es: 'no se sabe' },
  'explain.bound.below': { en: 'under {bound}', es: 'menos de {bound}' },
  'explain.bound.atMost': { en: 'at most {bound}', es: '{bound} como máximo' },
  'explain.bound.atLeast': { en: 'at least {bound}', es: 'al menos {bound}' },
  'explain.bound.above': { en: 'more than {bound}', es: 'más de {bound}' },
  'explain.compared': { en: '{bounds}: {holds}', es: '¿{bounds}? {holds}' },
  'explain.lifts': { en: 'lifts it to “{band}” at least', es: 'lo eleva al menos a «{band}»' },
  'explain.would-lift': {
    en: 'would lift it to “{band}” at least',
    es: 'lo elevaría al menos a «{band}»',
  },
  'explain.gate.at-most': { en: '“{band}” at most', es: 'como máximo «{band}»' },
  'explain.gate.lowered': {
    en: 'Lowered the verdict from “{from}” to “{to}”.',
    es: 'Bajó el dictamen de «{from}» a «{to}».',
  },
  'explain.gate.idle': { en: 'Did not lower the verdict.', es: 'No bajó el dictamen.' },
  'explain.gate.no-verdict': {
    en: 'There is no verdict to lower.',
    es: 'No hay dictamen que bajar.',
  },
  'explain.cap.at-most': {
    en: 'While it fires, the score is {cap} at most.',
    es: 'Mientras se aplique, la puntuación es {cap} como máximo.',
  },
  'explain.feared-from': {
    en: 'from {percent} on, a low risk is one that people see coming',
    es: 'desde {percent}, un riesgo bajo es uno que la gente ve venir',
  },
  'explain.action.by': {
    en: '{who}; {effort}; {weeks, plural, one {# week} other {# weeks}}',
    es: '{who}; {effort}; {weeks, plural, one {# semana} other {# semanas}}',
  },
  'explain.action.days': {
    en: '{days, plural, one {# working day} other {# working days}}',
    es: '{days, plural, one {# jornada} other {# jornadas}} de trabajo',
  },
  'explain.action.each': {
    en: '{effort}, and {unit, select, minutes {{amount, plural, one {# minute} other {# minutes}}} other {{amount, plural, one {# hour} other {# hours}}}} for each {role}{known, select, no {} other { ({days, plural, =0 {less than a day} one {# day} other {# days}} for {people, plural, one {# person} other {# people}})}}',
    es: '{effort}, y {unit, select, minutes {{amount, plural, one {# minuto} other {# minutos}}} other {{amount, plural, one {# hora} other {# horas}}}} por cada {role}{known, select, no {} other { ({days, plural, =0 {menos de una jornada} one {# jornada} other {# jornadas}} para {people, plural, one {# persona} other {# personas}})}}',
  },
  'explain.action.aim': { en: 'aim: {bounds}', es: 'meta: {bounds}' },

  'explain.next.better': {
    en: 'To be “{band}” it takes less than {edge}: {points, plural, one {# point} other {# points}} less.',
    es: 'Para ser «{band}» hace falta menos de {edge}: {points, plural, one {# punto} other {# puntos}} menos.',
  },
  'explain.next.signs': {
    en: 'To be “{band}” it takes that {signs, plural, one {no warning sign fires: one does} other {no warning sign fires: # do}}.',
    es: 'Para ser «{band}» no debe darse ninguna señal de alarma: {signs, plural, one {se da una} other {se dan #}}.',
  },
  'explain.next.signs-too': {
    en: 'And no warning sign may fire: {signs, plural, one {one does} other {# do}}.',
    es: 'Y no debe darse ninguna señal de alarma: {signs, plural, one {se da una} other {se dan #}}.',
  },
  'explain.next.worse': {
    en: 'It would be “{band}” from {edge} on: {points, plural, one {# point} other {# points}} more.',
    es: 'Sería «{band}» desde {edge}: {points, plural, one {# punto} other {# puntos}} más.',
  },
  'explain.change': { en: '{to} instead of {now}', es: '{to} en vez de {now}' },

  'explain.weight': { en: 'weight {percent}', es: 'peso {percent}' },
  'explain.enters.reverse': { en: 'enters as 100 − value', es: 'entra como 100 − valor' },
  'explain.enters.positive': { en: 'enters only above 0', es: 'entra solo si es mayor que 0' },
  'explain.people': {
    en: '{n, plural, one {# person} other {# people}}',
    es: '{n, plural, one {# persona} other {# personas}}',
  },
  'explain.points': {
    en: '{points, plural, one {# point} other {# points}}',
    es: '{points, plural, one {# punto} other {# puntos}}',
  },
  'explain.agreement.same': {
    en: 'Too few people for a figure: all chose the same.',
    es: 'Son muy pocas personas para una cifra: todas eligieron lo mismo.',
  },
  'explain.agreement.adjacent': {
    en: 'Too few people for a figure: all chose one of two neighbouring answers.',
    es: 'Son muy pocas personas para una cifra: todas eligieron una de dos respuestas contiguas.',
  },
  'explain.agreement.split': {
    en: 'Too few people for a figure: their answers lie two steps of the scale apart, or more.',
    es: 'Son muy pocas personas para una cifra: sus respuestas distan dos niveles de la escala o más.',
  },
  'explain.agreement.figures': {
    en: 'Average deviation {deviation} (agreement up to {most}; at random {byDeviation}), r_wg {rWg} (agreement from {least}; at random {byRWg}): {split, select, yes {they do not see the same} other {they see about the same}}.',
    es: 'Desviación media {deviation} (acuerdo hasta {most}; al azar, {byDeviation}), r_wg {rWg} (acuerdo desde {least}; al azar, {byRWg}): {split, select, yes {no ven lo mismo} other {ven más o menos lo mismo}}.',
  },
  'explain.agreement.hardly': { en: 'hardly ever', es: 'casi nunca' },
  'explain.agreement.chance': { en: 'in {percent} of cases', es: 'en el {percent} de los casos' },
  'explain.concordance': {
    en: 'Kendall’s W {w}; random orders give {chance} on average{rare, select, yes {, and {from} or more in 5% of cases at most: this is as rare} no {, and {from} or more in 5% of cases at most: this is more common} other {}}.',
    es: 'W de Kendall {w}; los órdenes al azar dan {chance} en promedio{rare, select, yes { y {from} o más en el 5 % de los casos como máximo: esto es al menos así de raro} no { y {from} o más en el 5 % de los casos como máximo: esto es más frecuente} other {}}.',
  },
  'explain.interval': {
    en: 'Had everyone answered, probably between {low} and {high} (95% interval).',
    es: 'Si hubieran respondido todas las personas, probablemente entre {low} y {high} (intervalo del 95 %).',
  },
  'explain.everyone': {
    en: 'Everyone answered: there is no sampling error.',
    es: 'Respondieron todas las personas: no hay error de muestreo.',
  },
  'explain.gap-only': { en: 'only for the gap', es: 'solo para la distancia' },
  'explain.unspread': {
    en: 'How they answered is not shown: too few people.',
    es: 'No se muestra cómo respondieron: son muy pocas personas.',
  },
  'explain.roles-hidden': {
    en: 'Role by role it is not shown: one of them has too few people.',
    es: 'No se muestra rol por rol: en alguno hay muy pocas personas.',
  },
  'explain.coverage': {
    en: 'Of the weight, {percent} has a value; it takes {least}.',
    es: 'Del peso, el {percent} tiene valor; hace falta el {least}.',
  },
  'explain.above': { en: 'as above', es: 'como arriba' },
  'explain.of': { en: '{value} of {of}', es: '{value} de {of}' },
  'explain.shared-code': {
    en: '{code} stands for several:',
    es: '{code} corresponde a varias:',
  },
  'explain.lowest': { en: 'the lowest of ({list})', es: 'el menor de ({list})' },
  'explain.highest': { en: 'the highest of ({list})', es: 'el mayor de ({list})' },
  'explain.distance': { en: 'the distance between ({list})', es: 'la distancia entre ({list})' },
  'explain.percent': { en: '{value}%', es: '{value} %' },
} satisfies Messages;
