import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadInstrument } from '../../src/instrument/load.ts';
import { issueText } from '../../src/messages/issue-text.ts';
import { bakery, brief, copyWith, type Edit, textAt } from './bakery.ts';

/** The issues of the instrument with edits: each its code and what stands at its place. */
function issuesWith(...edits: Edit[]): string[] {
  const { issues } = loadInstrument(copyWith(bakery, ...edits));
  brief(issues);
  return issues.map((issue) => `${issue.code}: ${textAt(issue)}`);
}

/** Of what stands at each place only the beginning is compared, as far as it is expected. */
function expectIssues(found: string[], expected: string[]): void {
  const beginnings = found.map((text, index) => text.slice(0, expected[index]?.length));
  expect(beginnings).toEqual(expected);
}

type Row = [rule: string, from: string, to: string, ...issues: string[]];

/** Rows of one file: what is replaced by what, and the issues that this brings about. */
function rows(file: string, ...table: Row[]): void {
  test.each(table)('%s', (_rule, from, to, ...expected) => {
    expectIssues(issuesWith([file, from, to]), expected);
  });
}

describe('an id is used once', () => {
  rows(
    'questionnaire.yaml',
    [
      'of roles',
      '  - id: register',
      '  - { id: council, name: { en: C, es: C }, plural: { en: C, es: C } }\n  - id: register',
      'id-twice: council, name',
    ],
    ['of languages', '[en, es]', '[en, es, en]', 'id-twice: en]'],
    ['of entries', 'id: new-jobs', 'id: meeting-place', 'id-twice: meeting-place, text: { en: New'],
    ['of examples', 'id: mill-road', 'id: church-lane', 'id-twice: church-lane, text: { en: Mill'],
    [
      'of lists and parameters',
      'parameters:',
      '  streets: [{ id: a, text: { en: A, es: A } }, { id: b, text: { en: B, es: B } }]\nparameters:',
      'id-twice: streets:',
    ],
  );
  test('of topics, and with them of all their questions', () => {
    const found = issuesWith([
      'questionnaire.yaml',
      '[demand, supply]',
      '[demand, supply, supply]',
    ]);
    const questions = ['budget-split', 'best-street', 'plans', 'requests', 'street-sheet'];
    expectIssues(found, ['id-twice: supply]', ...questions.map((id) => `id-twice: ${id}`)]);
  });
  rows(
    'demand.yaml',
    ['of questions', 'id: wishes', 'id: fears', 'id-twice: fears', 'unknown-question: wishes'],
    ['of options', 'id: dear', 'id: stale', 'id-twice: stale, text: { en: Too'],
  );
  rows(
    'supply.yaml',
    [
      'of questions in different topics',
      'id: budget-split',
      'id: wishes',
      'id-twice: wishes',
      'unknown-question: budget-split',
      'unknown-of: budget-split',
    ],
    [
      'of fields',
      'Responsable }, required: false }',
      'Responsable }, required: false }\n      - { id: owner, kind: yes-no, text: { en: O, es: O } }',
      'id-twice: owner, kind: yes-no',
    ],
    [
      'of columns',
      'Puede decidir } }',
      'Puede decidir } }\n      - { id: seats, kind: yes-no, text: { en: O, es: O } }',
      'id-twice: seats, kind: yes-no',
    ],
  );
  rows(
    'rubric.yaml',
    [
      'of questions and measures',
      '- id: habit-gap',
      '- id: wishes',
      'id-twice: wishes',
      'unknown-of: habit-gap',
    ],
    [
      'of measures',
      '- id: few-loaves',
      '- id: fear-of-waste',
      'id-twice: fear-of-waste',
      'unknown-of: few-loaves',
    ],
    [
      'of pillars',
      'pillars:',
      'pillars:\n  - { id: village, name: { en: V, es: V }, weight: 0.0000000001 }',
      'id-twice: village, name: { en: The',
    ],
    ['of dimensions', 'id: unity', 'id: appetite', 'id-twice: appetite'],
    ['of actions', 'id: invite-far-streets', 'id: market-stall', 'id-twice: market-stall'],
    [
      'of triggers',
      'id: far-streets-absent',
      'id: goals-upside-down',
      'id-twice: goals-upside-down',
    ],
    [
      'of caps',
      'caps:',
      'caps:\n  - { id: no-finished-plan, code: K0, name: { en: a, es: a }, says: { en: a, es: a }, when: { of: plans, below: 1 }, cap: 10 }',
      'id-twice: no-finished-plan',
    ],
    ['of bands', 'id: nearly', 'id: not-ready', 'id-twice: not-ready, name: { en: Nearly'],
  );
});

