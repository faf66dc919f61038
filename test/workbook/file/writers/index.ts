import { utils, write as writeSheetJs, type WorkSheet } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { WRITTEN_BY_HAND } from './by-hand';

function bySheetJs(): Uint8Array {
  const book = utils.book_new();
  const sheet: WorkSheet = utils.aoa_to_sheet([
    ['School', 'Membership', 'Award'],
    ['Alto', 100, { t: 'n', f: 'B2*10', v: 1000 }],
    ['Española', 200, { t: 'n', f: 'B3*10', v: 2000 }],
    ['Española', 50, { t: 'n', f: 'B4*10', v: 500 }],
    ['Total', { t: 'n', f: 'SUM(B2:B4)', v: 350 }, { t: 'n', f: 'SUM(C2:C4)', v: 3500 }],
  ]);
  utils.book_append_sheet(book, sheet, 'Awards');
  utils.book_append_sheet(book, utils.aoa_to_sheet([['Notes of the office']]), 'Notes');
  return new Uint8Array(writeSheetJs(book, { type: 'array', compression: true, bookSST: true }) as ArrayBuffer);
}

async function byExcelJs(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Awards');
  sheet.addRows([
    ['School', 'Membership', 'Award'],
    ['Alto', 100, { formula: 'B2*10', result: 1000 }],
    ['Española', 200, { formula: 'B3*10', result: 2000 }],
    ['Española', 50, { formula: 'B4*10', result: 500 }],
    ['Total', { formula: 'SUM(B2:B4)', result: 350 }, { formula: 'SUM(C2:C4)', result: 3500 }],
  ]);
  sheet.getColumn(3).numFmt = '#,##0.00';
  book.addWorksheet('Notes').addRow(['Notes of the office']);
  return new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);
}

export const WRITERS = [...Object.keys(WRITTEN_BY_HAND), 'SheetJS', 'exceljs'];

/** The same small workbook – a sheet Awards with totals, a sheet Notes – as different programs save it. */
export async function writtenBy(writer: string): Promise<Uint8Array> {
  if (writer === 'SheetJS') return bySheetJs();
  if (writer === 'exceljs') return byExcelJs();
  return WRITTEN_BY_HAND[writer];
}
