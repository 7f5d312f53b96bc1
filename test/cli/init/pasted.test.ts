import { describe, expect, test } from 'vitest';
import { askUnits } from '../../../src/cli/init/ask-units.ts';
import { openScreen } from '../../../src/cli/prompts/screen.ts';
import { FakeTerminal } from '../../interview/fake-terminal.ts';
import { pasted } from '../../interview/keys.ts';
import { scriptedAsker } from './scripted-asker.ts';

const enter = '\r';
/** The end of a paste, in two parts. */
const [mark, rest] = ['\x1b[20', '1~'];

/** The units that come of these chunks of input, then Enter alone. */
async function unitsOf(...chunks: string[]): Promise<string[]> {
  const terminal = new FakeTerminal();
  const { asker } = scriptedAsker();
  const units = askUnits({ ...asker, screen: openScreen(terminal, false) });
  for (const chunk of chunks) terminal.press(chunk);
  await terminal.sees('Another unit?');
  terminal.press(enter);
  return (await units).map(({ text }) => String(text));
}

describe('of a list that is pasted each line is an entry', () => {
  test.each<[string, string[]]>([
    ['where the terminal marks what is pasted', [pasted('North\nSouth\nEast'), enter]],
    ['and the break at its end is not Enter', [pasted('North\r\nSouth\r\nEast\r\n'), enter]],
    ['and it comes in parts', ['\x1b[200~North\rSo', `uth\rEast${mark}`, `${rest}${enter}`]],
    ['where it does not', ['North\rSouth\rEast\r']],
    ['and there is no break at its end', ['North\nSouth\nEast', enter]],
    ['and lines between are blank', ['North\n\n  South\n\nEast\n']],
    ['beside what is typed with ;', ['North; ', pasted('South\nEast'), enter]],
  ])('%s', async (_rule, chunks) => {
    expect(await unitsOf(...chunks)).toEqual(['North', 'South', 'East']);
  });
  test('and shows on the line before Enter', async () => {
    const terminal = new FakeTerminal();
    const { asker } = scriptedAsker();
    void askUnits({ ...asker, screen: openScreen(terminal, false) }).catch(() => {});
    terminal.paste('North\nSouth\n');
    await terminal.sees('North; South');
    terminal.end();
  });
});

test('where one line is asked for, lines that are pasted become one', async () => {
  const terminal = new FakeTerminal();
  const name = openScreen(terminal, false).type({ label: 'Name?' });
  terminal.press(pasted('Seguros\nAndina\n'), enter);
  expect(await name).toBe('Seguros Andina');
});

test('a terminal marks what is pasted only while something is typed', async () => {
  const terminal = new FakeTerminal();
  const name = openScreen(terminal, false).type({ label: 'Name?' });
  expect(terminal.raw).toContain('\x1b[?2004h');
  expect(terminal.raw).not.toContain('\x1b[?2004l');
  terminal.press('A', enter);
  await name;
  expect(terminal.raw).toContain('\x1b[?2004l');
});