describe('files are what their names say', () => {
  rows('demand.yaml', ['a topic', 'id: demand\n', 'id: demanded\n', 'topic-id: demanded']);
  rows(
    'rubric.yaml',
    ['a rubric of another version', 'bakery@1', 'bakery@2', 'wrong-questionnaire: bakery@2'],
    [
      'a rubric of another questionnaire',
      'bakery@1',
      'butchery@1',
      'wrong-questionnaire: butchery@1',
    ],
  );
});

describe('one person can be asked both sides of a contradicting pair, and answer so', () => {
  const pair = (one: string, other: string) =>
    `contradicting:\n  - { id: x, says: { en: a, es: a }, both: [{ ${one} }, { ${other} }] }\ncaps:`;
  const loaves = 'question: loaves-a-week, atLeast: 1';
  const none = 'question: main-loaf, is: none-of-it';
  rows(
    'rubric.yaml',
    ['two questions of the same role', 'caps:', pair(none, loaves)],
    [
      'no such question',
      'caps:',
      pair('question: main-loave, is: none-of-it', loaves),
      'unknown-question: main-loave',
    ],
    [
      'no such option',
      'caps:',
      pair(none, 'any: [{ question: fears, is: [stael] }]'),
      'unknown-option: stael',
    ],
    ['no such number', 'caps:', pair(none, 'question: loaves-a-week, atLeast: 9999'), 'when-never'],
    [
      'no question of which that can be said',
      'caps:',
      pair(none, 'question: budget-split, is: oven'),
      'when-does-not-fit',
    ],
    [
      'an id that stands twice',
      'caps:',
      pair(none, loaves).replace(
        '\ncaps:',
        '\n  - { id: x, says: { en: a, es: a }, both: [{ question: main-loaf, is: sourdough }, { question: main-loaf, is: none-of-it }] }\ncaps:',
      ),
      'id-twice: x',
    ],
    ['words in one language', 'caps:', pair(none, loaves).replace(', es: a', ''), 'text-missing'],
  );
  test('no role is asked both', () => {
    const found = issuesWith(
      ['rubric.yaml', 'caps:', pair(none, 'question: best-street, is: church-lane')],
      ['supply.yaml', 'to: [council, neighbour]', 'to: [council]'],
    );
    expect(found.filter((issue) => issue.startsWith('contradicting-apart'))).toHaveLength(1);
  });
});

describe('every text is there in every language', () => {
  rows(
    'questionnaire.yaml',
    [
      'of a role',
      '{ en: Register, es: Registro }',
      '{ en: Register }',
      'text-missing: { en: Register }',
    ],
    [
      'of a list',
      '{ en: Low prices, es: Precios bajos }',
      '{ es: Precios bajos }',
      'text-missing: { es: Precios bajos }',
    ],
    [
      'of a flag',
      '{ en: Far from the square, es: Lejos de la plaza }',
      '{ en: Far }',
      'text-missing: { en: Far }',
    ],
    [
      'an empty one lacks each',
      'name: { en: Ready for a bakery, es: Preparados para una panadería }',
      'name: {}',
      'text-missing: {}',
      'text-missing: {}',
    ],
  );
  rows(
    'demand.yaml',
    [
      'of a wording',
      "{ en: 'Anything else?', es: '¿Algo más?' }",
      '{ en: More? }',
      'text-missing: { en: More? }',
    ],
    [
      'of an option',
      '{ en: Packaged, es: Envasado }',
      '{ en: Packaged }',
      'text-missing: { en: Packaged }',
    ],
    ['of a unit', '{ en: loaves, es: panes }', '{ es: panes }', 'text-missing: { es: panes }'],
  );
  rows(
    'supply.yaml',
    [
      'of a field',
      '{ en: Owner, es: Responsable }',
      '{ en: Owner }',
      'text-missing: { en: Owner }',
    ],
    [
      'of a field of numbers',
      '{ en: received, es: recibidas }',
      '{ en: received }',
      'text-missing: { en: received }',
    ],
  );
  rows(
    'rubric.yaml',
    [
      'of a limit',
      'en: No number here was compared with bakeries that opened.',
      'fr: Aucun',
      'text-missing: fr: Aucun',
    ],
    [
      'of a check',
      '{ en: Each street has a seat., es: Cada calle tiene un puesto. }',
      '{ en: Each. }',
      'text-missing: { en: Each. }',
    ],
  );
  test('a language more needs every text once more', () => {
    const found = issuesWith([
      'questionnaire.yaml',
      'languages: [en, es]',
      'languages: [en, es, fr]',
    ]);
    const texts = ['questionnaire', 'demand', 'supply', 'claims', 'rubric']
      .map((name) => readFileSync(`${bakery}/${name}.yaml`, 'utf8').match(/\bes: /g)!.length)
      .reduce((sum, each) => sum + each);
    expect(found).toHaveLength(texts);
    expect(new Set(found.map((issue) => issue.split(':')[0]))).toEqual(new Set(['text-missing']));
  });
});

