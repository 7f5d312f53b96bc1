import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { type InterviewOptions, interview } from '../../src/interview/interview.ts';
import { InterviewStopped } from '../../src/interview/interview-stopped.ts';
import { openTalk } from '../../src/interview/plain/talk.ts';
import type { Respondent } from '../../src/model/respondent.ts';
import type { Question } from '../../src/questions/index.ts';
import { PlainPerson, put, questionOf } from './plain-person.ts';
import { inBoth, options, questionnaireOf, respondentOf } from './written.ts';

const scale = { type: 'scale', options: options('a', 'b', 'c', 'd', 'e') };
const text = { type: 'text' };

describe('commands at a question', () => {
  test.each(['s', 'S', '/s', '/S'])('“%s” skips it for now', async (line) => {
    const { person, ended } = put(scale);
    await person.types(line);
    expect(await ended).toEqual({ language: 'en', answer: { outcome: 'skipped' } });
  });
  test.each([
    ['<', 'back'],
    ['/<', 'back'],
    ['q', 'away'],
    ['/q', 'away'],
  ])('“%s” goes %s', async (line, goes) => {
    const { person, ended } = put(scale);
    await person.types(line);
    expect(await ended).toEqual({ language: 'en', goes, comment: undefined });
  });
  test.each([
    ['/s', { answer: { outcome: 'skipped' } }],
    ['/<', { goes: 'back' }],
    ['/q', { goes: 'away' }],
  ])('“%s” is one among words too', async (line, end) => {
    const { person, ended } = put(text);
    await person.types(line);
    expect(await ended).toMatchObject(end);
  });

  test('u gives the one reason that is offered, in its words', async () => {
    const { person, ended } = put({ ...scale, unseen: true });
    expect((await person.asked()).at(-1)).toContain('u I have not seen this,');
    await person.types('u');
    expect(await ended).toMatchObject({ answer: { outcome: 'unseen' } });
  });
  test('no line ends with a sign, in a terminal of whatever width', async () => {
    for (let columns = 40; columns <= 120; columns++) {
      const { person } = put({ ...scale, unknown: true, unseen: true }, {}, columns);
      expect((await person.asked()).filter((line) => /(^| )[<>suc?lq]$/.test(line))).toEqual([]);
      expect(person.raw).not.toContain('\u00a0');
    }
  });
  test('u asks which of two, and < leaves that', async () => {
    const { person, ended } = put({ ...scale, unknown: true, unseen: true });
    expect((await person.asked()).at(-1)).toContain('u I don’t know / I have not seen this,');
    expect(await person.types('u')).toEqual([
      '1. I don’t know',
      '2. I have not seen this',
      'Why is there no answer? Type a number from 1 to 2.',
    ]);
    expect((await person.types('3'))[0]).toBe('Please type a number from 1 to 2.');
    expect(await person.types('<')).toContain('5. E');
    await person.typesAll('u', '1');
    expect(await ended).toMatchObject({ answer: { outcome: 'unknown' } });
  });
  test.each([
    [scale, 'u'],
    [text, '/u'],
    [text, '/-'],
  ])('at %o “%s” is refused where it is not offered, and never an answer', async (asked, line) => {
    const { person } = put(asked);
    expect((await person.asked()).at(-1)).not.toContain('u I ');
    expect((await person.types(line))[0]).toBe(`${line} does nothing here.`);
  });

  test('? says why, and asks again', async () => {
    const { person } = put(scale);
    const said = await person.types('?');
    expect(said[0]).toBe('Why is this asked? Reason');
    expect(said.at(-1)).toBe('Type the number of your answer, from 1 to 5.');
  });
  test('l says everything in the other language, and goes on in it', async () => {
    const { person, ended } = put(scale);
    expect(await person.types('l')).toEqual([
      'Place es',
      'Wording (es)',
      ...['1. A (es)', '2. B (es)', '3. C (es)', '4. D (es)', '5. E (es)'],
      'Escriba el número de su respuesta, de 1 a 5.',
      'Órdenes: < atrás, s omitir por ahora, c comentar, ? por qué se pregunta, l English, q guardar y salir.',
    ]);
    expect((await person.types('9'))[0]).toBe('Escriba un número de 1 a 5.');
    await person.types('1');
    expect(await ended).toEqual({ language: 'es', answer: { value: 'a' } });
  });
  test('l keeps what was filled in', async () => {
    const fields = [
      { id: 'one', max: 9, text: inBoth('One') },
      { id: 'two', max: 9, text: inBoth('Two') },
    ];
    const { person, ended } = put({ type: 'number', fields });
    expect(await person.typesAll('3', 'l')).toContain('Two (es): un número entero de 0 a 9.');
    await person.types('4');
    expect(await ended).toMatchObject({ answer: { value: { one: 3, two: 4 } } });
  });
  test('l does nothing where there is one language', async () => {
    const { person } = put(scale, { languages: ['en'] });
    expect((await person.asked()).at(-1)).not.toContain('l Español');
    expect((await person.types('l'))[0]).toBe('l does nothing here.');
  });
});

