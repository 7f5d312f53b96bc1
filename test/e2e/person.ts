import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { loadAssessment } from '../../src/answers/assessment-folder.ts';
import { resolveInstrument } from '../../src/cli/load.ts';
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
  const [name, ...others] = readdirSync(join(assessment, 'answers'));
  expect(others).toEqual([]);
  const respondent = value!.respondents[0]!;
  expect(name).toBe(`${respondent.respondent.id}.yaml`);
  return { text: readFileSync(join(assessment, 'answers', name!), 'utf8'), respondent };
}

/** The id of the only respondent, whatever else a kill has left in the folder of answers. */
export function onlyId(assessment: string): string {
  const ids = readdirSync(join(assessment, 'answers')).flatMap((name) =>
    name.endsWith('.yaml') ? [name.slice(0, -'.yaml'.length)] : [],
  );
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
    await this.types(this.say(asked ? 'interview.continue' : 'interview.begin'), '');
    if (!asked) return;
    const answer = this.say(consents ? 'interview.yes' : 'interview.no');
    await this.chooses(this.say('interview.consent-question'), answer);
  }

  /** Waits for a question of a role, in its words for that role. */
  async meets(question: Question, role: string): Promise<void> {
    const asked = question.ask.find((each) => each.to.includes(role))!;
    await this.terminal.until(this.read(asked.text), (screen) => {
      const latest = screen.split(/^\S.* · .* \d+ \S+ \d+$/m).at(-1)!;
      return flat(latest).startsWith(this.read(asked.text)) && rowsAsked(latest).length > 0;
    });
  }

  /** Gives one question its answer. */
  async answers(question: Question, given: Given): Promise<void> {
    const { comment } = given;
    if (comment !== undefined) {
      await this.takes(question, 'comment');
      await this.types(this.say('interview.comment-words'), comment);
    }
    if ('outcome' in given) await this.takes(question, given.outcome);
    else await this.gives(question, given.value);
  }

  /** Takes what stands below the answers, or what is typed instead of one. */
  async takes(question: Question, extra: Outcome | 'comment' | 'why'): Promise<void> {
    const line = this.say(`interview.${extra}` as MessageId);
    const command = { why: '?', comment: '!', skipped: '-', unknown: 'x', unseen: 'x' };
    const label = this.say('interview.your-answer');
    switch (question.type) {
      case 'scale':
      case 'choice':
        return this.chooses(label, line);
      case 'choices':
        return this.marks(label, [line]);
      case 'ranking':
        return this.chooses(this.say('interview.place', { place: 1 }), line);
      case 'record':
        return this.chooses(this.say('interview.one'), line);
      default:
        return this.types('', command[extra as keyof typeof command]);
    }
  }

  private async gives(question: Question, value: unknown): Promise<void> {
    const label = this.say('interview.your-answer');
    const words = (option: unknown) => {
      const found = optionsOf(question as never, this.subject.lists).find(
        ({ id }) => id === option,
      );
      return this.read(found!.text);
    };
    switch (question.type) {
      case 'scale':
      case 'choice':
        return this.choosesOption(question, label, value);
      case 'choices': {
        const chosen = value as string[];
        await this.marks(label, chosen.map(words));
        if (chosen.length === 0)
          return this.chooses(this.say('interview.none'), this.say('interview.yes'));
        if (!question.primary || chosen.length === 1) return;
        return this.chooses(this.say('interview.primary'), words(chosen[0]));
      }
      case 'ranking':
        for (const [index, option] of (value as string[]).slice(0, -1).entries())
          await this.chooses(this.say('interview.place', { place: index + 1 }), words(option));
        return;
      case 'allocation': {
        const shares = Object.entries(value as Record<string, number>);
        for (const [index, [option, share]] of shares.entries())
          await this.types(words(option), index < shares.length - 1 ? String(share) : '');
        return;
      }
      case 'number':
        for (const field of numberFields(question)) {
          const number = question.fields ? (value as Record<string, number>)[field.id] : value;
          await this.types(this.read(field.text) || label, String(number));
        }
        return;
      case 'text':
        return this.types(label, String(value));
      case 'grid':
        for (const row of optionsOf(question, this.subject.lists))
          for (const column of question.columns)
            await this.fills(column, (value as Record<string, Entry>)[row.id]![column.id]);
        return;
      case 'record':
        return this.enters(question.fields, question.max, value as Entry[]);
    }
  }

  private async enters(fields: Field[], max: number, entries: Entry[]): Promise<void> {
    const [yes, no] = [this.say('interview.yes'), this.say('interview.no')];
    const more = (index: number) => this.say(index === 0 ? 'interview.one' : 'interview.another');
    for (const [index, entry] of entries.entries()) {
      await this.chooses(more(index), yes);
      for (const field of fields) await this.fills(field, entry[field.id]);
    }
    if (entries.length < max) await this.chooses(more(entries.length), no);
  }

  private async fills(field: Field, value: unknown): Promise<void> {
    const label = this.read(field.text);
    if (field.kind === 'yes-no') {
      return this.chooses(label, this.say(value ? 'interview.yes' : 'interview.no'));
    }
    if (field.kind !== 'choice') return this.types(label, value === undefined ? '' : String(value));
    if (value === undefined) return this.chooses(label, this.say('interview.leave-empty'));
    return this.choosesOption(field, label, value);
  }

  private async choosesOption(source: object, label: string, value: unknown): Promise<void> {
    if (typeof value === 'string') {
      const option = optionsOf(source, this.subject.lists).find(({ id }) => id === value);
      return this.chooses(label, this.read(option!.text));
    }
    await this.chooses(label, this.say('interview.other'));
    await this.types(this.say('interview.other-words'), (value as { other: string }).other);
  }

  /** Moves to a line of a list and takes it. */
  async chooses(label: string, line: string): Promise<void> {
    await this.asked(label);
    await this.moves(line);
    await this.enter();
  }

  private async marks(label: string, lines: string[]): Promise<void> {
    await this.asked(label);
    for (const line of lines) {
      await this.moves(line);
      await this.press('Space');
    }
    await this.enter();
  }

  /** Types words into a blank and Enter. */
  async types(label: string, words: string): Promise<void> {
    await this.asked(label);
    this.terminal.type(words);
    await this.enter();
  }

  /** Waits until something with this label is asked. */
  async asked(label: string): Promise<void> {
    await this.terminal.until(label, (screen) =>
      flat(rowsAsked(screen).join('\n')).startsWith(`> ${label}`),
    );
  }

  /** Moves the cursor of a list to a line, without taking it; the line may have scrolled away. */
  async moves(line: string): Promise<void> {
    const last = this.say('interview.why');
    let turned = false;
    for (;;) {
      const rows = rowsAsked(this.terminal.screen());
      const cursor = rows.findIndex((row) => row.startsWith('❯'));
      if (stands(line, rows.slice(cursor))) return;
      const isAbove = rows.slice(0, cursor).some((_row, index) => stands(line, rows.slice(index)));
      turned ||= stands(last, rows.slice(cursor));
      await this.press(isAbove || turned ? 'Up' : 'Down');
    }
  }

  /** Presses a key and waits for what it changes. */
  private async press(key: string): Promise<void> {
    const before = this.terminal.screen();
    this.terminal.keys(key);
    await this.terminal.until(`a change by ${key}`, (screen) => screen !== before);
  }

  private async enter(): Promise<void> {
    const before = done(this.terminal.screen());
    this.terminal.keys('Enter');
    await this.terminal.until('the end of what was asked', (screen) => done(screen) > before);
  }
}

type Entry = Record<string, unknown>;

/** The rows of what is asked now; none while nothing is. */
function rowsAsked(screen: string): string[] {
  const latest = screen.split(/^(?=[>✓] |exit \d+ \$)/m).at(-1)!;
  return latest.startsWith('> ') ? latest.split('\n') : [];
}

/** Whether a line of a list stands whole at the beginning of these rows, broken between words only. */
function stands(line: string, rows: string[]): boolean {
  const [first = '', ...others] = rows.map((row) => row.replace(/^[❯ ](?:\[.\])? ?/, ''));
  return (
    line.startsWith(first) && first !== '' && flat([first, ...others].join('\n')).startsWith(line)
  );
}

/** How much has been asked and answered. */
function done(screen: string): number {
  return screen.match(/^✓ /gm)?.length ?? 0;
}
