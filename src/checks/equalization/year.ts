import { onlyYear, textsIn } from '../sheet-texts';
import type { TableView } from '../table-view';

const ROWS_ABOVE = 8;

/** The one fiscal year that a table is of, as its title, its headers or its sheet's name say. */
export function yearOf(view: TableView): number | undefined {
  const { headerTop, headerBottom, sheet } = view.table;
  return onlyYear([sheet, ...textsIn(view.sheet, Math.max(0, headerTop - ROWS_ABOVE), headerBottom)]);
}
