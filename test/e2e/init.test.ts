import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { describeInTerminal, flat, Terminal, temporaryFolder } from '../support/tmux.ts';

/** Somebody who reads what is asked and answers it by keys, one thing after another. */
function asksFor(terminal: Terminal) {
  const answered = () => terminal.screen().match(/^✓ /gm)?.length ?? 0;
  const asked = (words: string) =>
    terminal.until(words, (screen) =>
      flat(screen.split(/^(?=[>✓] )/m).at(-1)!).startsWith(`> ${words}`),
    );
  const enter = async () => {
    const before = answered();
    terminal.keys('Enter');
    await terminal.until('the next question', () => answered() > before);
  };
  return {
    /** Types an answer; none for Enter alone. */
    types: async (words: string, typed = '') => {
      await asked(words);
      terminal.type(typed);
      await enter();
    },
    /** Presses keys, then Enter. */
    presses: async (words: string, ...keys: string[]) => {
      await asked(words);
      for (const key of keys) {
        const before = terminal.screen();
        terminal.keys(key);
        await terminal.until(`a change by ${key}`, (screen) => screen !== before);
      }
      await enter();
    },
  };
}

const made = (folder: string) =>
  parse(readFileSync(join(folder, 'acme', 'assessment.yaml'), 'utf8'));

