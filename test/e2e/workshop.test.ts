import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Question } from '../../src/questions/index.ts';
import { describeInTerminal, flat, Terminal, temporaryFolder } from '../support/tmux.ts';
import {
  answerFile,
  answersOf,
  type Given,
  idsIn,
  newAssessment,
  onlyId,
  Person,
  questionnaire,
} from './person.ts';

/** Answers these questions of a role, one after another. */
async function goesOn(person: Person, role: string, given: readonly [Question, Given][]) {
  for (const [question, answer] of given) {
    await person.meets(question, role);
    await person.answers(question, answer);
  }
}

describeInTerminal('a workshop', () => {
  const given = answersOf('user');

  test('leaves nothing of one person to the next: on the screen, above it, or in the folder', async () => {
    const folder = temporaryFolder();
    const assessment = newAssessment(folder);
    const terminal = await Terminal.open(folder);
    const person = new Person(terminal, 'en');
    terminal.run('crm-readiness interview acme --loop --role user --lang en');
    await person.shows(person.say('interview.next-person'));
    const before = terminal.screen();
    terminal.keys('Enter');
    await person.begins('user');
    await goesOn(person, 'user', given);
    await person.sends();
    await person.shows(person.say('interview.thanks'));
    terminal.keys('Enter');
    await person.shows(person.say('interview.next-person'));
    expect(terminal.screen()).toBe(before);

    terminal.keys('Enter');
    await person.begins('user');
    await goesOn(person, 'user', given.slice(0, 2));
    await person.meets(given[2]![0], 'user');
    terminal.keys('q');
    await person.shows('Saved up to where you stopped.');
    const [unfinished] = idsIn(assessment).filter((id) => flat(terminal.visible()).includes(id));
    await person.shows(`${unfinished} That is your code`);
    terminal.keys('Enter');
    await person.shows(person.say('interview.next-person'));
    expect(terminal.screen()).toBe(before);

    terminal.keys('2', 'Enter');
    await person.shows('Your code');
    expect(flat(terminal.visible())).not.toContain(unfinished);
    terminal.type('guessed');
    terminal.keys('Enter');
    await person.shows('There is no unfinished interview “guessed” here.');
    terminal.keys('Enter');
    await person.shows(person.say('interview.next-person'));
    const broken = join(assessment, 'answers', 'back.yaml');
    writeFileSync(broken, 'format: 1\nanswers: all of them\n');
    terminal.keys('2', 'Enter');
    await person.shows('Your code');
    terminal.type('back');
    terminal.keys('Enter');
    await person.shows('The interview “back” cannot be continued as its file is.');
    terminal.keys('Enter');
    rmSync(broken);
    await person.shows(person.say('interview.next-person'));
    terminal.keys('2', 'Enter');
    await person.shows('Your code');
    terminal.type(unfinished!.toUpperCase());
    terminal.keys('Enter');
    await person.comesBack();
    await person.meets(given[2]![0], 'user');
    terminal.keys('C-c');
    await person.shows('Saved up to where you stopped.');
    terminal.keys('Enter');
    await person.shows(person.say('interview.next-person'));

    terminal.keys('q');
    expect(await terminal.exitCode()).toBe(0);
    const words = given.map(([question]) => person.read(question.ask[0]!.text));
    const left = flat(terminal.screen());
    expect(words.filter((each) => left.includes(each))).toEqual([]);
    expect(left).not.toContain('--resume');

    const answers = join(assessment, 'answers');
    const names = readdirSync(answers);
    expect(names).toHaveLength(2);
    expect(statSync(answers).mtime.toISOString()).toMatch(/T00:00:00.000Z$/);
    for (const name of names) {
      expect(name).toMatch(/^[a-z0-9]{8}\.yaml$/);
      const { mtime, atime } = statSync(join(answers, name));
      const text = readFileSync(join(answers, name), 'utf8');
      const day = `${/^day: (\S+)$/m.exec(text)![1]}T00:00:00.000Z`;
      expect([mtime.toISOString(), text.match(/\d\d:\d\d/)]).toEqual([day, null]);
      expect(atime.getTime()).toBeGreaterThanOrEqual(mtime.getTime());
    }
  });
});

describeInTerminal('one interview at two terminals', () => {
  const given = answersOf('user');
  const sitDown = async (folder: string, options: string) => {
    const terminal = await Terminal.open(folder);
    terminal.run(`crm-readiness interview acme ${options}`);
    return new Person(terminal, 'en');
  };

  test('is refused to the second, with the reason, and is free again after the first, killed or not', async () => {
    const folder = temporaryFolder();
    const assessment = newAssessment(folder);
    const first = await sitDown(folder, '--role user --lang en');
    await first.begins('user');
    await goesOn(first, 'user', given.slice(0, 3));
    await first.meets(given[3]![0], 'user');
    const id = onlyId(assessment);

    const second = await sitDown(folder, `--resume ${id}`);
    expect(await second.terminal.exitCode()).toBe(2);
    await second.terminal.sees(`Somebody is at the interview “${id}” just now`);

    first.terminal.kill9();
    const third = await sitDown(folder, `--resume ${id}`);
    await third.comesBack();
    await goesOn(third, 'user', given.slice(3));
    await third.sends();
    expect(await third.terminal.exitCode()).toBe(0);
    expect(Object.keys(answerFile(assessment).respondent.answers)).toHaveLength(given.length);
    expect(readdirSync(join(assessment, 'answers'))).toEqual([`${id}.yaml`]);
  });

  test('that was left is picked from those that are unfinished', async () => {
    const folder = temporaryFolder();
    const assessment = newAssessment(folder);
    const first = await sitDown(folder, '--role user --lang en');
    await first.begins('user');
    await goesOn(first, 'user', given.slice(0, 2));
    await first.meets(given[2]![0], 'user');
    first.terminal.keys('q');
    expect(await first.terminal.exitCode()).toBe(130);

    const second = await sitDown(folder, '--resume');
    await second.shows(second.say('interview.pick-unfinished'));
    await second.shows(`2 of ${given.length} answered`);
    second.terminal.keys('1', 'Enter');
    await second.comesBack();
    await second.meets(given[2]![0], 'user');
    second.terminal.keys('C-c');
    expect(await second.terminal.exitCode()).toBe(130);
    expect(second.terminal.cursorShown).toBe(true);
    expect(Object.keys(answerFile(assessment).respondent.answers)).toHaveLength(2);
  });
});

