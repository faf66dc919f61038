import type { Check } from '../check';
import { named, placeOf, practice } from './model/report';
import { formulasOf } from './model/sheet-formulas';

/** NM functions in a workbook that counts its days from 1904, as old ones of the Macintosh do: Excel tells them serials only. */
export const DATES_FROM_1904: Check = {
  id: 'general.dates-from-1904',
  title: 'NM functions get the dates that are meant',
  severity: 'info',
  citation: practice('Excel does not tell the functions of add-ins from when a workbook counts its days'),
  run({ workbook }) {
    if (!workbook.calculation?.date1904) return [];
    for (const sheet of workbook.sheets) {
      const [first] = formulasOf(sheet).cellsWith(({ same }) => /NM\./i.test(same));
      if (!first) continue;
      return [
        {
          check: DATES_FROM_1904.id,
          severity: DATES_FROM_1904.severity,
          place: placeOf(sheet, first.row, first.column),
          message: `This workbook counts its days from 1904, which Excel does not tell the NM functions (the first is in ${named(first)}): in Excel they take a date from a cell for one four years earlier, and a date that they give is shown four years late. Use a workbook that counts from 1900; until then give dates as texts, such as TEXT(A1,"yyyy-mm-dd").`,
          citation: DATES_FROM_1904.citation,
        },
      ];
    }
    return [];
  },
};
