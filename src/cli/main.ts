import { type Command, CommanderError } from 'commander';
import { InterviewStopped } from '../interview/interview-stopped.ts';
import { say } from '../messages/index.ts';
import { spoken } from '../messages/message.ts';
import { InputError } from '../model/issue.ts';
import { type ExitCode, exit } from './exit.ts';
import { Interrupted } from './interrupted.ts';
import { foreignLanguage, languageOf } from './language-of.ts';
import { noteIssues } from './note-issues.ts';
import { COMPLETE, completeNamed, programFor } from './program.ts';
import { type Session, sessionOf, UsageError, wrapped } from './session.ts';
import type { World } from './world.ts';

export { commandOf } from './command.ts';
export type { World } from './world.ts';

/** Runs the program; gives its exit code and never ends the process. */
export async function main(argv: readonly string[], world: World): Promise<ExitCode> {
  const session = sessionOf(world, languageOf(argv, world.env));
  let code: ExitCode = exit.done;
  const [word, next = ''] = argv;
  const end = (ended: ExitCode) => {
    code = ended;
  };
  const program = programFor(session, end, word);
  const completes = word === COMPLETE && !['-h', '--help'].includes(next);
  if (!completes) program.addCommand(completeNamed(session).copyInheritedSettings(program));
  try {
    // What follows `complete` may be words of another command, half written.
    if (!completes) refuseForeign(argv, session);
    if (completes) refuseShell(next, session);
    if (completes) (await import('./complete.ts')).addComplete(program);
    await program.parseAsync(helpAsked(argv, program), { from: 'user' });
    return code;
  } catch (error) {
    if (isForWant(error)) {
      session.world.stderr.write(program.helpInformation());
      return exit.badInput;
    }
    return told(error, session, program);
  }
}

/** Raises UsageError for a language that is asked for and that there is not. */
function refuseForeign(argv: readonly string[], { say }: Session): void {
  const given = foreignLanguage(argv);
  if (given !== undefined)
    throw new UsageError(say('error.unknown-language', { given, known: spoken.join(', ') }));
}

const SHELLS = ['bash', 'zsh', 'fish', 'powershell'];

/** Raises UsageError for a shell that there is no script for. Whatever begins with `-` is none. */
function refuseShell(given: string, { say }: Session): void {
  if (given === '' || given.startsWith('-') || SHELLS.includes(given)) return;
  throw new UsageError(say('error.unknown-shell', { given, known: SHELLS.join(', ') }));
}

/** Help on a command that there is not is a command that there is not: of that, Commander says what it is. */
function helpAsked(argv: readonly string[], { commands }: Command): readonly string[] {
  const [word, named = '-'] = argv;
  const isKnown = named.startsWith('-') || commands.some((command) => command.name() === named);
  return word === 'help' && !isKnown ? argv.slice(1) : argv;
}

/** Whether Commander wants to help because no command is given. */
function isForWant(error: unknown): boolean {
  return error instanceof CommanderError && error.code === 'commander.help' && error.exitCode !== 0;
}

/** What is said where stdout can take no more. */
export function stdoutRefused(
  argv: readonly string[],
  env: World['env'],
  { code }: NodeJS.ErrnoException,
): string {
  return say(languageOf(argv, env), 'error.write', { path: 'stdout', reason: String(code) });
}

/** What is said where the program ends although nothing says how. */
export function stoppedEarly(argv: readonly string[], env: World['env']): string {
  return say(languageOf(argv, env), 'error.stopped');
}

/** Says what went wrong, and gives the exit code for it. */
function told(error: unknown, session: Session, program: Command): ExitCode {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exit.done;
    for (const line of usageProblem(error, session, program)) session.note(line);
    return exit.badInput;
  }
  if (error instanceof InputError) {
    noteIssues(error.issues, session);
    return exit.badInput;
  }
  if (error instanceof UsageError) {
    session.note(wrapped(error.message, session));
    return exit.badInput;
  }
  if (error instanceof InterviewStopped || error instanceof Interrupted) return exit.interrupted;
  const message = error instanceof Error ? error.message : String(error);
  session.note(session.say('error.fault', { message }));
  if (error instanceof Error && error.stack) session.note(error.stack);
  return exit.fault;
}

/** Commander's complaint in the session's language. */
function usageProblem(
  { code, message }: CommanderError,
  { say, command }: Session,
  { args, commands }: Command,
): string[] {
  const given = /'([^']+)'/.exec(message)?.[1] ?? '';
  const suggestion = /\(Did you mean (?:one of )?([^?]+)\?\)/.exec(message)?.[1];
  const known = [
    'unknownOption',
    'unknownCommand',
    'missingArgument',
    'optionMissingArgument',
    'excessArguments',
  ] as const;
  const kind = known.find((name) => code === `commander.${name}`);
  const called = commands.filter((each) => each.name() === args[0]).map((each) => each.name());
  return [
    kind ? say(`commander.${kind}`, { given }) : say('commander.other', { given: message }),
    ...(suggestion ? [say('commander.suggestion', { given: suggestion })] : []),
    say('commander.more', { command: command(...called, '--help') }),
  ];
}
