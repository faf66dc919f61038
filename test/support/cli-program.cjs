/** The command line from its source, as a program: what tests start, and what its own worker processes run. */
'use strict';
const { requireTypeScript } = require('../../scripts/require-ts.cjs');

requireTypeScript();
const program = require('../../src/cli/nm-finance.ts');

if (process.argv[2] !== program.SERVE) program.start(process.argv.slice(2), __filename);
