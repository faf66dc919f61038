/**
 * In a process of its own, so that its memory and start-up are its own: reads workbooks one after the other, and checks
 * them, or has another library read them, and says what it took as JSON.
 *
 *     node scripts/run-ts.cjs bench/check-process.ts read|check|sheetjs|exceljs FILE...
 */
import { readFileSync } from 'node:fs';
import { runChecks } from '../src/checks';
import { readWorkbook } from '../src/workbook/file';
import type { Took } from './check';
import { readers } from './readers';

const WORK: Readonly<Record<string, (bytes: Uint8Array) => unknown>> = {
  ...readers,
  read: (bytes) => readWorkbook(bytes),
  check: (bytes) => runChecks(readWorkbook(bytes)),
};

async function main([what, ...files]: readonly string[]): Promise<void> {
  const workbooks = files.map((file) => new Uint8Array(readFileSync(file)));
  const before = process.cpuUsage();
  const start = performance.now();
  let kept: unknown;
  for (const bytes of workbooks) kept = await WORK[what](bytes);
  const elapsed = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  const took: Took = {
    seconds: (user + system) / 1e6,
    elapsed,
    megabytes: process.resourceUsage().maxRSS / 1000,
    kept: !!kept,
  };
  process.stdout.write(JSON.stringify(took));
}

void main(process.argv.slice(2));
