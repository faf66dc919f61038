import type { Decimal } from '../rules/decimal';
import { cellName } from '../workbook/address';
import type { Case, CellAt } from './case';

/** Where a value stands: in the row, else once above or below the table. */
function placeOf(item: Case, role: string): { readonly at: CellAt; readonly once: boolean } | undefined {
  const own = item.at(role);
  if (own) return { at: own, once: false };
  const shared = item.view.table.inputs[role];
  return shared && { at: shared, once: true };
}

/** A number of the row, or the one that stands for all rows. */
export function given(item: Case, role: string): Decimal | undefined {
  const place = placeOf(item, role);
  return place && item.view.number(place.at.row, place.at.column);
}

/** The same as a formula of the row names it: absolute where it stands once. */
export function givenRef(item: Case, role: string): string {
  const place = placeOf(item, role);
  if (!place) return '';
  const name = cellName(place.at.row, place.at.column);
  return place.once ? name.replace(/([A-Z]+)(\d+)/, '$$$1$$$2') : name;
}