describe('a comment', () => {
  test('is written on one line, whatever it holds, and comes with the answer', async () => {
    const { person, ended } = put(scale);
    expect((await person.types('c'))[0]).toBe(
      'Write your comment on one line. Enter alone leaves it as it was.',
    );
    expect(await person.types('s')).toContain('1. A');
    await person.types('2');
    expect(await ended).toMatchObject({ answer: { value: 'b', comment: 's' } });
  });
  test('comes along when one goes elsewhere', async () => {
    const { person, ended } = put(scale);
    await person.typesAll('c', 'words', '<');
    expect(await ended).toEqual({ language: 'en', goes: 'back', comment: 'words' });
  });
  test('from before is said, kept with Enter, written anew, or taken away', async () => {
    const before = { value: 'a', comment: 'old' };
    const kept = put(scale, { before });
    expect(await kept.person.asked()).toContain('Your comment: old');
    await kept.person.typesAll('c', '', '');
    expect(await kept.ended).toMatchObject({ answer: before });
    const anew = put(scale, { before });
    await anew.person.typesAll('c', 'new', '');
    expect(await anew.ended).toMatchObject({ answer: { value: 'a', comment: 'new' } });
    const gone = put(scale, { before });
    expect((await gone.person.types('c')).join()).toContain('/- takes it away.');
    await gone.person.typesAll('/-', '');
    expect(await gone.ended).toEqual({ language: 'en', answer: { value: 'a' } });
  });
  test('that is begun is left by a command', async () => {
    const { person, ended } = put(scale);
    expect(await person.typesAll('c', '/<')).toContain('1. A');
    await person.typesAll('c', '/s');
    expect(await ended).toEqual({ language: 'en', answer: { outcome: 'skipped' } });
  });
  test('too long is refused', async () => {
    const { person } = put(scale);
    expect((await person.typesAll('c', 'x'.repeat(2001)))[0]).toBe(
      'Too long: at most 2,000 characters.',
    );
  });
});

