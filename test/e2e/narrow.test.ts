import { expect, test } from 'vitest';
import { optionsOf } from '../../src/questions/option.ts';
import { describeInTerminal, Terminal, temporaryFolder } from '../support/tmux.ts';
import { answersOf, lists, newAssessment, Person } from './person.ts';

describeInTerminal('at 60 columns', () => {
  test('every question, option and blank in Spanish breaks between words', async () => {
    const folder = temporaryFolder();
    newAssessment(folder);
    const terminal = await Terminal.open(folder, { columns: 60 });
    const person = new Person(terminal, 'es');
    terminal.run('crm-readiness interview acme --role executive --lang es');
    await person.begins('executive');
    let tooLong = 0;
    for (const [question, answer] of answersOf('executive')) {
      await person.meets(question, 'executive');
      if (['scale', 'choice', 'choices', 'ranking'].includes(question.type)) {
        for (const option of optionsOf(question as never, lists)) {
          const words = person.read(option.text);
          // It gets there only if all the words of the option stand there whole.
          await person.moves(words);
          if (words.length > 60) tooLong++;
        }
      }
      await person.answers(question, answer);
    }
    expect(await terminal.exitCode()).toBe(0);
    expect(tooLong).toBeGreaterThan(0);
  });
});
