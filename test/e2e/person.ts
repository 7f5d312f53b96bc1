import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { loadAssessment } from '../../src/answers/load-assessment.ts';
import { resolveInstrument } from '../../src/cli/instrument-at.ts';
import { type Language, type MessageId, say } from '../../src/messages/index.ts';
import type { Lists } from '../../src/model/list.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import type { Respondent } from '../../src/model/respondent.ts';
import { type Name, wordingIn } from '../../src/model/text.ts';
import type { Field } from '../../src/questions/field.ts';
import { type Question, typeOf } from '../../src/questions/index.ts';
import { numberFields } from '../../src/questions/number.ts';
import { optionsOf } from '../../src/questions/option.ts';
import { type Questionnaire, questionsFor } from '../../src/questions/questionnaire.ts';
import { seeded } from '../../src/questions/sample.ts';
import { exampleLists, shipped } from '../support/instrument.ts';
import { flat, runProgram, type Terminal } from '../support/tmux.ts';

export const { questionnaire } = shipped();
export const lists = exampleLists(questionnaire);

/** What a person is asked about: the questions, and the lists that their options are drawn from. */
export interface Subject {
  questionnaire: Questionnaire;
  lists: Lists;
}

/** What a person gives to a question. */
export type Given = ({ value: unknown } | { outcome: Outcome }) & { comment?: string };

/** The questions of a role with what is given to each: as said, or drawn from a seed. */
export function answersOf(role: string, said: Record<string, Given> = {}): [Question, Given][] {
  const random = seeded(`a person: ${role}`);
  return questionsFor(questionnaire, role).map((question) => [
    question,
    said[question.id] ?? { value: typeOf(question).sample(question, lists, random) },
  ]);
}

/** An assessment of the shipped instrument, made by the program itself. */
export function newAssessment(folder: string): string {
  const people = questionnaire.roles.flatMap(({ id, records }) => (records ? [] : [`${id}=5`]));
  const settings = ['--organisation', 'Acme', '--wave', '2026-1', '--languages', 'en,es'];
  const made = runProgram(folder, ['init', 'acme', ...settings, '--people', ...people]);
  expect(made).toMatchObject({ status: 0 });
  return join(folder, 'acme');
}

/** The only answer file of an assessment: its text, and what it says, checked. */
export function answerFile(assessment: string): { text: string; respondent: Respondent } {
  const { value, issues } = loadAssessment(assessment, resolveInstrument(process.cwd()));
  // Lists are still the example here, and an interview says so.
  expect(issues.filter(({ code }) => code !== 'example-left')).toEqual([]);
  const isSeen = (name: string) => !name.startsWith('.');
  const [name, ...others] = readdirSync(join(assessment, 'answers')).filter(isSeen);
  expect(others).toEqual([]);
  const respondent = value!.respondents[0]!;
  expect(name).toBe(`${respondent.respondent.id}.yaml`);
  return { text: readFileSync(join(assessment, 'answers', name!), 'utf8'), respondent };
}

/** The ids of all respondents. */
export function idsIn(assessment: string): string[] {
  return readdirSync(join(assessment, 'answers')).flatMap((name) =>
    name.endsWith('.yaml') ? [name.slice(0, -'.yaml'.length)] : [],
  );
}

/** The id of the only respondent, whatever else a kill has left in the folder of answers. */
export function onlyId(assessment: string): string {
  const ids = idsIn(assessment);
  expect(ids).toHaveLength(1);
  return ids[0]!;
}

/** Somebody at a terminal, who looks at the screen before each key. */
export class Person {
  readonly terminal: Terminal;
  readonly language: Language;
  readonly subject: Subject;

  /** Somebody who is asked about CRM, unless it is said what else. */
  constructor(terminal: Terminal, language: Language, subject: Subject = { questionnaire, lists }) {
    this.terminal = terminal;
    this.language = language;
    this.subject = subject;
  }

  say(id: MessageId, args?: Record<string, string | number>): string {
    return say(this.language, id, args);
  }

  read(text: Name): string {
    return wordingIn(text, this.language);
  }

  /** Reads the welcome, and consents or not to be attributed where that is asked. */
  async begins(role: string, consents = false): Promise<void> {
    const { questionnaire } = this.subject;
    const { records } = questionnaire.roles.find(({ id }) => id === role)!;
    const asked = !records && questionsFor(questionnaire, role).some((each) => each.attributable);
    await this.shows(this.say(asked ? 'interview.key-go-on' : 'interview.key-begin'));
    this.terminal.keys('Enter');
    if (!asked) return;
    await this.shows(this.say('interview.consent-question'));
    this.terminal.keys(consents ? '1' : '2', 'Enter');
  }

