import { cellName } from '../../workbook/address';
import type { Finding } from '../finding';
import { practice } from './model/report';

/** Formulas without a value on a sheet. */
export interface NotCalculated {
  readonly sheet: string;
  /** Of the first of them. */
  readonly row: number;
  readonly column: number;
  readonly count: number;
  readonly reason: string;
}

/** What a file leaves open: formulas that have no value in it and could not be computed, so that no check saw one. */
export function notCalculated({ sheet, row, column, count, reason }: NotCalculated): Finding {
  const which = count === 1 ? `The formula in ${cellName(row, column)} is` : `${count} formulas are`;
  return {
    check: 'general.not-calculated',
    severity: 'info',
    place: { sheet, range: { top: row, left: column, bottom: row, right: column } },
    message: `${which} not calculated: the file has no value, and here it cannot be computed (${reason}). Open the file in Excel and save it.`,
    citation: practice('A formula that was never calculated has no value to be checked'),
  };
}
