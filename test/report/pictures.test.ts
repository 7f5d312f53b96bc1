import { describe, expect, test } from 'vitest';
import { bandShares } from '../../src/report/pictures/band-shares.ts';
import { distribution } from '../../src/report/pictures/distribution.ts';
import { gapPlot } from '../../src/report/pictures/gap-plot.ts';
import { type Pictures, picturesOf } from '../../src/report/pictures/index.ts';
import { rankLines } from '../../src/report/pictures/rank-lines.ts';
import { scoreBars } from '../../src/report/pictures/score-bars.ts';
import type { Paint, Picture } from '../../src/report/pictures/svg.ts';
import { verdictScale } from '../../src/report/pictures/verdict-scale.ts';
import { chartsOf } from '../../src/report/view/charts.ts';
import { wordingFor } from '../../src/report/wording.ts';
import { kit } from '../support/kit.ts';
import { examples, resultFor } from '../support/results.ts';

const paint: Paint = {
  ...{ ink: '#111', soft: '#555', line: '#ccc', paper: '#fff', one: '#11f', two: '#c50' },
  tones: {
    ...{ 'tone-0': '#080', 'tone-1': '#770', 'tone-2': '#c50', 'tone-3': '#a00' },
    'tone-none': '#555',
  },
};

function all(pictures: Pictures): Picture[] {
  const { gaps, distributions, rankings, dimensions, robustness, ...single } = pictures;
  const many = [gaps, distributions, rankings, dimensions].flatMap((each) => Object.values(each));
  return [...Object.values(single), ...many, ...(robustness ? [robustness] : [])];
}

/** The numbers of an attribute, in the order of the drawing. */
const numbers = ({ svg }: Picture, pattern: RegExp) =>
  [...svg.matchAll(pattern)].map(([, value]) => Number(value));

describe.each(examples)('of %s', (example) => {
  const result = resultFor(`examples/${example}`);

  test.each([
    ['en', 760],
    ['en', 330],
    ['es', 760],
    ['es', 330],
  ] as const)('every picture is sound and stays in its frame (%s, %d wide)', (language, width) => {
    const charts = chartsOf(result, wordingFor(kit, language));
    const pictures = all(picturesOf(charts, width, paint));
    expect(pictures.length).toBeGreaterThan(5);
    for (const picture of pictures) {
      expect(picture.title).toMatch(/\p{L}/u);
      expect(picture.svg).not.toMatch(/NaN|undefined|null|Infinity/);
      expect(closes(picture.svg)).toBe(true);
      for (const x of numbers(picture, / c?x[12]?="(-?[\d.]+)"/g)) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(width);
      }
      for (const y of numbers(picture, / c?y[12]?="(-?[\d.]+)"/g)) {
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(picture.height);
      }
    }
  });

  test('every picture has a sentence for a title, and draws what it says', () => {
    const charts = chartsOf(result, wordingFor(kit, 'en'));
    for (const { title, svg } of all(picturesOf(charts, 760, paint)))
      expect(svg).toContain(`aria-label="${title.replaceAll('"', '&quot;')}"`);
  });
});

