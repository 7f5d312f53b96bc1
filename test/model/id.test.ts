import { expect, test } from 'vitest';
import { codeList } from '../../src/model/id.ts';

test.each([
  ['none', [], ''],
  ['one', ['KNO7'], 'KNO7'],
  ['two that follow each other', ['KNO1', 'KNO2'], 'KNO1 KNO2'],
  ['three', ['KNO1', 'KNO2', 'KNO3'], 'KNO1–KNO3'],
  ['across a ten', ['Q8', 'Q9', 'Q10', 'Q11'], 'Q8–Q11'],
  ['a gap', ['KNO1', 'KNO2', 'KNO4', 'KNO5'], 'KNO1 KNO2 KNO4 KNO5'],
  ['another topic', ['KNO1', 'KNO2', 'KNO3', 'MEA4', 'MEA1'], 'KNO1–KNO3 MEA4 MEA1'],
  ['without numbers', ['STR', 'STR', 'BAL'], 'STR STR BAL'],
])('codes as people read them: %s', (_name, codes, read) => {
  expect(codeList(codes)).toBe(read);
});
