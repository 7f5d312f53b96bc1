import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
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

test('the recipe for GitLab runs, but for the place of the program', () => {
  const blocks = [...readFileSync('docs/ci.md', 'utf8').matchAll(/```yaml\n(.*?)```/gs)];
  const { readiness } = parse(blocks.at(-1)![1]!) as { readiness: { script: string[] } };
  expect(readiness.script.length).toBeGreaterThan(1);
  for (const line of readiness.script.filter((each) => each.startsWith('crm-readiness '))) {
    const command = line
      .replace('crm-readiness', `node ${resolve('bin/crm-readiness.js')}`)
      .replace('assessments/acme', resolve('examples/distribuidora-sur'));
    const { status, stderr } = spawnSync('bash', ['-c', command], {
      ...{ cwd: scratch, encoding: 'utf8' },
      env: { ...process.env, PATH: `${join(process.execPath, '..')}:${process.env.PATH}` },
    });
    expect(status, stderr).toBe(0);
  }
  expect(existsSync(join(scratch, 'public', 'junit.xml'))).toBe(true);
});

describe('the recipe for every night', () => {
  const home = join(scratch, 'nights');
  const kept = join(home, 'kept', 'andina.json');
  const blocks = [...readFileSync('docs/ci.md', 'utf8').matchAll(/```sh\n(.*?)```/gs)];
  const recipe = blocks.map(([, block]) => block!).find((block) => block.startsWith('for '))!;
  const night = () =>
    spawnSync(
      'bash',
      ['-c', `crm-readiness() { node ${resolve('bin/crm-readiness.js')} "$@"; }\n${recipe}`],
      {
        ...{ cwd: home, encoding: 'utf8' },
        env: { ...process.env, PATH: `${join(process.execPath, '..')}:${process.env.PATH}` },
      },
    ).status;

  test('keeps a good night, passes over open waves, and fails where the score fell', () => {
    for (const name of ['andina', 'open'])
      cpSync('examples/seguros-andina', join(home, 'assessments', name), { recursive: true });
    const open = join(home, 'assessments', 'open', 'assessment.yaml');
    writeFileSync(open, readFileSync(open, 'utf8').replace('closed: true', 'closed: false'));
    expect(night()).toBe(0);
    expect(readdirSync(join(home, 'public'))).toEqual(['andina']);
    expect(night()).toBe(0);

    const before = readFileSync(kept, 'utf8').replace('"score": 45', '"score": 58');
    writeFileSync(kept, before);
    expect(night()).toBe(1);
    expect(readFileSync(kept, 'utf8')).toBe(before);
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
