import type { Result } from '../../model/result.ts';
import { primaryCounter } from '../../questions/choices.ts';
import { type Question, rolesAsked } from '../../questions/index.ts';
import { type OptionSource, optionCounter, optionIds } from '../../questions/option.ts';
import { placeCounter } from '../../questions/ranking.ts';
import { consensusOf } from '../consensus.ts';
import { measureOf, measuresOn } from '../measures/index.ts';
import type { TallyReader } from '../measures/measure.ts';
import { peopleBehind, unknownIsAnswer } from '../people-behind.ts';
import { ANYTHING, HUNDREDTHS, type Plan, POINTS, ruleFor, type Tally, TOLD } from '../plan.ts';
import { ruleOf } from '../rules/index.ts';
import { slotOf, slotOfMeasure, slotOfType } from '../slots.ts';
import { attainablePoints } from './attainable-points.ts';
import { type Cell, cellKey } from './cells.ts';
import { isTold, type Shape } from './chosen-by-most.ts';
import { type Part, partOf } from './parts-of-scale.ts';

/** A part of the scale in which one person alone lies is what that person said. */
const PAIR = 2;
/** From so many people on, what most of them said is not what all of them said. */
const MOST = 3;
/** Of so many things ranked, no order is agreed on in one way alone. */
const RANKED = 4;

/** A cell, and what is told of it. */
export type ToldCell = Result['protected'][number];

/**
 * The tally that everything which is published comes from: of each protected cell it holds so much
 * that at least two things that its people could have come to give the same, whatever else is known;
 * where nothing can be told in this way, the cell is left out. What is left of a cell depends on
 * nothing outside it, but for how many its people are. METHOD section 5, "merge roles, or suppress".
 *
 * - Of one person alone: nothing.
 * - Where a rule gives points: the middle of the part of 0-100 in which they lie (`partOf`).
 * - A ranking by three or more: the order that they agree on.
 * - A choice of three or more: what more than half of them chose, as if by the middle of how many that
 *   can be.
 * - A quiz, whose questions have points together: a part of 0-100 for all of them, where they are all
 *   protected and were answered by the same people; else other answers would tell what is left.
 *
 * What most chose stands for all, by numbers that nobody gave. So there is a second tally, `sure`, that
 * tells nothing there: for the bounds of what could be.
 */
export function roughTally(
  plan: Plan,
  tally: Tally,
  reader: TallyReader,
  cells: readonly Cell[],
): { tally: Tally; sure: Tally; told: ToldCell[] } {
  const rough = tally.slice();
  const together = new Set<string>();
  for (const { id: role } of plan.instrument.questionnaire.roles) {
    const few = cells.filter((cell) => cell.role === role).map(({ question }) => question);
    for (const question of roughenPeople(plan, rough, reader, role, new Set(few)))
      together.add(cellKey({ role, question }));
  }
  const sure = rough.slice();
  const told = cells.map((cell) => {
    const found = together.has(cellKey(cell)) ? TOGETHER : tell(plan, reader, cell);
    write(plan, reader, rough, cell, found);
    write(plan, reader, sure, cell, found.told.told === 'most' ? NOT_TOLD : found);
    return { ...cell, ...found.told };
  });
  return { tally: rough, sure, told };
}

function write(plan: Plan, reader: TallyReader, tally: Tally, cell: Cell, found: Told): void {
  const { role, question } = cell;
  const slots = plan.slots(role, question);
  const kept = keptStates(plan, cell).map((state) => slotOf(slots, state)!);
  const left = kept.map((slot) => tally[slot]!);
  tally.fill(0, slots.first, slots.first + slots.layout.size);
  for (const [index, slot] of kept.entries()) tally[slot] = left[index]!;
  for (const [slot, amount] of found.counts) tally[slot!] = amount;
  tally[slotOf(slots, found.state)!] =
    peopleBehind(plan.instrument.rubric, reader, question, role) +
    reader.withoutPoints(question, role);
}

/** How many did not answer is not protected. */
function keptStates({ instrument }: Plan, { question }: Cell): string[] {
  const states = ['unseen', 'skipped', 'not-applicable', 'unanswered'];
  return unknownIsAnswer(instrument.rubric, question) ? states : [...states, 'unknown'];
}

interface Told {
  told: Omit<ToldCell, keyof Cell>;
  /** Where the people of the cell are counted. */
  state: string;
  counts: Amount[];
}

/** What stands in a slot. */
type Amount = [slot: number | undefined, amount: number];

const TOGETHER: Told = { told: { told: 'together' }, state: TOLD.inPart, counts: [] };
const NOT_TOLD: Told = { told: { told: 'nothing' }, state: TOLD.not, counts: [] };

function tell(plan: Plan, reader: TallyReader, cell: Cell): Told {
  const question = plan.questions.get(cell.question)!;
  const rule = ruleFor(plan.instrument, question);
  const n = peopleBehind(plan.instrument.rubric, reader, cell.question, cell.role);
  if (n < PAIR || (rule && ruleOf(rule).mayNotApply)) return NOT_TOLD;
  if (rule) return tellPart(plan, reader, cell);
  if (n < MOST) return NOT_TOLD;
  if (question.type === 'ranking') return tellOrder(plan, reader, cell, question);
  if (question.type === 'choice' || question.type === 'choices')
    return tellMost(plan, reader, cell, question);
  return NOT_TOLD;
}

