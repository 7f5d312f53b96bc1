const { readFileSync } = require('node:fs');
const { enableCompileCache } = require('node:module');
const { basename, dirname, join, relative, sep } = require('node:path');
const { Script } = require('node:vm');

/**
 * What loads modules of a folder by their name: with the code that was kept of them, where V8 takes it.
 * Where it does not, Node.js compiles them anew, and keeps by itself what it compiled if it can.
 */
exports.loaderOf = (folder, first) => {
  const { load, scriptOf } = modulesIn(folder);
  // All of it or nothing: it is for one version and its flags.
  if (scriptOf(join(folder, first)).cachedDataRejected === false) return load;
  enableCompileCache?.();
  return (name) => require(join(folder, name));
};

/** Modules of a folder, and the scripts of those that were loaded, by path. */
exports.modulesIn = modulesIn;

function modulesIn(folder) {
  const modules = new Map();
  const scripts = new Map();
  const scriptOf = (path) => {
    const script = scripts.get(path) ?? compiled(folder, path);
    scripts.set(path, script);
    return script;
  };
  const load = (path) => {
    const known = modules.get(path);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(path, module);
    const requireFrom = (id) => (id.startsWith('.') ? load(join(dirname(path), id)) : require(id));
    try {
      const run = scriptOf(path).runInThisContext();
      run(module.exports, requireFrom, module, path, dirname(path));
    } catch (error) {
      modules.delete(path);
      throw error;
    }
    return module.exports;
  };
  return { load: (name) => load(join(folder, name)), scriptOf, scripts };
}

function compiled(folder, path) {
  const source = readFileSync(path, 'utf8');
  return new Script(
    `(function (exports, require, module, __filename, __dirname) {${source}\n})`,
    // The name is kept with the code: it says nothing of where that was made.
    { filename: nameOf(folder, path), cachedData: contentOf(exports.codeFile(folder, path)) },
  );
}

function nameOf(folder, path) {
  return ['crm-readiness', basename(folder), ...relative(folder, path).split(sep)].join('/');
}

/** Where code of a module is kept, for this Node.js. V8 compares no more of the module than its length. */
exports.codeFile = (folder, path) => {
  const kind = [process.platform, process.arch, process.version].join('-');
  return join(folder, 'code', kind, `${basename(path)}.bin`);
};

function contentOf(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
