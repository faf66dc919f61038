import { read } from '@e965/xlsx';
import ExcelJS from 'exceljs';

/** The general libraries that the project's own reader is measured against. */
export const readers = {
  sheetjs: (bytes: Uint8Array): unknown => read(bytes, { dense: true }),
  // Its types ask for a Buffer of another release of Node's types.
  exceljs: (bytes: Uint8Array): Promise<unknown> =>
    new ExcelJS.Workbook().xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer),
};
