import { type Fault, XlsxPackage } from './package';
import { checkPackage } from './package-rules';
import { checkCalculationChain, checkMetadata, checkTables, checkTexts, readTexts } from './shared-rules';
import { checkSheet, type Shared } from './sheet-rules';
import { checkStyles } from './styles-rules';
import { checkWorkbook } from './workbook-rules';

export type { Fault } from './package';

/** What Excel would call damage in a workbook file, as far as rules that we know tell: of the zip, the parts, the cells. */
export function faultsOf(bytes: Uint8Array): readonly Fault[] {
  const file = new XlsxPackage(bytes);
  checkPackage(file);
  const sheets = checkWorkbook(file);
  const shared: Shared = {
    styles: checkStyles(file),
    texts: readTexts(file),
    ...checkMetadata(file),
    uses: 0,
    formulas: new Set(),
  };
  const cells = sheets.map((sheet) => ({ sheet, cells: checkSheet(file, sheet, shared) }));
  checkTables(file, cells);
  checkTexts(file, shared);
  checkCalculationChain(file, shared);
  return file.faults;
}