function tellPart(plan: Plan, reader: TallyReader, { role, question }: Cell): Told {
  const slots = plan.slots(role, question);
  const { n, mean } = reader.points(question, role);
  const points = attainablePoints(plan, question);
  const part = mean === null ? null : partOf(mean, n, points);
  if (part === null) return NOT_TOLD;
  return {
    told: { told: 'part' },
    state: TOLD.inPart,
    counts: [
      [slotOf(slots, POINTS.n), n],
      ...roughSums(part, n, slotOf(slots, POINTS.sum), slotOf(slots, POINTS.within)),
    ],
  };
}

/** As if `n` people had the middle of a part each, and how far off that may be; in hundredths. */
function roughSums(
  { from, to }: Part,
  n: number,
  sum: number | undefined,
  within: number | undefined,
): Amount[] {
  return [
    [sum, (n * HUNDREDTHS * (from + to)) / 2],
    [within, (n * HUNDREDTHS * (to - from)) / 2],
  ];
}

/** As if all had the order that they agree on; those who share a place are in each of its places alike. */
function tellOrder(
  plan: Plan,
  reader: TallyReader,
  { role, question }: Cell,
  asked: Question,
): Told {
  const slots = plan.slots(role, question);
  const ids = optionIds(asked as OptionSource, reader.lists);
  const consensus = consensusOf(reader, question, role);
  if (consensus === null || ids.length < RANKED) return NOT_TOLD;
  const n = reader.answered(question, role);
  const counts = ids.flatMap((id) => {
    const rank = consensus.get(id)!;
    const tied = ids.filter((other) => consensus.get(other) === rank).length;
    const first = rank - (tied - 1) / 2;
    return Array.from(
      { length: tied },
      (_, index): Amount => [slotOfType(slots, placeCounter(id, first + index)), n / tied],
    );
  });
  return { told: { told: 'order' }, state: TOLD.inPart, counts };
}

function tellMost(
  plan: Plan,
  reader: TallyReader,
  { role, question }: Cell,
  asked: Question,
): Told {
  const slots = plan.slots(role, question);
  const n = peopleBehind(plan.instrument.rubric, reader, question, role);
  const least = Math.floor(n / 2) + 1;
  const ids = optionIds(asked as OptionSource, reader.lists);
  const most = (counter: string) => reader.counter(question, role, counter) >= least;
  const primary =
    asked.type === 'choices' && asked.primary ? ids.map(primaryCounter).filter(most) : [];
  const first = (id: string) => primary.includes(primaryCounter(id));
  const all = ids.filter(most).toSorted((one, two) => Number(first(two)) - Number(first(one)));
  const shape = shapeOf(plan, asked, n);
  if (!isTold(shape, 0)) return NOT_TOLD;
  const chosen = isTold(shape, all.length) ? all : [];
  const people = (least + n) / 2;
  const own = measuresOn(plan.instrument.rubric, question).flatMap((config): Amount[] => {
    const value = asked.type === 'choice' ? chosen[0] : chosen;
    if (value === undefined) return [];
    return measureOf(config).count!(config, asked, value, plan.lists).map(([counter, amount]) => [
      slotOfMeasure(slots, config.id, counter),
      n * amount,
    ]);
  });
  return {
    told: { told: 'most' },
    state: 'answered',
    counts: [
      ...[...chosen.map(optionCounter), ...(chosen.length > 0 ? primary : [])].map(
        (counter): Amount => [slotOfType(slots, counter), people],
      ),
      ...own,
    ],
  };
}

function shapeOf({ instrument, lists }: Plan, asked: Question, people: number): Shape {
  const own = 'other' in asked && asked.other ? 1 : 0;
  const unknown = unknownIsAnswer(instrument.rubric, asked.id) ? 1 : 0;
  const options = optionIds(asked as OptionSource, lists).length + own + unknown;
  if (asked.type !== 'choices') return { people, options, min: 1, max: 1 };
  return { people, options, min: asked.min, max: Math.min(asked.max ?? options, options) };
}

/**
 * What is counted over several answers of a person is not told where one of them is protected, but for
 * points that these have together. Gives the protected questions of which that is all that is told.
 */
function roughenPeople(
  plan: Plan,
  rough: Tally,
  reader: TallyReader,
  role: string,
  few: ReadonlySet<string>,
): string[] {
  const { rubric } = plan.instrument;
  const told = new Set<string>();
  for (const config of rubric.measures) {
    const measure = measureOf(config);
    const read = measure.uses(config).map(({ question }) => question);
    if (!measure.people || !read.some((question) => few.has(question))) continue;
    const slots = plan.slots(role, ANYTHING);
    const at = (counter: string) => slotOfMeasure(slots, config.id, counter)!;
    for (const counter of measure.people.counters(config)) rough[at(counter)] = 0;
    const { points } = measure.people;
    if (!points || !measure.roles(config).includes(role)) continue;
    const people = reader.ofPeople(role, points.people, config.id);
    const asked = read
      .map((id) => plan.questions.get(id)!)
      .filter((question) => rolesAsked(question).includes(role));
    const whole = asked.every(
      ({ id }) => few.has(id) && !told.has(id) && peopleBehind(rubric, reader, id, role) === people,
    );
    if (!whole || people < PAIR) continue;
    const mean = reader.ofPeople(role, points.sum, config.id) / (HUNDREDTHS * people);
    const part = partOf(mean, people, points.attainable(config, asked, plan.lists));
    if (part === null) continue;
    rough[at(points.people)] = people;
    for (const [slot, amount] of roughSums(part, people, at(points.sum), at(points.within)))
      rough[slot!] = amount;
    for (const { id } of asked) told.add(id);
  }
  return [...told];
}
