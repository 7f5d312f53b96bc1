import {
  cpSync,
  existsSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { seeded, shuffled } from '../../src/questions/sample.ts';
import { describeInTerminal, flat, Terminal, temporaryFolder } from '../support/tmux.ts';
import { answerFile, answersOf, newAssessment, onlyId, Person } from './person.ts';

const PLACES = 10;
/** The shell says so on whatever screen the program left. */
const KILLED = /exit 137 \$/;

/** The lines of an answer file that hold answers. */
function answerLines(text: string): string[] {
  return text.slice(text.indexOf('\nanswers:')).trimEnd().split('\n').slice(2);
}

/** A person at a new terminal who begins an interview, or comes back to one. */
async function sitDown(folder: string, options: string): Promise<Person> {
  const terminal = await Terminal.open(folder);
  terminal.run(`crm-readiness interview acme ${options}`);
  return new Person(terminal, 'es');
}

describeInTerminal('an interview that is killed', () => {
  const given = answersOf('executive');
  const places = shuffled([...given.keys()].slice(1, -1), seeded('where to kill')).slice(0, PLACES);

  test('between two answers goes on with the next one, everything else as it was', async () => {
    const folder = temporaryFolder();
    const assessment = newAssessment(folder);
    let person = await sitDown(folder, '--role executive --lang es');
    await person.begins('executive');
    const texts: string[] = [];
    for (const [index, [question, answer]] of given.entries()) {
      await person.meets(question, 'executive');
      if (places.includes(index)) {
        const before = answerFile(assessment);
        expect(Object.keys(before.respondent.answers)).toEqual(
          given.slice(0, index).map(([{ id }]) => id),
        );
        person.terminal.kill9();
        await person.terminal.sees(KILLED);
        expect(answerFile(assessment)).toEqual(before);
        texts.push(before.text);
        person = await sitDown(folder, `--resume ${before.respondent.respondent.id}`);
        await person.comesBack();
        await person.meets(question, 'executive');
        expect(answerFile(assessment).text).toBe(before.text);
      }
      await person.answers(question, answer);
    }
    await person.sends();
    expect(await person.terminal.exitCode()).toBe(0);

    const { respondent, text } = answerFile(assessment);
    expect(respondent.status).toBe('complete');
    expect(Object.keys(respondent.answers)).toEqual(given.map(([{ id }]) => id));
    expect(texts).toHaveLength(PLACES);
    for (const before of texts.map(answerLines))
      expect(answerLines(text).slice(0, before.length)).toEqual(before);
  });

  test('while an answer is being saved has that answer whole or not at all', async () => {
    const folder = temporaryFolder();
    const assessment = newAssessment(folder);
    let person = await sitDown(folder, '--role executive --lang es');
    await person.begins('executive');
    for (const [index, [question, answer]] of given.entries()) {
      await person.meets(question, 'executive');
      if (places.includes(index)) {
        const before = answerLines(answerFile(assessment).text);
        await person.answers(question, answer);
        person.terminal.kill9();
        await person.terminal.sees(KILLED);
        const id = onlyId(assessment);
        // What a kill may leave beside the file that was being written.
        writeFileSync(join(assessment, 'answers', `${id}.yaml.123456789`), 'format: 1\nins');
        person = await sitDown(folder, `--resume ${id}`);
        await person.shows('Nos alegra que vuelva');
        expect(person.terminal.screen()).not.toContain('123456789');
        await person.comesBack();
        const after = answerLines(answerFile(assessment).text);
        expect(after.slice(0, before.length)).toEqual(before);
        expect([index, index + 1]).toContain(after.length);
        if (after.length > index) continue;
        await person.meets(question, 'executive');
      }
      await person.answers(question, answer);
    }
    await person.sends();
    expect(await person.terminal.exitCode()).toBe(0);
    expect(Object.keys(answerFile(assessment).respondent.answers)).toHaveLength(given.length);
  });
});

describeInTerminal('an interview whose answers cannot be saved', () => {
  test('says so before it asks anything, and is no fault of the program', async () => {
    const folder = temporaryFolder();
    const assessment = newAssessment(folder);
    symlinkSync('/nowhere/answers', join(assessment, 'answers'));
    const person = await sitDown(folder, '--role executive --lang es');
    expect(await person.terminal.exitCode()).toBe(2);
    await person.terminal.sees('Aquí no se pueden guardar respuestas: no existe');
    expect(person.terminal.screen()).not.toMatch(/^ {4}at /m);
  });
});

describeInTerminal('an interview that its person stops', () => {
  const given = answersOf('records');

  test('ends with 130 and the command to come back with, which works', async () => {
    const folder = temporaryFolder();
    const assessment = newAssessment(folder);
    const person = await sitDown(folder, '--role records --lang es');
    await person.begins('records');
    const [first, next] = [given[0]!, given[1]!];
    await person.meets(first[0], 'records');
    await person.answers(...first);
    await person.meets(next[0], 'records');
    const before = answerFile(assessment);
    person.terminal.type('12');
    person.terminal.keys('C-c');
    expect(await person.terminal.exitCode()).toBe(130);
    expect(person.terminal.cursorShown).toBe(true);
    const { drafts, ...kept } = answerFile(assessment).respondent;
    expect(kept).toEqual(before.respondent);
    expect(JSON.stringify(drafts)).toContain('12');

    const { id } = before.respondent.respondent;
    const later = `crm-readiness interview acme --resume ${id}`;
    await person.terminal.sees(flat(person.say('interview.stopped', { later })));
    const shown = flat(person.terminal.screen());
    const [command] = /crm-readiness interview acme --resume \S+/.exec(shown) ?? [];
    person.terminal.run(command!);
    await person.shows(person.say('interview.welcome-back', { answered: 1, asked: given.length }));
    await person.comesBack();
    await person.meets(next[0], 'records');
    // One stands at the second blank: the first is filled in.
    expect(person.terminal.visible()).toMatch(/: 12$/m);
    person.terminal.keys('Up');
    for (const [question, answer] of given.slice(1)) {
      await person.meets(question, 'records');
      await person.answers(question, answer);
    }
    await person.sends();
    expect(await person.terminal.exitCode()).toBe(0);
    const { respondent, text } = answerFile(assessment);
    expect(respondent).toMatchObject({ status: 'complete' });
    expect(respondent.drafts).toBeUndefined();
    expect(answerLines(text)).toHaveLength(given.length);
    expect(answerLines(text).slice(0, 1)).toEqual(answerLines(before.text));

    person.terminal.run(command!);
    expect(await person.terminal.exitCode()).toBe(2);
    await person.terminal.sees(`The interview “${id}” is complete: nothing is left to ask.`);
    person.terminal.run(`LC_ALL=es_PE.UTF-8 ${command}`);
    expect(await person.terminal.exitCode()).toBe(2);
    await person.terminal.sees(`La entrevista «${id}» está completa: no queda nada por preguntar.`);
  });

  test.each([
    ['the system ends it', (terminal: Terminal) => terminal.kill('SIGTERM')],
    ['its terminal hangs up', (terminal: Terminal) => terminal.kill('SIGHUP')],
    ['its window is closed', (terminal: Terminal) => terminal.close()],
  ])('keeps what is half done where %s, and leaves no lock', async (_rule, stop) => {
    const folder = temporaryFolder();
    const assessment = newAssessment(folder);
    const person = await sitDown(folder, '--role records --lang es');
    await person.begins('records');
    await person.meets(given[0]![0], 'records');
    await person.answers(...given[0]!);
    await person.meets(given[1]![0], 'records');
    person.terminal.type('12');
    await person.terminal.sees(/: 12$/m);
    stop(person.terminal);
    await expect.poll(() => readdirSync(join(assessment, 'answers'))).toHaveLength(1);
    expect(JSON.stringify(answerFile(assessment).respondent.drafts)).toContain('12');
  });

  test('before it has begun leaves nothing behind', async () => {
    const folder = temporaryFolder();
    const assessment = newAssessment(folder);
    const { terminal } = await sitDown(folder, '');
    await terminal.sees('Language / Idioma');
    terminal.keys('C-c');
    expect(await terminal.exitCode()).toBe(130);
    expect(terminal.cursorShown).toBe(true);
    expect(existsSync(join(assessment, 'answers'))).toBe(false);
  });

  test('before anything is answered, of an assessment that was moved, is no fault', async () => {
    const folder = temporaryFolder();
    const assessment = newAssessment(folder);
    const person = await sitDown(folder, '--role records --lang es');
    await person.begins('records');
    await person.meets(given[0]![0], 'records');
    renameSync(assessment, `${assessment}-moved`);
    person.terminal.keys('q');
    expect(await person.terminal.exitCode()).toBe(130);
    expect(existsSync(assessment)).toBe(false);
  });

  test('before anything is answered leaves nothing behind', async () => {
    const folder = temporaryFolder();
    const assessment = newAssessment(folder);
    const person = await sitDown(folder, '--role records --lang es');
    await person.begins('records');
    await person.meets(given[0]![0], 'records');
    expect(onlyId(assessment)).toMatch(/^[a-z0-9]{8}$/);
    person.terminal.keys('q');
    expect(await person.terminal.exitCode()).toBe(130);
    await person.terminal.sees('No se empezó nada');
    expect(readdirSync(join(assessment, 'answers'))).toEqual([]);
  });
});

describeInTerminal('a program that is replaced', () => {
  test('while somebody answers has loaded all that they need', async () => {
    const folder = temporaryFolder();
    const assessment = newAssessment(folder);
    const copy = join(folder, 'program');
    for (const name of ['bin', 'dist', 'questionnaires', 'templates', 'package.json'])
      cpSync(name, join(copy, name), { recursive: true, preserveTimestamps: true });
    const terminal = await Terminal.open(folder);
    terminal.run(
      `${process.execPath} program/bin/crm-readiness.js interview acme --role executive --lang es`,
    );
    const person = new Person(terminal, 'es');
    await person.begins('executive');
    const given = answersOf('executive');
    await person.meets(given[0]![0], 'executive');
    rmSync(copy, { recursive: true });
    for (const [question, answer] of given) {
      await person.meets(question, 'executive');
      await person.answers(question, answer);
    }
    await person.sends();
    expect(await terminal.exitCode()).toBe(0);
    expect(answerFile(assessment).respondent.status).toBe('complete');
  });
});
