/**
 * Reads a workbook of three million cells with this project's reader and with SheetJS, each in its own process:
 * time and the most memory the process ever held.
 *
 *     node scripts/run-ts.cjs bench/read-large.ts [rows, 10 cells each]
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from '@e965/xlsx';
import { readWorkbook } from '../src/workbook/file';
import { writeLarge } from './large-workbook';

const READERS: Readonly<Record<string, (bytes: Uint8Array) => unknown>> = {
  'this reader': (bytes) => readWorkbook(bytes),
  SheetJS: (bytes) => read(bytes, { dense: true }),
};

/** In a process of its own: reads and says what it took. */
function measure(reader: string, file: string): void {
  const bytes = new Uint8Array(readFileSync(file));
  const start = performance.now();
  const kept = READERS[reader](bytes);
  const seconds = (performance.now() - start) / 1000;
  const peak = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(
    `${reader.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s  ${peak.toFixed(0).padStart(6)} MB${kept ? '' : ' nothing'}\n`,
  );
}

const [first, second] = process.argv.slice(2);
if (first !== undefined && first in READERS) {
  measure(first, second);
} else {
  const rows = Number(first ?? 300_000);
  const folder = mkdtempSync(join(tmpdir(), 'nm-bench-'));
  const file = join(folder, 'large.xlsx');
  writeLarge(file, rows);
  console.log(
    `${(rows * 10).toLocaleString('en-US')} cells, ${(readFileSync(file).length / 1_048_576).toFixed(0)} MB zipped`,
  );
  for (const reader of Object.keys(READERS)) {
    const script = join(__dirname, '..', 'scripts', 'run-ts.cjs');
    const memory = '--max-old-space-size=12000';
    process.stdout.write(
      execFileSync(process.execPath, [memory, script, __filename, reader, file], { encoding: 'utf8' }),
    );
  }
  rmSync(folder, { recursive: true });
}
