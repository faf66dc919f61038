import type { Decimal } from '../../rules/decimal';
import { usedRowsIn } from '../../workbook/used-cells';
import type { TableView } from '../table-view';

const ROWS_ABOVE = 15;
const ROWS_BELOW = 40;

/** The figures with a label in the rows above and below a table: its block of the appropriation, whatever its words. */
export function figuresAround(view: TableView): Decimal[] {
  const { sheet, table } = view;
  const { top, bottom } = table.range;
  const figures: Decimal[] = [];
  for (const row of usedRowsIn(sheet, Math.max(0, top - ROWS_ABOVE), bottom + ROWS_BELOW)) {
    if (row >= top && row <= bottom) continue;
    let labelled = false;
    for (const column of sheet.usedColumns(row)) {
      labelled ||= typeof sheet.value(row, column) === 'string';
      const figure = labelled ? view.number(row, column) : undefined;
      if (figure) figures.push(figure);
    }
  }
  return figures;
}
