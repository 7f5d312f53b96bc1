import { Chalk } from 'chalk';
import type { Key } from '../../src/interview/key.ts';
import { orderOf } from '../../src/interview/order.ts';
import { questionView } from '../../src/interview/question-view.ts';
import { signsFor } from '../../src/interview/signs.ts';
import { say } from '../../src/messages/index.ts';
import { allQuestions } from '../../src/questions/questionnaire.ts';
import { exampleLists, shipped } from '../support/instrument.ts';

const { questionnaire } = shipped();
const lists = exampleLists(questionnaire);
const canvas = {
  ...{ columns: 79, rows: 24, paint: new Chalk({ level: 0 }) },
  signs: signsFor(true),
};

const named = (name: string): Key => ({ name });
const typed = (text: string): Key[] => [...text].map((sequence) => ({ sequence, name: sequence }));
const enter = named('return');
const down = named('down');
const space: Key = { name: 'space', sequence: ' ' };

/** What a person of a role sees of a question after these keys. */
function screen(
  id: string,
  role: string,
  number: number,
  of: number,
  keys: Key[],
  language = 'en',
) {
  const question = allQuestions(questionnaire).find((each) => each.id === id)!;
  const topic = questionnaire.topics.find(({ questions }) => questions.includes(question))!;
  const place = {
    topic: topic.name[language]!,
    number,
    of,
    minutes: Math.ceil((of - number) * 0.4),
  };
  const view = questionView({
    ...{ question, language, lists, order: orderOf('k3v9x2'), role, before: undefined },
    languages: ['en', 'es'],
    place: () => say(language === 'es' ? 'es' : 'en', 'interview.place-line', place),
  });
  let state = view.start;
  for (const key of keys) {
    const step = view.press(state, key, canvas);
    if ('end' in step) throw new Error(`${id} ends`);
    state = step.state;
  }
  return view
    .draw(state, canvas)
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd();
}

/** The screens that docs/interview.md shows, by what they show. */
export const screens: Record<string, string> = {
  'A scale': screen('crm-strategy', 'executive', 2, 30, typed('3')),
  'A ranking': screen('goals-in-order', 'executive', 12, 30, [down, down, space, named('up')]),
  'A hundred points': screen('effort-split', 'executive', 5, 30, [
    ...typed('40'),
    enter,
    ...typed('25'),
    enter,
  ]),
  Objectives: screen('objectives', 'executive', 13, 30, [...typed('1'), enter]),
  'A table': screen('team-composition', 'records', 1, 8, [...typed('12'), enter, ...typed('2')]),
  'A question in Spanish': screen('target-clash', 'executive', 15, 30, [...typed('?')], 'es'),
};
