/**
 * The whole test run: types, lint, format, architecture, unit and host tests, build, browser tests.
 * Ends with "N passed, N failed", each step that is no test suite counting as one. A suite that could not run is a failure.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const reports = fs.mkdtempSync(path.join(os.tmpdir(), 'nm-test-'));
let passed = 0;
let failed = 0;

function run(title, script, args) {
  process.stdout.write(`\n— ${title}\n`);
  const result = spawnSync(process.execPath, [path.join(root, script), ...args], { cwd: root, stdio: 'inherit' });
  return result.status === 0;
}

function step(title, script, args) {
  const ok = run(title, script, args);
  if (ok) passed++;
  else failed++;
  console.log(`${title}: ${ok ? 'passed' : 'FAILED'}`);
  return ok;
}

function suite(title, args) {
  const report = path.join(reports, `${title.replace(/\W+/g, '-')}.json`);
  const ok = run(title, 'node_modules/jest/bin/jest.js', [...args, '--json', `--outputFile=${report}`]);
  if (!fs.existsSync(report)) {
    failed++;
    console.log(`${title}: FAILED, it did not run`);
    return;
  }
  const result = JSON.parse(fs.readFileSync(report, 'utf8'));
  // A suite that crashes has no failed test of its own; a skipped test is a promise not kept.
  const unkept = result.numPendingTests + result.numTodoTests;
  const crashed = result.numRuntimeErrorTestSuites;
  passed += result.numPassedTests;
  failed += result.numFailedTests + crashed + unkept;
  if (unkept > 0) console.log(`${title}: ${unkept} tests were skipped, which counts as failed`);
  if (!ok && result.numFailedTests + crashed + unkept === 0) failed++;
}

step('types', 'node_modules/typescript/bin/tsc', ['-p', '.']);
step('lint', 'node_modules/eslint/bin/eslint.js', ['.', '--max-warnings', '0']);
step('format', 'node_modules/prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']);
step('architecture', 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs', [
  'src',
  '--config',
  '.dependency-cruiser.cjs',
]);
const built =
  step('build', 'node_modules/webpack-cli/bin/cli.js', ['--mode', 'production']) &&
  step('build: functions.json, help, manifest', 'scripts/emit-static.mjs', []);
// With the threshold of jest.config.js: every line of the law and the rules is run.
suite('unit and host tests', ['--coverage', '--coverageReporters=text-summary', `--coverageDirectory=${reports}`]);
if (built) suite('browser tests', ['-c', 'jest.e2e.config.js']);
else {
  failed++;
  console.log('browser tests: FAILED, there is no build to test');
}

fs.rmSync(reports, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
