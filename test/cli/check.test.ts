import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Result } from '../../src/model/result.ts';
import type { GateRow } from '../../src/review/gates/gate-row.ts';
import { run } from '../support/run.ts';

const scratch = mkdtempSync(join(tmpdir(), 'crm-readiness-check-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
let number = 0;
const path = (ending = '') => {
  number += 1;
  return join(scratch, `${number}${ending}`);
};

const folders = {
  fair: 'examples/distribuidora-sur',
  torn: 'examples/seguros-andina',
  small: 'examples/talleres-ribera',
  later: 'examples/talleres-ribera-2',
};
/** Their Results, which are scored once: gates say the same of a folder and of its Result. */
const [fair, torn, small, later] = (await Promise.all(
  Object.values(folders).map(async (folder) => {
    const file = path('.json');
    await run(['score', folder, '-o', file]);
    return file;
  }),
)) as [string, string, string, string];

/** An assessment like another that asks for gates. */
function asking(like: string, gates: string): string {
  const folder = path();
  cpSync(like, folder, { recursive: true });
  const file = join(folder, 'assessment.yaml');
  writeFileSync(file, `${readFileSync(file, 'utf8')}gates:\n${gates}`);
  return folder;
}

/** A saved Result like another, changed. */
function saved(like: string, change: (result: Result) => void): string {
  const file = path('.json');
  const result = JSON.parse(readFileSync(like, 'utf8')) as Result;
  change(result);
  writeFileSync(file, JSON.stringify(result));
  return file;
}

/** Answers like others where nobody is given any hours. */
function withoutHours(like: string): string {
  const folder = path();
  cpSync(like, folder, { recursive: true });
  const file = join(folder, 'answers.ndjson');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/"released":\d+/g, '"released":0'));
  return folder;
}
const torn0 = withoutHours(folders.torn);

