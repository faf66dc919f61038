#!/usr/bin/env node
'use strict';
const path = require('node:path');
const fs = require('node:fs');

const built = path.join(__dirname, '../dist/cli/nm-finance.cjs');
if (!fs.existsSync(built)) {
  process.stderr.write('nm-finance is not built yet: run "npm ci && npm run build" in the repository first.\n');
  process.exit(2);
}
require(built).start(process.argv.slice(2));
