import { describe, expect, test } from 'vitest';
import type { InterviewOptions } from '../../src/interview/interview.ts';
import { textView } from '../../src/interview/text-view.ts';
import type { Question } from '../../src/questions/index.ts';
import { canvasOf } from './on-screen.ts';
import { gives, type Move, skips, talk } from './talk.ts';
import { inBoth, options, questionOf, respondentOf } from './written.ts';

const number = { type: 'number', max: 10 };
const fact = questionOf({ ...number, id: 'fact', attributable: true });
const opinion = questionOf({ ...number, id: 'opinion' });
const theirs = (role: string, more: object = {}) =>
  questionOf({
    ...(Object.hasOwn(more, 'type') ? {} : number),
    ...{ id: 'theirs', ask: [{ to: [role], text: inBoth('Theirs') }] },
    ...more,
  });

/** What is said before the first question. */
async function welcomed(questions: Question[], changes: Partial<InterviewOptions> = {}) {
  const { readings, shown } = await talk(questions, [], { ...changes, reads: ['away'] });
  const [reading] = readings;
  return { ...reading!, words: reading!.paragraphs.join(' '), shown };
}

const CONSENT =
  'May your answers about facts be shown as those of your role, even if few people hold it?';

describe('a new person', () => {
  test('learns how it goes and what is shown of them', async () => {
    const { title, words, enter } = await welcomed([opinion], {
      privacy: { mean: 6, distribution: 12 },
    });
    expect(title).toBe('Welcome');
    for (const part of [
      'This is small. It is not an exam: nobody gets a score. You answer as: user.',
      'There is 1 question. It takes about 1 minute.',
      'stop at any time with q or Ctrl-C',
      '\n  crm-readiness interview acme --resume k3v9x2',
      'Your name is not stored anywhere. Your answers are kept together with the code k3v9x2, your role, your language',
      'from 6 people on',
      'from 12 people on',
      'your own words does not appear in reports',
    ])
      expect(words).toContain(part);
    expect(enter).toBe('begin');
  });

  test('learns only how many questions there may be when some depend on others', async () => {
    const when = { question: 'opinion', atLeast: 5 };
    const dependent = questionOf({ ...number, id: 'dependent', when });
    expect((await welcomed([opinion, dependent])).words).toContain(
      'There are at most 2 questions.',
    );
  });

  test.each([
    ['en', 'It takes about 3 minutes.'],
    ['es', 'Le tomará unos 3 minutos.'],
  ])('in %s: learns how long it takes, in whole minutes rounded up', async (language, said) => {
    const asked = [opinion, questionOf({ ...number, id: 'slow', seconds: 109 })];
    const respondent = respondentOf({}, { language });
    expect((await welcomed(asked, { respondent })).words).toContain(said);
  });

  test.each([
    [108, 'about 2 minutes'],
    [108.1, 'about 3 minutes'],
  ])('a question of %d seconds that may not be put counts in full', async (seconds, said) => {
    const when = { question: 'opinion', atLeast: 5 };
    const later = questionOf({ ...number, id: 'later', seconds, when });
    expect((await welcomed([opinion, later])).words).toContain(said);
  });

  test('reads it in their language', async () => {
    const respondent = respondentOf({}, { language: 'es' });
    const { title, words } = await welcomed([opinion], { respondent });
    expect(title).toBe('Le damos la bienvenida');
    expect(words).toContain('Usted responde como: user (es).');
  });
});

