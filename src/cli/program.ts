import { Command, Help } from 'commander';
import { type ExitCode, exitCodesIn } from './exit.ts';
import { refuseMisread } from './refuse-misread.ts';
import type { Session } from './session.ts';

/** Of lines of help where nobody says how wide they may be. */
const USUAL_WIDTH = 80;

/**
 * The commands, their arguments and options. What a command does is loaded only when it is called; where
 * `called` names a command, the others are left out. `end` gets its exit code.
 */
export function programFor(session: Session, end: (code: ExitCode) => void, called = ''): Command {
  const { say } = session;
  const { stdout } = session.world;
  const language = ['--lang <language>', say('cli.option.lang')] as const;
  const program = new Command('crm-readiness')
    .description(say('cli.description'))
    .version(session.world.version, '-V, --version', say('cli.version'))
    .helpOption('-h, --help', say('cli.help'))
    .helpCommand(`help ${say('cli.any-command')}`, say('cli.help-command'))
    .option(...language)
    .enablePositionalOptions()
    .configureHelp(helpIn(session))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void stdout.write(text),
      writeErr: () => {},
      getOutHelpWidth: () => (stdout.isTTY && stdout.columns) || USUAL_WIDTH,
    });
  const command = (name: string, description: string, ...example: string[]) => {
    const own = program
      .command(name)
      .description(description)
      .helpOption('-h, --help', say('cli.help'))
      .option(...language)
      .copyInheritedSettings(program);
    if (example.length === 0) return own;
    const line = session.command(name, ...example);
    return own.addHelpText('after', () => `\n${say('cli.example')}\n  ${line}`);
  };
  const data = ['--json', say('cli.option.json')] as const;
  const preview = ['--preview', say('cli.option.preview')] as const;
  const date = ['--date <date>', say('cli.option.date')] as const;
  const skipInvalid = ['--skip-invalid', say('cli.option.skip-invalid')] as const;

  const commands: Record<string, (name: string) => Command> = {
    init: (name) =>
      command(name, say('init.description'))
        .argument('<folder>', say('init.argument'))
        .option('--organisation <name>', say('init.option.organisation'))
        .option('--wave <name>', say('init.option.wave'))
        .option('--date <date>', say('init.option.date'))
        .option('--languages <list>', say('init.option.languages'))
        .option('--unit <name...>', say('init.option.unit'))
        .option('--people <role=n...>', say('init.option.people'))
        .option('--list <list=a;b...>', say('init.option.list'))
        .option('--from <file>', say('init.option.from'))
        .option('--instrument <id or folder>', say('init.option.instrument'))
        .addHelpText(
          'after',
          () => `\n${say('init.example', { command: session.command('init', 'acme') })}`,
        )
        .action(async (folder, options) =>
          end(await (await import('./init.ts')).runInit(folder, options, session)),
        ),
    interview: (name) =>
      command(name, say('interview.description'), 'acme', '--role', 'user')
        .argument('<folder>', say('cli.argument.assessment'))
        .option('--role <role>', say('interview.option.role'))
        .option('--unit <unit>', say('interview.option.unit'))
        .option('--resume [id]', say('interview.option.resume'))
        .option('--loop', say('interview.option.loop'))
        .option('--plain', say('interview.option.plain'))
        .option('--answers <file>', say('interview.option.answers'))
        .action(async (folder, options) =>
          end(await (await import('./interview.ts')).runInterview(folder, options, session)),
        ),
    status: (name) =>
      command(name, say('status.description'), 'acme', '--watch')
        .argument('<folder>', say('cli.argument.assessment'))
        .option('--watch', say('status.option.watch'))
        .option('--closed', say('status.option.closed'))
        .option(...data)
        .action(async (folder, options) =>
          end(await (await import('./status.ts')).runStatus(folder, options, session)),
        ),
    score: (name) =>
      command(name, say('score.description'), 'acme', '-o', 'result.json')
        .argument('<source>', say('cli.argument.source'))
        .option('-o, --output <file>', say('score.option.output'))
        .option(...data)
        .option(...preview)
        .option(...date)
        .option(...skipInvalid)
        .action(async (source, options) =>
          end(await (await import('./score.ts')).runScore(source, options, session)),
        ),
    report: (name) =>
      command(name, say('report.description'), 'acme', '--format', 'html,pdf', '--out', 'reports')
        .argument('<source>', say('cli.argument.source'))
        .option('--format <formats>', say('report.option.format'))
        .option('--edition <edition>', say('report.option.edition'), 'full')
        .option('--templates <folder>', say('report.option.templates'))
        .option('--out <folder>', say('report.option.out'), '.')
        .option(...preview)
        .option(...date)
        .option(...skipInvalid)
        .action(async (source, options) =>
          end(await (await import('./report.ts')).runReport(source, options, session)),
        ),
    check: (name) =>
      command(
        name,
        say('check.description'),
        'acme',
        '--least-band',
        'fragile',
        '--least-response',
        '70',
      )
        .argument('<source>', say('cli.argument.source'))
        .option('--least-band <band>', say('check.option.least-band'))
        .option('--least-score <score>', say('check.option.least-score'))
        .option('--least-bound <score>', say('check.option.least-bound'))
        .option('--worst-risk <band>', say('check.option.worst-risk'))
        .option('--least-pillar <scores>', say('check.option.least-pillar'), together)
        .option('--least-response <percent>', say('check.option.least-response'), together)
        .option('--least-coverage <percent>', say('check.option.least-coverage'))
        .option('--most-left-out <rows>', say('check.option.most-left-out'))
        .option('--no-cap', say('check.option.no-cap'))
        .option('--nothing-hidden', say('check.option.nothing-hidden'))
        .option('--baseline <source>', say('check.option.baseline'))
        .option('--anyway', say('compare.option.anyway'))
        .option('--max-drop <points>', say('check.option.max-drop'))
        .option('--no-new-critical', say('check.option.no-new-critical'))
        .option('--no-new-cap', say('check.option.no-new-cap'))
        .option('--accept-known', say('check.option.accept-known'))
        .option('--junit <file>', say('check.option.junit'))
        .option('--summary <file>', say('check.option.summary'))
        .option('--annotations', say('check.option.annotations'))
        .option(...data)
        .option(...skipInvalid)
        .action(async (source, options) =>
          end(await (await import('./check.ts')).runCheck(source, options, session)),
        ),
    verify: (name) =>
      command(name, say('verify.description'), 'reports/report.html', 'acme')
        .argument('<file>', say('verify.argument.file'))
        .argument('<folder>', say('cli.argument.assessment'))
        .option('--templates <folder>', say('verify.option.templates'))
        .option(...preview)
        .option(...date)
        .option(...skipInvalid)
        .action(async (file, folder, options) =>
          end(await (await import('./verify.ts')).runVerify(file, folder, options, session)),
        ),
    compare: (name) =>
      command(name, say('compare.description'), 'acme-2025', 'acme-2026')
        .argument('<old>', say('compare.argument.old'))
        .argument('<new>', say('compare.argument.new'))
        .option('--format <format>', say('compare.option.format'), 'text')
        .option('--anyway', say('compare.option.anyway'))
        .option(...data)
        .action(async (old, now, options) =>
          end(await (await import('./compare.ts')).runCompare(old, now, options, session)),
        ),
    explain: (name) =>
      command(name, say('explain.description'), 'acme', 'F2', '--depth', '3')
        .argument('<source>', say('cli.argument.source'))
        .argument('<id>', say('explain.argument'))
        .option('--depth <levels>', say('explain.option.depth'))
        .option(...data)
        .option(...preview)
        .option(...skipInvalid)
        .action(async (source, id, options) =>
          end(await (await import('./explain.ts')).runExplain(source, id, options, session)),
        ),
    lint: (name) =>
      command(name, say('lint.description'), 'acme')
        .argument('<folder>', say('lint.argument'))
        .option(...data)
        .action(async (folder, options) =>
          end(await (await import('./lint.ts')).runLint(folder, options, session)),
        ),
    schema: (name) =>
      command(name, say('schema.description'), 'assessment')
        .argument('<kind>', say('schema.argument'))
        .action(async (kind) => end(await (await import('./schema.ts')).runSchema(kind, session))),
    simulate: (name) =>
      command(name, say('simulate.description'), 'acme', '--each', '1000')
        .argument('<folder>', say('cli.argument.assessment'))
        .option('--seed <seed>', say('simulate.option.seed'), '1')
        .option('--each <n>', say('simulate.option.each'))
        .option('--format <format>', say('simulate.option.format'), 'ndjson')
        .action(async (folder, options) =>
          end(await (await import('./simulate.ts')).runSimulate(folder, options, session)),
        ),
  };
  const wanted = Object.hasOwn(commands, called) ? [called] : Object.keys(commands);
  for (const name of wanted) refuseMisread(commands[name]!(name), session);
  return program;
}

