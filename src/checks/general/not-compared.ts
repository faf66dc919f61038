import { cellName } from '../../workbook/address';
import { DEEPEST_FORMULA } from '../../workbook/formula-limits';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { Check } from '../check';
import type { Finding } from '../finding';
import { placeOf, practice } from './model/report';
import { formulasOf, MOST_PATTERNS } from './model/sheet-formulas';

const count = (value: number): string => value.toLocaleString('en-US');

function infoAt(sheet: SheetSnapshot, cell: { row: number; column: number }, message: string): Finding {
  const { id, severity, citation } = NOT_COMPARED;
  return { check: id, severity, place: placeOf(sheet, cell.row, cell.column), message, citation };
}

function tooManyOn(sheet: SheetSnapshot): Finding[] {
  const { unread, firstUnread } = formulasOf(sheet);
  if (!firstUnread) return [];
  const { row, column } = firstUnread;
  const [which, were] =
    unread === 1
      ? [`The one in ${cellName(row, column)}`, 'was']
      : [`The ${count(unread)} others, from ${cellName(row, column)} on,`, 'were'];
  return [
    infoAt(
      sheet,
      firstUnread,
      `This sheet has more than ${count(MOST_PATTERNS)} formulas that are no copies of each other. ${which} ${were} not compared: mistakes in them are not told. Where they are to compute the same, copy one formula down.`,
    ),
  ];
}

function tooDeepOn(sheet: SheetSnapshot): Finding[] {
  const deep = [...formulasOf(sheet).cellsWith(({ isTooDeep }) => isTooDeep === true)];
  if (deep.length === 0) return [];
  const [first] = deep;
  const name = cellName(first.row, first.column);
  const message =
    deep.length === 1
      ? `The formula in ${name} is nested more than ${DEEPEST_FORMULA} deep. It was not read: mistakes in it are not told. Put its steps into cells of their own.`
      : `${count(deep.length)} formulas, the first in ${name}, are nested more than ${DEEPEST_FORMULA} deep. They were not read: mistakes in them are not told. Put their steps into cells of their own.`;
  return [infoAt(sheet, first, message)];
}

/** What the checks of formulas leave out: a sheet of nothing but different formulas has none to be held to, and some are too deep to be read. */
export const NOT_COMPARED: Check = {
  id: 'general.not-compared',
  title: 'Every formula can be compared',
  severity: 'info',
  citation: practice('Formulas that are no copies of each other cannot be held to one another'),
  run: ({ workbook }) => workbook.sheets.flatMap((sheet) => [...tooManyOn(sheet), ...tooDeepOn(sheet)]),
};
