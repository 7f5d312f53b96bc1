import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { describeInTerminal, Terminal, temporaryFolder } from '../support/tmux.ts';

describeInTerminal('init by keys alone', () => {
  test('makes an assessment in which lint asks only for lists of one’s own', async () => {
    const folder = temporaryFolder();
    const terminal = await Terminal.open(folder);
    const asked = async (words: RegExp, typed: string) => {
      await terminal.sees(words);
      terminal.type(typed);
      terminal.keys('Enter');
      await terminal.sees(new RegExp(`✓ ${words.source}[^✓>]*${typed}`));
    };

    terminal.run('crm-readiness --lang es init acme');
    await asked(/¿Cómo se llama la organización\?/, 'Compañía Ñandú');
    await asked(/¿Cómo se llama esta ronda de entrevistas\?/, '2026-1');
    for (const [role, count] of [
      ['los ejecutivos', '5'],
      ['los mandos', '9'],
      ['los usuarios', '40'],
      ['el equipo de proyecto', '6'],
    ] as const)
      await asked(new RegExp(`¿Cuántas personas forman este grupo: ${role}\\?`), count);
    expect(await terminal.exitCode()).toBe(0);
    expect(terminal.visible()).toMatch(/^ {2}crm-readiness lint acme$/m);

    expect(parse(readFileSync(join(folder, 'acme', 'assessment.yaml'), 'utf8'))).toMatchObject({
      organisation: 'Compañía Ñandú',
      wave: '2026-1',
      languages: ['es', 'en'],
      people: [
        { role: 'executive', of: 5 },
        { role: 'manager', of: 9 },
        { role: 'user', of: 40 },
        { role: 'project', of: 6 },
        { role: 'records', of: 1 },
      ],
    });
    terminal.run('crm-readiness lint acme');
    expect(await terminal.exitCode()).toBe(0);
    await terminal.sees('the list “executives” is still the example');
    await terminal.sees('0 errors, 4 warnings');
  });

  test('asks again for what is no head count', async () => {
    const folder = temporaryFolder();
    const terminal = await Terminal.open(folder);
    terminal.run('crm-readiness init acme --organisation Acme --wave 2026-1');
    await terminal.sees('How many people belong to this group: executives?');
    for (const [typed, refused] of [
      ['some', 'Please write a whole number in figures'],
      ['1000001', 'at most 1,000,000'],
    ] as const) {
      terminal.type(typed);
      terminal.keys('Enter');
      await terminal.sees(refused);
      terminal.keys('C-u');
    }
    for (const group of ['executives', 'managers', 'users', 'the project team']) {
      await terminal.sees(new RegExp(`> How many people belong to this group: ${group}\\?`));
      terminal.type('0');
      terminal.keys('Enter');
    }
    await terminal.sees('There must be somebody to ask');
    terminal.keys('C-c');
    expect(await terminal.exitCode()).toBe(130);
  });
});