/** Whether every element is closed by its own end. */
function closes(svg: string): boolean {
  const open: string[] = [];
  for (const [, slash, name] of svg.matchAll(/<(\/?)([a-z]+)[^>]*>/g)) {
    if (!slash) open.push(name!);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}

describe('a bar', () => {
  const bars = (...scores: (number | null)[]) =>
    scoreBars(
      {
        title: 'Title',
        edges: [0],
        bars: scores.map((score) => ({ name: 'n', score, shown: 's', tone: 'tone-0' as const })),
      },
      1000,
      paint,
    );
  const lengths = (picture: Picture) =>
    [...picture.svg.matchAll(/width="([\d.]+)"[^>]*fill="#080"/g)].map(([, width]) =>
      Number(width),
    );

  test('is as long as its score', () => {
    const [half, all] = lengths(bars(50, 100));
    expect(half! / all!).toBeCloseTo(0.5, 2);
  });

  test('is not there without a score', () => {
    expect(lengths(bars(null))).toEqual([]);
  });
});

describe('the verdict', () => {
  const scale = (changes: object = {}) =>
    verdictScale(
      {
        title: 'Title',
        bands: [
          { name: 'low', from: 0, tone: 'tone-3', current: true },
          { name: 'high', from: 50, tone: 'tone-0', current: false },
        ],
        ...{ score: 40, low: 30, high: 45, shown: '40' },
        ...changes,
      },
      1000,
      paint,
    ).svg;

  test('has a line from the lowest to the highest that it could be', () => {
    expect(scale()).toMatch(/<line x1="300\.\d" x2="450\.\d"/);
  });

  test.each([
    ['without bounds', { low: null, high: null }],
    ['where they are as one', { low: 40, high: 40.5 }],
  ])('has none %s', (_when, changes) => {
    expect(scale(changes)).not.toContain('<line');
  });

  test('has no mark without a score', () => {
    expect(scale({ score: null })).not.toContain('<path');
  });
});

test('a gap is a full dot and a hollow one, each at its score', () => {
  const side = (score: number) => ({ name: 'N', score, shown: '1' });
  const { svg } = gapPlot({ title: 'Title', one: side(0), two: side(100) }, 1000, paint);
  expect(svg).toContain('<circle cx="10" cy="40" r="8" fill="#11f">');
  expect(svg).toContain('<circle cx="990" cy="40" r="7" fill="#fff" stroke="#c50"');
});

describe('a distribution', () => {
  const drawn = (...shares: number[][]) =>
    distribution(
      {
        title: 'Title',
        anchors: ['a', 'b', 'c', 'd', 'e'],
        rows: shares.map((each) => ({ name: 'N', shares: each, shown: each.map(String) })),
      },
      1000,
      paint,
    ).svg;
  const bars = (svg: string) =>
    [...svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="26"/g)].map(
      ([, x, width]) => [Number(x), Number(width)],
    );
  const centre = (svg: string) => Number(/<line x1="([\d.]+)"/.exec(svg)![1]);

  test.each([
    ['on the middle of the middle anchor', [0.2, 0.2, 0.2, 0.2, 0.2], 500],
    ['on the right where all are below', [0.5, 0.5, 0, 0, 0], 1000],
    ['on the left where all are above', [0, 0, 0, 0.5, 0.5], 0],
  ])('is centred %s', (_where, shares, at) => {
    expect(centre(drawn(shares))).toBeCloseTo(at, 0);
  });

  test('fills what its shares are of one another', () => {
    const [first, second] = bars(drawn([0.25, 0, 0, 0, 0.75]));
    expect(second![1]! / first![1]!).toBeCloseTo(3, 1);
  });

  test('has no part for an anchor that nobody chose', () => {
    expect(bars(drawn([0.5, 0, 0, 0, 0.5]))).toHaveLength(2);
  });
});

test('lines of orders cross: what is first in one may be last in the other', () => {
  const at = (place: number) => ({ place, shown: String(place) });
  const { svg } = rankLines(
    {
      title: 'Title',
      columns: ['Ones', 'Others'],
      items: [
        { name: 'aa', places: [at(1), at(2)], far: true },
        { name: 'bb', places: [at(2), at(1)], far: false },
        { name: 'cc', places: [null, null], far: false },
      ],
    },
    760,
    paint,
  );
  const ends = [...svg.matchAll(/<path d="M[\d.]+,([\d.]+)C[^"]*,([\d.]+)"/g)].map(
    ([, from, to]) => [Number(from), Number(to)],
  );
  expect(ends).toHaveLength(2);
  expect(ends[0]).toEqual([ends[1]![1], ends[1]![0]]);
  expect(svg).not.toContain('cc');
});

test.each([
  ['en', '2.5'],
  ['es', '2,5'],
])('decimals in pictures are those of the language (%s)', (language, shown) => {
  const result = structuredClone(resultFor('examples/seguros-andina'));
  const [first] = result.rankings;
  const lead = first!.roles.find(({ why }) => !why)!.role;
  first!.items[0]!.places[lead] = 2.5;
  result.bands.verdict[1]!.from = 2.5;
  const charts = chartsOf(result, wordingFor(kit, language));
  const { rankings, verdict } = picturesOf(charts, 760, paint);
  expect(rankings[first!.question]!.svg).toContain(`>${shown}</text>`);
  expect(verdict.svg).toContain(`(${shown})`);
  for (const [, drawn] of rankings[first!.question]!.svg.matchAll(/<text[^>]*>([^<]*)/g))
    expect(drawn).not.toMatch(language === 'es' ? /\d\.\d/ : /\d,\d/);
});

test('bands fill as much of a bar as their share, and none is drawn without one', () => {
  const part = (share: number) => ({ name: 'b', share, shown: 's', tone: 'tone-0' as const });
  const { svg } = bandShares(
    { title: 'Title', rows: [{ name: 'N', parts: [part(0.25), part(0), part(0.75)] }] },
    1000,
    paint,
  );
  expect(
    [...svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g)].map((m) => m.slice(1)),
  ).toEqual([
    ['0', '250'],
    ['250', '750'],
  ]);
});

test('whatever stands in words is words in a drawing', () => {
  const name = '<b onclick="x">"&\u0007</b>';
  const { svg } = gapPlot(
    {
      title: name,
      one: { name, score: 1, shown: '' },
      two: { name: 'N', score: 2, shown: '' },
    },
    760,
    paint,
  );
  expect(svg).not.toContain('<b');
  expect(svg).not.toContain('\u0007');
  expect(svg).toContain('&lt;b onclick=&quot;x&quot;&gt;&quot;&amp;&lt;/b&gt;');
});
