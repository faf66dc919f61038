/**
 * Reads workbook files that others made, changes a cell of each, adds a sheet to it, and tells what then breaks one of
 * Excel's rules that the file itself kept:
 *
 *     node scripts/run-ts.cjs scripts/measure-files.ts FOLDER
 */
import fs from 'node:fs';
import path from 'node:path';
import { patchWorkbook, readWorkbook, type SheetModel, WorkbookFileError } from '../src/workbook/file';
import type { CellChange } from '../src/workbook/port';
import { isErrorValue, type SheetSnapshot } from '../src/workbook/snapshot';
import { usedCells } from '../src/workbook/used-cells';
import { newFaults } from './xlsx-check/new-faults';

const ADDED: SheetModel = {
  name: 'Added',
  cells: [['Numbers'], ['=SORT({3;1;2})'], [1.5]],
  formats: [
    { range: { top: 2, left: 0, bottom: 2, right: 0 }, numberFormat: '#,##0.000', bold: true, fill: '#DDEBF7' },
  ],
  comments: [{ row: 0, column: 0, text: 'Added' }],
  print: { orientation: 'landscape', titleRows: 1 },
};

/** A change of the sheet's first number that is not a formula's. */
function changeOf(sheet: SheetSnapshot): CellChange | undefined {
  for (const { row, column } of usedCells(sheet)) {
    const before = sheet.value(row, column);
    if (typeof before !== 'number' || sheet.formula(row, column) !== undefined) continue;
    return { sheet: sheet.name, row, column, before, after: before + 1, reason: 'measured' };
  }
  return undefined;
}

function contents(sheet: SheetSnapshot, change: CellChange | undefined): string {
  const lines: string[] = [];
  for (const { row, column } of usedCells(sheet)) {
    if (change?.sheet === sheet.name && change.row === row && change.column === column) continue;
    const value = sheet.value(row, column);
    const shown = isErrorValue(value) ? value.error : String(value);
    lines.push(`${row},${column} ${sheet.formula(row, column) ?? ''} ${shown} ${sheet.format(row, column)}`);
  }
  return lines.join('\n');
}

/** What came of one file: "kept", a refusal, or what is wrong. */
function measure(bytes: Uint8Array): string {
  try {
    const before = readWorkbook(bytes);
    const change = before.sheets.flatMap((sheet) => (sheet.protected ? [] : (changeOf(sheet) ?? [])))[0];
    let written: Uint8Array;
    try {
      written = patchWorkbook(bytes, change ? [change] : [], { addSheets: [ADDED], settings: { measured: '1' } });
    } catch (error) {
      if (error instanceof WorkbookFileError) return `refused: ${error.message}`;
      throw error;
    }
    const after = readWorkbook(written);
    const lost = before.sheets.filter((sheet, i) => contents(sheet, change) !== contents(after.sheets[i], change));
    if (lost.length > 0) return `WRONG: ${lost[0].name} is not as it was`;
    const own = newFaults(bytes, written);
    return own.length > 0 ? `WRONG: ${own[0]}` : 'kept';
  } catch (error) {
    return error instanceof WorkbookFileError ? `not read: ${error.message}` : `WRONG: ${String(error)}`;
  }
}

const [folder] = process.argv.slice(2);
const counts = new Map<string, number>();
for (const file of fs.readdirSync(folder).sort()) {
  const result = measure(new Uint8Array(fs.readFileSync(path.join(folder, file))));
  const kind = result.split(':')[0];
  counts.set(kind, (counts.get(kind) ?? 0) + 1);
  if (kind !== 'kept') console.log(`${file}\n    ${result}`);
}
console.log([...counts].map(([kind, count]) => `${count} ${kind}`).join(', '));
