/** Runs a TypeScript script of this repository: node scripts/run-ts.cjs FILE.ts [arguments] */
'use strict';
const path = require('node:path');
const { requireTypeScript } = require('./require-ts.cjs');

requireTypeScript();

const [script, ...rest] = process.argv.slice(2);
if (!script) {
  process.stderr.write('usage: node scripts/run-ts.cjs FILE.ts [arguments]\n');
  process.exit(2);
}
const file = path.resolve(script);
process.argv = [process.argv[0], file, ...rest];
require(file);
