import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runChecks } from '../src/checks';
import { readWorkbook, writeWorkbook } from '../src/workbook/file';
import { type LargeFormulas, writeLarge } from './large-workbook';
import type { Measure } from './measure';
import { readers } from './readers';

const ROOT = path.resolve(__dirname, '..');
const SAMPLE = path.join(ROOT, 'assets/samples/instructional-material-fy14-initial-allocation.xlsx');
const CLI = path.join(ROOT, 'bin/nm-finance.cjs');
const BUILT = path.join(ROOT, 'dist/cli/nm-finance.cjs');

/** What one process took. */
export interface Took {
  /** Of the processor, so that other programs do not count. */
  readonly seconds: number;
  /** The most it ever held. */
  readonly megabytes: number;
  readonly kept: boolean;
}

const SHEETJS = 'SheetJS, reading';
const EXCELJS = 'exceljs, reading';
const WARM_UP = 10;
const RUNS = 30;

/** Milliseconds of the processor for one run, garbage collection included, once everything is warm. */
async function processorTime(work: () => unknown): Promise<number> {
  for (let run = 0; run < WARM_UP; run++) await work();
  const before = process.cpuUsage();
  for (let run = 0; run < RUNS; run++) await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / RUNS;
}

/** A district's figures as most workbooks have them: one sheet, some rows, a total. */
function smallWorkbook(): Uint8Array {
  const rows = Array.from({ length: 20 }, (_, row) => [`School ${row + 1}`, 100 + row * 7, `=B${row + 2}*12.5`]);
  const cells = [['School', 'Students', 'Amount'], ...rows, ['Total', '=SUM(B2:B21)', '=SUM(C2:C21)']];
  const values = cells.map((line) => line.map((cell) => (String(cell).startsWith('=') ? 1 : cell)));
  return writeWorkbook({ sheets: [{ name: 'Schools', cells, values }] });
}

async function warm(name: string, bytes: Uint8Array, budget: number): Promise<Measure> {
  return {
    name,
    value: await processorTime(() => runChecks(readWorkbook(bytes))),
    unit: 'ms',
    budget,
    against: [
      { name: SHEETJS, value: await processorTime(() => readers.sheetjs(bytes)) },
      { name: EXCELJS, value: await processorTime(() => readers.exceljs(bytes)) },
    ],
  };
}

function inProcess(what: 'read' | 'check' | keyof typeof readers, file: string): Took {
  const script = [path.join(ROOT, 'scripts/run-ts.cjs'), path.join(__dirname, 'check-process.ts'), what, file];
  const output = execFileSync(process.execPath, ['--max-old-space-size=12000', ...script], { encoding: 'utf8' });
  return JSON.parse(output) as Took;
}

/** Three million cells, read and checked in half the time that SheetJS takes to read them. */
function large(folder: string, formulas: LargeFormulas): Measure[] {
  const file = path.join(folder, `${formulas}.xlsx`);
  writeLarge(file, 300_000, formulas);
  const took = {
    read: inProcess('read', file),
    check: inProcess('check', file),
    sheetjs: inProcess('sheetjs', file),
    exceljs: inProcess('exceljs', file),
  };
  rmSync(file);
  const of = (unit: 's' | 'MB', what: 'read' | 'check', budget?: number): Measure => {
    const figure = unit === 's' ? 'seconds' : 'megabytes';
    return {
      name: `3,000,000 cells, formulas ${formulas}, ${what === 'read' ? 'read' : 'read and checked'}`,
      value: took[what][figure],
      unit,
      ...(budget === undefined ? {} : { budget }),
      against: [
        { name: SHEETJS, value: took.sheetjs[figure] },
        { name: EXCELJS, value: took.exceljs[figure] },
      ],
    };
  };
  return [of('s', 'read'), of('s', 'check', took.sheetjs.seconds / 2), of('MB', 'check', 700)];
}

const BATCH = 150;

/** `nm-finance check` over a folder, from start to end; the budget holds for two cores with nothing else to do. */
function batch(folder: string): Measure {
  if (!existsSync(BUILT)) throw new Error(`${BUILT} is not there: run "npm run build" first`);
  for (let file = 1; file <= BATCH; file++) copyFileSync(SAMPLE, path.join(folder, `${file}.xlsx`));
  const report = path.join(folder, 'report.json');
  const start = performance.now();
  try {
    execFileSync(process.execPath, [CLI, 'check', folder, '--format', 'json', '--output', report]);
  } catch (error) {
    // Exit code 1: there are findings, as there should be.
    if ((error as { status?: number }).status !== 1) throw error;
  }
  const seconds = (performance.now() - start) / 1000;
  const { files } = JSON.parse(readFileSync(report, 'utf8')) as { files: readonly { error?: string }[] };
  if (files.length !== BATCH || files.some(({ error }) => error)) throw new Error('the batch was not checked in whole');
  return { name: `nm-finance check, ${BATCH} workbooks`, value: seconds, unit: 's', budget: 5 };
}

/** Reading, recognising and checking: of one workbook, of a folder of them, and of a large one. */
export async function checkMeasures(): Promise<Measure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'nm-bench-'));
  try {
    return [
      await warm('read and checked: 350 rows, 13 columns', readFileSync(SAMPLE), 55),
      await warm('read and checked: 20 rows, 3 columns', smallWorkbook(), 10),
      batch(folder),
      ...large(folder, 'shared'),
      ...large(folder, 'filled'),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
