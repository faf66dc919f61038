/** npm run bench: times and sizes with their budgets, and reports/bench.json to compare between commits. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundleMeasures } from './bundles';
import { checkMeasures } from './check';
import type { Result } from './comparison';
import { engineMeasures } from './engine';
import { farCellMeasures } from './far-cell';
import { functionMeasures } from './functions';
import { table } from './measure';
import { paneMeasures } from './pane';

function commit(): string {
  const { stdout, status } = spawnSync('git', ['rev-parse', 'HEAD'], { cwd: __dirname, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : 'unknown';
}

async function main(): Promise<void> {
  const measures = [
    ...functionMeasures(),
    ...engineMeasures(),
    ...(await checkMeasures()),
    ...farCellMeasures(),
    ...(await paneMeasures()),
    ...bundleMeasures(),
  ];
  console.log(table(measures));
  const reports = path.resolve(__dirname, '../reports');
  mkdirSync(reports, { recursive: true });
  const result: Result = { node: process.version, commit: commit(), measures };
  writeFileSync(path.join(reports, 'bench.json'), `${JSON.stringify(result, null, 2)}\n`);
  const over = measures.filter(({ value, budget }) => budget !== undefined && value > budget);
  if (over.length > 0) {
    console.error(`Over budget: ${over.map(({ name }) => name).join(', ')}`);
    process.exitCode = 1;
  }
}

void main();