test.each<[string, string[], number, string[]]>([
  [
    fair,
    ['--least-band', 'conditional', '--least-score', '70', '--no-cap', '--nothing-hidden'],
    0,
    [
      'holds  verdict: conditional (wanted: at least conditional)',
      'holds  score: 72.5 (wanted: at least 70.0)',
      'holds  limits on the score: 0 (wanted: none)',
      'holds  roles too small to show: 0 (wanted: none)',
    ],
  ],
  [
    fair,
    ['--least-pillar', 'strategy=70,user-involvement=70', '--least-response', 'user=85'],
    1,
    [
      'holds  pillar “Strategy”: 75.6 (wanted: at least 70.0)',
      'FAILS  pillar “User involvement”: 67.9 (wanted: at least 70.0)',
      'FAILS  response of users: 81.3% (wanted: at least 85.0%)',
    ],
  ],
  [
    fair,
    [
      ...['--least-pillar', 'climate=60', '--least-pillar', '1', '--least-pillar', 'strategy=99'],
      ...['--least-response', 'user=85', '--least-response', 'manager=2'],
    ],
    1,
    [
      'FAILS  pillar “Strategy”: 75.6 (wanted: at least 99.0)',
      'holds  pillar “User involvement”: 67.9 (wanted: at least 1.0)',
      'holds  pillar “Goal alignment”: 77.5 (wanted: at least 1.0)',
      'holds  pillar “Climate”: 69.3 (wanted: at least 60.0)',
      'holds  pillar “Customer communication”: 71.8 (wanted: at least 1.0)',
      'FAILS  response of users: 81.3% (wanted: at least 85.0%)',
      'holds  response of managers: 88.9% (wanted: at least 2.0%)',
    ],
  ],
  [
    torn,
    ['--worst-risk', 'high', '--no-cap', '--least-bound', '45', '--least-coverage', '99'],
    1,
    [
      'holds  lower bound of the score: 45.0 (wanted: at least 45.0)',
      'FAILS  worst failure scenario: critical (wanted: at most high): F2 Each level pulls towards its own goal',
      'holds  share of what was asked that counts: 99.5% (wanted: at least 99.0%)',
      'FAILS  limits on the score: 1 (wanted: none): K5 Speaking up is costly',
    ],
  ],
  [
    small,
    ['--nothing-hidden'],
    1,
    ['FAILS  roles too small to show: 3 (wanted: none): executives; managers; the project team'],
  ],
  [
    fair,
    ['--least-score', '72.5', '--least-response', 'user=81.251,manager=88.8'],
    1,
    [
      'FAILS  score: 72.498 (wanted: at least 72.500)',
      'FAILS  response of users: 81.250% (wanted: at least 81.251%)',
      'holds  response of managers: 88.9% (wanted: at least 88.8%)',
    ],
  ],
  [
    later,
    ['--baseline', small, '--max-drop', '5', '--no-new-critical', '--no-new-cap'],
    0,
    [
      'holds  drop since the baseline: -29.1 (wanted: at most 5.0)',
      'holds  new critical failure scenarios: 0 (wanted: none)',
      'holds  new limits on the score: 0 (wanted: none)',
    ],
  ],
  [
    later,
    ['--baseline', small, '--accept-known', '--nothing-hidden', '--least-band', 'conditional'],
    0,
    [
      'known  verdict: fragile (wanted: at least conditional)',
      'known  roles too small to show: 3 (wanted: none): executives; managers; the project team',
    ],
  ],
  [
    small,
    ['--baseline', later, '--accept-known', '--no-cap', '--nothing-hidden'],
    1,
    [
      'FAILS  limits on the score: 2 (wanted: none): K1 No business strategy (new); K4 No objective that can be checked (new)',
      'known  roles too small to show: 3 (wanted: none): executives; managers; the project team',
    ],
  ],
  [
    torn0,
    ['--baseline', torn, '--worst-risk', 'moderate', '--accept-known'],
    1,
    [
      "FAILS  worst failure scenario: critical (wanted: at most moderate): F1 The wrong people in the team; F2 Each level pulls towards its own goal; F6 Nobody has time for it (worse); F7 “That can't be done”",
    ],
  ],
  [
    torn0,
    ['--lang', 'es', '--baseline', torn, '--worst-risk', 'moderate', '--accept-known'],
    1,
    [
      'FALLA  peor escenario de fracaso: crítico (se pide: como máximo moderado): F1 Un equipo sin la gente adecuada; F2 Cada nivel tira hacia su propia meta; F6 Nadie tiene tiempo para eso (peor); F7 «Eso no se puede»',
    ],
  ],
  [
    fair,
    ['--least-score', '72.45', '--least-bound', '70.125', '--least-response', 'user=81.125'],
    0,
    [
      'holds  score: 72.50 (wanted: at least 72.45)',
      'holds  lower bound of the score: 71.940 (wanted: at least 70.125)',
      'holds  response of users: 81.250% (wanted: at least 81.125%)',
    ],
  ],
  [
    fair,
    ['--least-score', '72.49999', '--least-pillar', 'strategy=75.65'],
    1,
    [
      'FAILS  score: 72.49777 (wanted: at least 72.49999)',
      'FAILS  pillar “Strategy”: 75.55 (wanted: at least 75.65)',
    ],
  ],
  [
    torn,
    ['--lang', 'es', '--least-response', '70', '--least-pillar', '34'],
    1,
    [
      'cumple  pilar «Estrategia»: 70,8 (se pide: al menos 34,0)',
      'FALLA   pilar «Participación de los usuarios»: 33,8 (se pide: al menos 34,0)',
      'cumple  pilar «Alineación de metas»: 40,5 (se pide: al menos 34,0)',
      'cumple  pilar «Clima de trabajo»: 44,9 (se pide: al menos 34,0)',
      'cumple  pilar «Comunicación con los clientes»: 68,2 (se pide: al menos 34,0)',
      'cumple  respuesta (los ejecutivos): 100,0 % (se pide: al menos 70,0 %)',
      'cumple  respuesta (los mandos): 80,0 % (se pide: al menos 70,0 %)',
      'FALLA   respuesta (los usuarios): 68,9 % (se pide: al menos 70,0 %)',
      'cumple  respuesta (el equipo de proyecto): 100,0 % (se pide: al menos 70,0 %)',
    ],
  ],
])('check %s %j ends with %i', async (source, flags, code, lines) => {
  const ended = await run(['check', source, ...flags]);
  expect(ended.stdout.trimEnd().split('\n')).toEqual(lines);
  expect(ended.code).toBe(code);
});

