import { describe, expect, test } from 'vitest';
import { rolesAsked } from '../../src/questions/index.ts';
import { allQuestions, minutesFor } from '../../src/questions/questionnaire.ts';
import { shipped } from '../support/instrument.ts';

const { questionnaire, rubric } = shipped();
const questions = allQuestions(questionnaire);
const coded = (code: string) => questions.filter((question) => question.code === code);

/** METHOD section 3: type and roles (executive, manager, user, project team, records) of each code. */
const items: Record<string, string> = {
  ...{ STR1: 'scale EM', STR2: 'scale E', STR3: 'choice EMU', STR4: 'number E' },
  ...{ BAL1: 'allocation EP', BAL2: 'choice EM', BAL3: 'choice EMU', BAL4: 'scale MP' },
  ...{ INV1: 'grid R', INV2: 'scale EMU', INV3: 'scale U', INV4: 'number U', INV5: 'scale MP' },
  ...{ VOI1: 'number EU', VOI2: 'scale EMUP', VOI3: 'scale EU', VOI4: 'number R' },
  ...{ ALN1: 'ranking EMUP', ALN2: 'choices MU', ALN3: 'choices M' },
  ...{ OBJ1: 'record EP', OBJ2: 'choice MU' },
  ...{ LEA1: 'number E, number U', LEA2: 'scale EMU', LEA3: 'choice EMP', LEA4: 'scale EP' },
  ...{ LEA5: 'number E', LEA6: 'number E' },
  ...{
    POL1: 'scale EMP',
    POL2: 'scale MUP',
    POL3: 'scale MP',
    POL4: 'number MP',
    POL5: 'number MU',
  },
  ...{ KNO1: 'choice EMUP', KNO2: 'choice EMUP', KNO3: 'choice EMUP' },
  ...{ KNO4: 'choice MP', KNO5: 'choice MP', KNO6: 'choice MP', KNO7: 'choices EMUP' },
  ...{ CHG1: 'number MU', CHG2: 'scale EP', CHG3: 'scale MP', CHG4: 'number R' },
  ...{ CHG5: 'scale EM', CHG6: 'number EM', CHG7: 'scale U' },
  ...{ CCM1: 'grid R', CCM2: 'number R', CCM3: 'choices M, choices R' },
  ...{ CCM4: 'number U, number R', CCM5: 'scale U', CCM6: 'scale EU' },
  ...{ MEA1: 'choices EMP', MEA2: 'choice MP', MEA3: 'scale MP' },
  ...{ PRE1: 'text MP', PRE2: 'choices EMUP' },
};

/** METHOD section 2: the items that put each claim to the test. */
const claims: Record<string, string> = {
  ...{ 'S1.02': 'INV1 INV2 INV3 INV4', 'S1.03': 'KNO1 KNO2 KNO3 KNO4 KNO5 KNO6 KNO7' },
  ...{ 'S1.04': 'BAL1 BAL4', 'S1.05': 'STR2', 'S1.07': 'POL1 POL2 POL3 POL4 POL5' },
  ...{ 'S1.08': 'POL2 POL5 VOI2', 'S1.09': 'ALN2 POL3 POL4', 'S1.10': 'ALN1 ALN3' },
  ...{ 'S1.11': 'STR4', 'S1.12': 'LEA1 LEA4', 'S1.13': 'BAL3', 'S1.14': 'VOI1 VOI4' },
  ...{ 'S1.15': 'POL1 VOI3', 'S1.16': 'INV2 LEA2 LEA6 VOI1 VOI2 VOI3', 'S1.17': 'CHG3' },
  ...{ 'S1.19': 'INV1 INV5', 'S1.20': 'ALN1 ALN2', 'S1.21': 'OBJ1 OBJ2' },
  ...{ 'S1.22': 'KNO1 KNO2 KNO3 KNO4 KNO5 KNO6', 'S1.23': 'KNO7', 'S1.24': 'CHG1' },
  ...{ 'S1.25': 'CHG3 CHG4', 'S1.26': 'CHG5 CHG6', 'S1.27': 'LEA3', 'S1.28': 'BAL3' },
  ...{ 'S1.29': 'BAL1 BAL3', 'S1.30': 'BAL3', 'S1.31': 'BAL2 BAL3', 'S1.32': 'BAL3' },
  ...{ 'S1.33': 'OBJ1 STR2', 'S1.34': 'STR1 STR3', 'S1.35': 'STR1', 'S1.36': 'OBJ1 STR3' },
  ...{ 'S1.37': 'BAL1 CHG2', 'S1.38': 'POL1 POL2 POL3 POL4 POL5' },
  ...{ 'S1.39': 'BAL2 BAL3 KNO1 KNO2 KNO3 KNO7', 'S1.40': 'LEA1 LEA5', 'S1.41': 'BAL2 STR4' },
  ...{ 'S1.42': 'BAL1 BAL4 CHG2', 'S1.43': 'CHG2 CHG7' },
  ...{ 'S2.01': 'CCM4 CCM6', 'S2.02': 'CCM6', 'S2.03': 'CCM2', 'S2.04': 'CCM1 PRE2' },
  ...{ 'S2.05': 'CCM5 CCM6', 'S2.06': 'CCM2', 'S2.07': 'CCM2', 'S2.08': 'CCM1' },
  ...{ 'S2.09': 'CCM1', 'S2.10': 'CCM1', 'S2.11': 'CCM3', 'S2.12': 'CCM3', 'S2.13': 'CCM4' },
  ...{ 'S2.14': 'CCM1', 'S2.15': 'CCM4', 'S2.16': 'MEA2', 'S2.17': 'MEA1 MEA3' },
  ...{ 'S2.18': 'BAL1 BAL3', 'S2.19': 'CCM5' },
};
/** Cited beyond METHOD's table: the premortem, and the gap between executives and project team. */
const beyond: Record<string, string[]> = { 'S2.04': ['PRE1'], 'S1.16': ['LEA4'] };
const untestable = ['S1.01', 'S1.06', 'S1.18', 'S2.20'];
/** What one knows or does not; METHOD section 4, "DK on a fact", and the quiz. */
const facts = ['STR3', 'LEA3', 'MEA2', 'OBJ2', 'KNO1', 'KNO2', 'KNO3', 'KNO4', 'KNO5', 'KNO6'];
const experiences = [
  ...['INV2', 'VOI1', 'VOI2', 'VOI3', 'LEA2', 'LEA4', 'POL1', 'POL2', 'POL3', 'CHG3'],
  ...['CCM5', 'CCM6', 'MEA3', 'INV5'],
];
const mirrored = ['INV2', 'VOI1', 'VOI2', 'VOI3', 'LEA2', 'LEA4', 'CCM6'];

