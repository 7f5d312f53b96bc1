const { existsSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const { enableCompileCache } = require('node:module');
const { basename, dirname, join } = require('node:path');
const { Script } = require('node:vm');

/**
 * What loads modules of a folder by their name. With the code that V8 made of them where the package was
 * built by this very Node.js; any other compiles anew, and keeps by itself what it compiled if it can.
 */
exports.loaderOf = (folder) => {
  if (existsSync(codeFolder(folder))) return modulesIn(folder).load;
  enableCompileCache?.();
  return (name) => require(join(folder, name));
};

/** Modules of a folder, and what keeps the code that was made of them until now. */
exports.modulesIn = modulesIn;

function modulesIn(folder) {
  const modules = new Map();
  const codeOf = (path) => join(codeFolder(folder), `${basename(path)}.bin`);
  const load = (path) => {
    const known = modules.get(path);
    if (known) return known.module.exports;
    const script = new Script(
      `(function (exports, require, module, __filename, __dirname) {${readFileSync(path, 'utf8')}\n})`,
      { filename: path, cachedData: read(codeOf(path)) },
    );
    const module = { exports: {} };
    modules.set(path, { module, script });
    const requireFrom = (id) => (id.startsWith('.') ? load(join(dirname(path), id)) : require(id));
    script.runInThisContext()(module.exports, requireFrom, module, path, dirname(path));
    return module.exports;
  };
  const keepCode = () => {
    mkdirSync(codeFolder(folder), { recursive: true });
    for (const [path, { script }] of modules)
      writeFileSync(codeOf(path), script.createCachedData());
  };
  return { load: (name) => load(join(folder, name)), keepCode };
}

/** Code is for the Node.js that made it, and for no other. */
function codeFolder(folder) {
  return join(folder, 'code', [process.platform, process.arch, process.version].join('-'));
}

function read(path) {
  return existsSync(path) ? readFileSync(path) : undefined;
}
