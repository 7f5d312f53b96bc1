import type { Part, Result, RiskResult, Unit, Why } from '../model/result.ts';
import { capital, type Wording } from './wording.ts';

/**
 * What templates get: a Result in the words of one language. Whatever a template tests is a
 * boolean, because Handlebars takes a score of 0 for absent; every string is there, if need be
 * empty, and nothing is escaped yet.
 */
export type View = ReturnType<typeof viewOf>;

export function viewOf(result: Result, wording: Wording) {
  const { phrase, text, date } = wording;
  const organisation = text(result.assessment.organisation);
  return {
    language: wording.language,
    title: phrase('title', { organisation, name: text(result.name) }),
    subtitle: phrase('subtitle', {
      wave: result.assessment.wave,
      date: date(result.assessment.date),
    }),
    verdict: verdictView(result, wording, organisation),
    risks: [...result.risks]
      .sort((one, two) => (two.score ?? -1) - (one.score ?? -1))
      .map((risk) => riskView(result, risk, wording)),
    areas: result.pillars.map((pillar) => areaView(result, pillar, wording)),
    gaps: result.gaps.map((gap) => gapView(result, gap, wording)),
    rankings: result.rankings.map((ranking) => rankingView(result, ranking, wording)),
    strengths: result.strengths.map((strength) => ({
      sentence: phrase('strength.sentence', scored(strength, wording)),
      code: strength.code,
      sources: strength.sources.join(' '),
    })),
    plan: result.actions.map((action) => actionView(result, action, wording)),
    respondents: result.respondents.map((row) => ({
      role: capital(text(row.plural)),
      count:
        row.of === null
          ? phrase('respondents.row-without-total', { n: row.n })
          : phrase('respondents.row', { n: row.n, of: row.of }),
    })),
    suppressed: result.suppressed.map(({ role, n, least }) =>
      phrase('suppressed.row', { role: capital(pluralOf(result, role, wording)), n, least }),
    ),
    unknown: unknownView(result, wording),
    limits: result.limits.map(text),
    provenance: phrase('provenance.line', {
      instrument: `${result.instrument.id}@${result.instrument.version}`,
      instrumentHash: result.instrument.hash.slice(0, 12),
      rubric: `${result.rubric.id}@${result.rubric.version}`,
      rubricHash: result.rubric.hash.slice(0, 12),
      answersHash: result.answers.hash.slice(0, 12),
    }),
  };
}

/** Positions in a drawing need no more than a tenth. */
function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

function scored(
  { name, score }: { name: Record<string, string>; score: number },
  { text, figure }: Wording,
) {
  return { name: text(name), score: figure(score) };
}

function pluralOf(result: Result, role: string, { text }: Wording): string {
  const row = result.respondents.find((each) => each.role === role);
  return row ? text(row.plural) : role;
}

function whyOf(why: Why | undefined, { phrase }: Wording): string {
  return phrase(`why.${why ?? 'no-answers'}`);
}

/** A value in its unit, or the words for why there is none. */
function quantity(
  value: number | null,
  unit: Unit,
  why: Why | undefined,
  wording: Wording,
): string {
  if (value === null) return whyOf(why, wording);
  if (unit === 'percent') return wording.phrase('percent', { value: wording.figure(value) });
  const figure = wording.figure(value);
  return unit === 'difference' && value >= 0.5 ? `+${figure}` : figure;
}

function verdictView(result: Result, wording: Wording, organisation: string) {
  const { phrase, text, figure } = wording;
  const { verdict, bands } = result;
  const band = bands.verdict.find((each) => each.id === verdict.band);
  const hasScore = verdict.score !== null;
  return {
    hasScore,
    band: verdict.band ?? 'none',
    bandName: verdict.bandName ? text(verdict.bandName) : phrase('no-score'),
    title: verdict.title ? text(verdict.title) : '',
    headline: band?.says
      ? `${organisation} ${text(band.says)}`
      : phrase('verdict.none', { why: whyOf(verdict.why, wording) }),
    score: hasScore ? figure(verdict.score!) : '',
    points: hasScore ? phrase('points', { score: figure(verdict.score!) }) : phrase('no-score'),
    position: tenth(verdict.score ?? 0),
    scale: phrase('verdict.scale', {
      bands: bands.verdict.map((each) => `${text(each.name)} (${each.from})`).join(', '),
      score: hasScore ? figure(verdict.score!) : phrase('no-score'),
    }),
    bands: bands.verdict.map((each, index) => ({
      id: each.id,
      name: text(each.name),
      from: each.from,
      width: (bands.verdict[index + 1]?.from ?? 100) - each.from,
      current: each.id === verdict.band,
    })),
    reasons: verdict.reasons.map((reason) => reasonView(result, reason, wording)),
    otherCaps: verdict.caps
      .filter(({ id }) => !verdict.reasons.some((reason) => reason.of === id))
      .map((cap) =>
        phrase('cap.other', { name: text(cap.name), says: text(cap.says), cap: figure(cap.cap) }),
      ),
  };
}

