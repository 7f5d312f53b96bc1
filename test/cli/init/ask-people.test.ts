import { expect, test } from 'vitest';
import { askPeople } from '../../../src/cli/init/ask-people.ts';
import { scriptedAsker } from './scripted-asker.ts';

const units = [{ id: 'north', text: 'North' }];

test('roles that are given are not asked for, and those that are not are', async () => {
  const { asker, asked } = scriptedAsker('4', '0');
  const given = [
    { role: 'user', unit: 'north', of: 8 },
    { role: 'executive', of: 3 },
  ];
  expect(await askPeople(asker, [], given)).toEqual([
    { role: 'executive', of: 3 },
    { role: 'manager', of: 4 },
    { role: 'user', unit: 'north', of: 8 },
    { role: 'project', of: 0 },
  ]);
  expect(asked).toHaveLength(2);
});

test('where all roles are given nothing is asked, whatever units there are', async () => {
  const { asker, asked } = scriptedAsker();
  const given = ['executive', 'manager', 'user', 'project'].map((role) => ({ role, of: 2 }));
  expect(await askPeople(asker, units, given)).toEqual(given);
  expect(asked).toEqual([]);
});

test('somebody has to be there, of those given and asked for together', async () => {
  const { asker, refused } = scriptedAsker('0', '9', '0');
  await askPeople(
    asker,
    [],
    [
      { role: 'executive', of: 0 },
      { role: 'manager', of: 0 },
    ],
  );
  expect(refused).toEqual([expect.stringContaining('Somebody of this group must be there')]);
});