  /** Goes on with an interview that was left. */
  async comesBack(): Promise<void> {
    await this.shows(this.say('interview.key-go-on'));
    this.terminal.keys('Enter');
  }

  /** Waits until words stand on the screen as it is. */
  async shows(words: string): Promise<void> {
    await this.terminal.until(words, () =>
      flat(this.terminal.visible()).includes(words.replace(/\s+/g, ' ')),
    );
  }

  /** Waits for a question of a role, in its words for that role. */
  async meets(question: Question, role: string): Promise<void> {
    const asked = question.ask.find((each) => each.to.includes(role))!;
    await this.shows(this.read(asked.text));
  }

  /** Gives one question its answer. */
  async answers(question: Question, given: Given): Promise<void> {
    if (given.comment !== undefined) {
      await this.command(question, 'c');
      await this.shows(this.say('interview.key-keep'));
      this.terminal.type(given.comment);
      this.terminal.keys('Enter');
      await this.shows(`${this.say('interview.comment-words')}: `);
    }
    if ('outcome' in given) await this.takes(question, given.outcome);
    else await this.gives(question, given.value);
  }

  /** Gives no answer, for a reason. */
  async takes(question: Question, outcome: Outcome): Promise<void> {
    await this.command(question, outcome === 'skipped' ? 's' : 'u');
  }

  /** Presses the key of a command, which where words are written follows Esc. */
  async command(question: Question, key: string): Promise<void> {
    if (question.type === 'text') {
      this.terminal.keys('Escape');
      // Both at once would be Alt and the key.
      await this.shows(this.say('interview.key-write'));
    }
    this.terminal.keys(key);
  }

  /** Looks through the answers and sends them. */
  async sends(): Promise<void> {
    await this.shows(this.say('interview.review-help'));
    this.terminal.keys('End', 'Enter');
  }

  private async gives(question: Question, value: unknown): Promise<void> {
    switch (question.type) {
      case 'scale':
      case 'choice':
        if (typeof value !== 'string') return this.putsInWords(value as { other: string });
        this.goesTo(await this.findsNumber(question, value));
        return this.enter();
      case 'choices': {
        const chosen = value as string[];
        const lines = optionsOf(question, this.subject.lists).length + (question.other ? 1 : 0);
        for (const option of chosen) {
          const number = await this.findsNumber(question, option);
          this.goesTo(number);
          // In a short list its digit has marked it.
          if (lines > 9) this.terminal.keys('Space');
        }
        this.enter();
        if (chosen.length === 0) return this.enter();
        if (!question.primary || chosen.length === 1) return;
        await this.shows(this.say('interview.primary'));
        this.goesTo(await this.findsNumber(question, chosen[0]!));
        return this.enter();
      }
      case 'ranking': {
        let moved = false;
        for (const [place, option] of (value as string[]).entries()) {
          const from = await this.findsNumber(question, option);
          if (from === place + 1) continue;
          moved = true;
          this.terminal.keys('Home', ...Array(from - 1).fill('Down'), String(place + 1));
          const words = this.wordsOf(question, option);
          await this.terminal.until(`${words} in its place`, () =>
            this.listed().some(({ number, text }) => number === place + 1 && text === words),
          );
        }
        this.enter();
        if (moved) return;
        await this.shows(this.say('interview.order-again'));
        return this.enter();
      }
      case 'allocation': {
        let left = 100;
        for (const share of Object.values(value as Record<string, number>)) {
          if (left === 0) return;
          this.terminal.type(String(share));
          this.enter();
          left -= share;
        }
        return;
      }
      case 'number': {
        const fields = numberFields(question);
        const numbers = question.fields
          ? (value as Record<string, number>)
          : { value: value as number };
        for (const { id } of fields) this.writes(String(numbers[id]));
        return;
      }
      case 'text':
        return this.writes(String(value));
      case 'grid': {
        const rows = optionsOf(question, this.subject.lists);
        const cells = rows.flatMap(({ id }) =>
          question.columns.map(
            (column) => [column, (value as Record<string, Entry>)[id]![column.id]] as const,
          ),
        );
        for (const [column, cell] of cells) this.fills(column, cell);
        const [lastColumn, lastCell] = cells.at(-1)!;
        this.confirms(lastColumn, { [lastColumn.id]: lastCell });
        return;
      }
      case 'record': {
        const entries = value as Entry[];
        for (const entry of entries)
          for (const field of question.fields) this.fills(field, entry[field.id]);
        if (entries.length === question.max)
          this.confirms(question.fields.at(-1)!, entries.at(-1)!);
        // An empty entry ends it; that there is none at all is asked once more.
        if (entries.length < question.max) this.enter();
        if (entries.length === 0) this.enter();
        return;
      }
    }
  }

