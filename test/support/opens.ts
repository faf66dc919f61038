import { read as readSheetJs } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { faultsOf } from '../../scripts/xlsx-check';

/** The names of a file's sheets as two other libraries see them; undefined where one does not open the file. */
async function sheetsSeen(bytes: Uint8Array): Promise<readonly (readonly string[] | undefined)[]> {
  const byExcelJs = async (): Promise<string[]> => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
    return book.worksheets.map(({ name }) => name);
  };
  const seen = [await byExcelJs().catch(() => []), readSheetJs(bytes).SheetNames];
  return seen.map((names) => (names.length === 0 ? undefined : names));
}

/**
 * Expects that Excel would open a file without a word, as far as its rules are known, and that the libraries see its
 * sheets. Of a file made from another's, those that saw that one's sheets: not every library reads every program.
 */
export async function expectOpens(bytes: Uint8Array, sheets: readonly string[], original?: Uint8Array): Promise<void> {
  expect(faultsOf(bytes).map(({ part, what }) => `${part}: ${what}`)).toEqual([]);
  const before = original && (await sheetsSeen(original));
  const expected = [0, 1].map((library) => (before && !before[library] ? undefined : sheets));
  const seen = await sheetsSeen(bytes);
  expect(seen.map((names, library) => expected[library] && names)).toEqual(expected);
}
