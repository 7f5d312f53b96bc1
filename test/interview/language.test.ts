import { describe, expect, test } from 'vitest';
import { type MessageId, say } from '../../src/messages/index.ts';
import { interview as messages } from '../../src/messages/interview.ts';
import { onTerminal } from './on-terminal.ts';
import { inBoth, options, questionOf, respondentOf } from './written.ts';

/** Arguments that fill every placeholder of every message. */
const args = {
  ...{ about: 'a', role: 'r', questions: 2, minutes: 3, conditional: 'no', id: 'i', mean: 5 },
  ...{ distribution: 10, answered: 1, asked: 2, number: 1, of: 2, commands: 'c', proposed: '5' },
  ...{ max: 9, min: 1, form: 'between', place: 4, left: 3, total: 100, over: 2, row: 'r' },
  ...{ whole: 'yes', unit: 'u', example: '1', command: 'c', words: 'w', least: 1, most: 2 },
  ...{ option: 'o', answer: 'a', permitted: 'yes', later: 'l', key: 'z', stays: 'answered' },
  ...{ field: 'f', than: 't', limit: 3, sum: 90, expected: 100, marked: 2, options: 3, topic: 't' },
};

test.each(Object.keys(messages) as (keyof typeof messages)[])(
  '%s can be said in both languages, in different words',
  (id: MessageId) => {
    const [english, spanish] = [say('en', id, args), say('es', id, args)];
    for (const words of [english, spanish]) expect(words).toMatch(/^[^{}]+$/);
    if (id !== 'interview.no') expect(spanish).not.toBe(english);
  },
);

const questions = [
  questionOf({ type: 'choice', id: 'aa', options: options('one', 'two'), unknown: true }),
  questionOf({ type: 'number', id: 'bb', max: 9.5, integer: false, unit: inBoth('hours') }),
];
const English = /Your|question |skip|Enter|save/;

test('a person of Spanish reads Spanish from the welcome to sending', async () => {
  const respondent = respondentOf({}, { language: 'es' });
  const { terminal, done } = onTerminal(questions, { respondent });
  await terminal.sees('Le damos la bienvenida', 'Usted responde como: user (es).', 'Intro empezar');
  terminal.press('enter');
  await terminal.sees('Topic (es) · pregunta 1 de 2', 'Wording of aa (es)', '1. ONE (es)');
  await terminal.sees('u No lo sé', 's omitir por ahora', 'por qué se pregunta', 'Intro elegir');
  terminal.press('1', 'enter');
  await terminal.sees('un número de 0 a 9,5 (hours (es))', 'c comentar', 'q guardar y salir');
  terminal.press('10', 'enter');
  await terminal.sees('Como máximo 9,5.');
  terminal.press('s');
  await terminal.sees('Usted omitió 1 pregunta', 'Intro continuar');
  terminal.press('enter');
  await terminal.sees('pregunta 2 de 2');
  terminal.press('9', 'enter');
  await terminal.sees('Sus respuestas', 'Wording of aa (es) = ONE (es)', 'Enviar mis respuestas');
  terminal.press('enter');
  await done;
  expect(terminal.all).not.toMatch(English);
});

describe('changing over in the middle', () => {
  test('is kept, and what follows is in the other language', async () => {
    const { terminal, saved, done } = onTerminal(questions);
    await terminal.sees('Enter begin');
    terminal.press('enter');
    await terminal.sees('Wording of aa', 'l Español');
    terminal.press('l');
    await terminal.sees('Wording of aa (es)', 'l English', 'pregunta 1 de 2');
    terminal.press('2', 'enter');
    await terminal.sees('Wording of bb (es)', 'pregunta 2 de 2');
    terminal.press('1', 'enter');
    await terminal.sees('Sus respuestas');
    terminal.press('enter');
    expect(await done).toMatchObject({ respondent: { language: 'es' } });
    expect(saved[1]).toMatchObject({ respondent: { language: 'es' }, answers: {} });
  });
});

test('a language that the program does not speak gets its questions, with English around them', async () => {
  const ask = [{ to: ['user'], text: { en: 'In English', fr: 'Question en français' } }];
  const respondent = respondentOf({}, { language: 'fr' });
  const { terminal } = onTerminal([questionOf({ type: 'text', ask })], { respondent });
  await terminal.sees('Enter begin');
  terminal.press('enter');
  await terminal.sees('Question en français', 'Enter done');
});