test.each<[string, (result: Result) => void, string[], string[]]>([
  [
    'no score, and the Result says why',
    ({ verdict, pillars }) => {
      Object.assign(verdict, { score: null, band: null, bounds: null, why: 'requirement' });
      Object.assign(pillars[3]!, { score: null, band: null, why: 'insufficient-evidence' });
    },
    [
      ...['--least-band', 'fragile', '--least-score', '40', '--least-bound', '40'],
      ...['--least-pillar', 'climate=40', '--least-coverage', '40'],
    ],
    [
      'FAILS  verdict: no figure (wanted: at least fragile): there is no score (too few answers for an overall score)',
      'FAILS  score: no figure (wanted: at least 40.0): there is no score (too few answers for an overall score)',
      'FAILS  lower bound of the score: no figure (wanted: at least 40.0): there is no score (too few answers for an overall score)',
      'FAILS  pillar “Climate”: no figure (wanted: at least 40.0): there is no score (too little evidence)',
      'FAILS  share of what was asked that counts: no figure (wanted: at least 40.0%): there is no score (too few answers for an overall score)',
    ],
  ],
  [
    'no score, and the Result does not say why',
    ({ verdict }) => Object.assign(verdict, { score: null }),
    ['--least-score', '40'],
    ['FAILS  score: no figure (wanted: at least 40.0): there is no score'],
  ],
  [
    'no scenarios',
    (result) => Object.assign(result, { risks: [] }),
    ['--worst-risk', 'high'],
    [
      'FAILS  worst failure scenario: no figure (wanted: at most high): this Result has no failure scenarios',
    ],
  ],
  [
    'scenarios in the way, and one that could not be assessed',
    ({ risks }) => Object.assign(risks[7]!, { score: null, band: null, why: 'no-answers' }),
    ['--worst-risk', 'high'],
    [
      'FAILS  worst failure scenario: critical (wanted: at most high): F2 Each level pulls towards its own goal; could not be assessed: F8 What used to work no longer does',
    ],
  ],
])('a Result with %s', async (_of, change, flags, lines) => {
  const { code, stdout } = await run(['check', saved(torn, change), ...flags]);
  expect(stdout.trimEnd().split('\n')).toEqual(lines);
  expect(code).toBe(1);
});

test('a baseline under another name is taken where whoever asks vouches for it', async () => {
  const renamed = asking(folders.small, '  noCap: true\n');
  const yaml = join(renamed, 'assessment.yaml');
  const old = readFileSync(yaml, 'utf8');
  writeFileSync(yaml, old.replace(/^organisation: .*$/m, 'organisation: Ribera Hnos.'));
  const argv = ['check', later, '--baseline', renamed, '--max-drop', '5'];
  const refused = await run(argv);
  expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('add --anyway')]);
  expect((await run([...argv, '--anyway'])).code).toBe(0);
});

test('a saved preview is refused and named, as the folder of an open wave is', async () => {
  const preview = path('.json');
  await run(['score', folders.later, '--preview', '-o', preview]);
  for (const argv of [
    ['check', preview, '--no-cap'],
    ['check', later, '--no-cap', '--baseline', preview],
    ['compare', small, preview],
  ]) {
    const { code, stdout, stderr } = await run(argv);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`${preview} is a preview`);
  }
});