function reasonView(
  { verdict, pillars, risks, bands }: Result,
  { kind, of }: Result['verdict']['reasons'][number],
  wording: Wording,
): string {
  const { phrase, text, figure } = wording;
  const bandName = (id: string) => {
    const band = bands.verdict.find((each) => each.id === id);
    return band ? text(band.name) : id;
  };
  switch (kind) {
    case 'requirement': {
      const requirement = verdict.requirements.find((each) => each.id === of)!;
      return phrase('reason.requirement', { says: text(requirement.says) });
    }
    case 'cap': {
      const cap = verdict.caps.find((each) => each.id === of)!;
      return phrase('reason.cap', {
        name: text(cap.name),
        says: text(cap.says),
        cap: figure(cap.cap),
        uncapped: figure(verdict.uncapped ?? 0),
      });
    }
    case 'gate': {
      const gate = verdict.gates.find((each) => each.id === of)!;
      return phrase('reason.gate', {
        says: text(gate.says),
        from: bandName(gate.from),
        to: bandName(gate.to),
      });
    }
    case 'weakest-pillar': {
      const pillar = pillars.find((each) => each.id === of)!;
      return phrase('reason.weakest-pillar', {
        name: text(pillar.name),
        score: figure(pillar.score ?? 0),
      });
    }
    case 'risk': {
      const risk = risks.find((each) => each.id === of)!;
      return phrase('reason.risk', { name: text(risk.name), band: text(risk.bandName ?? {}) });
    }
  }
}

function riskView(result: Result, risk: RiskResult, wording: Wording) {
  const { phrase, text, figure } = wording;
  const hasScore = risk.score !== null;
  const items = risk.evidence.flatMap((part) => (part.code ? [part.code] : []));
  const notes = [
    ...(risk.lifted ? [phrase('risk.lifted')] : []),
    ...(risk.borderline ? [phrase('risk.borderline')] : []),
    ...(risk.feared ? [phrase('risk.feared')] : []),
  ];
  return {
    id: risk.id,
    code: risk.code,
    name: text(risk.name),
    says: text(risk.says),
    hasScore,
    band: risk.band ?? 'none',
    bandName: risk.bandName ? text(risk.bandName) : whyOf(risk.why, wording),
    score: hasScore ? figure(risk.score!) : '',
    points: hasScore ? phrase('points', { score: figure(risk.score!) }) : whyOf(risk.why, wording),
    position: tenth(risk.score ?? 0),
    notes,
    signs: risk.triggers.filter(({ fired }) => fired).map(({ says }) => text(says)),
    notAssessed: risk.triggers
      .filter(({ fired }) => fired === null)
      .map(({ says }) => phrase('risk.not-assessed', { says: text(says) })),
    evidence: risk.evidence.map((part) => ({
      ...partView(part, wording),
      adds: adds(part, wording),
    })),
    reach: phrase('risk.reach', {
      name: text(risk.reach.name),
      value: quantity(risk.reach.value, 'percent', risk.reach.why, wording),
    }),
    votes:
      risk.votes.value === null
        ? phrase('risk.votes.none')
        : phrase('risk.votes', {
            value: quantity(risk.votes.value, 'percent', undefined, wording),
          }),
    reversible: phrase('risk.reversible', { says: text(risk.reversible) }),
    actions: risk.actions.map((action) => actionView(result, action, wording)),
    sources: phrase('risk.sources', {
      items: [...new Set(items)].join(' '),
      claims: risk.sources.join(' '),
    }),
  };
}

function partView(part: Part, wording: Wording) {
  return {
    name: wording.text(part.name),
    code: part.code ?? '',
    value: quantity(part.value, part.unit, part.why, wording),
  };
}

/** What a part adds to the score of its risk. */
function adds({ value, weight, enters }: Part, { figure }: Wording): string {
  if (value === null) return '–';
  const entering =
    enters === 'reverse' ? 100 - value : enters === 'positive' ? Math.max(0, value) : value;
  return figure(weight * entering);
}

function areaView(result: Result, pillar: Result['pillars'][number], wording: Wording) {
  const { phrase, text, figure } = wording;
  const score = pillar.score;
  return {
    id: pillar.id,
    name: text(pillar.name),
    hasScore: score !== null,
    band: pillar.band ?? 'none',
    position: tenth(score ?? 0),
    sentence:
      score === null
        ? phrase('area.none', { name: text(pillar.name), why: whyOf(pillar.why, wording) })
        : phrase('area.sentence', {
            name: text(pillar.name),
            score: figure(score),
            band: text(pillar.bandName ?? {}),
          }),
    dimensions: result.dimensions
      .filter((dimension) => pillar.dimensions.includes(dimension.id))
      .map((dimension) => ({
        code: dimension.code,
        name: text(dimension.name),
        score: quantity(dimension.score, 'points', dimension.why, wording),
        partial: dimension.coverage < 1 - 1e-9,
        coverage: phrase('area.coverage', {
          value: phrase('percent', { value: figure(100 * dimension.coverage) }),
        }),
        parts: dimension.parts.map((part) => partView(part, wording)),
      })),
  };
}