/** Of an option that may be given more than once, all that was given. */
function together(given: string, earlier: string[] = []): string[] {
  return [...earlier, given];
}

/** Completion has to know all the other commands, and is loaded only when it is asked for. */
export const COMPLETE = 'complete';

/** As the help lists it. */
export function completeNamed({ say }: Session): Command {
  return new Command(COMPLETE)
    .description(say('complete.description'))
    .argument('<shell>', say('complete.argument'))
    .helpOption('-h, --help', say('cli.help'));
}

/** What Commander says by itself in a help, in the session's language. */
function helpIn(session: Session): Partial<Help> {
  const { say } = session;
  const own = new Help();
  const titles: Record<string, string> = {
    'Usage:': say('cli.usage'),
    'Arguments:': say('cli.arguments'),
    'Options:': say('cli.options'),
    'Commands:': say('cli.commands'),
  };
  const said = (usage: string) =>
    usage.replace('[options]', say('cli.any-options')).replace('[command]', say('cli.any-command'));
  return {
    // As narrow as a column of words may be.
    minWidthToWrap: 20,
    formatHelp: (command, helper) => {
      const help = own.formatHelp(command, helper);
      return command.parent ? help : `${help}\n${exitCodesIn(session)}\n`;
    },
    styleTitle: (title) => titles[title] ?? title,
    commandUsage: (command) => said(own.commandUsage(command)),
    subcommandTerm: (command) => said(own.subcommandTerm(command)),
    optionDescription: (option) =>
      own.optionDescription(option).replace('(default: ', `(${say('cli.default')}: `),
  };
}