test('what the public edition does not tell is no figure', async () => {
  const folder = path();
  await run(['report', small, '--format', 'json', '--edition', 'public', '--out', folder]);
  const { code, stdout } = await run([
    ...['check', join(folder, 'result-public.json'), '--nothing-hidden'],
  ]);
  expect([code, stdout]).toEqual([
    1,
    'FAILS  roles too small to show: no figure (wanted: none): the public edition does not tell\n',
  ]);
});

test.each([
  [['--no-cap', '--least-score', '40'], '2 gates: 1 holds, 1 fails.'],
  [['--no-cap'], '1 gate: 1 fails.'],
  [['--least-score', '40'], '1 gate: 1 holds.'],
  [['--no-cap', '--baseline', torn, '--accept-known'], '1 gate: 1 is known.'],
  [
    ['--lang', 'es', '--no-cap', '--least-score', '4', '--least-bound', '4'],
    '3 condiciones: se cumplen 2, falla 1.',
  ],
  [
    ['--lang', 'es', '--no-cap', '--least-score', '4', '--baseline', torn, '--accept-known'],
    '2 condiciones: se cumple 1, ya se conocía 1.',
  ],
])('%j: how many hold, fail and are known is told apart from the rows', async (flags, counted) => {
  const { stderr } = await run(['check', torn, ...flags]);
  expect(stderr).toBe(`${counted}\n`);
});

test('the same word stands for caps as in a comparison', async () => {
  const { stdout } = await run(['check', fair, '--lang', 'es', '--no-cap']);
  expect(stdout).toContain('topes de la puntuación: 0');
});

describe('gates of an assessment', () => {
  const strict = '  leastBand: ready\n  leastPillar: { climate: 60 }\n';

  test('are asked without any flag, also of a saved Result', async () => {
    const folder = asking(folders.fair, strict);
    const [saved, live] = [path('.json'), await run(['check', folder])];
    await run(['score', folder, '-o', saved]);
    expect(live.code).toBe(1);
    expect(live.stdout).toMatch(/FAILS .verdict: conditional.*\nholds .pillar “Climate”/);
    expect(await run(['check', saved])).toEqual(live);
  });

  test('that ask nothing of anybody are none', async () => {
    const { code, stderr } = await run(['check', asking(folders.fair, '  leastPillar: {}\n')]);
    expect(code).toBe(2);
    expect(stderr).toContain('Nothing to check');
  });

  test('of other pillars stay beside a flag for one', async () => {
    const folder = asking(folders.fair, '  leastPillar: { strategy: 99, climate: 1 }\n');
    const { stdout } = await run(['check', folder, '--least-pillar', 'climate=2']);
    expect(stdout).toMatch(/Strategy.*99\.0.*\n.*Climate.*2\.0/);
  });

  test('that are one number are asked of all, as by a flag, and a flag for one wins', async () => {
    const folder = asking(folders.fair, '  leastPillar: 1\n  leastResponse: 2\n');
    const asked = await run(['check', fair, '--least-pillar', '1', '--least-response', '2']);
    expect(await run(['check', folder])).toEqual(asked);
    const { stdout } = await run(['check', folder, '--least-pillar', 'climate=3']);
    expect(stdout).toBe(
      asked.stdout.replace(/(Climate.*least )1\.0/, (_all, before) => `${before}3.0`),
    );
    expect(asked.stdout.match(/wanted/g)).toHaveLength(9);
  });

  test('of a saved Result that name what it does not have are refused', async () => {
    const saved = path('.json');
    await run(['score', asking(folders.fair, strict), '-o', saved]);
    writeFileSync(
      saved,
      readFileSync(saved, 'utf8').replace('"leastBand": "ready"', '"leastBand": "good"'),
    );
    const { code, stderr } = await run(['check', saved]);
    expect(code).toBe(2);
    expect(stderr).toContain('leastBand: there is no “good”');
  });

  test('stay in an assessment that is made from a file', async () => {
    const [file, folder] = [path('.yaml'), path()];
    writeFileSync(file, 'gates: { leastBand: fragile, leastResponse: { user: 70 } }\n');
    const flags = [
      '--organisation',
      'Acme',
      '--wave',
      '1',
      '--people',
      'user=9',
      'executive=3',
      'manager=3',
    ];
    expect((await run(['init', folder, '--from', file, ...flags])).code).toBe(0);
    const made = readFileSync(join(folder, 'assessment.yaml'), 'utf8');
    expect(made).toMatch(/gates:\n +leastBand: fragile\n +leastResponse:\n +user: 70/);
  });

  test('that look at a baseline fail without one', async () => {
    const { code, stdout } = await run([
      ...['check', asking(folders.small, '  maxDrop: 5\n  noNewCap: true\n')],
    ]);
    expect(code).toBe(1);
    expect(stdout.trimEnd().split('\n')).toEqual([
      'FAILS  drop since the baseline: no figure (wanted: at most 5.0): no baseline was given',
      'FAILS  new limits on the score: no figure (wanted: none): no baseline was given',
    ]);
  });

  test('give way to flags, one by one', async () => {
    const { code, stdout } = await run([
      'check',
      asking(folders.fair, strict),
      '--least-band',
      'fragile',
    ]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/at least fragile.*\n.*Climate/);
  });

  test('that name what there is not are told with their places, all at once', async () => {
    const wrong = [
      '  leastBand: good',
      '  worstRisk: bad',
      '  leastPillar: { weather: 1 }',
      '  leastResponse: { boss: 1 }\n',
    ];
    const { code, stderr } = await run(['check', asking(folders.fair, wrong.join('\n'))]);
    expect(code).toBe(2);
    for (const id of ['good', 'bad', 'weather', 'boss'])
      expect(stderr).toMatch(new RegExp(`assessment\\.yaml:\\d+:\\d+ .*“${id}”`));
  });

  test('are checked for their shape', async () => {
    const { code, stderr } = await run([
      'check',
      asking(folders.fair, '  leastScore: 101\n  least: 2\n'),
    ]);
    const { stderr: ofAll } = await run(['check', asking(folders.fair, '  leastPillar: 101\n')]);
    expect(ofAll).toMatch(/101.*100/);
    expect(code).toBe(2);
    expect(stderr).toMatch(/leastScore|101/);
    expect(stderr).toContain('least');
  });
});