describeInTerminal('init by keys alone', () => {
  test('by Enter alone makes an assessment in which lint asks only for lists of one’s own', async () => {
    const folder = temporaryFolder();
    const terminal = await Terminal.open(folder);
    const { types, presses } = asksFor(terminal);
    terminal.run('crm-readiness --lang es init acme');
    await types('¿Cómo se llama la organización?', 'Compañía Ñandú');
    await types('¿Cómo se llama esta ronda de entrevistas?', '2026-1');
    await presses('¿En qué idiomas se podrá responder?');
    await types('¿Qué partes de la organización se deben ver por separado?');
    for (const [role, count] of [
      ['los ejecutivos', '5'],
      ['los mandos', '9'],
      ['los usuarios', '40'],
      ['el equipo de proyecto', '6'],
    ] as const)
      await types(`¿Cuántas personas hay en el grupo «${role}»?`, count);
    await types('Ejecutivos que podrían responder por el CRM');
    await types('Canales');
    await types('Prioridades con los clientes');
    await types('Áreas');
    expect(await terminal.exitCode()).toBe(0);
    expect(terminal.visible()).toMatch(/^ {2}crm-readiness lint acme$/m);

    expect(made(folder)).toMatchObject({
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
    expect(made(folder)).not.toHaveProperty('units');
    terminal.run('crm-readiness lint acme');
    expect(await terminal.exitCode()).toBe(0);
    await terminal.sees('the list “executives” is still the example');
    await terminal.sees('0 errors, 4 warnings');
  });

  test('takes units, head counts by unit and lists of one’s own, and lint has nothing to say', async () => {
    const folder = temporaryFolder();
    const terminal = await Terminal.open(folder);
    const { types, presses } = asksFor(terminal);
    terminal.run('crm-readiness init acme --organisation Acme --wave 2026-1');
    await presses('In which languages may people answer?', 'Down', 'Space');
    await types(
      'Which parts of the organisation should be looked at apart?',
      'Sales north; Sales south',
    );
    await types('Another unit?', 'Área de Atención');
    await types('Another unit?');
    // All are marked: only users are known by unit.
    const others = ['Space', 'Down', 'Space', 'Down', 'Down', 'Space'];
    await presses('Of which groups do you know', ...others);
    await types('How many people belong to this group: executives?', '3');
    await types('How many people belong to this group: managers?', '8');
    await types('How many people belong to this group: users, Sales north?', '30');
    await types('How many people belong to this group: users, Sales south?', '0');
    await types('How many people belong to this group: users, Área de Atención?', '12');
    await types('How many people belong to this group: the project team?', '6');
    await types('Executives who could answer for CRM', 'Sales director');
    await types('Executives who could answer for CRM: number 2');
    await types('Channels', 'Phone;Counter');
    await types('Channels: number 3');
    await types('Customer priorities', 'Same day; Fleets');
    await types('Customer priorities: number 3', 'Lowest price');
    await types('Customer priorities: number 4', 'Next service');
    await types('Customer priorities: number 5');
    await presses('“the real priority”: which one?', 'Down');
    await types('Functions', 'Reception; Mechanics; Parts');
    await types('Functions: number 4');
    await presses('“deals with customers every day”: which ones?', 'Space');
    expect(await terminal.exitCode()).toBe(0);

    expect(made(folder)).toMatchObject({
      languages: ['en'],
      units: [
        { id: 'sales-north', text: 'Sales north' },
        { id: 'sales-south', text: 'Sales south' },
        { id: 'area-de-atencion', text: 'Área de Atención' },
      ],
      people: [
        { role: 'executive', of: 3 },
        { role: 'manager', of: 8 },
        { role: 'user', unit: 'sales-north', of: 30 },
        { role: 'user', unit: 'area-de-atencion', of: 12 },
        { role: 'project', of: 6 },
        { role: 'records', of: 1 },
      ],
      parameters: {
        executives: [{ id: 'sales-director', text: 'Sales director' }],
        'customer-priorities': [
          { id: 'same-day' },
          { id: 'fleets', flags: ['real'] },
          { id: 'lowest-price' },
          { id: 'next-service' },
        ],
        functions: [{ id: 'reception', flags: ['front-line'] }, { id: 'mechanics' }, {}],
      },
    });
    terminal.run('crm-readiness lint acme');
    expect(await terminal.exitCode()).toBe(0);
    await terminal.sees('acme: nothing to report.');
  });

  test('asks only for what a file leaves open', async () => {
    const folder = temporaryFolder();
    writeFileSync(
      join(folder, 'part.yaml'),
      'organisation: Acme\nlanguages: [en]\npeople: [{ role: user, of: 40 }]\nparameters:\n  channels: [{ id: phone, text: Phone }, { id: counter, text: Counter }]\n',
    );
    const terminal = await Terminal.open(folder);
    const { types } = asksFor(terminal);
    terminal.run('crm-readiness init acme --from part.yaml');
    await types('What is this wave of interviews called?', '2026-1');
    await types('How many people belong to this group: executives?', '5');
    await types('How many people belong to this group: managers?', '8');
    await types('How many people belong to this group: the project team?', '0');
    await types('Executives who could answer for CRM');
    await types('Customer priorities');
    await types('Functions');
    expect(await terminal.exitCode()).toBe(0);
    expect(made(folder)).toMatchObject({
      organisation: 'Acme',
      wave: '2026-1',
      people: [{ of: 5 }, { of: 8 }, { role: 'user', of: 40 }, { of: 0 }, { role: 'records' }],
      parameters: { channels: [{ id: 'phone' }, { id: 'counter' }] },
    });
  });

  test('asks again for what does not do', async () => {
    const folder = temporaryFolder();
    const terminal = await Terminal.open(folder);
    const { types, presses } = asksFor(terminal);
    const refused = async (typed: string, words: string) => {
      terminal.type(typed);
      terminal.keys('Enter');
      await terminal.sees(words);
      terminal.keys('C-u');
    };
    terminal.run('crm-readiness init acme --organisation Acme --wave 2026-1');
    await presses('In which languages may people answer?');
    await terminal.sees('> Which parts of the organisation should be looked at apart?');
    await refused('North; north', '“north” stands here a second time');
    await types('Which parts of the organisation should be looked at apart?');
    await terminal.sees('How many people belong to this group: executives?');
    await refused('some', 'Please write a whole number in figures');
    await refused('1000001', 'at most 1,000,000');
    await types('How many people belong to this group: executives?', '0');
    await types('How many people belong to this group: managers?', '0');
    await terminal.sees('> How many people belong to this group: users?');
    await refused('0', 'Somebody of this group must be there');
    await types('How many people belong to this group: users?', '9');
    await types('How many people belong to this group: the project team?', '0');
    await terminal.sees('> Executives who could answer for CRM');
    await refused('The IT area', '“The IT area” is offered anyway');
    await types('Executives who could answer for CRM');
    await types('Channels', 'Phone');
    await terminal.sees('> Channels: number 2');
    await refused('', 'At least 2 are needed; there is 1 so far.');
    terminal.keys('C-c');
    expect(await terminal.exitCode()).toBe(130);
    terminal.run('ls acme');
    expect(await terminal.exitCode()).toBeGreaterThan(0);
  });
});