describe('lines', () => {
  test.each([[['1\n2']], [['1', '2']]])(
    'that come at once are refused together where no words are wanted: %o',
    async (lines) => {
      const { person, ended } = put(scale);
      expect(await person.types(...lines)).toEqual([
        'Several lines came at once, and none was taken. Please type one.',
      ]);
      await person.types('3');
      expect(await ended).toMatchObject({ answer: { value: 'c' } });
    },
  );
  test.each([
    ['said before', { value: 'b' }, 'Your earlier answer: B'],
    ['not known', { outcome: 'unknown' as const }, 'Your earlier answer: I don’t know'],
    ['skipped', { outcome: 'skipped' as const }, 'Your earlier answer: skipped'],
  ])('tell somebody who comes back what was %s', async (_what, before, line) => {
    const { person } = put(scale, { before });
    expect(await person.asked()).toContain(line);
  });
  test('are all there is: no colours, no cursor that moves, nothing drawn again', async () => {
    const { person } = put({ ...scale, unknown: true });
    await person.typesAll('9', '?', 'l', 'c', 'words', 'u');
    expect(person.raw).not.toMatch(/[^\P{Cc}\n]/u);
  });
  test('are broken between words where the terminal says how wide it is', async () => {
    const person = new PlainPerson(20);
    person.endsWith(
      person.asker.read({
        title: 'Welcome',
        paragraphs: ['Words that are longer than the line'],
        enter: 'begin',
        language: 'en',
      }),
    );
    expect(await person.asked()).toEqual(
      expect.arrayContaining(['Words that are', 'longer than the', 'line']),
    );
  });
  test('without Enter before the input ends are not given', async () => {
    const { person, ended } = put(scale);
    await person.asked();
    person.input.end('2');
    expect(await ended).toMatchObject({ goes: 'away', draft: undefined });
  });
  test('end with Ctrl-C, at once', async () => {
    const { person, ended } = put(scale);
    await person.asked();
    person.stop.abort();
    expect(await ended).toMatchObject({ goes: 'away' });
    person.asker.close();
    expect(person.raw.endsWith('> \n')).toBe(true);
  });
  test('that were never to come end it as well', async () => {
    const input = new PassThrough();
    input.resume().end();
    await new Promise((resolve) => input.once('end', resolve));
    const talk = openTalk({ input, output: new PassThrough() });
    await expect(talk.hear()).rejects.toThrow(InterviewStopped);
    talk.close();
  });
});

describe('something to read', () => {
  const reading = { title: 'Title', paragraphs: ['One', 'Two'], language: 'en' } as const;

  test('goes on with Enter alone', async () => {
    const person = new PlainPerson();
    const read = person.endsWith(person.asker.read({ ...reading, enter: 'begin' }));
    const ask = 'Press Enter to begin. q: save and leave.';
    expect(await person.asked()).toEqual(['Title', 'One', 'Two', ask]);
    expect(await person.types('2')).toEqual(['Please press Enter, or type q.', ask]);
    await person.types('');
    expect(await read).toBe('on');
  });
  test('can be left', async () => {
    const person = new PlainPerson();
    const read = person.endsWith(person.asker.read({ ...reading, enter: 'go-on' }));
    expect(await person.asked()).toContain('Press Enter to go on. q: save and leave.');
    await person.types('q');
    expect(await read).toBe('away');
  });
});

describe('one of several lines', () => {
  const choosing = {
    title: 'Title',
    help: 'Help',
    items: [
      { value: 1, text: 'Sí, todo' },
      { value: 2, text: 'Send my answers' },
      { value: 3, text: 'Send nothing' },
    ],
    language: 'en',
  };
  const choose = (changes = {}) => {
    const person = new PlainPerson();
    const done = person.asker.choose({ ...choosing, ...changes });
    return { person, chosen: person.endsWith(done) };
  };

  test.each([
    ['2', 2],
    ['si', 1],
    ['SÍ', 1],
    ['send my', 2],
  ])('“%s” takes it', async (line, value) => {
    const { person, chosen } = choose();
    await person.types(line);
    expect(await chosen).toEqual({ value });
  });
  test.each(['', '0', '4', 'send', 'sen', 's'])('“%s” takes none', async (line) => {
    const { person } = choose();
    expect(await person.types(line)).toEqual([
      'Please type a number from 1 to 3.',
      'Type a number from 1 to 3. q: save and leave.',
    ]);
  });
  test('Enter alone takes what is proposed', async () => {
    const { person, chosen } = choose({ at: 1 });
    expect((await person.asked()).at(-1)).toBe(
      'Type a number from 1 to 3. Enter alone: number 2, Send my answers. q: save and leave.',
    );
    await person.types('');
    expect(await chosen).toEqual({ value: 2 });
  });
  test.each([
    ['a question with its answer', 'Wording of it\n= 12'],
    ['a long line', 'words '.repeat(20)],
  ])('%s that is proposed is named by its number alone', async (_what, text) => {
    const { person } = choose({ at: 0, items: [{ value: 1, text }] });
    expect((await person.asked()).at(-1)).toBe(
      'Type a number from 1 to 1. Enter alone: number 1. q: save and leave.',
    );
  });
  test('q leaves', async () => {
    const { person, chosen } = choose();
    await person.types('q');
    expect(await chosen).toBe('away');
  });
});

