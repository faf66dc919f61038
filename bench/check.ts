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
  /** By the clock. */
  readonly elapsed: number;
  /** The most it ever held. */
  readonly megabytes: number;
  readonly kept: boolean;
}

const SHEETJS = 'SheetJS, reading';
const EXCELJS = 'exceljs, reading';
const WARM_UP = 10;
const RUNS = 30;

/**
 * What one run of each piece of work takes of the processor in milliseconds, garbage collection included, once all are
 * warm. In turns, so that a machine that is fast for a while and slow for a while is so to all of them.
 */
async function processorTimes(works: readonly (() => unknown)[]): Promise<number[]> {
  const times = works.map(() => 0);
  for (let run = -WARM_UP; run < RUNS; run++) {
    for (const [index, work] of works.entries()) {
      const before = process.cpuUsage();
      await work();
      const { user, system } = process.cpuUsage(before);
      if (run >= 0) times[index] += (user + system) / 1000 / RUNS;
    }
  }
  return times;
}

/** A district's figures as most workbooks have them: one sheet, some rows, a total. */
function smallWorkbook(): Uint8Array {
  const rows = Array.from({ length: 20 }, (_, row) => [`School ${row + 1}`, 100 + row * 7, `=B${row + 2}*12.5`]);
  const cells = [['School', 'Students', 'Amount'], ...rows, ['Total', '=SUM(B2:B21)', '=SUM(C2:C21)']];
  const values = cells.map((line) => line.map((cell) => (String(cell).startsWith('=') ? 1 : cell)));
  return writeWorkbook({ sheets: [{ name: 'Schools', cells, values }] });
}

/**
 * How many times what SheetJS takes to read a workbook, in the same run, it may take to read and check it: seconds say
 * more of the machine than of the program. Measured: 1.7 to 2.3.
 */
const MOST_OF_READING = 3;

async function warm(name: string, bytes: Uint8Array): Promise<Measure> {
  const [value, sheetjs, exceljs] = await processorTimes([
    () => runChecks(readWorkbook(bytes)),
    () => readers.sheetjs(bytes),
    () => readers.exceljs(bytes),
  ]);
  return {
    name,
    value,
    unit: 'ms',
    budget: MOST_OF_READING * sheetjs,
    against: [
      { name: SHEETJS, value: sheetjs },
      { name: EXCELJS, value: exceljs },
    ],
  };
}

function inProcess(what: 'read' | 'check' | keyof typeof readers, ...files: readonly string[]): Took {
  const script = [path.join(ROOT, 'scripts/run-ts.cjs'), path.join(__dirname, 'check-process.ts'), what, ...files];
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

/**
 * `nm-finance check` over a folder, from start to end, on two cores with nothing else to do: in at most twice the time
 * in which one process of SheetJS reads the same files. Measured: 1.4 times.
 */
function batch(folder: string): Measure {
  if (!existsSync(BUILT)) throw new Error(`${BUILT} is not there: run "npm run build" first`);
  const workbooks = Array.from({ length: BATCH }, (_, file) => path.join(folder, `${file + 1}.xlsx`));
  for (const workbook of workbooks) copyFileSync(SAMPLE, workbook);
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
  const sheetjs = inProcess('sheetjs', ...workbooks).elapsed;
  return {
    name: `nm-finance check, ${BATCH} workbooks`,
    value: seconds,
    unit: 's',
    budget: sheetjs * 2,
    against: [{ name: SHEETJS, value: sheetjs }],
  };
}

/** Reading, recognising and checking: of one workbook, of a folder of them, and of a large one. */
export async function checkMeasures(): Promise<Measure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'nm-bench-'));
  try {
    return [
      await warm('read and checked: 350 rows, 13 columns', readFileSync(SAMPLE)),
      await warm('read and checked: 20 rows, 3 columns', smallWorkbook()),
      batch(folder),
      ...large(folder, 'shared'),
      ...large(folder, 'filled'),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