const letters: Record<string, string> = {
  ...{ executive: 'E', manager: 'M', user: 'U', project: 'P', records: 'R' },
};
const order = 'EMUPR';

describe('the 58 items of the method', () => {
  test('are all there, and no others', () => {
    expect(Object.keys(items)).toHaveLength(58);
    expect(new Set(questions.map(({ code }) => code))).toEqual(new Set(Object.keys(items)));
  });

  test.each(Object.entries(items))('%s is a %s', (code, asked) => {
    const found = coded(code).map((question) => {
      const roles = rolesAsked(question).map((role) => letters[role]!);
      const sorted = roles.toSorted((one, two) => order.indexOf(one) - order.indexOf(two));
      return `${question.type} ${sorted.join('')}`;
    });
    expect(found.join(', ')).toBe(asked);
  });

  test.each(facts)('%s, a fact, may be answered with “I don’t know”', (code) => {
    expect(coded(code).every((question) => question.unknown)).toBe(true);
  });

  test.each(experiences)(
    '%s, an experience, may be answered with “I have not seen this”',
    (code) => {
      expect(coded(code).every((question) => question.unseen)).toBe(true);
    },
  );

  test('the users’ part of CCM4, an experience, too', () => {
    const [lived] = coded('CCM4').filter((question) => rolesAsked(question).includes('user'));
    expect(lived!.unseen).toBe(true);
  });

  test.each(mirrored)(
    '%s asks executives and those who live it apart, with other words',
    (code) => {
      const [question] = coded(code);
      const own = question!.ask.find(({ to }) => to.includes('executive'))!;
      expect(own.to).not.toContain('user');
      expect(own.to).not.toContain('project');
      expect(new Set(question!.ask.map(({ text }) => text.es)).size).toBe(question!.ask.length);
    },
  );
});

describe('the claims of the sources', () => {
  test('are 43 and 20', () => {
    const ids = [...Object.keys(claims), ...untestable];
    expect(questionnaire.claims.map(({ id }) => id)).toEqual(ids.toSorted());
    expect(ids).toHaveLength(43 + 20);
  });

  test.each(Object.entries(claims))('%s is put to the test by %s', (claim, codes) => {
    const cited = questions
      .filter(({ sources }) => sources.includes(claim))
      .map(({ code }) => code);
    const more = beyond[claim] ?? [];
    expect([...new Set(cited)].toSorted()).toEqual([...codes.split(' '), ...more].toSorted());
  });

  test.each(untestable)('%s cannot be tested, and it is said why, in both languages', (id) => {
    const claim = questionnaire.claims.find((each) => each.id === id)!;
    expect(claim.measurable).toBe(false);
    expect(Object.keys(claim.why ?? {}).toSorted()).toEqual(['en', 'es']);
  });
});

describe('every part of every dimension', () => {
  // How much of people's work CRM touches is a fact, not a lack.
  const unmoved = ['work-touched'];
  const actions = [...rubric.dimensions, ...rubric.risks].flatMap((each) => each.actions);
  const moved = new Set(actions.map(({ changes }) => changes.of));
  const parts = rubric.dimensions.flatMap((dimension) => dimension.parts.map(({ of }) => of));
  test.each(parts.filter((of) => !unmoved.includes(of)))('%s is what some action changes', (of) => {
    const scorer = rubric.questions[of];
    const measure = scorer?.rule === 'measured' ? scorer.measure : of;
    expect(moved.has(of) || moved.has(measure)).toBe(true);
  });
});

test('ALN3, PRE1 and PRE2 are reported, not scored', () => {
  const codes = rubric.reported.map((id) => questions.find((each) => each.id === id)!.code);
  expect(codes.toSorted()).toEqual(['ALN3', 'PRE1', 'PRE2']);
  expect(rubric.reported.some((id) => id in rubric.questions)).toBe(false);
});

test.each([
  ['executive', 12],
  ['user', 8],
])('%ss are kept at most %d minutes, as lint is told to see to', (role, most) => {
  expect(minutesFor(questionnaire, role)).toBeLessThanOrEqual(most);
  expect(questionnaire.roles.find(({ id }) => id === role)!.minutes).toBe(most);
});
