import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { importWorkbook } from '../src/preview/import-workbook';
import { createPreviewModel } from '../src/preview/preview-model';
import { writeWorkbook } from '../src/workbook/file';
import type { Measure } from './measure';

const CLI = path.resolve(__dirname, '../bin/nm-finance.cjs');
const BUDGET = 1;

/** Two kilobytes, one cell at the top with formulas that read whole columns, one at the last place that a sheet has. */
function farCell(): Uint8Array {
  const cells = [[1, '=SUM(A:A)+SUM(C:XFD)', '=COUNTIF(A1:A1048576,">0")']];
  const parts = unzipSync(writeWorkbook({ sheets: [{ name: 'Far', cells, values: [[1, 8, 1]] }] }));
  const [sheet] = Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/'));
  const last = '<row r="1048576"><c r="XFD1048576"><v>7</v></c></row></sheetData>';
  parts[sheet] = strToU8(strFromU8(parts[sheet]).replace('</sheetData>', last));
  return zipSync(parts);
}

function secondsOf(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

function command(...args: readonly string[]): void {
  try {
    execFileSync(process.execPath, [CLI, ...args], { stdio: 'ignore' });
  } catch (error) {
    // Exit code 1: there is something to say of the workbook.
    if ((error as { status?: number }).status !== 1) throw error;
  }
}

/** The preview reads XML with a browser's parser. */
function opened(bytes: Uint8Array): void {
  const { window } = new JSDOM('');
  Object.assign(globalThis, { DOMParser: window.DOMParser, XMLSerializer: window.XMLSerializer });
  createPreviewModel(importWorkbook(bytes));
}

/** A cell as far as can be: what it costs follows from the cells that exist. Commands from start to end, by the clock. */
export function farCellMeasures(): Measure[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'nm-far-'));
  const [input, output] = ['far.xlsx', 'calculated.xlsx'].map((name) => path.join(folder, name));
  const bytes = farCell();
  writeFileSync(input, bytes);
  try {
    return [
      { what: 'nm-finance check', work: () => command('check', input) },
      { what: 'nm-finance calc', work: () => command('calc', input, output) },
      { what: 'opened in the preview', work: () => opened(bytes) },
    ].map(({ what, work }) => ({
      name: `a cell at XFD1048576, ${what}`,
      value: secondsOf(work),
      unit: 's',
      budget: BUDGET,
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