test.each([
  [['--least-band', 'good'], '--least-band: there is no band “good”'],
  [['--worst-risk', 'good'], '--worst-risk: there is no band “good”'],
  [['--least-score', 'much'], '--least-score: “much” is not a number from 0 to 100'],
  [['--least-bound', '101'], '--least-bound: “101” is not a number from 0 to 100'],
  [['--least-coverage', ' '], '--least-coverage: “ ” is not a number from 0 to 100'],
  [['--least-score', '0x10'], '--least-score: “0x10” is not a number from 0 to 100'],
  [['--least-score', '1e1'], '--least-score: “1e1” is not a number from 0 to 100'],
  [['--least-score', '72,5'], 'a number from 0 to 100, such as 60 or 72.5'],
  [['--least-score', '.5'], '--least-score: “.5” is not a number from 0 to 100'],
  [['--least-pillar', 'climate=0x10'], '--least-pillar: “0x10” is not a number from 0 to 100'],
  [['--most-left-out', '0.5'], '--most-left-out: “0.5” is not a whole number from 0 on'],
  [['--most-left-out', '-1'], '--most-left-out: “-1” is not a whole number from 0 on'],
  [['--least-pillar', 'weather=3'], '--least-pillar: there is no “weather”'],
  [['--least-response', 'boss=3'], '--least-response: there is no “boss”'],
  [['--max-drop', '-1', '--baseline', fair], '--max-drop: “-1” is not a number from 0 to 100'],
  [['--least-pillar', 'climate=5,climate=9'], '--least-pillar: “climate” is asked twice'],
  [['--least-pillar', '5', '--least-pillar', '9'], '--least-pillar: two numbers for all'],
  [
    ['--least-response', 'user=5', '--least-response', 'manager=6,user=7'],
    '--least-response: “user” is asked twice',
  ],
  [['--least-pillar', 'climate=5=6'], '--least-pillar: “5=6” is not a number from 0 to 100'],
  [['--accept-known', '--no-cap'], '--accept-known needs --baseline.'],
  [['--anyway', '--no-cap'], '--anyway needs --baseline.'],
  [['--max-drop', '5', '--no-cap'], '--max-drop needs --baseline.'],
  [['--no-new-critical'], '--no-new-critical needs --baseline.'],
  [['--no-new-cap'], '--no-new-cap needs --baseline.'],
  [['--no-cap', '--baseline', 'nowhere.json'], 'nowhere.json'],
  [['--no-cap', '--baseline', torn], 'Seguros Andina'],
  [['--no-cap', '--json', '--annotations'], '--json'],
  [[], 'Nothing to check'],
])('%j is refused: %s', async (flags, words) => {
  const { code, stdout, stderr } = await run(['check', fair, ...flags]);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(words);
});

