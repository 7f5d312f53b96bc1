import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { describeInTerminal, Terminal, temporaryFolder } from '../support/tmux.ts';

const EXAMPLE = resolve('examples/talleres-ribera');

describeInTerminal('status --watch beside a workshop', () => {
  test.each(['q', 'C-c'])('shows answers as they appear, until %s', async (key) => {
    const folder = temporaryFolder();
    const assessment = join(folder, 'ribera');
    const answers = join(assessment, 'answers');
    mkdirSync(assessment);
    cpSync(join(EXAMPLE, 'assessment.yaml'), join(assessment, 'assessment.yaml'));
    const terminal = await Terminal.open(folder);
    terminal.run('crm-readiness status ribera --watch');
    await terminal.sees('0 people have answered, of 21');
    await terminal.sees('shown after 5 more');
    expect(terminal.cursorShown).toBe(false);

    mkdirSync(answers);
    writeFileSync(join(answers, 'k3v9x2.yaml'), 'format: 1\nrespondent: { id: k3v');
    await terminal.sees('Something in an answer file is wrong');
    rmSync(join(answers, 'k3v9x2.yaml'));
    cpSync(join(EXAMPLE, 'answers'), answers, { recursive: true });
    await terminal.sees('18 people have answered, of 21');
    await terminal.sees('11 of 14 can be shown');
    await terminal.until('no complaint', (screen) => !screen.includes('is wrong'));

    terminal.resize(34, 12);
    await terminal.until('notes cut short', (screen) => /^executives .*3\/3 .*…$/m.test(screen));
    expect(terminal.visible().trimEnd().split('\n').length).toBeLessThanOrEqual(12);
    expect(terminal.visible()).toContain('Talleres Ribera · 2026-1');

    terminal.keys(key);
    expect(await terminal.exitCode()).toBe(0);
    expect(terminal.visible()).not.toContain('people have answered');
    expect(terminal.cursorShown).toBe(true);
  });
});
