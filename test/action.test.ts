import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const scratch = mkdtempSync(join(tmpdir(), 'crm-readiness-action-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

interface Action {
  inputs: Record<string, { default?: string; required?: boolean }>;
  runs: { steps: { name: string; run: string; env?: Record<string, string> }[] };
}
const action: Action = parse(readFileSync('action.yml', 'utf8'));

/** Runs the steps after the installation as the runner does, until one fails. */
function runAction(given: Record<string, string>) {
  const summary = join(scratch, `${given.out}.md`);
  const input = (name: string) => given[name] ?? action.inputs[name]!.default ?? '';
  const filled = (text: string) =>
    text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_all, name: string) => input(name));
  let stdout = '';
  for (const { name, run, env = {} } of action.runs.steps) {
    if (name === 'Install') continue;
    const values = Object.entries(env).map(([key, value]) => [key, filled(value)]);
    const ended = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', run], {
      cwd: scratch,
      encoding: 'utf8',
      env: {
        ...{ PATH: `${join(process.execPath, '..')}:${process.env.PATH}` },
        ...{ GITHUB_ACTION_PATH: resolve('.'), GITHUB_STEP_SUMMARY: summary },
        ...Object.fromEntries(values),
      },
    });
    stdout += ended.stdout;
    if (ended.status !== 0) return { status: ended.status, stdout, stderr: ended.stderr, summary };
  }
  return { status: 0, stdout, stderr: '', summary };
}

describe('the action', () => {
  const source = resolve('examples/seguros-andina');

  test('writes reports, a summary and JUnit, and passes where the gates hold', () => {
    const { status, stderr, summary } = runAction({
      ...{ source, out: 'good', flags: '--least-band fragile --least-response 60' },
    });
    expect([status, stderr]).toEqual([0, '']);
    for (const file of ['report.html', 'report.md', 'result.json', 'junit.xml'])
      expect(existsSync(join(scratch, 'good', file)), file).toBe(true);
    expect(readFileSync(summary, 'utf8')).toContain('| ✅ | verdict | fragile |');
  });

  test('fails where one does not, with an annotation in the language asked for', () => {
    const { status, stdout } = runAction({ source, out: 'bad', flags: '--no-cap', lang: 'es' });
    expect(status).toBe(1);
    expect(stdout).toContain('::error title=topes de la puntuación::');
    expect(existsSync(join(scratch, 'bad', 'junit.xml'))).toBe(true);
  });

  test('leaves out rows that are wrong from the report as from the gates, where that is asked for', () => {
    const folder = join(scratch, 'rows');
    cpSync(source, folder, { recursive: true });
    appendFileSync(join(folder, 'answers.ndjson'), 'nothing\n');
    const flags = '--least-band fragile';
    expect(runAction({ source: folder, out: 'whole', flags }).status).toBe(2);
    const left = runAction({ source: folder, out: 'left', flags, 'skip-invalid': 'true' });
    expect(left.status).toBe(0);
    expect(readFileSync(left.summary, 'utf8')).toContain('1 row');
  });

  test('compares with a baseline in a folder whose name has a blank', () => {
    const [before, after] = ['talleres-ribera', 'talleres-ribera-2'].map((wave) =>
      join('examples', wave),
    );
    const baseline = join(scratch, 'first wave');
    cpSync(before!, baseline, { recursive: true });
    const given = { source: resolve(after!), baseline, flags: '--max-drop 5' };
    expect(runAction({ ...given, out: 'compared' }).status).toBe(0);
  });

  test('writes the report of the edition asked for', () => {
    const given = { source, flags: '--least-band fragile', edition: 'public', formats: 'md' };
    expect(runAction({ ...given, out: 'public' }).status).toBe(0);
    expect(existsSync(join(scratch, 'public', 'report-public.md'))).toBe(true);
  });

  test('writes the board’s edition in its own usual formats', () => {
    const given = { source, flags: '--least-band fragile', edition: 'board' };
    expect(runAction({ ...given, out: 'board' }).status).toBe(0);
    expect(readdirSync(join(scratch, 'board'))).toEqual([
      'junit.xml',
      'report-board.html',
      'report-board.md',
    ]);
  });

  test.each<[string, string, string, string]>([
    ['answers that are wrong', 'answers.ndjson', '{', 'answers.ndjson,line=1'],
    ['a wave that is open', 'assessment.yaml', 'closed: true', '::error::'],
  ])('looks at the gates whatever became of the report: %s', (rule, file, before, told) => {
    const folder = join(scratch, rule);
    cpSync(source, folder, { recursive: true });
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(before, ''));
    const out = `refused ${rule}`;
    const { status, stdout, summary } = runAction({ source: folder, out, flags: '--no-cap' });
    expect(status).toBe(2);
    expect(stdout).toContain(told);
    expect(readFileSync(summary, 'utf8')).toContain('❌');
    expect(readFileSync(join(scratch, out, 'junit.xml'), 'utf8')).toContain('errors="1"');
  });

  test('fails where only the report could not be written', () => {
    const given = { source, flags: '--least-band fragile', formats: 'scroll', out: 'scroll' };
    expect(runAction(given).status).toBe(2);
    expect(existsSync(join(scratch, 'scroll', 'junit.xml'))).toBe(true);
  });

  test('takes flags of several lines', () => {
    const flags = '--least-band fragile\n--no-cap\n';
    expect(runAction({ source, out: 'lines', flags }).status).toBe(1);
  });

  test('runs nothing that stands in its inputs', () => {
    const flags = `--least-score 1 $(touch ${join(scratch, 'touched')}) ; touch ${join(scratch, 'touched')}`;
    expect(runAction({ source, out: 'hostile', flags }).status).toBe(2);
    expect(existsSync(join(scratch, 'touched'))).toBe(false);
  });

  test('has a default for every input that is not required', () => {
    for (const [name, { default: usual, required }] of Object.entries(action.inputs))
      expect(usual !== undefined || required === true, name).toBe(true);
  });
});

