/** npm run bench: times and sizes with their budgets, and reports/bench.json to compare between commits. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundleMeasures } from './bundles';
import { checkMeasures } from './check';
import { functionMeasures } from './functions';
import { table } from './measure';
import { paneMeasures } from './pane';

async function main(): Promise<void> {
  const measures = [...functionMeasures(), ...checkMeasures(), ...(await paneMeasures()), ...bundleMeasures()];
  console.log(table(measures));
  const reports = path.resolve(__dirname, '../reports');
  mkdirSync(reports, { recursive: true });
  writeFileSync(path.join(reports, 'bench.json'), `${JSON.stringify({ node: process.version, measures }, null, 2)}\n`);
  const over = measures.filter(({ value, budget }) => budget !== undefined && value > budget);
  if (over.length > 0) {
    console.error(`Over budget: ${over.map(({ name }) => name).join(', ')}`);
    process.exitCode = 1;
  }
}

void main();
