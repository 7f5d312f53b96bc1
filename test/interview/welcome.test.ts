import { describe, expect, test } from 'vitest';
import { options, questionOf, respondentOf, start } from './session.ts';

const number = { type: 'number', max: 10 };
const fact = questionOf({ ...number, id: 'fact', attributable: true });
const opinion = questionOf({ ...number, id: 'opinion' });

describe('a new person', () => {
  test('learns how it goes and what is shown of them', async () => {
    const { terminal } = start([opinion], { privacy: { mean: 6, distribution: 12 } });
    await terminal.sees(
      'You answer as: user.',
      'There is 1 question. It takes about 1 minute.',
      'Ctrl-C',
      'crm-readiness interview acme --resume k3v9x2',
      'Your name is not stored anywhere, only the code k3v9x2',
      'from 6 people on',
      'from 12 people on',
      'your own words does not appear in reports',
      'Press Enter to begin',
    );
    expect(terminal.all).not.toContain('Wording');
  });

  test('learns only how many questions there may be when some depend on others', async () => {
    const dependent = questionOf({
      ...number,
      id: 'dependent',
      when: { question: 'opinion', atLeast: 5 },
    });
    const { terminal } = start([opinion, dependent]);
    await terminal.sees('There are at most 2 questions.');
  });

  test.each([
    ['yes', ['up', 'enter'], true],
    ['no, which Enter alone gives', ['enter'], false],
  ] as const)(
    'is asked once about being attributed where the role answers facts: %s',
    async (_answer, keys, attributed) => {
      const { terminal, saved, done } = start([fact, opinion]);
      await terminal.sees('Press Enter to go on');
      expect(terminal.all).not.toContain('May your answers');
      terminal.press('enter');
      await terminal.sees('May your answers about facts be shown', 'choose');
      terminal.press(...keys);
      await terminal.sees('Wording of fact', 'Your answer');
      expect(saved).toHaveLength(1);
      expect(saved[0]).toMatchObject({ consent: { attributed }, answers: {} });
      terminal.type('1');
      await terminal.sees('Wording of opinion', 'Your answer');
      terminal.type('2');
      expect(await done).toMatchObject({ consent: { attributed } });
    },
  );

  test.each([
    ['en', 'It takes about 3 minutes.'],
    ['es', 'Toma unos 3 minutos.'],
  ])('in %s: learns how long it takes, in whole minutes rounded up', async (language, words) => {
    const asked = [opinion, questionOf({ ...number, id: 'slow', seconds: 109 })];
    const { terminal } = start(asked, { respondent: respondentOf({}, { language }) });
    await terminal.sees(words);
  });

  test.each([
    [108, 'about 2 minutes'],
    [108.1, 'about 3 minutes'],
  ])('a question of %d seconds that may not be put counts in full', async (seconds, words) => {
    const when = { question: 'opinion', atLeast: 5 };
    const { terminal } = start([opinion, questionOf({ ...number, id: 'later', seconds, when })]);
    await terminal.sees(words);
  });

  test('is not asked when only other roles answer facts', async () => {
    const others = questionOf({
      ...number,
      id: 'theirs',
      attributable: true,
      ask: [{ to: ['executive'], text: { en: 'Theirs', es: 'Theirs' } }],
    });
    const { terminal } = start([others, opinion]);
    await terminal.sees('Press Enter to begin');
  });

  test('the records sheet is not a person and gives no consent', async () => {
    const sheet = questionOf({
      ...number,
      id: 'sheet',
      attributable: true,
      ask: [{ to: ['records'], text: { en: 'Sheet', es: 'Sheet' } }],
    });
    const { terminal } = start([sheet], { respondent: respondentOf({}, { role: 'records' }) });
    await terminal.sees('Press Enter to begin');
  });
});

describe('the records sheet', () => {
  const sheetOf = (written: object) => {
    const ask = [{ to: ['records'], text: { en: 'Sheet', es: 'Sheet' } }];
    const respondent = respondentOf({}, { role: 'records' });
    return start([questionOf({ ask, ...written })], { respondent });
  };

  test('is filled in from documents and promised no privacy', async () => {
    const { terminal } = sheetOf(number);
    await terminal.sees(
      'You fill in the record sheet, from documents.',
      'Typing takes about 1 minute; looking the figures up takes longer.',
      'Press Enter to begin',
    );
    expect(terminal.all).not.toMatch(/name is not stored|Results about a group|own words|table/);
  });

  test('is told when a table comes first', async () => {
    const columns = [{ id: 'people', kind: 'number', max: 9, text: { en: 'People', es: 'P' } }];
    const { terminal } = sheetOf({
      ...{ type: 'grid', columns },
      options: options('aa', 'bb'),
    });
    await terminal.sees('The first question is a table, asked row by row');
  });
});

test.each(['en', 'es'])('in %s the welcome fits on a screen of 24 lines', async (language) => {
  const { terminal } = start([fact], { respondent: respondentOf({}, { language }) });
  await terminal.sees(language === 'en' ? 'Press Enter' : 'Pulse Intro');
  expect(terminal.raw.split('\n').length).toBeLessThan(20);
});

test('a person who comes back is told how far they were, and nothing else', async () => {
  const more = questionOf({ type: 'choice', id: 'more', options: options('aa', 'bb') });
  const respondent = {
    ...respondentOf({ fact: { value: 1 }, opinion: { outcome: 'skipped' } }),
    consent: { attributed: true },
  };
  const { terminal, saved } = start([fact, opinion, more], { respondent });
  await terminal.sees('Welcome back: 1 of 3 answered.', 'Wording of more', 'choose');
  expect(terminal.all).not.toMatch(/Press Enter|May your answers|name is not stored/);
  terminal.press('enter');
  await terminal.sees('once more');
  expect(saved[0]).toMatchObject({ consent: { attributed: true } });
});