describe('a question is put to roles that exist, to each once', () => {
  rows(
    'demand.yaml',
    [
      'an unknown role',
      "to: [neighbour]\n        text: { en: 'Any",
      "to: [neighbor]\n        text: { en: 'Any",
      'unknown-role: neighbor]',
    ],
    [
      'a role twice in one wording',
      "to: [neighbour]\n        text: { en: 'Any",
      "to: [neighbour, neighbour]\n        text: { en: 'Any",
      'asked-twice: neighbour]',
    ],
    [
      'a role in two wordings',
      'to: [neighbour]\n        text:\n          en: How do you',
      'to: [neighbour, council]\n        text:\n          en: How do you',
      'asked-twice: council]',
    ],
  );
});

describe('a condition can be met', () => {
  const when = '{ not: { question: main-loaf, is: none-of-it } }';
  const last = 'maxLength: 200';
  rows(
    'demand.yaml',
    [
      'by a question that exists',
      when,
      '{ question: main-loav, is: sourdough }',
      'unknown-question: main-loav',
    ],
    [
      'by a question deep inside',
      when,
      '{ any: [{ all: [{ not: { question: loaf, is: sourdough } }] }] }',
      'unknown-question: loaf',
    ],
    ['by an earlier question', when, '{ question: fears, is: stale }', 'when-later: fears'],
    [
      'by another question',
      when,
      '{ question: loaves-a-week, atLeast: 1 }',
      'when-later: loaves-a-week',
    ],
    [
      'by an option that exists',
      when,
      '{ question: main-loaf, is: none-of-them }',
      'unknown-option: none-of-them }',
    ],
    [
      'by each of several options',
      when,
      '{ question: main-loaf, is: [sourdough, rye] }',
      'unknown-option: rye]',
    ],
    [
      'by a question with options',
      last,
      `${last}\n    when: { question: loaves-a-week, is: many }`,
      'when-does-not-fit: many }',
    ],
    [
      'by a question whose answer is a number',
      last,
      `${last}\n    when: { question: main-loaf, atLeast: 1 }`,
      'when-does-not-fit: { question',
    ],
    [
      'by a number that can be given: not above',
      last,
      `${last}\n    when: { question: loaves-a-week, atLeast: 31 }`,
      'when-never: { question',
    ],
    [
      'by a number that can be given: not below',
      last,
      `${last}\n    when: { question: loaves-a-week, atMost: -1 }`,
      'when-never: { question',
    ],
    [
      'by a number that can be given: not in between',
      last,
      `${last}\n    when: { question: loaves-a-week, atLeast: 5, atMost: 4 }`,
      'when-never: { question',
    ],
    [
      'by a number on the edge',
      last,
      `${last}\n    when: { question: loaves-a-week, atLeast: 30 }`,
    ],
  );
  rows(
    'supply.yaml',
    [
      'by everybody who is asked',
      'optionsFrom: streets\n\n  - id: plans',
      'optionsFrom: streets\n    when: { question: main-loaf, is: sourdough }\n\n  - id: plans',
      'role-not-asked: main-loaf',
    ],
    [
      'by an option of a parameter, which only the organisation knows',
      'max: 2\n    fields',
      'max: 2\n    when: { question: best-street, is: church-lane }\n    fields',
    ],
  );
});

