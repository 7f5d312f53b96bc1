import { expect, test } from 'vitest';
import type { Question } from '../../src/questions/index.ts';
import { optionsOf } from '../../src/questions/option.ts';
import { describeInTerminal, flat, Terminal, temporaryFolder } from '../support/tmux.ts';
import { answerFile, answersOf, type Given, lists, newAssessment, Person } from './person.ts';

/** What an answer file says of a question, its options in no order where there is none. */
function kept(question: Question, answer: object | undefined): unknown {
  const { value, ...rest } = { ...answer } as { value?: unknown };
  if (question.type !== 'choices' || !Array.isArray(value))
    return { ...rest, ...(value === undefined ? {} : { value }) };
  const first = question.primary ? value.slice(0, 1) : [];
  return { ...rest, value: [...first, ...value.slice(first.length).toSorted()] };
}

/** Checks that a complete answer file holds exactly what was given. */
function expectKept(assessment: string, given: [Question, Given][]) {
  const { respondent, text } = answerFile(assessment);
  expect(respondent.status).toBe('complete');
  expect(Object.keys(respondent.answers).toSorted()).toEqual(
    given.map(([{ id }]) => id).toSorted(),
  );
  for (const [question, answer] of given) {
    const { seconds, ...rest } = respondent.answers[question.id]!;
    expect([5, 10, 20]).toContain(seconds);
    expect([question.id, kept(question, rest)]).toEqual([question.id, kept(question, answer)]);
  }
  return { respondent, text };
}

/** Waits until the words of a question, its help, its options and the keys stand on one screen. */
async function standsWhole(person: Person, question: Question, role: string) {
  const { text } = question.ask.find(({ to }) => to.includes(role))!;
  const isList = ['scale', 'choice', 'choices'].includes(question.type);
  const options = isList ? optionsOf(question as never, lists).map((option) => option.text) : [];
  const words = [text, ...(question.help ? [question.help] : []), ...options];
  const leave = person.say('interview.key-leave');
  await person.terminal.until(`${question.id} whole`, () => {
    const shown = flat(person.terminal.visible());
    return words.every((each) => shown.includes(flat(person.read(each)))) && shown.endsWith(leave);
  });
}

/** Checks that at the end the program thanks and says nothing else, so no score. */
async function expectOnlyThanks(person: Person) {
  const { terminal } = person;
  expect(await terminal.exitCode()).toBe(0);
  const words = flat(terminal.visible());
  const thanks = [person.say('interview.thanks'), person.say('interview.thanks-more')].join(' ');
  expect(words).toContain(thanks);
  expect(words).not.toMatch(/\b\d+ (?:of|de) 100\b/);
}

