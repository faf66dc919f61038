import { fiscalYearIn } from '../../rules/fiscal-year';
import { onlyYear, textsIn } from '../sheet-texts';
import type { TableView } from '../table-view';

const ROWS_ABOVE = 8;

/** The year in a cell labelled as the table's fiscal year; undefined where there is none, or no year in it. */
function statedYear(view: TableView): number | undefined {
  const at = view.table.inputs.fiscalYear;
  return at && fiscalYearIn(view.text(at.row, at.column));
}

/** The one fiscal year that a table is of: as a cell of its own states, or its title, its headers or its sheet's name. */
export function yearOf(view: TableView): number | undefined {
  const stated = statedYear(view);
  if (stated !== undefined) return stated;
  const { headerTop, headerBottom, sheet } = view.table;
  return onlyYear([sheet, ...textsIn(view.sheet, Math.max(0, headerTop - ROWS_ABOVE), headerBottom)]);
}