describe('there are options to choose from', () => {
  const wishes: Edit = [
    'demand.yaml',
    'type: text',
    'type: choices\n    optionsFrom: streets\n    min: 3',
  ];
  rows(
    'demand.yaml',
    [
      'its own or those of a list',
      '    optionsFrom: goals\n',
      '',
      'options-or-list: id: goals-in-order',
    ],
    ['of a list that exists', 'optionsFrom: goals', 'optionsFrom: goal', 'unknown-list: goal'],
    [
      'as many as may be chosen',
      'max: 2\n    shuffle',
      'max: 4\n    shuffle',
      'more-than-options: 4',
    ],
    ['all may be chosen', 'max: 2\n    shuffle', 'max: 3\n    shuffle'],
    [
      'as many as must be chosen',
      'max: 2\n    shuffle',
      'min: 4\n    shuffle',
      'more-than-options: 4',
    ],
  );
  rows('supply.yaml', [
    'for a field',
    'optionsFrom: goals\n        other',
    'other',
    'options-or-list: id: goal',
  ]);
  rows('questionnaire.yaml', [
    'more than one, where the organisation says which',
    'min: 2',
    'min: 1',
    'too-few-options: streets',
  ]);
  const own = (...ids: string[]) =>
    `    options:\n${ids.map((id) => `      - { id: ${id}, text: { en: O, es: O } }\n`).join('')}`;
  const goals = '    optionsFrom: goals\n';
  const streets = '    optionsFrom: streets\n\n  - id: plans';
  const both = streets.replace('\n\n', () => `\n${own('nowhere', 'anywhere')}\n`);
  test.each<[rule: string, edit: Edit, issues: string[]]>([
    ['a list and its own', ['demand.yaml', goals, goals + own('calm', 'fame')], []],
    [
      'each of them once: not its own and in the catalogue',
      ['demand.yaml', goals, goals + own('calm', 'new-jobs')],
      ['option-in-list: new-jobs, text'],
    ],
    ['a list of the organisation and its own', ['supply.yaml', streets, both], []],
    [
      'each of them once: not its own and in the example',
      ['supply.yaml', streets, both.replace('anywhere', 'mill-road')],
      ['option-in-list: mill-road, text'],
    ],
  ])('%s', (_rule, edit, expected) => {
    expectIssues(issuesWith(edit), expected);
  });
  test.each<[rule: string, edits: Edit[], issues: string[]]>([
    [
      'its own add to those of an organisation, of which there may be few',
      [
        ['supply.yaml', streets, both],
        ['questionnaire.yaml', 'min: 2', 'min: 1'],
      ],
      [],
    ],
    [
      'an answer of one’s own is one more to choose',
      [['demand.yaml', 'max: 2\n    shuffle', 'max: 4\n    other: true\n    shuffle']],
      [],
    ],
    [
      'but only one more',
      [['demand.yaml', 'max: 2\n    shuffle', 'max: 5\n    other: true\n    shuffle']],
      ['more-than-options: 5'],
    ],
  ])('%s', (_rule, edits, expected) => {
    expectIssues(issuesWith(...edits), expected);
  });
  test('as many as must be chosen, where the organisation says which', () => {
    expectIssues(issuesWith(wishes, ['demand.yaml', '    maxLength: 200\n', '']), [
      'more-than-options: 3',
    ]);
  });
});

describe('bounds leave something between them', () => {
  rows(
    'demand.yaml',
    ['of a number', 'min: 0\n    max: 30', 'min: 31\n    max: 30', 'min-above-max: 31'],
    ['of choices', 'max: 2\n    shuffle', 'min: 3\n    max: 2\n    shuffle', 'min-above-max: 3'],
    ['they may be equal', 'max: 2\n    shuffle', 'min: 2\n    max: 2\n    shuffle'],
    [
      'of several numbers together, where there are several',
      'max: 30',
      'max: 30\n    together: 10',
      'together-without-fields: 10',
    ],
  );
  rows(
    'supply.yaml',
    ['of entries', 'max: 2\n    fields', 'min: 3\n    max: 2\n    fields', 'min-above-max: 3'],
    [
      'of a field',
      'max: 1000, required: false',
      'min: 2000, max: 1000, required: false',
      'min-above-max: 2000',
    ],
    ['of a column', 'max: 500', 'min: 501, max: 500', 'min-above-max: 501'],
    [
      'of one of several numbers',
      'max: 1000, notAbove: received',
      'min: 1001, max: 1000, notAbove: received',
      'min-above-max: 1001',
    ],
    [
      'a limit that is no field',
      'notAbove: answered',
      'notAbove: replied',
      'unknown-field: replied',
    ],
    [
      'several numbers together',
      '    fields:\n      - { id: received, text: { en: received, es: recibidas }, max: 1000 }',
      '    together: 9\n    fields:\n      - { id: received, text: { en: received, es: recibidas }, min: 10, max: 1000 }',
      'min-above-max: 9',
    ],
    ['a limit given only later', 'notAbove: received', 'notAbove: done', 'unknown-field: done'],
  );
});

