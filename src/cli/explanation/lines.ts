import { wrap } from '../../interview/wrap.ts';
import type { MessageId } from '../../messages/index.ts';
import type { Result } from '../../model/result.ts';
import { wordingIn } from '../../model/text.ts';
import type { Explanation } from '../../review/explain/index.ts';
import type { Session } from '../session.ts';
import { agreementShown, concordanceShown } from './agreement.ts';
import { figureShown } from './figure.ts';
import { formulaText } from './formula-text.ts';
import { notesOn, percent } from './notes.ts';
import { plain } from './numbers.ts';
import { samplingShown } from './sampling.ts';

const WIDTH = 80;
const STEP = '  ';

/** Kinds that are asked for by their id: they have no code of their own. */
const BY_ID = ['pillar', 'measure', 'gap', 'gate', 'trigger', 'action'];

/** An explanation in lines of at most 80 characters, what is under it indented. */
export function linesOf(tree: Explanation, result: Result, session: Session): string[] {
  const { columns } = session.world.stdout;
  return under(tree, '', { result, session, width: Math.min(columns || WIDTH, WIDTH) });
}

interface Paper {
  result: Result;
  session: Session;
  width: number;
}

function under(tree: Explanation, margin: string, paper: Paper): string[] {
  const { dim } = paper.session.colour;
  const inner = margin + STEP;
  const fill = (text: string) => wrap(text, paper.width - inner.length, STEP).split('\n');
  const below = (remarks: string[]) => remarks.flatMap(fill).map((line) => inner + line);
  return [
    ...headOf(tree, margin, paper),
    ...below(remarksOn(tree, paper)).map((line) => dim(line)),
    ...partsOf(tree, inner, paper, 'all-but-next'),
    ...below(nextOf(tree, paper.session)),
    ...partsOf(tree, inner, paper, 'next'),
  ];
}

/** The figure, what it is, and notes on it in brackets. */
function headOf(tree: Explanation, margin: string, paper: Paper): string[] {
  const { session, result, width } = paper;
  const { bold, dim } = session.colour;
  const figure = figureShown(tree, result.bands, session);
  const notes = notesOn(tree, session);
  const text = `${nameOf(tree, session)}${notes.length > 0 ? ` [${notes.join('; ')}]` : ''}`;
  const start = figure === '' ? '' : `${figure}  `;
  const [first = '', ...rest] = wrap(start + text, width - margin.length, STEP)
    .split('\n')
    .map((line) => margin + line);
  const colour = (line: string) => line.replace(/\[.*|^[^[]*\]$/, (part) => dim(part));
  const after = margin.length + figure.length;
  return [margin + bold(figure) + colour(first.slice(after)), ...rest.map(colour)];
}

function nameOf(tree: Explanation, { say, language }: Session): string {
  const { kind, id, code, name, band } = tree;
  if (kind === 'code') return say('explain.shared-code', { code: id });
  if (kind === 'all' || kind === 'any') return say(`explain.${kind}`);
  if (kind === 'input' || kind === 'outcome') return say(`explain.${kind}.${id}` as MessageId);
  const ownBand = band !== undefined && kind !== 'trigger' && kind !== 'gate';
  const named = `${wordingIn(name, language)}${ownBand ? `: ${wordingIn(band, language)}` : ''}`;
  return [code, named, ...(BY_ID.includes(kind) ? [`(${id})`] : [])].filter(Boolean).join(' ');
}

/** What is said of it below its line: what it means, how it is computed, and from which numbers. */
function remarksOn(tree: Explanation, { session, result }: Paper): string[] {
  const { say, language } = session;
  const { says, method, formula, value, coverage, unspread, rolesHidden, lowered, kind, outcome } =
    tree;
  const { agreement, concordance, sampling } = tree;
  if (tree.above) return [];
  const figure = (each: number) => figureShown({ ...tree, value: each }, result.bands, session);
  return [
    ...(says ? [wordingIn(says, language)] : []),
    ...(kind === 'cap'
      ? [say('explain.cap.at-most', { cap: plain(value ?? 0, 0, language) })]
      : []),
    ...(lowered
      ? [
          say('explain.gate.lowered', {
            from: wordingIn(lowered.from, language),
            to: wordingIn(lowered.to, language),
          }),
        ]
      : []),
    ...(kind === 'gate' && !lowered
      ? [say(outcome === null ? 'explain.gate.no-verdict' : 'explain.gate.idle')]
      : []),
    ...(method ? [say(`explain.method.${method.id}` as MessageId, method.numbers)] : []),
    ...(formula && value !== null ? [formulaText(formula, value, figure, session)] : []),
    ...(coverage === undefined
      ? []
      : [
          say('explain.coverage', {
            percent: percent(coverage, session),
            least: percent(result.settings.leastWeight, session),
          }),
        ]),
    ...(sampling ? samplingShown(sampling, session) : []),
    ...(concordance ? [concordanceShown(concordance, session)] : []),
    ...(agreement ? [agreementShown(agreement, session)] : []),
    ...(unspread ? [say('explain.unspread')] : []),
    ...(rolesHidden ? [say('explain.roles-hidden')] : []),
  ];
}

/** What stands under it, with a heading where what it is begins to differ. */
function partsOf(
  { kind, parts }: Explanation,
  inner: string,
  paper: Paper,
  which: 'next' | 'all-but-next',
): string[] {
  const { say, colour } = paper.session;
  const shown = parts.filter(({ group }) => (group === 'next') === (which === 'next'));
  const isPlain = kind === 'question' && shown.every(({ group }) => group === 'answers');
  return shown.flatMap((part, index) => {
    const { group } = part;
    const begins = group !== undefined && group !== shown[index - 1]?.group;
    const heading =
      begins && !isPlain ? [`${inner}${colour.underline(say(`explain.group.${group}`))}`] : [];
    return [...heading, ...under(part, inner + STEP, paper)];
  });
}

/** What it would take to reach the next band. */
function nextOf({ next, above }: Explanation, { say, language }: Session): string[] {
  if (!next || above) return [];
  const { edge, better, points, signs } = next;
  const args = { band: wordingIn(next.band, language), edge, points: points ?? 0, signs };
  if (!better) return [say('explain.next.worse', args)];
  if (points === null) return [say('explain.next.signs', args)];
  return [
    say('explain.next.better', args),
    ...(signs > 0 ? [say('explain.next.signs-too', args)] : []),
  ];
}
