import type { SheetSnapshot } from '../../workbook/snapshot';
import type { Check } from '../check';
import type { Finding } from '../finding';
import { isNotLoaded } from './model/not-loaded';
import { change, named, placeOf, practice } from './model/report';
import { formulasOf } from './model/sheet-formulas';

/** A stored spelling left in the formula, with the link that leads to the add-in's own file. */
const DAMAGED = /(?:\[[^\]]+\]!|'(?:[^']|'')*'!)?(?:_xll\.)?_xldudf_NM_([A-Za-z0-9_.]+)/gi;
const LINK_BEFORE = /(?:\[[^\]]+\]!|'[^']*\[[^\]]+\][^']*'!)(?=NM\.)/gi;

/** The formula with its functions as people write them. */
function repaired(formula: string): string {
  return formula.replace(DAMAGED, (_, name: string) => `NM.${name.toUpperCase()}`).replace(LINK_BEFORE, '');
}

/** How the file spells the formula where that differs from what is shown. */
function stored(sheet: SheetSnapshot, row: number, column: number): string | undefined {
  return sheet.storedFormula?.(row, column) ?? sheet.formula(row, column);
}

/** NM functions that show #NAME? or that a program without the add-in saved in a damaged spelling. */
export const FUNCTION_NOT_LOADED: Check = {
  id: 'general.function-not-loaded',
  title: 'NM functions are loaded',
  severity: 'error',
  citation: practice('A function of an add-in is computed only where the add-in is installed'),
  run({ workbook }) {
    return workbook.sheets.flatMap((sheet) => {
      const found: Finding[] = [];
      for (const { row, column } of formulasOf(sheet).cellsWith(({ same }) => /NM[._]/i.test(same))) {
        if (!isNotLoaded(sheet, row, column)) continue;
        const after = repaired(sheet.formula(row, column) ?? '');
        found.push({
          check: FUNCTION_NOT_LOADED.id,
          severity: FUNCTION_NOT_LOADED.severity,
          place: placeOf(sheet, row, column),
          message: `The NM function in ${named({ row, column })} was not loaded when this workbook was saved, so its result is not current. Open the workbook with the add-in installed and enter the formula again.`,
          actual: stored(sheet, row, column),
          expected: after,
          citation: FUNCTION_NOT_LOADED.citation,
          fix: [change(sheet, row, column, after, 'The function as the add-in knows it')],
        });
      }
      return found;
    });
  },
};
