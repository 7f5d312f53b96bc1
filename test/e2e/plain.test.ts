import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { type MessageId, say } from '../../src/messages/index.ts';
import type { Respondent } from '../../src/model/respondent.ts';
import { wordingIn } from '../../src/model/text.ts';
import { type Question, typeOf } from '../../src/questions/index.ts';
import { numberFields } from '../../src/questions/number.ts';
import { optionsOf } from '../../src/questions/option.ts';
import { questionsFor } from '../../src/questions/questionnaire.ts';
import { seeded } from '../../src/questions/sample.ts';
import { exampleLists, shipped } from '../support/instrument.ts';
import { describeInTerminal, runProgram, Terminal, temporaryFolder } from '../support/tmux.ts';

const { questionnaire } = shipped();
const lists = exampleLists(questionnaire);
const random = seeded('a person who types lines');
const given = questionsFor(questionnaire, 'user').map((question) => ({
  question,
  value: typeOf(question).sample(question, lists, random),
}));
const values = Object.fromEntries(given.map(({ question: { id }, value }) => [id, value]));

/** A folder with an assessment in it, made by the program itself. */
function withAssessment(): string {
  const folder = temporaryFolder();
  const settings = ['--organisation', 'Acme', '--wave', '2026-1', '--languages', 'en,es'];
  const people = ['--people', 'executive=5', 'manager=5', 'user=5', 'project=5'];
  expect(runProgram(folder, ['init', 'acme', ...settings, ...people])).toMatchObject({ status: 0 });
  return folder;
}

/** The only answer file. */
function answersIn(folder: string): Respondent {
  const [name, ...others] = readdirSync(join(folder, 'acme/answers')).filter(
    (each) => !each.startsWith('.'),
  );
  expect(others).toEqual([]);
  return parse(readFileSync(join(folder, 'acme/answers', name!), 'utf8'));
}

/** Somebody who types a line whenever the program waits for one. */
class Typist {
  readonly terminal: Terminal;
  /** How many lines have been wanted so far. */
  #wanted = 0;

  constructor(terminal: Terminal) {
    this.terminal = terminal;
  }

  /** Wide enough for every text to stand on one line. */
  static async at(folder: string): Promise<Typist> {
    return new Typist(await Terminal.open(folder, { columns: 400, rows: 50 }));
  }

  /** Waits until the program wants a line; gives what it said since the one before. */
  async asked(): Promise<string[]> {
    let said: string[] = [];
    await this.terminal.until('a line is wanted', (screen) => {
      const parts = screen.trimEnd().split(/^>(?: .*)?$/m);
      said =
        parts
          .at(-2)
          ?.split('\n')
          .filter((line) => line !== '') ?? [];
      return parts.length - 1 > this.#wanted && parts.at(-1) === '';
    });
    return said;
  }

  async types(line: string): Promise<void> {
    await this.asked();
    this.#wanted++;
    this.terminal.type(line);
    this.terminal.keys('Enter');
  }

  /** Waits for a question, in its words. */
  async meets({ ask }: Question): Promise<string[]> {
    const words = ask.find(({ to }) => to.includes('user'))!.text;
    const said = await this.asked();
    expect(said).toContain(wordingIn(words, 'en'));
    return said;
  }

  async answers(question: Question, value: unknown): Promise<void> {
    const said = await this.meets(question);
    /** The numbers before the options with these ids. */
    const numbers = (ids: unknown[]) =>
      ids
        .map((id) => optionsOf(question as never, lists).find((option) => option.id === id)!)
        .map(({ text }) => said.find((line) => line.endsWith(`. ${wordingIn(text, 'en')}`))!)
        .map((line) => line.split('.')[0]);
    switch (question.type) {
      case 'scale':
      case 'choice':
        return this.types(numbers([value]).join());
      case 'choices':
      case 'ranking': {
        const chosen = value as string[];
        await this.types(chosen.length === 0 ? '0' : numbers(chosen).join(' '));
        if (question.type === 'ranking' || !question.primary || chosen.length < 2) return;
        return this.types(numbers(chosen.slice(0, 1)).join());
      }
      case 'number':
        for (const { id } of numberFields(question))
          await this.types(String(question.fields ? (value as never)[id] : value));
        return;
      default:
        throw new Error(`Nobody has told how to answer ${question.type}`);
    }
  }
}

const words = (id: MessageId, args?: Record<string, string | number>) => say('en', id, args);

