import { yearOfTable } from '../../recognition';
import type { TableView } from '../table-view';

/** The one fiscal year that a table is of. */
export function yearOf({ sheet, table }: TableView): number | undefined {
  return yearOfTable(sheet, table);
}