describe('a rule fits its question', () => {
  rows(
    'rubric.yaml',
    [
      'which exists',
      'budget-split: { rule',
      'budget-spilt: { rule',
      'unknown-question: budget-spilt',
      'unscored-question: budget-split',
    ],
    [
      'which is of a type that it scores',
      'rule: flagged, flag: main, unknown: 0',
      'rule: anchors',
      'rule-does-not-fit: anchors',
    ],
    [
      'which has the options that it grades',
      'sourdough: 100',
      'sour-dough: 100',
      'name-missing: { sour-dough',
      'name-unknown: sour-dough',
    ],
    ['all of whose options it grades', ', none-of-it: 0', '', 'name-missing: { sourdough'],
    ['which has the part that it weighs', 'part: oven', 'part: stove', 'name-unknown: stove'],
    [
      'which has the fields that it counts',
      'field: answered,',
      'field: replied,',
      'name-unknown: replied',
    ],
    [
      'which has the fields that it needs',
      'needs: [target, by]',
      'needs: [target, date]',
      'name-unknown: date]',
    ],
    [
      'which has the fields that it values',
      'elements: { goal: 40',
      'elements: { aim: 40',
      'name-unknown: aim',
    ],
    [
      'which has the columns that it reads',
      'right: decides',
      'right: rules',
      'name-unknown: rules',
    ],
    [
      'which is asked of the roles that it weighs',
      'roles: { neighbour: 1 }',
      'roles: { register: 1 }',
      'role-not-asked: register',
    ],
    [
      'a measure that exists',
      'measure: goals-agreement }',
      'measure: goals-agrement }',
      'unknown-measure: goals-agrement',
    ],
    [
      'to whose answers it gives points',
      'rule: closed-loop\n    received: received\n    answered: { field: answered, points: 60 }\n    done: { field: done, points: 40, goal: 0.5 }',
      'rule: linear\n    zero: 0\n    full: 1',
      'rule-gives-no-points: linear',
    ],
  );
  test('which takes its options from a list of the questionnaire', () => {
    const own = readFileSync(`${bakery}/demand.yaml`, 'utf8').match(
      /options:\n.*sourdough[\s\S]*?none-of-it.*\n/,
    )![0];
    const goals = 'fresh-bread: 1, meeting-place: 1, new-jobs: 1, low-price: 1';
    const found = issuesWith(
      ['demand.yaml', own, 'optionsFrom: goals\n'],
      ['demand.yaml', 'is: none-of-it', 'is: new-jobs'],
      ['rubric.yaml', 'options: [none-of-it]', 'options: [new-jobs, old-jobs]'],
      ['rubric.yaml', 'sourdough: 100, white-loaf: 60, none-of-it: 0', goals],
    );
    expectIssues(found, [
      'name-missing: { fresh',
      'name-unknown: low-price:',
      'name-unknown: old-jobs]',
    ]);
  });
});

describe('a measure fits what it reads', () => {
  rows(
    'rubric.yaml',
    ['a question that exists', 'question: fears', 'question: fear', 'unknown-question: fear'],
    [
      'a question of a type that it reads',
      'question: fears',
      'question: wishes',
      'measure-does-not-fit: wishes',
    ],
    [
      'a question that has points',
      'question: bread-habit',
      'question: fears',
      'unscored-question: fears',
    ],
    [
      'roles that exist',
      'between: [council, neighbour]',
      'between: [council, nieghbour]',
      'unknown-role: nieghbour]',
    ],
    [
      'a role that exists, without any question',
      'role: neighbour',
      'role: neighbor',
      'unknown-role: neighbor',
    ],
    [
      'roles that are asked the question',
      'first: council',
      'first: register',
      'role-not-asked: register',
    ],
    [
      'a list of roles that are asked the question',
      'roles: [neighbour]',
      'roles: [neighbour, council]',
      'role-not-asked: council]',
    ],
    ['options that exist', 'options: [stale]', 'options: [stail]', 'name-unknown: stail]'],
    ['a column that exists', 'column: seats', 'column: places', 'name-unknown: places'],
    ['a field that exists', 'key: goal', 'key: aim', 'name-unknown: aim'],
    [
      'fields that exist',
      'with: [target, by, owner]',
      'with: [target, by, boss]',
      'name-unknown: boss]',
    ],
  );
});

describe('a flag is one that the list can carry', () => {
  rows(
    'rubric.yaml',
    ['of a rule', 'flag: main,', 'flag: busy,', 'unknown-flag: busy'],
    ['of a rule on a grid', 'flag: far\n    goal', 'flag: fur\n    goal', 'unknown-flag: fur'],
    [
      'of a measure',
      'column: seats\n    flag: far',
      'column: seats\n    flag: fair',
      'unknown-flag: fair',
    ],
  );
  rows('questionnaire.yaml', [
    'of an example',
    'flags: [far]',
    'flags: [remote]',
    'unknown-flag: remote]',
  ]);
  test('one that an entry of a list carries', () => {
    const flagged: Edit = [
      'questionnaire.yaml',
      'Precios bajos }',
      'Precios bajos }, flags: [main]',
    ];
    const from: Edit = [
      'supply.yaml',
      'optionsFrom: streets\n\n  - id: plans',
      'optionsFrom: goals\n\n  - id: plans',
    ];
    expectIssues(issuesWith(from), ['unknown-flag: main']);
    expectIssues(issuesWith(from, flagged), []);
  });
});

