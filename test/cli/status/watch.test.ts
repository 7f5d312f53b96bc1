import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { main } from '../../../src/cli/main.ts';
import { FakeTerminal } from '../../interview/fake-terminal.ts';
import { worldFor } from '../../support/run.ts';

/** A copy of an example that somebody watches, and its answer files. */
function watching(before: (folder: string) => void = () => {}) {
  const folder = mkdtempSync(join(tmpdir(), 'crm-watch-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync('examples/talleres-ribera', folder, { recursive: true });
  before(folder);
  const terminal = new FakeTerminal();
  const raw: boolean[] = [];
  const stdin = Object.assign(terminal.input, {
    isTTY: true,
    setRawMode: (on: boolean) => raw.push(on),
  });
  const stdout = Object.assign(terminal.output, { isTTY: true, rows: 24 });
  const stops: (() => void)[] = [];
  const onStop = (end: () => void) => {
    stops.push(end);
    return () => void stops.pop();
  };
  const world = { ...worldFor({}).world, stdin, stdout, onStop };
  const ended = main(['status', folder, '--watch'], world);
  return { folder, terminal, ended, raw, stops, files: filesIn(folder) };
}

function filesIn(folder: string): string[] {
  const answers = join(folder, 'answers');
  return readdirSync(answers).map((name) => join(answers, name));
}

/** The screens drawn, each of which begins at the top. */
const frames = ({ raw }: FakeTerminal) => raw.split('\u001b[H').slice(1);

/** Waits until the screen drawn last says this. */
async function shows(terminal: FakeTerminal, ...words: string[]): Promise<void> {
  await expect
    .poll(() => words.filter((each) => !frames(terminal).at(-1)?.includes(each)), { timeout: 5000 })
    .toEqual([]);
}

describe('status --watch', () => {
  test('shows an answer that goes and one that comes back', async () => {
    const { terminal, ended, files } = watching();
    await shows(terminal, '18 people have answered, of 21');
    const file = files.find((each) => readFileSync(each, 'utf8').includes('role: user'))!;
    const text = readFileSync(file, 'utf8');
    rmSync(file);
    await shows(terminal, '17 people have answered', '10 of 14');
    writeFileSync(file, text);
    await shows(terminal, '18 people have answered', '11 of 14');
    terminal.input.write('q');
    expect(await ended).toBe(0);
  });
  test('goes on counting the others while an answer is broken, from the start too', async () => {
    const { terminal, ended, files } = watching((folder) => {
      const first = filesIn(folder)[0]!;
      writeFileSync(first, readFileSync(first, 'utf8').slice(0, 90));
    });
    await shows(terminal, 'Something in an answer file is wrong', '17 people have answered');
    rmSync(files[1]!);
    await shows(terminal, 'Something in an answer file is wrong', '16 people have answered');
    rmSync(files[0]!);
    await shows(terminal, 'The wave is closed.', '16 people have answered');
    expect(frames(terminal).at(-1)).not.toContain('is wrong');
    terminal.press('ctrl-c');
    expect(await ended).toBe(0);
  });
  test('gives the terminal back as it was', async () => {
    const { terminal, ended, raw, stops } = watching();
    await terminal.sees('q or Ctrl-C');
    expect(terminal.raw.startsWith('\u001b[?1049h\u001b[?25l\u001b[H')).toBe(true);
    terminal.press('ctrl-c');
    expect(await ended).toBe(0);
    expect(terminal.raw.endsWith('\u001b[?25h\u001b[?1049l')).toBe(true);
    expect(raw).toEqual([true, false]);
    expect(stops).toEqual([]);
    expect(terminal.output.listenerCount('resize')).toBe(0);
  });
  test('ends as well when the system says so', async () => {
    const { terminal, ended, stops } = watching();
    await terminal.sees('q or Ctrl-C');
    stops[0]!();
    expect(await ended).toBe(0);
    expect(terminal.raw.endsWith('\u001b[?1049l')).toBe(true);
  });
  test('draws again when the window changes', async () => {
    const { terminal, ended } = watching();
    await terminal.sees('q or Ctrl-C');
    terminal.output.columns = 28;
    terminal.output.emit('resize');
    expect(frames(terminal)).toHaveLength(2);
    expect(frames(terminal)[0]).toMatch(/^users .*11 of 14.*can be shown/m);
    expect(frames(terminal)[1]).toMatch(/^users .*11\/14.*can .*…/m);
    terminal.input.write('q');
    await ended;
  });
  test('names nobody', async () => {
    const { terminal, ended, files } = watching();
    await terminal.sees('q or Ctrl-C');
    terminal.input.write('q');
    await ended;
    for (const file of files) expect(terminal.all).not.toContain(/([^/]+)\.yaml$/.exec(file)?.[1]);
  });
  test('of a folder that is not there is wrong input, and nothing is drawn', async () => {
    const terminal = new FakeTerminal();
    const { world, stderr } = worldFor({});
    const stdin = Object.assign(terminal.input, { isTTY: true });
    const stdout = Object.assign(terminal.output, { isTTY: true });
    expect(await main(['status', 'nowhere', '--watch'], { ...world, stdin, stdout })).toBe(2);
    expect(stderr.text).toContain('nowhere  there is no such folder');
    expect(terminal.raw).toBe('');
  });
});
