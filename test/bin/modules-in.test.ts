import { mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';

interface Modules {
  load(name: string): Record<string, unknown>;
  keepCode(): void;
}
const {
  loaderOf,
  modulesIn,
}: {
  loaderOf(folder: string): Modules['load'];
  modulesIn(folder: string): Modules;
} = createRequire(import.meta.url)('../../bin/modules-in.js');

let folder = '';
beforeEach(() => {
  folder = temporaryFolder();
  mkdirSync(join(folder, 'parts'));
  write('program.js', "exports.part = require('./parts/part.js');");
  write('parts/part.js', "exports.text = () => 'one'; exports.path = __filename; exports.of = {};");
});

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const textOf = (load: Modules['load']) => (load('parts/part.js').text as () => string)();

/** Runs the program, and keeps the code that was made of it. */
function keep() {
  const modules = modulesIn(folder);
  textOf(modules.load);
  modules.load('program.js');
  modules.keepCode();
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

  test('that fail say where', () => {
    write('program.js', '\n\nthrow new Error("odd");');
    let stack = '';
    try {
      modulesIn(folder).load('program.js');
    } catch (error) {
      stack = (error as Error).stack ?? '';
    }
    expect(stack).toContain(`${join(folder, 'program.js')}:3:`);
  });
});

describe('code that was kept', () => {
  test('is used by the Node.js that made it', () => {
    keep();
    expect(readdirSync(join(folder, 'code'))).toEqual([
      `${process.platform}-${process.arch}-${process.version}`,
    ]);
    // Of a text of the same length V8 takes the code that was made of the other one.
    write(
      'parts/part.js',
      "exports.text = () => 'two'; exports.path = __filename; exports.of = {};",
    );
    expect(textOf(loaderOf(folder))).toBe('one');
  });

  test('is not used for a text that is longer by now', () => {
    keep();
    write('parts/part.js', "exports.text = () => 'three';");
    expect(textOf(loaderOf(folder))).toBe('three');
  });

  test('is not used by another Node.js', () => {
    keep();
    const [kind = ''] = readdirSync(join(folder, 'code'));
    renameSync(join(folder, 'code', kind), join(folder, 'code', 'linux-x64-v0.0.0'));
    write('package.json', '{ "type": "commonjs" }');
    write(
      'parts/part.js',
      "exports.text = () => 'two'; exports.path = __filename; exports.of = {};",
    );
    expect(textOf(loaderOf(folder))).toBe('two');
  });

  test('is left where it is cut off', () => {
    keep();
    const [kind = ''] = readdirSync(join(folder, 'code'));
    for (const name of readdirSync(join(folder, 'code', kind)))
      write(join('code', kind, name), 'no code');
    expect(textOf(loaderOf(folder))).toBe('one');
  });
});