test('as data, every gate is a row', async () => {
  const { stdout } = await run([
    'check',
    torn,
    '--no-cap',
    '--least-pillar',
    'climate=40',
    '--json',
  ]);
  expect(JSON.parse(stdout) as GateRow[]).toEqual([
    {
      ...{ gate: 'leastPillar', of: 'climate', operator: '>=', expected: 40 },
      ...{ actual: expect.closeTo(44.9, 1), passed: true, why: null, reason: null },
      ...{ found: [], open: [], added: [], worse: [], known: false },
    },
    {
      ...{ gate: 'noCap', of: null, operator: '<=', expected: 0, actual: 1 },
      ...{ passed: false, why: 'missed', reason: null },
      ...{ found: ['fear-of-speaking-up'], open: [], added: [], worse: [], known: false },
    },
  ]);
});

/** What is wrong with it as JUnit XML. */
async function problems(xml: string): Promise<string[]> {
  const schema = readFileSync('test/fixtures/junit.xsd', 'utf8');
  const { errors } = await validateXML({ xml, schema });
  return errors.map(({ message }) => message);
}

describe('what keeps gates from being looked at is told in each form asked for', () => {
  /** Two of its gates name what there is not. */
  const wrong = () => asking(folders.fair, '  leastBand: good\n  leastPillar: { weather: 1 }\n');
  const said = 'there is no band “good”. Bands:';

  test('annotations have its places', async () => {
    const folder = wrong();
    const { code, stdout, stderr } = await run(['check', folder, '--annotations']);
    expect(code).toBe(2);
    expect(stdout.trimEnd().split('\n')).toHaveLength(2);
    expect(stdout).toMatch(/^::error file=.*assessment\.yaml,line=\d+,col=\d+::/m);
    expect(stdout).toContain('“good”');
    expect(stderr).toContain('“good”');
  });

  test('JUnit has an error for each, over what an earlier night wrote, and is valid', async () => {
    const file = path('.xml');
    writeFileSync(file, 'of the night before');
    await run(['check', wrong(), '--junit', file]);
    const xml = readFileSync(file, 'utf8');
    expect(await problems(xml)).toEqual([]);
    expect(xml).toContain('tests="2" failures="0" errors="2"');
    expect(xml).toMatch(/<testcase [^>]*name="[^"]*assessment\.yaml:\d+:\d+"/);
  });

  test('a summary lists it', async () => {
    const file = path('.md');
    await run(['check', wrong(), '--summary', file]);
    expect(readFileSync(file, 'utf8')).toMatch(/^## .*\n\n- ❌ .*assessment\.yaml:\d+:\d+: .*good/);
  });

  test('JSON has it in place of rows', async () => {
    const { stdout } = await run(['check', wrong(), '--json']);
    const at = { line: expect.any(Number), column: expect.any(Number) };
    expect(JSON.parse(stdout).refused).toEqual([
      { file: expect.any(String), ...at, message: expect.stringContaining('good') },
      { file: expect.any(String), ...at, message: expect.stringContaining('weather') },
    ]);
  });

  test('wrong usage is told without a place', async () => {
    const flags = ['--least-band', 'good', '--annotations'];
    const { stdout, stderr } = await run(['check', fair, ...flags]);
    expect(stdout).toBe(`::error::${stderr.trimEnd()}\n`);
    expect(stderr).toContain(said);
  });

  test('a form that cannot be written hides nothing of it', async () => {
    const { code, stderr } = await run(['check', wrong(), '--junit', path()]);
    expect(code).toBe(2);
    expect(stderr).toContain('“good”');
  });
});

describe('a file that cannot be written', () => {
  const gates = ['--no-cap', '--least-score', '40'];

  test('hides no row, nor keeps the other file from being written', async () => {
    const [junit, summary] = [path('.xml'), path('.md')];
    const { stdout } = await run(['check', torn, ...gates]);
    const noJunit = await run(['check', torn, ...gates, '--junit', scratch, '--summary', summary]);
    expect(noJunit).toMatchObject({ code: 2, stdout });
    expect(noJunit.stderr).toMatch(/^2 gates: .*\n.* cannot be written: .*\n$/);
    expect(readFileSync(summary, 'utf8')).toContain('limits on the score');
    const noSummary = await run(['check', torn, ...gates, '--junit', junit, '--summary', scratch]);
    expect(noSummary).toMatchObject({ code: 2, stdout });
    expect(readFileSync(junit, 'utf8')).toContain('limits on the score');
  });

  test.each(['--json', '--annotations'])('hides nothing of %s', async (form) => {
    const { stdout } = await run(['check', torn, ...gates, form]);
    const ended = await run(['check', torn, ...gates, form, '--junit', scratch]);
    expect(ended).toMatchObject({ code: 2, stdout });
    expect(stdout).not.toBe('');
  });

  test('is told beside the other, if there are two', async () => {
    const other = path();
    mkdirSync(other);
    const files = ['--junit', scratch, '--summary', other];
    for (const flags of [gates, ['--least-band', 'good']]) {
      const { code, stderr } = await run(['check', torn, ...flags, ...files]);
      expect(code).toBe(2);
      expect(stderr).toContain(`${scratch} cannot be written: this is a folder`);
      expect(stderr).toContain(`${other} cannot be written: this is a folder`);
    }
  });
});

describe('one file for both --junit and --summary', () => {
  const folder = path();
  mkdirSync(folder);
  symlinkSync(folder, join(scratch, 'link'));
  writeFileSync(join(folder, 'there'), '');
  symlinkSync(join(folder, 'there'), join(scratch, 'to-there'));
  test.each([
    ['by the same path', join(folder, 'a'), join(folder, 'a')],
    ['by another spelling', join(folder, 'a'), `${folder}/../${basename(folder)}/./a`],
    ['relative', join(folder, 'a'), relative('.', join(folder, 'a'))],
    ['in a folder that is a link', join(folder, 'a'), join(scratch, 'link', 'a')],
    ['in one that is yet to be made', join(folder, 'b', 'a'), join(scratch, 'link', 'b', 'a')],
    ['that is a link', join(folder, 'there'), join(scratch, 'to-there')],
  ])('is wrong usage %s, and not written', async (_how, junit, summary) => {
    const argv = ['check', fair, '--no-cap', '--junit', junit, '--summary', summary];
    const { code, stdout, stderr } = await run(argv);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('--junit and --summary');
    expect(existsSync(junit) && readFileSync(junit, 'utf8')).toBeFalsy();
  });

  test('is no matter where there are two', async () => {
    const files = ['--junit', join(folder, 'c'), '--summary', join(folder, 'd')];
    expect((await run(['check', fair, '--no-cap', ...files])).code).toBe(0);
  });
});

describe('JUnit XML', () => {
  test('has a case for each gate, and is valid', async () => {
    const file = path('.xml');
    const flags = ['--nothing-hidden', '--least-score', '60', '--least-band', 'fragile'];
    await run(['check', later, '--baseline', small, '--accept-known', ...flags, '--junit', file]);
    const xml = readFileSync(file, 'utf8');
    expect(await problems(xml)).toEqual([]);
    expect(xml).toContain('<testsuite name="Talleres Ribera, 2026-2" tests="3" failures="0"');
    expect(xml.match(/<testcase /g)).toHaveLength(3);
    expect(xml.match(/<skipped /g)).toHaveLength(2);
  });

  test('stays valid whatever an organisation is called', async () => {
    const folder = asking(folders.torn, '  noCap: true\n');
    const yaml = join(folder, 'assessment.yaml');
    const hostile = JSON.stringify('A & "B" <c>]]> ‮|\u0007 é');
    writeFileSync(
      yaml,
      readFileSync(yaml, 'utf8').replace(/^organisation: .*$/m, `organisation: ${hostile}`),
    );
    const file = path('.xml');
    expect((await run(['check', folder, '--junit', file])).code).toBe(1);
    const xml = readFileSync(file, 'utf8');
    expect(await problems(xml)).toEqual([]);
    expect(xml).toContain('A &amp; &quot;B&quot; &lt;c&gt;');
  });

  test('is held to its schema by this very check', async () => {
    expect(await problems('<testsuites tests="1"/>')).not.toEqual([]);
  });

  test('that cannot be written is told', async () => {
    const { code, stderr } = await run(['check', fair, '--no-cap', '--junit', scratch]);
    expect(code).toBe(2);
    expect(stderr).toContain(scratch);
  });
});

describe('for GitHub', () => {
  test('a summary is a table, added to what is there', async () => {
    const file = path('.md');
    writeFileSync(file, 'Before.\n');
    await run(['check', torn, '--no-cap', '--least-score', '40', '--summary', file]);
    expect(readFileSync(file, 'utf8')).toBe(
      [
        'Before.',
        '## Seguros Andina, 2026-1',
        '',
        '| | Gate | Found | Wanted |',
        '| --- | --- | --- | --- |',
        '| ✅ | score | 45.0 | at least 40.0 |',
        '| ❌ | limits on the score | 1: K5 Speaking up is costly | none |',
        '',
        '2 gates: 1 holds, 1 fails.',
        '',
        '',
      ].join('\n'),
    );
  });

  test.each([
    ['en', '| ⚠️ known | limits on the score |', '1 gate: 1 is known.'],
    ['es', '| ⚠️ conocida | topes de la puntuación |', '1 condición: ya se conocía 1.'],
  ])('a summary in %s says in words what is known', async (lang, row, counted) => {
    const file = path('.md');
    const known = ['--baseline', torn, '--accept-known', '--no-cap'];
    await run(['check', torn, '--lang', lang, ...known, '--summary', file]);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain(`\n${row}`);
    expect(text).toContain(`|\n\n${counted}\n`);
  });

  test('annotations warn of what has to be known of the answers', async () => {
    const drawn = saved(fair, ({ answers }) => Object.assign(answers, { simulated: 3 }));
    const { code, stdout } = await run(['check', drawn, '--annotations', '--least-score', '40']);
    expect([code, stdout]).toEqual([
      0,
      '::warning::Distribuidora Sur, 2026-1, with 3 answer sheets drawn at random\n',
    ]);
  });

  test('annotations name what fails, with percent signs and colons escaped', async () => {
    const { code, stdout } = await run([
      ...['check', torn, '--annotations', '--least-response', 'user=70', '--least-score', '40'],
    ]);
    expect(code).toBe(1);
    expect(stdout).toBe(
      '::error title=response of users::response of users: 68.9%25 (wanted: at least 70.0%25)\n',
    );
  });
});