describe('being attributed', () => {
  test.each([true, false])(
    'is asked about once where the role answers facts, and %s is kept before the first answer',
    async (consent) => {
      const heard = await talk([fact, opinion], [gives(1), gives(2)], { consent });
      expect(heard.shown.slice(0, 3)).toEqual(['Welcome', CONSENT, 'fact']);
      expect(heard.readings[0]!.enter).toBe('go-on');
      expect(heard.shown.filter((each) => each === CONSENT)).toHaveLength(1);
      expect(heard.end).toMatchObject({ consent: { attributed: consent } });
      expect(heard.saved[0]).toMatchObject({ consent: { attributed: consent }, answers: {} });
    },
  );

  test('can be gone back from to the welcome', async () => {
    const heard = await talk([fact], [gives(1)], { consent: ['back', true] });
    expect(heard.shown.slice(0, 4)).toEqual(['Welcome', CONSENT, 'Welcome', CONSENT]);
    expect(heard.end).toMatchObject({ consent: { attributed: true } });
  });

  test('is told with each fact, and with no other question', async () => {
    const { asked } = await talk([fact, opinion], [gives(1), gives(2)], { consent: true });
    expect(asked.map(({ fact: permitted }) => permitted)).toEqual([true, undefined]);
  });

  test('is not asked about when only other roles answer facts', async () => {
    const others = theirs('executive', { attributable: true });
    const { shown } = await talk([others, opinion], [gives(1)]);
    expect(shown).not.toContain(CONSENT);
  });

  test('is not asked about for the records sheet, which is not a person', async () => {
    const sheet = theirs('records', { attributable: true });
    const respondent = respondentOf({}, { role: 'records' });
    const { shown } = await talk([sheet], [gives(1)], { respondent });
    expect(shown).not.toContain(CONSENT);
  });
});

test.each([
  [false, 'drop'],
  [true, undefined],
])('where something is kept (%s) leaving is said to keep it', async (isKept, away) => {
  const { readings } = await talk([opinion], [gives(1)], { isKept });
  expect(readings[0]!.away).toBe(away);
});

describe('the records sheet', () => {
  const respondent = respondentOf({}, { role: 'records' });

  test('is filled in from documents and promised no privacy', async () => {
    const { words, enter } = await welcomed([theirs('records')], { respondent });
    expect(words).toContain('You fill in the record sheet, from documents.');
    expect(words).toContain('Typing takes about 1 minute; looking the figures up takes longer.');
    expect(words).not.toMatch(/name is not stored|Results about a group|own words|table/);
    expect(enter).toBe('begin');
  });

  test('is told when a table comes first', async () => {
    const columns = [{ id: 'people', kind: 'number', max: 9, text: inBoth('People') }];
    const table = theirs('records', {
      ...{ type: 'grid', columns },
      options: options('aa', 'bb'),
    });
    expect((await welcomed([table], { respondent })).words).toContain(
      'The first question is a table, asked row by row',
    );
  });
});

test.each(['en', 'es'])('in %s the welcome fits on a screen of 80 by 24', async (language) => {
  const respondent = respondentOf({}, { language });
  const { paragraphs, title, enter } = await welcomed([fact], { respondent });
  const reading = textView({ title, paragraphs, enter, language });
  const tall = reading.draw(0, canvasOf({ rows: 1000 }));
  expect(tall.length).toBeLessThanOrEqual(23);
});

describe('a person who comes back', () => {
  const more = questionOf({ type: 'choice', id: 'more', options: options('aa', 'bb') });
  const respondent = {
    ...respondentOf({ fact: { value: 1 }, opinion: { outcome: 'skipped' } }),
    consent: { attributed: true },
  };
  const moves: Move[] = [gives('aa'), skips];

  test('is told how far they were and how to stop, and nothing else', async () => {
    const heard = await talk([fact, opinion, more], moves, { respondent });
    expect(heard.shown.slice(0, 2)).toEqual(['Welcome back: 1 of 3 answered.', 'more']);
    expect(heard.readings[0]!.paragraphs).toHaveLength(1);
    expect(heard.readings[0]!.paragraphs[0]).toContain('Ctrl-C');
  });

  test('is not asked for consent again; it stays as it was', async () => {
    const heard = await talk([fact, opinion, more], moves, { respondent });
    expect(heard.shown).not.toContain(CONSENT);
    expect(heard.end).toMatchObject({ consent: { attributed: true } });
  });
});
