/** Lets `require` load this repository's TypeScript, transpiled; types are checked by `npm run typecheck`. */
'use strict';
const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');

/** What was transpiled before, by its source: a worker process of a test starts in half a second instead of five. */
const CACHE = path.join(__dirname, '../node_modules/.cache/require-ts');

let typescript;

function transpile(source, file) {
  const ts = (typescript ??= require('typescript'));
  const compilerOptions = {
    module: ts.ModuleKind.CommonJS,
    target: ts.ScriptTarget.ES2022,
    jsx: ts.JsxEmit.ReactJSX,
    esModuleInterop: true,
    inlineSourceMap: true,
  };
  return ts.transpileModule(source, { compilerOptions, fileName: file }).outputText;
}

function transpiled(source, file) {
  const key = crypto.createHash('sha256').update(`${file}\n${source}`).digest('hex');
  const cached = path.join(CACHE, `${key}.js`);
  if (fs.existsSync(cached)) return fs.readFileSync(cached, 'utf8');
  const text = transpile(source, file);
  fs.mkdirSync(CACHE, { recursive: true });
  // Moved there whole: several processes may come to it at once.
  const own = `${cached}.${process.pid}`;
  fs.writeFileSync(own, text);
  fs.renameSync(own, cached);
  return text;
}

/** @param {(source: string, file: string) => string} [change] what to do to a file's text before it is transpiled */
function requireTypeScript(change = (source) => source) {
  for (const extension of ['.ts', '.tsx']) {
    require.extensions[extension] = (module, file) => {
      module._compile(transpiled(change(fs.readFileSync(file, 'utf8'), file), file), file);
    };
  }
}

module.exports = { requireTypeScript };
