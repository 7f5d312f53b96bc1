import { type Command, CommanderError } from 'commander';
import { type Session, UsageError } from './session.ts';

/**
 * Makes a command refuse what a command line hardly means, as where a variable of a script was empty: an
 * option or nothing at all in the place of a value, and a second value for an option that takes one.
 */
export function refuseMisread(command: Command, { say }: Session): void {
  for (const argument of command.registeredArguments)
    argument.argParser((given: string) => {
      if (given === '') throw missing('missingArgument', argument.name());
      return given;
    });
  for (const option of command.options) {
    const { flags, long, parseArg, variadic } = option;
    if (variadic || !(option.required || option.optional)) continue;
    let isGiven = false;
    option.argParser((given: string, earlier: unknown) => {
      if (given === '' || isOption(given, command)) throw missing('optionMissingArgument', flags);
      if (parseArg) return parseArg(given, earlier);
      if (isGiven) throw new UsageError(say('error.option-twice', { flag: long! }));
      isGiven = true;
      return given;
    });
  }
}

function missing(kind: string, what: string): CommanderError {
  return new CommanderError(1, `commander.${kind}`, `'${what}'`);
}

function isOption(given: string, { options }: Command): boolean {
  const [flag] = given.split('=');
  return options.some(({ long, short }) => flag === long || flag === short);
}
