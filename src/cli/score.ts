import { scoreShown } from '../messages/score-shown.ts';
import type { Result } from '../model/result.ts';
import { wordingIn } from '../model/text.ts';
import { json } from '../report/json.ts';
import { type ExitCode, exit } from './exit.ts';
import { refuseOverwriting } from './refuse-overwriting.ts';
import { type Session, wrapped } from './session.ts';
import { resultAt } from './wave.ts';
import { writeWhole } from './write.ts';

export interface ScoreOptions {
  output?: string;
  json?: boolean;
  preview?: boolean;
  skipInvalid?: boolean;
  date?: string;
}

/** The Result: to a file, as JSON, or in a few lines on a terminal. */
export async function runScore(
  source: string,
  options: ScoreOptions,
  session: Session,
): Promise<ExitCode> {
  refuseOverwriting([options.output], [source], session);
  const result = await resultAt(source, session, options);
  if (options.output !== undefined) {
    writeWhole(options.output, json(result), session);
    session.note(session.say('result.written', { file: options.output }));
  } else if (options.json || session.world.stdout.isTTY !== true) {
    session.world.stdout.write(json(result));
  } else {
    summarise(result, source, session);
  }
  return exit.done;
}

function summarise(result: Result, source: string, session: Session): void {
  const { verdict, bands } = result;
  const text = (name: Parameters<typeof wordingIn>[0]) => wordingIn(name, session.language);
  /** Prints a text behind what it hangs from. */
  const hang = (lead: string, words: string) =>
    session.print(lead + wrapped(words, session, ' '.repeat(lead.length)));
  const organisation = text(result.assessment.organisation);
  const heading =
    verdict.score === null
      ? session.say('summary.none', { organisation })
      : session.say('summary.verdict', {
          organisation,
          band: text(verdict.bandName ?? {}),
          score: scoreShown(verdict.score, bands.verdict, session.language),
        });
  session.print(session.colour.bold(wrapped(heading, session)));
  if (verdict.bounds && verdict.bounds.coverage < 1) {
    const { low, high, coverage } = verdict.bounds;
    // Rounded down: what is not all answered is not called all.
    const answered = Math.floor(100 * coverage) / 100;
    const [least, most] = [Math.round(low), Math.round(high)];
    const same = least === most ? 'yes' : 'no';
    const args = { same, low: least, high: most, coverage: answered };
    hang('  ', session.say('summary.bounds', args));
  }
  for (const cap of verdict.caps) hang(`  ${cap.code} `, text(cap.says));
  for (const pillar of result.pillars) {
    const figure = pillar.score === null ? '–' : Math.round(pillar.score);
    hang(`  ${String(figure).padStart(3)}  `, text(pillar.name));
  }
  for (const risk of result.risks.toSorted((one, two) => (two.score ?? 0) - (one.score ?? 0))) {
    const words = session.say('summary.risk', {
      code: risk.code,
      name: text(risk.name),
      band: text(risk.bandName ?? {}) || '–',
      score: risk.score === null ? '–' : scoreShown(risk.score, bands.risk, session.language),
    });
    hang('  ', words);
  }
  const next = session.say('summary.next', { command: session.command('report', source) });
  session.note(wrapped(next, session));
}
