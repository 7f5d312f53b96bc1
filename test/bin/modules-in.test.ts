import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import type { Script } from 'node:vm';
import { beforeEach, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';

interface Modules {
  load(name: string): Record<string, unknown>;
  scriptOf(path: string): Script;
  scripts: Map<string, Script>;
}
const {
  codeFile,
  modulesIn,
}: {
  codeFile(folder: string, path: string): string;
  modulesIn(folder: string): Modules;
} = createRequire(import.meta.url)('../../bin/modules-in.js');

let folder = '';
beforeEach(() => {
  folder = temporaryFolder();
  mkdirSync(join(folder, 'parts'));
  write('package.json', '{ "type": "commonjs" }');
  write('program.js', "exports.part = require('./parts/part.js');");
  write('parts/part.js', saying('one'));
});

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const saying = (word: string) => `exports.text = () => '${word}'; exports.path = __filename;`;

/** What the program says when it is started anew, with the flags of the tests' own Node.js and these. */
function said(...flags: string[]): string {
  const start = `
    const { loaderOf } = require(${JSON.stringify(resolve('bin/modules-in.js'))});
    const load = loaderOf(${JSON.stringify(folder)}, 'program.js');
    process.stdout.write(load('program.js').part.text());`;
  const env = { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' };
  const all = [...process.execArgv, ...flags, '-e', start];
  return spawnSync(process.execPath, all, { env, encoding: 'utf8' }).stdout;
}

/** Keeps the code of the program, which has run once; with what V8 was given besides. */
function keep() {
  const { load, scripts } = modulesIn(folder);
  (load('program.js').part as { text(): string }).text();
  for (const [path, script] of scripts) {
    const file = codeFile(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, script.createCachedData());
  }
}

describe('modules', () => {
  test('are found from the one that requires them, and are made once', () => {
    const { load } = modulesIn(folder);
    expect(load('program.js').part).toBe(load('parts/part.js'));
    expect(load('parts/part.js').path).toBe(join(folder, 'parts', 'part.js'));
  });

  test('may be those of Node.js', () => {
    write('program.js', "exports.join = require('node:path').join;");
    expect(modulesIn(folder).load('program.js').join).toBe(join);
  });

  test('that fail are not there, and fail again', () => {
    const { load } = modulesIn(folder);
    write('program.js', "exports.half = 1; throw new Error('odd');");
    for (const _ of 'ab') expect(() => load('program.js')).toThrow('odd');
  });
});

describe('code that was kept', () => {
  test('is used by the Node.js that made it', () => {
    keep();
    // Of a text of the same length V8 takes the code of the other one.
    write('parts/part.js', saying('two'));
    expect(said()).toBe('one');
  });

  test('is not used for a text of another length', () => {
    keep();
    write('parts/part.js', saying('three'));
    expect(said()).toBe('three');
  });

  test('is not used by a Node.js with other flags', () => {
    keep();
    write('parts/part.js', saying('two'));
    expect(said('--stack-size=900')).toBe('two');
  });

  test('is not used by another Node.js', () => {
    keep();
    const [kind = ''] = readdirSync(join(folder, 'code'));
    renameSync(join(folder, 'code', kind), join(folder, 'code', 'linux-x64-v0.0.0'));
    write('parts/part.js', saying('two'));
    expect(said()).toBe('two');
  });

  test('is left where it is no code', () => {
    keep();
    const [kind = ''] = readdirSync(join(folder, 'code'));
    for (const name of readdirSync(join(folder, 'code', kind)))
      write(join('code', kind, name), 'no code');
    expect(said()).toBe('one');
  });

  test('says where something fails, and not where it was made', () => {
    write(
      'parts/part.js',
      "exports.text = () => '';\nexports.fail = () => {\n  throw Error('odd');\n};",
    );
    keep();
    const moved = `${folder}-moved`;
    renameSync(folder, moved);
    const { load } = modulesIn(moved);
    let stack = '';
    try {
      (load('parts/part.js').fail as () => void)();
    } catch (error) {
      stack = (error as Error).stack ?? '';
    }
    expect(stack).toMatch(/\(crm-readiness\/[^/]+\/parts\/part\.js:3:9\)/);
    expect(stack).not.toContain(folder);
    renameSync(moved, folder);
  });
});

const dist = resolve('dist');
const built = join(dist, 'cli.js');

// Node.js of another version has none.
test.runIf(existsSync(codeFile(dist, built)))('the code of the program is taken by V8', () => {
  const start = `
    const { modulesIn } = require(${JSON.stringify(resolve('bin/modules-in.js'))});
    const { load, scripts } = modulesIn(${JSON.stringify(dist)});
    load('cli.js');
    const refused = [...scripts].filter(([, script]) => script.cachedDataRejected !== false);
    console.log(scripts.size > 5, refused.map(([path]) => path));`;
  const { stdout } = spawnSync(process.execPath, ['-e', start], { encoding: 'utf8' });
  expect(stdout).toBe('true []\n');
});
