import { expect, test } from 'vitest';
import { InputError, type Issue } from '../../src/model/issue.ts';

test('an error that nobody caught says where each issue is, and its code', () => {
  const issue: Issue = { code: 'unknown-key', severity: 'error', file: 'a.yaml', args: {} };
  const { message } = new InputError([issue, { ...issue, line: 3, column: 5 }]);
  expect(message).toBe('a.yaml: unknown-key\na.yaml:3:5: unknown-key');
});
