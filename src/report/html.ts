import type { Result } from '../model/result.ts';
import { editionOf } from './edition.ts';
import type { ReportKit } from './kit.ts';
import { type Pictures, picturesOf } from './pictures/index.ts';
import type { Paint, Picture } from './pictures/svg.ts';
import { renderTemplate } from './render-template.ts';
import type { ReportRequest } from './request.ts';
import { chartsOf } from './view/charts.ts';
import { viewOf } from './view/view.ts';
import { wordingFor } from './wording.ts';

/** The page's own colours, which follow the reader's light or dark. */
const PAINT: Paint = {
  ...{ ink: 'var(--ink)', soft: 'var(--soft)', line: 'var(--line)', paper: 'var(--paper)' },
  ...{ one: 'var(--one)', two: 'var(--two)' },
  tones: {
    ...{ 'tone-0': 'var(--good)', 'tone-1': 'var(--fair)', 'tone-2': 'var(--poor)' },
    ...{ 'tone-3': 'var(--bad)', 'tone-none': 'var(--soft)' },
  },
};
const WIDE = 760;
const NARROW = 330;

/** One HTML file that needs nothing else: no script, no network. */
export function html(whole: Result, kit: ReportKit, { language, edition }: ReportRequest): string {
  const { result, template } = editionOf(whole, edition);
  const wording = wordingFor(kit, language);
  const charts = chartsOf(result, wording);
  const pictures = both(picturesOf(charts, WIDE, PAINT), picturesOf(charts, NARROW, PAINT));
  const view = { ...viewOf(result, wording, edition), pictures };
  return renderTemplate(kit, `html/${template}`, view, wording, { markup: true });
}

/** A picture drawn twice: for a page with room, and for a telephone. */
interface Both {
  title: string;
  wide: string;
  narrow: string;
}

function both(wide: Pictures, narrow: Pictures) {
  const one = (picture: Picture, small: Picture): Both => ({
    title: picture.title,
    wide: picture.svg,
    narrow: small.svg,
  });
  const each = (found: Record<string, Picture>, small: Record<string, Picture>) =>
    Object.fromEntries(Object.entries(found).map(([id, own]) => [id, one(own, small[id]!)]));
  return {
    verdict: one(wide.verdict, narrow.verdict),
    scenarios: one(wide.scenarios, narrow.scenarios),
    pillars: one(wide.pillars, narrow.pillars),
    dimensions: each(wide.dimensions, narrow.dimensions),
    gaps: each(wide.gaps, narrow.gaps),
    distributions: each(wide.distributions, narrow.distributions),
    rankings: each(wide.rankings, narrow.rankings),
    robustness: wide.robustness && narrow.robustness && one(wide.robustness, narrow.robustness),
  };
}
