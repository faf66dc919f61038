import type { SheetSnapshot } from '../../workbook/snapshot';
import type { Check } from '../check';
import type { Finding } from '../finding';
import { isNotLoaded } from './model/not-loaded';
import { named, placeOf, practice } from './model/report';
import { type FormulaCell, formulasOf } from './model/sheet-formulas';

/** The workbook in "[Budget.xlsx]Sheet1" or in "C:\folder\[Budget.xlsx]Sheet1". */
const BOOK = /\[([^\]]+)\]/;

function linksOf(sheet: SheetSnapshot): Map<string, FormulaCell[]> {
  const links = new Map<string, FormulaCell[]>();
  const formulas = formulasOf(sheet);
  for (const cell of formulas.cellsWith(({ references }) => references.some(({ external }) => external))) {
    const books = new Set(
      cell.pattern.references.flatMap(({ external, sheet: name }) =>
        external && name ? (BOOK.exec(name)?.[1] ?? []) : [],
      ),
    );
    for (const book of books) {
      const cells = links.get(book);
      if (cells) cells.push(cell);
      else links.set(book, [cell]);
    }
  }
  return links;
}

/** Formulas that ${own.length > 1 ? 'take' : 'takes'} numbers from another workbook. */
export const OTHER_WORKBOOK: Check = {
  id: 'general.other-workbook',
  title: 'No formula depends on another workbook',
  severity: 'info',
  citation: practice(
    'A number from another workbook cannot be followed, and is not updated, where that file is missing',
  ),
  run({ workbook }) {
    return workbook.sheets.flatMap((sheet) =>
      [...linksOf(sheet)].flatMap(([book, cells]): Finding[] => {
        const own = cells.filter(({ row, column }) => !isNotLoaded(sheet, row, column));
        if (own.length === 0) return [];
        const [first] = own;
        const title = /^\d+$/.test(book) ? 'another workbook' : `the workbook ${book}`;
        return [
          {
            check: OTHER_WORKBOOK.id,
            severity: OTHER_WORKBOOK.severity,
            place: placeOf(sheet, first.row, first.column),
            message: `${named(first)}${own.length > 1 ? ` and ${own.length - 1} more ${own.length > 2 ? 'cells' : 'cell'} of this sheet` : ''} ${own.length > 1 ? 'take' : 'takes'} numbers from ${title}. Whoever gets this file alone sees the last numbers it had.`,
            actual: sheet.formula(first.row, first.column),
            citation: OTHER_WORKBOOK.citation,
          },
        ];
      }),
    );
  },
};