describeInTerminal('a person who changes their mind', () => {
  test('goes back from the unit to the role and from the role to the language', async () => {
    const folder = temporaryFolder();
    const settings = '--organisation Acme --wave 2026-1 --languages en,es --unit North South';
    const people = '--people executive=5 manager=5 project=5 user/north=5 user/south=5';
    const terminal = await Terminal.open(folder);
    terminal.run(
      `crm-readiness init acme ${settings} ${people} </dev/null; crm-readiness interview acme`,
    );
    const [english, spanish] = [new Person(terminal, 'en'), new Person(terminal, 'es')];
    const users = questionnaire.roles.findIndex(({ id }) => id === 'user') + 1;
    await english.shows(english.say('interview.ask.language'));
    expect(flat(terminal.visible())).not.toContain('Esc');
    terminal.keys('1', 'Enter');
    await english.shows(english.say('interview.ask.role'));
    expect(flat(terminal.visible())).toContain('← Esc back');
    terminal.keys('Escape');
    await english.shows(english.say('interview.ask.language'));
    terminal.keys('2', 'Enter');
    await spanish.shows(spanish.say('interview.ask.role'));
    terminal.keys(`${users}`, 'Enter');
    await spanish.shows(spanish.say('interview.ask.unit'));
    terminal.keys('Left');
    await spanish.shows(spanish.say('interview.ask.role'));
    terminal.keys(`${users}`, 'Enter');
    await spanish.shows(spanish.say('interview.ask.unit'));
    terminal.keys('2', 'Enter');
    await spanish.shows(spanish.say('interview.welcome'));
    terminal.keys('q');
    expect(await terminal.exitCode()).toBe(130);
  });

  test('goes back over five questions, changes one, and goes on where they were', async () => {
    const folder = temporaryFolder();
    const assessment = newAssessment(folder);
    const terminal = await Terminal.open(folder);
    const person = new Person(terminal, 'es');
    const given = answersOf('executive', {
      'business-strategy': { value: 'absent' },
      'months-committed': { value: 12 },
    });
    const [first, ...others] = given;
    terminal.run('crm-readiness interview acme --role executive --lang es');
    await person.begins('executive');
    await goesOn(person, 'executive', given.slice(0, 5));
    for (const [question] of given.slice(0, 6).toReversed()) {
      await person.meets(question, 'executive');
      if (question !== first![0]) terminal.keys('Escape');
    }
    await person.answers(first![0], { value: 'reviewed' });
    await goesOn(person, 'executive', others.slice(4));
    await person.sends();
    expect(await terminal.exitCode()).toBe(0);
    const { answers } = answerFile(assessment).respondent;
    expect(answers['business-strategy']!.value).toBe('reviewed');
    expect(answers['months-committed']!.value).toBe(12);
    expect(Object.keys(answers)).toHaveLength(given.length);
  });

  test('finds the question whole after the window has another size', async () => {
    const folder = temporaryFolder();
    newAssessment(folder);
    const terminal = await Terminal.open(folder, { columns: 100, rows: 30 });
    const person = new Person(terminal, 'es');
    const [[question]] = answersOf('executive') as [[Question, Given]];
    terminal.run('crm-readiness interview acme --role executive --lang es');
    await person.begins('executive');
    await person.meets(question, 'executive');
    terminal.keys('3');
    for (const [columns, rows] of [
      [60, 20],
      [140, 40],
      [80, 24],
    ] as const) {
      terminal.resize(columns, rows);
      await terminal.until(`${columns} columns`, () => {
        const lines = terminal.visible().split('\n');
        const rule = lines.find((line) => line.startsWith('─')) ?? '';
        return rule.length === Math.min(columns, 100) - 1 && lines[0]!.includes('pregunta 1 de');
      });
      expect(terminal.visible().match(/^❯ +3\. /gm)).toHaveLength(1);
      expect(flat(terminal.visible()).split(person.read(question.ask[0]!.text))).toHaveLength(2);
    }
    terminal.keys('C-c');
    expect(await terminal.exitCode()).toBe(130);
  });

  test('sees no sign that a terminal without Unicode cannot show', async () => {
    const folder = temporaryFolder();
    newAssessment(folder);
    const terminal = await Terminal.open(folder);
    const person = new Person(terminal, 'en');
    terminal.run('LC_ALL=C NO_COLOR=1 crm-readiness interview acme --role user --lang en');
    await person.begins('user');
    const given = answersOf('user');
    for (const [question] of given.slice(0, 3)) {
      await person.meets(question, 'user');
      expect(terminal.visible()).toMatch(/^[\x20-\x7e\n\p{L}]*$/u);
      terminal.keys('s');
    }
    await person.meets(given[3]![0], 'user');
    terminal.keys('C-c');
    expect(await terminal.exitCode()).toBe(130);
  });
});
