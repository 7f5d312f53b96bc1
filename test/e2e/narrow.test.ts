import { expect, test } from 'vitest';
import { optionsOf } from '../../src/questions/option.ts';
import { describeInTerminal, Terminal, temporaryFolder } from '../support/tmux.ts';
import { answersOf, lists, newAssessment, Person } from './person.ts';

describeInTerminal('at 60 columns and 20 rows', () => {
  test('every question, option and blank in Spanish breaks between words', async () => {
    const folder = temporaryFolder();
    newAssessment(folder);
    const terminal = await Terminal.open(folder, { columns: 60, rows: 20 });
    const person = new Person(terminal, 'es');
    terminal.run('crm-readiness interview acme --role executive --lang es');
    await person.begins('executive');
    let tooLong = 0;
    for (const [question, answer] of answersOf('executive')) {
      await person.meets(question, 'executive');
      if (['scale', 'choice'].includes(question.type)) {
        for (const [index, option] of optionsOf(question as never, lists).entries()) {
          const words = person.read(option.text);
          if (words.length > 60) tooLong++;
          terminal.keys(String(index + 1));
          // The line at the cursor stands there whole.
          await terminal.until(`option ${index + 1}`, () =>
            person.listed().some(({ number }) => number === index + 1),
          );
        }
      }
      await person.answers(question, answer);
    }
    await person.sends();
    expect(await terminal.exitCode()).toBe(0);
    expect(tooLong).toBeGreaterThan(0);
  });
});