function gapView(result: Result, gap: Result['gaps'][number], wording: Wording) {
  const { phrase, text, figure } = wording;
  const [one, two] = gap.between;
  const first = pluralOf(result, one.role, wording);
  const second = pluralOf(result, two.role, wording);
  const known = one.score !== null && two.score !== null;
  return {
    id: gap.id,
    code: gap.code,
    name: text(gap.name),
    known,
    sentence: capital(gapSentence(gap, first, second, wording)),
    first: capital(first),
    second: capital(second),
    firstScore: tenth(one.score ?? 0),
    secondScore: tenth(two.score ?? 0),
    firstValue: quantity(one.score, 'points', one.why, wording),
    secondValue: quantity(two.score, 'points', two.why, wording),
    band: gap.band ?? 'none',
    bandName: gap.bandName ? text(gap.bandName) : whyOf(gap.why, wording),
    chart: known
      ? phrase('gap.chart', {
          name: text(gap.name),
          first,
          second,
          one: figure(one.score ?? 0),
          two: figure(two.score ?? 0),
        })
      : '',
    sources: gap.sources.join(' '),
  };
}

function gapSentence(
  { difference, why, band }: Result['gaps'][number],
  first: string,
  second: string,
  wording: Wording,
): string {
  const { phrase, figure } = wording;
  if (difference === null) {
    return band === null ? `${whyOf(why, wording)}.` : phrase('gap.band-only', { first, second });
  }
  const rounded = Math.round(difference);
  const key = rounded > 0 ? 'gap.rosier' : rounded < 0 ? 'gap.gloomier' : 'gap.same';
  return phrase(key, { first, second, difference: figure(Math.abs(rounded)) });
}

function rankingView(result: Result, ranking: Result['rankings'][number], wording: Wording) {
  const { phrase, text, figure } = wording;
  const columns = ranking.roles.map(({ role, why }) => ({
    role,
    name: capital(pluralOf(result, role, wording)),
    note: why ? whyOf(why, wording) : '',
  }));
  const lead = ranking.roles.find(({ why }) => !why)?.role;
  const place = (item: (typeof ranking.items)[number], role: string | undefined) =>
    item.places[role ?? ''] ?? Number.POSITIVE_INFINITY;
  return {
    name: text(ranking.name),
    code: ranking.code,
    columns,
    rows: [...ranking.items]
      .sort((one, two) => (lead ? place(one, lead) - place(two, lead) : 0))
      .map((item) => ({
        name: text(item.text),
        places: columns.map(({ role }) => item.places[role]?.toString() ?? '–'),
      })),
    agreements: result.measures
      .filter(
        ({ measure, questions, value }) =>
          measure === 'rank-agreement' && questions.includes(ranking.question) && value !== null,
      )
      .map(({ name, value }) =>
        phrase('ranking.agreement', { name: text(name), score: figure(value!) }),
      ),
  };
}

function actionView(result: Result, action: Result['actions'][number], wording: Wording) {
  const { phrase, text, figure } = wording;
  const risk = result.risks.find((each) => each.id === action.risk);
  return {
    do: text(action.do),
    who: capital(pluralOf(result, action.who, wording)),
    days: figure(action.days),
    weeks: figure(action.weeks),
    changes: phrase('plan.to', {
      name: text(action.changes.name),
      to: figure(action.changes.to),
    }),
    check: text(action.check),
    risk: risk?.code ?? '',
  };
}

/** What stayed open: parts without a value, caps that could not be assessed, answers not given. */
function unknownView(result: Result, wording: Wording): string[] {
  const { phrase, text } = wording;
  const parts = new Map(
    [
      ...result.dimensions.flatMap(({ parts }) => parts),
      ...result.risks.flatMap((risk) => risk.evidence),
    ]
      .filter((part) => part.value === null && part.why !== 'suppressed')
      .map((part) => [part.of, part]),
  );
  const answers = result.questions.flatMap((question) =>
    question.byRole.flatMap((row) => {
      const silent = silences(row, wording);
      const role = pluralOf(result, row.role, wording);
      return silent === ''
        ? []
        : [phrase('unknown.answers', { name: text(question.name), role, silent })];
    }),
  );
  return [
    ...[...parts.values()].map((part) =>
      phrase('unknown.part', { name: text(part.name), why: whyOf(part.why, wording) }),
    ),
    ...result.verdict.notAssessed.map(({ name }) => phrase('unknown.cap', { name: text(name) })),
    ...answers,
  ];
}

/** How many of a role gave a question no value, and why: "2 did not know, 1 left it open". */
function silences(
  { unknown, unseen, skipped, unanswered }: Result['questions'][number]['byRole'][number],
  { phrase, language }: Wording,
): string {
  const counts = {
    'unknown.unknown': unknown ?? 0,
    'unknown.unseen': unseen ?? 0,
    'unknown.missing': (skipped ?? 0) + (unanswered ?? 0),
  };
  const said = Object.entries(counts)
    .filter(([, n]) => n > 0)
    .map(([key, n]) => phrase(key, { n }));
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(said);
}