describeInTerminal('a whole interview by keys alone', () => {
  test('an executive in Spanish', async () => {
    const folder = temporaryFolder();
    const assessment = newAssessment(folder);
    const terminal = await Terminal.open(folder);
    const person = new Person(terminal, 'es');
    const ranking = [
      'fix-complaints',
      'control-sales',
      'keep-customers',
      'service-cost',
      'new-customers',
      'revenue-per-customer',
    ];
    const shares = { software: 35, process: 5, training: 20, culture: 0, data: 40 };
    const objectives = [
      {
        metric: 'fewer-complaints',
        baseline: 12.5,
        target: 8,
        date: '2027-06',
        owner: 'Dirección de atención al año y señalización',
        goal: 'fix-complaints',
      },
      { metric: { other: 'Días de espera, según cigüeñas' }, target: 3 },
    ];
    const given = answersOf('executive', {
      'goals-in-order': { value: ranking },
      'effort-split': { value: shares },
      objectives: { value: objectives },
    });

    terminal.run('crm-readiness interview acme');
    await person.chooses('Language / Idioma', 'Español');
    await person.chooses('¿Cuál es su rol?', 'ejecutivo');
    await person.begins('executive', true);
    for (const [question, answer] of given) {
      await person.meets(question, 'executive');
      await standsWhole(person, question, 'executive');
      await person.answers(question, answer);
    }
    await person.sends();
    await expectOnlyThanks(person);

    const { respondent, text } = expectKept(assessment, given);
    expect(respondent).toMatchObject({
      respondent: { role: 'executive', language: 'es' },
      consent: { attributed: true },
    });
    expect(text).toContain('Días de espera, según cigüeñas');
  });

  test('a user in English who comments, does not know, has not seen and skips', async () => {
    const folder = temporaryFolder();
    const assessment = newAssessment(folder);
    const terminal = await Terminal.open(folder);
    const person = new Person(terminal, 'en');
    const given = answersOf('user', {
      'real-customer-priority': { outcome: 'unknown' },
      'what-crm-is-here': { value: 'campaigns', comment: 'Ask "marketing"; it’s theirs: 100 %' },
      participation: { outcome: 'unseen' },
      'work-touched': { value: 'quarter' },
      'versions-shown': { value: 3, comment: 'Two of them on paper' },
      'suggestions-answered': { outcome: 'unseen' },
      'figure-to-move': { outcome: 'skipped' },
    });
    const skippedFirst = 'work-touched';

    terminal.run('crm-readiness interview acme --role user --lang en');
    await person.begins('user');
    for (const [question, answer] of given) {
      await person.meets(question, 'user');
      await standsWhole(person, question, 'user');
      if (question.id === skippedFirst) await person.takes(question, 'skipped');
      else await person.answers(question, answer);
    }
    await person.shows(person.say('interview.skipped-again', { questions: 2 }));
    terminal.keys('Enter');
    for (const [question, answer] of given) {
      if (question.id !== skippedFirst && question.id !== 'figure-to-move') continue;
      await person.meets(question, 'user');
      await person.answers(question, answer);
    }
    await person.sends();
    await expectOnlyThanks(person);

    const { respondent } = expectKept(assessment, given);
    expect(respondent).toMatchObject({
      respondent: { role: 'user', language: 'en' },
      consent: { attributed: false },
    });
  });

  test('the record sheet in Spanish', async () => {
    const folder = temporaryFolder();
    const assessment = newAssessment(folder);
    const terminal = await Terminal.open(folder);
    const person = new Person(terminal, 'es');
    const row = { users: 12, seats: 1, hours: 7.5, right: false };
    const given = answersOf('records', {
      'team-composition': {
        value: {
          'field-sales': row,
          'customer-service': { ...row, seats: 2, right: true },
          marketing: { ...row, users: 3 },
          administration: { ...row, users: 0, seats: 0, hours: 0 },
        },
      },
      'requests-closed': { value: { received: 40, answered: 31, done: 17 } },
    });
    const kinds = given.map(([question]) => question.type);
    expect(kinds).toContain('grid');
    expect(kinds).toContain('number');

    terminal.run('crm-readiness interview acme --role records --lang es');
    await person.begins('records');
    for (const [question, answer] of given) {
      await person.meets(question, 'records');
      await person.answers(question, answer);
    }
    await person.sends();
    await expectOnlyThanks(person);
    expectKept(assessment, given);
  });
});

describeInTerminal('the welcome at 80 × 24', () => {
  test.each([
    ['executive', 'es'],
    ['executive', 'en'],
    ['user', 'es'],
    ['records', 'es'],
  ] as const)('stands whole on the screen: %s, %s', async (role, language) => {
    const folder = temporaryFolder();
    newAssessment(folder);
    const terminal = await Terminal.open(folder);
    const person = new Person(terminal, language);
    terminal.run(`clear; crm-readiness interview acme --role ${role} --lang ${language}`);
    await person.shows(person.say('interview.key-drop-all'));
    const shown = flat(terminal.visible());
    expect(shown.startsWith(person.say('interview.welcome'))).toBe(true);
    expect(shown).toMatch(/ crm-readiness interview acme --resume [a-z0-9]+ /);
    await person.begins(role);
    await person.shows(person.say('interview.key-skip'));
  });
});