describeInTerminal('an interview line by line', () => {
  test('of a user, with a skip, a way back, an end by Ctrl-C and a return', async () => {
    const folder = withAssessment();
    const person = await Typist.at(folder);
    const { terminal } = person;
    const [first, second, third] = given;
    terminal.run('crm-readiness interview acme --plain');
    await person.types('english');
    await person.types('3');
    expect(await person.asked()).toContain(words('interview.welcome'));
    await person.types('');
    await person.asked();
    const { id, role } = answersIn(folder).respondent;
    expect(role).toBe('user');

    await person.answers(first!.question, first!.value);
    await person.meets(second!.question);
    await person.types('s');
    await person.meets(third!.question);
    await person.types('<');
    expect(await person.meets(second!.question)).toContain('Your earlier answer: skipped');
    await person.types('s');
    await person.answers(third!.question, third!.value);
    await person.meets(given[3]!.question);
    terminal.type('half a line');
    terminal.keys('C-c');
    expect(await terminal.exitCode()).toBe(130);
    await terminal.sees(`crm-readiness interview acme --resume ${id} --plain`);
    expect(answersIn(folder)).toMatchObject({ status: 'in-progress', respondent: { id } });

    const back = await Typist.at(folder);
    back.terminal.run(`crm-readiness interview acme --resume ${id} --plain`);
    const asked = given.length;
    const answered = 2;
    expect(await back.asked()).toContain(words('interview.welcome-back', { answered, asked }));
    await back.types('');
    for (const { question, value } of given.slice(3)) await back.answers(question, value);
    expect(await back.asked()).toContain(words('interview.skipped-again', { questions: 1 }));
    await back.types('');
    await back.answers(second!.question, second!.value);
    expect(await back.asked()).toContain(words('interview.review'));
    // Nothing was drawn again: every line that was typed still stands where it was typed.
    expect(back.terminal.screen().match(/^Commands/gm)!.length).toBeGreaterThan(asked - 4);
    await back.types('send');
    expect(await back.terminal.exitCode()).toBe(0);
    await back.terminal.sees(words('interview.thanks'));
    const { status, answers } = answersIn(folder);
    expect(status).toBe('complete');
    expect(Object.keys(answers).sort()).toEqual(Object.keys(values).sort());
    for (const [question, { value }] of Object.entries(answers))
      expect([question, value]).toEqual([question, sorted(question, value)]);
  });

  test('is what a dumb terminal gets, and Ctrl-D leaves it', async () => {
    const folder = withAssessment();
    const person = await Typist.at(folder);
    person.terminal.run('TERM=dumb crm-readiness interview acme --role user --lang es');
    expect(await person.asked()).toContain('Le damos la bienvenida');
    await person.types('');
    await person.asked();
    person.terminal.keys('C-d');
    expect(await person.terminal.exitCode()).toBe(130);
  });
});

/** What was chosen stands in the order of the list that the person saw. */
function sorted(id: string, value: unknown): unknown {
  const { question, value: meant } = given.find((each) => each.question.id === id)!;
  if (question.type !== 'choices') return meant;
  expect([...(value as string[])].sort()).toEqual([...(meant as string[])].sort());
  return value;
}

describe('answers from a file, without a terminal', () => {
  const interview = (folder: string, ...args: string[]) =>
    runProgram(folder, ['interview', 'acme', ...args]);
  const giving = (folder: string, text: string) => writeFileSync(join(folder, 'given.yaml'), text);

  test('become an answer file', () => {
    const folder = withAssessment();
    giving(folder, stringify({ respondent: { role: 'user' }, answers: values }));
    const { status, stdout, stderr } = interview(folder, '--answers', 'given.yaml', '--lang', 'es');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const { respondent, ...written } = answersIn(folder);
    expect(stdout).toBe(`Escrito: acme/answers/${respondent.id}.yaml\n`);
    expect(respondent).toMatchObject({ role: 'user', language: 'es' });
    expect(written.status).toBe('complete');
    expect(runProgram(folder, ['status', 'acme', '--json'])).toMatchObject({ status: 0 });
  });
  test('with mistakes become nothing, and each mistake is named with its place', () => {
    const folder = withAssessment();
    giving(folder, 'answers:\n  target-clash: no\n  executive-seen: -1\n  figure-to-mov: x\n');
    const flags = ['--answers', 'given.yaml', '--role', 'user', '--lang', 'en'];
    const { status, stdout, stderr } = interview(folder, ...flags);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    const places = stderr
      .trim()
      .split('\n')
      .map((line) => line.split('  ')[0]);
    expect(places).toEqual(['given.yaml:2:17', 'given.yaml:3:19', 'given.yaml:4:3']);
    expect(readdirSync(join(folder, 'acme'))).toEqual(['assessment.yaml']);
  });
  test.each([[[]], [['--plain']]])('are what is named where there is no terminal: %o', (flags) => {
    const folder = withAssessment();
    expect(interview(folder, '--role', 'user', '--lang', 'en', ...flags)).toEqual({
      status: 2,
      stdout: '',
      stderr: `${words('error.no-terminal')}\n`,
    });
    expect(words('error.no-terminal')).toContain('--answers');
  });
});
