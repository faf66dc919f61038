/**
 * Runs a TypeScript script of this repository: node scripts/run-ts.cjs FILE.ts [arguments]
 * Transpiles on require with the project's own TypeScript; types are checked by `npm run typecheck`.
 */
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const ts = require('typescript');

const compilerOptions = {
  module: ts.ModuleKind.CommonJS,
  target: ts.ScriptTarget.ES2022,
  jsx: ts.JsxEmit.ReactJSX,
  esModuleInterop: true,
  inlineSourceMap: true,
};

for (const extension of ['.ts', '.tsx']) {
  require.extensions[extension] = (module, file) => {
    const { outputText } = ts.transpileModule(fs.readFileSync(file, 'utf8'), { compilerOptions, fileName: file });
    module._compile(outputText, file);
  };
}

const [script, ...rest] = process.argv.slice(2);
if (!script) {
  process.stderr.write('usage: node scripts/run-ts.cjs FILE.ts [arguments]\n');
  process.exit(2);
}
const file = path.resolve(script);
process.argv = [process.argv[0], file, ...rest];
require(file);
