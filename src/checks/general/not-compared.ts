import { cellName } from '../../workbook/address';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { Check } from '../check';
import type { Finding } from '../finding';
import { placeOf, practice } from './model/report';
import { formulasOf, MOST_PATTERNS } from './model/sheet-formulas';

const count = (value: number): string => value.toLocaleString('en-US');

function notComparedOn(sheet: SheetSnapshot): Finding[] {
  const { unread, firstUnread } = formulasOf(sheet);
  if (!firstUnread) return [];
  const { row, column } = firstUnread;
  const [which, were] =
    unread === 1
      ? [`The one in ${cellName(row, column)}`, 'was']
      : [`The ${count(unread)} others, from ${cellName(row, column)} on,`, 'were'];
  return [
    {
      check: NOT_COMPARED.id,
      severity: NOT_COMPARED.severity,
      place: placeOf(sheet, row, column),
      message: `This sheet has more than ${count(MOST_PATTERNS)} formulas that are no copies of each other. ${which} ${were} not compared: mistakes in them are not told. Where they are to compute the same, copy one formula down.`,
      citation: NOT_COMPARED.citation,
    },
  ];
}

/** What the checks of formulas leave out: a sheet of nothing but different formulas has none to be held to. */
export const NOT_COMPARED: Check = {
  id: 'general.not-compared',
  title: 'Every formula can be compared',
  severity: 'info',
  citation: practice('Formulas that are no copies of each other cannot be held to one another'),
  run: ({ workbook }) => workbook.sheets.flatMap(notComparedOn),
};
