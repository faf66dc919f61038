/** Lets `require` load this repository's TypeScript, transpiled; types are checked by `npm run typecheck`. */
'use strict';
const fs = require('node:fs');
const ts = require('typescript');

const compilerOptions = {
  module: ts.ModuleKind.CommonJS,
  target: ts.ScriptTarget.ES2022,
  jsx: ts.JsxEmit.ReactJSX,
  esModuleInterop: true,
  inlineSourceMap: true,
};

/** @param {(source: string, file: string) => string} [change] what to do to a file's text before it is transpiled */
function requireTypeScript(change = (source) => source) {
  for (const extension of ['.ts', '.tsx']) {
    require.extensions[extension] = (module, file) => {
      const source = change(fs.readFileSync(file, 'utf8'), file);
      const { outputText } = ts.transpileModule(source, { compilerOptions, fileName: file });
      module._compile(outputText, file);
    };
  }
}

module.exports = { requireTypeScript };