/** An interview of these questions, line by line. */
function begin(questions: Question[], changes: Partial<InterviewOptions> = {}) {
  const person = new PlainPerson();
  const saved: Respondent[] = [];
  const done = interview({
    questionnaire: questionnaireOf(questions),
    lists: {},
    languages: ['en', 'es'],
    privacy: { mean: 5, distribution: 10 },
    respondent: respondentOf(),
    save: (respondent) => void saved.push(respondent),
    now: () => 0,
    asker: person.asker,
    later: () => '  crm-readiness interview acme --resume k3v9x2 --plain',
    isKept: false,
    ...changes,
  });
  return { person, saved, done: person.endsWith(done) };
}

describe('a whole interview', () => {
  const questions = [
    questionOf({ id: 'one', name: inBoth('First'), ...scale }),
    questionOf({ id: 'two', name: inBoth('Second'), ...text }),
  ];

  test('with a skip, a way back and a change at the end', async () => {
    const { person, saved, done } = begin(questions);
    const welcome = await person.asked();
    expect(welcome[0]).toBe('Welcome');
    expect(welcome).toContain('  crm-readiness interview acme --resume k3v9x2 --plain');
    expect((await person.types(''))[0]).toBe('Topic · question 1 of 2 · about 2 minutes left');
    expect(await person.types('s')).toContain('Topic · question 2 of 2 · about 1 minute left');
    expect(await person.types('/<')).toContain('Your earlier answer: skipped');
    await person.types('s');
    expect((await person.types('words'))[0]).toContain('You skipped 1 question.');
    await person.types('');
    const review = await person.types('1');
    expect(review[0]).toBe('Your answers');
    expect(review.filter((line) => /^(\d\.|=) /.test(line))).toEqual([
      '1. Wording',
      expect.stringMatching(/^= [AE]$/),
      ...['2. Wording', '= words'],
      '3. Send my answers',
    ]);
    expect(await person.types('2')).toContain('Your earlier answer: words');
    expect(await person.types('others')).toContain('= others');
    await person.types('send');
    expect(await done).toMatchObject({ status: 'complete', answers: { two: { value: 'others' } } });
    expect(saved.at(-1)).toEqual(await done);
  });
  test('in Spanish ends with enviar', async () => {
    const answers = { one: { value: 'a' }, two: { value: 'palabras' } };
    const { person, done } = begin(questions, {
      respondent: respondentOf(answers, { language: 'es' }),
    });
    expect((await person.asked())[0]).toBe('Nos alegra que vuelva: 2 de 2 respondidas.');
    expect(await person.types('')).toContain('3. Enviar mis respuestas');
    await person.types('enviar');
    expect(await done).toMatchObject({ status: 'complete' });
  });
  test.each([
    ['q', (person: PlainPerson) => void person.types('/q')],
    ['the end of the input', (person: PlainPerson) => void person.input.end()],
    ['Ctrl-C', (person: PlainPerson) => person.stop.abort()],
  ])('that ends with %s has saved everything before', async (_how, end) => {
    const { person, saved, done } = begin(questions);
    await person.typesAll('', '1');
    end(person);
    await expect(done).rejects.toThrow(InterviewStopped);
    expect(Object.keys(saved.at(-1)!.answers)).toEqual(['one']);
    expect(saved.at(-1)!.status).toBe('in-progress');
  });
  test('asks for consent in words', async () => {
    const facts = [questionOf({ ...scale, attributable: true })];
    const { person, saved } = begin(facts);
    const said = await person.typesAll('', 'perhaps');
    expect(said).toEqual([
      'Please type a number from 1 to 2.',
      'Type a number from 1 to 2. <: back. q: leave; nothing is kept.',
    ]);
    await person.types('yes');
    expect(saved.at(-1)!.consent).toEqual({ attributed: true });
  });
});