describe('a flag is on as many entries of an example as it declares', () => {
  rows(
    'questionnaire.yaml',
    ['none where one must be', ', flags: [main] }', ' }', 'flag-count: - { id: church-lane'],
    ['two where one must be', '[far]', '[far, main]', 'flag-count: - { id: church-lane'],
    ['bounds that no list can meet', 'least: 1', 'least: 2', 'min-above-max: 2', 'flag-count: -'],
    ['at least none says nothing', 'least: 1', 'least: 0', 'out-of-range: 0'],
  );
  test('an example that is left out says nothing', () => {
    const path = `${bakery}/questionnaire.yaml`;
    const example = readFileSync(path, 'utf8').match(/ {4}example:[\s\S]*/)![0];
    expectIssues(issuesWith(['questionnaire.yaml', example, '']), []);
  });
});

describe('what a formula reads is a measure or a question with a score', () => {
  rows(
    'rubric.yaml',
    ['in a dimension', '{ of: budget-split,', '{ of: budget,', 'unknown-of: budget,'],
    [
      'in a dimension, not one without a score',
      '{ of: budget-split,',
      '{ of: wishes,',
      'unscored-question: wishes',
    ],
    ['in a risk', '{ of: habit-gap,', '{ of: habits-gap,', 'unknown-of: habits-gap'],
    ['in a trigger', 'of: first-goal-place', 'of: first-goal', 'unknown-of: first-goal,'],
    [
      'deep in a trigger',
      'of: requests, below: 40',
      'of: request, below: 40',
      'unknown-of: request,',
    ],
    ['in a reach', 'of: few-loaves', 'of: fewer-loaves', 'unknown-of: fewer-loaves'],
    ['in votes', 'votes: fear-of-waste', 'votes: fears', 'unscored-question: fears'],
    ['in a change', 'of: loaves-a-week, at', 'of: loaves, at', 'unknown-of: loaves,'],
    [
      'in the condition of an action',
      'when: { of: far-seats, below: 10 }\ncaps',
      'when: { of: seats, below: 10 }\ncaps',
      'unknown-of: seats,',
    ],
    ['in a cap', 'of: finished-plans', 'of: plans-finished', 'unknown-of: plans-finished'],
    ['in a requirement', 'of: neighbours-answered', 'of: neighbours', 'unknown-of: neighbours'],
    [
      'in what is said instead of a requirement',
      'unless: { of: neighbours-answered, atLeast: 30 }',
      `unless: { of: neighbours-answered, atLeast: 30 }
    instead: { id: i, when: { of: neighbours, below: 1 }, title: { en: T, es: T }, says: { en: S, es: S } }`,
      'unknown-of: neighbours',
    ],
    [
      'a formula knows no dimension, a condition does',
      'of: bread-habit, weight',
      'of: unity, weight',
      'unknown-of: unity',
    ],
  );
});

describe('a role merges with', () => {
  const row = (rule: string, other: string): [string, string, string, string] => [
    rule,
    'plural: { en: Neighbours, es: Vecinos } }',
    `plural: { en: Neighbours, es: Vecinos }, mergesWith: ${other} }`,
    `unknown-role: ${other}`,
  ];
  rows(
    'questionnaire.yaml',
    row('a role that exists', 'counsel'),
    row('another role', 'neighbour'),
    row('people, not a record sheet', 'register'),
  );
});

describe('pillars, roles and bands that are named exist', () => {
  rows(
    'rubric.yaml',
    ['the pillar of a dimension', 'pillar: village', 'pillar: vilage', 'unknown-pillar: vilage'],
    ['who acts', 'who: council', 'who: mayor', 'unknown-role: mayor'],
    [
      'of whom it asks hours',
      'role: neighbour, hours',
      'role: nieghbour, hours',
      'unknown-role: nieghbour',
    ],
    ['the band of a trigger', 'lift: high', 'lift: higher', 'unknown-band: higher'],
    ['the band that a gate bars', 'bars: ready', 'bars: redy', 'unknown-band: redy'],
    ['the band that a gate looks at', 'from: high', 'from: hihg', 'unknown-band: hihg'],
    ['the band that counts as severe', 'severe: high', 'severe: ready', 'unknown-band: ready'],
  );
  test('a pillar has dimensions', () => {
    const moved: Edit = ['rubric.yaml', 'pillar: council-work', 'pillar: village'];
    expectIssues(issuesWith(moved, moved), ['pillar-without-dimensions: { id: council-work']);
  });
});

test('a risk has actions', () => {
  const actions = readFileSync(`${bakery}/rubric.yaml`, 'utf8').match(
    /actions:\n {6}- id: market-stall[\s\S]*?(?=caps:)/,
  )![0];
  expectIssues(issuesWith(['rubric.yaml', actions, 'actions: []\n']), [
    'risk-without-actions: actions',
  ]);
});

