import type { SheetSnapshot } from '../../workbook/snapshot';
import type { Check } from '../check';
import { placeOf, practice } from './model/report';

function firstFormula(sheet: SheetSnapshot): { readonly row: number; readonly column: number } | undefined {
  const [first] = sheet.formulas();
  return first;
}

/** A workbook that Excel calculates on demand only: what was checked may not be what its formulas give. */
export const MANUAL_CALCULATION: Check = {
  id: 'general.manual-calculation',
  title: 'Excel keeps the figures up to date',
  severity: 'info',
  citation: practice(
    'In a workbook that is calculated by hand, figures are older than the cells that they follow from',
  ),
  run({ workbook }) {
    if (!workbook.calculation?.manual) return [];
    for (const sheet of workbook.sheets) {
      const first = firstFormula(sheet);
      if (!first) continue;
      return [
        {
          check: MANUAL_CALCULATION.id,
          severity: MANUAL_CALCULATION.severity,
          place: placeOf(sheet, first.row, first.column),
          message:
            'This workbook is set to calculate by hand: its figures may be older than the cells that they follow from. Press F9 in Excel, then check again.',
          citation: MANUAL_CALCULATION.citation,
        },
      ];
    }
    return [];
  },
};