  /** Fills the blank at the cursor and goes to the next; from the last one it gives everything. */
  private fills(field: Field, value: unknown): void {
    if (value === undefined) this.enter();
    else if (field.kind === 'yes-no') this.terminal.keys(value ? '1' : '2', 'Enter');
    else if (field.kind === 'choice') this.picks(field, value);
    else this.writes(String(value));
  }

  /** After a list in the last blank: what was chosen from it stands there to be given. */
  private confirms({ kind, id }: Field, row: Entry): void {
    if (kind === 'choice' && row[id] !== undefined) this.enter();
  }

  private picks(field: Field & { kind: 'choice' }, value: unknown): void {
    const options = optionsOf(field, this.subject.lists);
    this.terminal.keys('Space');
    if (typeof value === 'string') {
      const index = options.findIndex(({ id }) => id === value);
      this.terminal.keys('Home', ...Array(index).fill('Down'), 'Enter');
      return;
    }
    this.putsInWords(value as { other: string });
  }

  /** Chooses the last line of a list, for an answer of one's own, and writes it. */
  private putsInWords({ other }: { other: string }): void {
    this.terminal.keys('End', 'Enter');
    this.terminal.type(other);
    this.enter();
  }

  /** Writes into a blank in place of what stands there. */
  private writes(words: string): void {
    this.terminal.keys('End', 'C-u');
    this.terminal.type(words);
    this.enter();
  }

  private goesTo(number: number): void {
    this.terminal.keys(...String(number));
  }

  private wordsOf(question: Question, option: string): string {
    const found = optionsOf(question as never, this.subject.lists).find(({ id }) => id === option);
    return this.read(found!.text);
  }

  /** The number that an option has on the screen, to which it may have to scroll. */
  private async findsNumber(question: Question, option: string): Promise<number> {
    const words = this.wordsOf(question, option);
    const found = () => this.listed().find(({ text }) => text === words)?.number;
    const cursorAt = (number: number) => new RegExp(`^❯ *${number}\\. `, 'm');
    const seen = found();
    if (seen !== undefined) return seen;
    this.terminal.keys('Home');
    for (let number = 1; ; number++) {
      await this.terminal.until(`line ${number}`, () =>
        cursorAt(number).test(this.terminal.visible()),
      );
      const here = found();
      if (here !== undefined) return here;
      this.terminal.keys('Down');
    }
  }

  /** The lines of the list on the screen. */
  listed(): { number: number; text: string }[] {
    const blocks = this.terminal
      .visible()
      .split(/^(?=[❯ ] *\d+\. )/m)
      .slice(1);
    return blocks.map((block) => {
      const [, number, rest] = /^[❯ ] *(\d+)\. (?:\[[✓ ]\] |↑↓ | {3}(?=\S))?([\s\S]*)/.exec(block)!;
      return { number: Number(number), text: flat(rest!.split(/\n\s*\n|\n─/)[0]!) };
    });
  }

  private enter(): void {
    this.terminal.keys('Enter');
  }

  /** Types words into a prompt and Enter. */
  async types(label: string, words: string): Promise<void> {
    await this.asked(label);
    this.terminal.type(words);
    this.enter();
  }

  /** Chooses a line of a page. */
  async chooses(title: string, line: string): Promise<void> {
    await this.shows(title);
    const found = () => this.listed().find(({ text }) => text === line);
    await this.terminal.until(line, () => found() !== undefined);
    this.terminal.keys(String(found()!.number), 'Enter');
  }

  /** Waits until a prompt with this label is there. */
  async asked(label: string): Promise<void> {
    await this.terminal.until(label, (screen) =>
      flat(rowsAsked(screen).join('\n')).startsWith(`> ${label}`),
    );
  }
}

type Entry = Record<string, unknown>;

/** The rows of a prompt that is asked now; none while nothing is. */
function rowsAsked(screen: string): string[] {
  const latest = screen.split(/^(?=[>✓] |exit \d+ \$)/m).at(-1)!;
  return latest.startsWith('> ') ? latest.split('\n') : [];
}