describe('an action waits for others', () => {
  const stall = '        days: 6\n';
  rows(
    'rubric.yaml',
    ['that exist', stall, `${stall}        after: [evening-of-goals, invite-far-streets]\n`],
    [
      'not for one that does not',
      stall,
      `${stall}        after: [evening-of-goal]\n`,
      'unknown-action: evening-of-goal]',
    ],
    [
      'not for itself',
      stall,
      `${stall}        after: [market-stall]\n`,
      'waits-for-itself: market-stall',
    ],
  );
  test('not for one that waits for it', () => {
    const evening = '        days: 2\n        weeks: 3\n';
    const found = issuesWith(
      ['rubric.yaml', stall, `${stall}        after: [evening-of-goals]\n`],
      ['rubric.yaml', evening, `${evening}        after: [market-stall]\n`],
    );
    expectIssues(found, ['waits-for-itself: evening-of-goals', 'waits-for-itself: market-stall']);
  });
});

describe('bands ascend from 0', () => {
  rows(
    'rubric.yaml',
    ['a band below the one before', 'from: 70', 'from: 40', 'bands-not-ascending: 40'],
    ['a band where the one before is', 'from: 70', 'from: 45', 'bands-not-ascending: 45'],
    [
      'verdicts that begin later',
      'es: No preparado }, from: 0',
      'es: No preparado }, from: 5',
      'bands-not-from-zero: 5',
    ],
    [
      'risks that begin later',
      'es: bajo }, from: 0',
      'es: bajo }, from: 5',
      'bands-not-from-zero: 5',
    ],
    ['gaps may begin elsewhere', 'es: alineada }, from: 0', 'es: alineada }, from: -100'],
  );
});

describe('weights that do not add up to 1 are a warning', () => {
  rows(
    'rubric.yaml',
    ['of pillars', 'weight: 0.6 }', 'weight: 0.5 }', 'weights-do-not-add-up: pillars:'],
    [
      'of a dimension',
      'main-loaf, weight: 0.3',
      'main-loaf, weight: 0.31',
      'weights-do-not-add-up: parts:',
    ],
    [
      'of a risk',
      'weight: 0.15, positive',
      'weight: 0.16, positive',
      'weights-do-not-add-up: parts:',
    ],
    ['of mean and least', 'least: 0.3', 'least: 0.4', 'weights-do-not-add-up: pillar:'],
    ['a difference below what numbers can hold', 'weight: 0.6 }', 'weight: 0.6000000001 }'],
  );
  test('unless everything weighs 1: a plain mean', () => {
    const one: Edit = ['rubric.yaml', 'budget-split, weight: 0.5', 'budget-split, weight: 1'];
    const two: Edit = ['rubric.yaml', '{ of: plans, weight: 0.5', '{ of: plans, weight: 1'];
    expectIssues(issuesWith(one), ['weights-do-not-add-up: parts:']);
    expectIssues(issuesWith(one, two), []);
  });
  test('they do not keep the instrument from loading', () => {
    const folder = copyWith(bakery, ['rubric.yaml', 'weight: 0.6 }', 'weight: 0.5 }']);
    expect(loadInstrument(folder)).toMatchObject({
      value: { rubric: { id: 'bakery-points' } },
      issues: [{ severity: 'warning', args: { sum: 0.9 } }],
    });
  });
});

describe('a name that nearly exists is suggested', () => {
  test.each<[rule: string, edit: Edit, suggestion: string]>([
    ['a question', ['rubric.yaml', 'budget-split: { rule', 'budget-spilt: { rule'], 'budget-split'],
    [
      'a measure among questions',
      ['rubric.yaml', '{ of: habit-gap,', '{ of: habits-gap,'],
      'habit-gap',
    ],
    ['a role', ['rubric.yaml', 'role: neighbour', 'role: neighbor'], 'neighbour'],
    ['a pillar', ['rubric.yaml', 'pillar: village', 'pillar: vilage'], 'village'],
    ['a band', ['rubric.yaml', 'lift: high', 'lift: hihg'], 'high'],
    ['a list', ['demand.yaml', 'optionsFrom: goals', 'optionsFrom: goal'], 'goals'],
    ['an option', ['rubric.yaml', 'options: [stale]', 'options: [stail]'], 'stale'],
  ])('%s', (_rule, edit, suggestion) => {
    const [issue] = loadInstrument(copyWith(bakery, edit)).issues;
    expect(issue?.args.suggestion).toBe(suggestion);
  });
});