const documented = readFileSync('docs/ci.md', 'utf8');
const usual = { ...process.env, PATH: `${join(process.execPath, '..')}:${process.env.PATH}` };

/** An example as the assessment of a repository, with some text of a file of it replaced. */
function assessmentIn(home: string, example: string, name: string) {
  const folder = join(home, 'assessments', name);
  cpSync(join('examples', example), folder, { recursive: true });
  return (file: string, before: string | RegExp, after: string) => {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace(before, after));
    return () => writeFileSync(path, text);
  };
}

describe('the recipe for GitLab', () => {
  const home = join(scratch, 'gitlab');
  const blocks = [...documented.matchAll(/```yaml\n(.*?)```/gs)];
  const { readiness } = parse(blocks.at(-1)![1]!) as { readiness: { script: string[] } };
  const junit = join(home, 'readiness', 'junit.xml');
  const script = readiness.script.join('\n').replaceAll('/tmp', home);
  /** With npm put out of reach, and every registry with it. */
  const job = () =>
    spawnSync('sh', ['-e', '-c', `npm() { exit 127; }\n${script}`], {
      ...{ cwd: home, encoding: 'utf8', env: { ...usual, LC_ALL: 'es' } },
    });
  const assessment = assessmentIn(home, 'distribuidora-sur', 'acme');

  beforeAll(() => {
    const flags = ['--ignore-scripts', '--pack-destination', home];
    expect(spawnSync('npm', ['pack', ...flags], { env: usual }).status).toBe(0);
  });

  test('runs with the package alone, wherever it runs', () => {
    const { status, stderr } = job();
    expect(status, stderr).toBe(0);
    expect(readFileSync(junit, 'utf8')).toContain('name="verdict: at least fragile"');
  });

  test('tells what is wrong with answers as JUnit', () => {
    const restored = assessment('answers.ndjson', /^/, 'nothing\n');
    expect(job().status).toBe(2);
    expect(readFileSync(junit, 'utf8')).toContain('answers.ndjson:1');
    restored();
  });
});

describe('the recipe for every night', () => {
  const recipe = [...documented.matchAll(/```sh\n(.*?)```/gs)]
    .map(([, block]) => block!)
    .find((block) => block.includes('for folder'))!;
  const program = join(scratch, 'program');
  mkdirSync(program);
  symlinkSync(resolve('bin/crm-readiness.js'), join(program, 'crm-readiness'));
  const night = (home: string, ...flags: string[]) => {
    const { status, stderr } = spawnSync('sh', [...flags, '-c', recipe], {
      ...{ cwd: home, encoding: 'utf8' },
      env: { ...usual, PATH: `${program}:${usual.PATH}`, LC_ALL: 'es' },
    });
    return { status, stderr };
  };
  let homes = 0;
  const newHome = () => {
    homes += 1;
    const home = join(scratch, `nights-${homes}`);
    mkdirSync(home);
    return home;
  };

  test('keeps a good night, passes over open waves, and fails where the score fell', () => {
    const home = newHome();
    const kept = join(home, 'kept', 'andina.json');
    assessmentIn(home, 'seguros-andina', 'andina');
    assessmentIn(home, 'seguros-andina', 'open')(
      'assessment.yaml',
      'closed: true',
      'closed: false',
    );
    expect(night(home, '-e').status).toBe(0);
    expect(readdirSync(join(home, 'readiness'))).toEqual(['andina']);
    expect(night(home, '-u').status).toBe(0);

    const before = readFileSync(kept, 'utf8').replace('"score": 45', '"score": 58');
    writeFileSync(kept, before);
    expect(night(home).status).toBe(1);
    expect(readFileSync(kept, 'utf8')).toBe(before);
    expect(readFileSync(join(home, 'readiness', 'andina', 'junit.xml'), 'utf8')).toContain(
      'name="drop since the baseline: at most 5.0"',
    );
  });

  test('checks a closed wave, however that is written', () => {
    const home = newHome();
    const assessment = assessmentIn(home, 'seguros-andina', 'andina');
    assessment('assessment.yaml', 'closed: true', '"closed":  True');
    expect(night(home).status).toBe(0);
    expect(readdirSync(join(home, 'kept'))).toEqual(['andina.json']);
  });

  test('has nothing against a night of open waves alone', () => {
    const home = newHome();
    assessmentIn(home, 'seguros-andina', 'open')('assessment.yaml', 'closed: true', '');
    expect(night(home).status).toBe(0);
    expect(existsSync(join(home, 'readiness'))).toBe(false);
  });

  test.each<[string, (home: string) => void]>([
    ['no assessments', () => {}],
    ['none among the assessments', (home) => mkdirSync(join(home, 'assessments'))],
    [
      'an assessment that cannot be read, beside a good one',
      (home) => {
        assessmentIn(home, 'seguros-andina', 'andina');
        mkdirSync(join(home, 'assessments', 'empty'));
      },
    ],
  ])('fails where there is %s', (_rule, made) => {
    const home = newHome();
    made(home);
    expect(night(home).status).toBeGreaterThan(0);
  });

  test('begins with gates on a baseline in the assessment, and keeps no night that fails', () => {
    const home = newHome();
    const assessment = assessmentIn(home, 'seguros-andina', 'andina');
    assessment('assessment.yaml', /^/, 'gates: { maxDrop: 2, noNewCap: true, leastScore: 90 }\n');
    expect(night(home).status).toBe(1);
    expect(readdirSync(join(home, 'kept'))).toEqual([]);
    assessment('assessment.yaml', ', leastScore: 90', '');
    expect(night(home).status).toBe(0);
    expect(readdirSync(join(home, 'kept'))).toEqual(['andina.json']);
  });

  test('leaves nothing of the night before where answers are wrong, and says what is', () => {
    const home = newHome();
    const assessment = assessmentIn(home, 'seguros-andina', 'andina');
    assessmentIn(home, 'distribuidora-sur', 'sur');
    expect(night(home).status).toBe(0);
    assessment('answers.ndjson', /^/, 'nothing\n');
    expect(night(home).status).toBe(1);
    const written = join(home, 'readiness', 'andina');
    expect(readdirSync(written)).toEqual(['junit.xml']);
    expect(readFileSync(join(written, 'junit.xml'), 'utf8')).toContain('errors="1"');
    expect(existsSync(join(home, 'readiness', 'sur', 'report.html'))).toBe(true);
  });
});

test('the recipe for GitHub gives the action inputs that it has', () => {
  const [block] = [...readFileSync('docs/ci.md', 'utf8').matchAll(/```yaml\n(.*?)```/gs)];
  const { jobs } = parse(block![1]!) as {
    jobs: { readiness: { steps: { uses: string; with?: Record<string, string> }[] } };
  };
  const own = jobs.readiness.steps.find(({ uses }) => uses.includes('/crm-readiness@'))!;
  for (const name of Object.keys(own.with ?? {})) expect(action.inputs).toHaveProperty(name);
  expect(own.with).toHaveProperty('source');
});