describe('no measure is computed from itself', () => {
  const mean = (id: string, of: string) =>
    `  - { id: ${id}, measure: mean-of, of: [${of}, bread-habit], name: { en: M, es: M } }\n`;
  test.each([
    ['directly', mean('one', 'one'), ['computed-from-itself: one']],
    [
      'nor by a way round',
      mean('one', 'two') + mean('two', 'one'),
      ['computed-from-itself: one', 'computed-from-itself: two'],
    ],
    ['what it names exists', mean('one', 'nothing'), ['unknown-of: nothing']],
    ['in a chain each may read the next', mean('one', 'two') + mean('two', 'main-loaf'), []],
  ])('%s', (_rule, measures, expected) => {
    const found = issuesWith(['rubric.yaml', 'measures:\n', `measures:\n${measures}`]);
    expectIssues(found, expected);
  });
});

describe('a measure fits all that it is computed from', () => {
  const range = '{ measure: role-range, of: bread-habit, roles: [council, register]';
  const forecast = '{ measure: calibration, forecast: loaves-a-week, by: council';
  const best = '{ measure: best-row-is, question: street-sheet, option: down';
  test.each([
    ['roles that are asked what another reads', range, ['role-not-asked: register']],
    [
      'each role is asked its own question',
      `${forecast}, actual: bread-habit, role: neighbour, options: [daily-trip]`,
      ['role-not-asked: council'],
    ],
    [
      'a column of numbers to weigh by',
      `${best}, volume: decides, quality: seats, column: decides`,
      ['name-unknown: decides', 'name-unknown: decides'],
    ],
  ])('%s', (_rule, measure, expected) => {
    const written = `measures:\n  - ${measure}, id: found, name: { en: M, es: M } }\n`;
    expectIssues(issuesWith(['rubric.yaml', 'measures:\n', written]), expected);
  });
  rows('rubric.yaml', [
    'a rule as well',
    'rule: composition\n    people: households\n    seats: seats\n    right: decides\n    flag: far\n    goal: 0.5\n    capWithout: 40',
    'rule: channel-mix\n    volume: decides\n    quality: seats',
    'name-unknown: decides',
  ]);
});

describe('what is only reported is asked and has no points', () => {
  rows(
    'rubric.yaml',
    ['it exists', '[fears, wishes]', '[fears, wish]', 'unknown-question: wish]'],
    [
      'it has no points',
      '[fears, wishes]',
      '[wishes, best-street]',
      'reported-is-scored: best-street]',
    ],
    ['it is reported once', '[fears, wishes]', '[fears, fears]', 'id-twice: fears]'],
  );
});

describe('what is promised of the length of an interview holds', () => {
  rows('questionnaire.yaml', [
    'or it is said how long it takes',
    'plural: { en: Neighbours, es: Vecinos }',
    'plural: { en: Neighbours, es: Vecinos }, minutes: 1',
    'takes-too-long: 1 }',
  ]);
  const promise = (minutes: number): Edit => [
    'questionnaire.yaml',
    'plural: { en: Neighbours, es: Vecinos }',
    `plural: { en: Neighbours, es: Vecinos }, minutes: ${minutes}`,
  ];
  test('a warning that says how long it takes, to a tenth of a minute', () => {
    // A scale, three choices, a number, a ranking and a text: 20 + 13 + 12 + 20 + 50 + 60 + 13 s.
    const { issues, value } = loadInstrument(copyWith(bakery, promise(3)));
    expect(issues.map(({ code, severity, args }) => [code, severity, args])).toEqual([
      ['takes-too-long', 'warning', { role: 'neighbour', minutes: 3.1, most: 3 }],
    ]);
    expect(value).toBeDefined();
    expect(issueText(issues[0]!, 'en')).toContain('takes about 3.1 minutes, more than 3');
    expect(issueText(issues[0]!, 'es')).toContain('toma unos 3,1 minutos, más de 3');
  });
  test('exactly as long as promised is not too long', () => {
    expect(loadInstrument(copyWith(bakery, promise(188 / 60))).issues).toEqual([]);
  });
});

describe('what contradicts an entry is another of its list', () => {
  rows(
    'questionnaire.yaml',
    ['said once', 'id: low-prices', 'id: low-prices, contradicts: [new-jobs]'],
    [
      'not itself',
      'id: low-prices',
      'id: low-prices, contradicts: [low-prices]',
      'unknown-entry: low-prices]',
    ],
    [
      'not another',
      'id: low-prices',
      'id: low-prices, contradicts: [new-job]',
      'unknown-entry: new-job]',
    ],
    [
      'in a catalogue only: what an organisation fills in has no such key',
      'flags: [far] }',
      'flags: [far], contradicts: [church-lane] }',
      'unknown-key: contradicts',
    ],
  );
  test('the one that was probably meant is named', () => {
    const edit: Edit = ['questionnaire.yaml', 'id: low-p', 'contradicts: [new-job], id: low-p'];
    const [issue] = loadInstrument(copyWith(bakery, edit)).issues;
    expect(issue?.args).toMatchObject({ id: 'new-job', list: 'goals', suggestion: 'new-jobs' });
  });
});
