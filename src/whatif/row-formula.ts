import { textOf } from '../kinds/formula';
import type { RecognisedTable } from '../recognition';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { WhatIfError } from './error';
import { Source } from './source';
import { rowsTogether, type Together } from './together';

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The role of the figure at a place: of a column of the table, or of a value of the form. */
function roleAt({ table, rows }: Source, { row, column }: Place): string | undefined {
  if (table.layout === 'form') {
    return Object.keys(table.inputs).find((role) => {
      const at = table.inputs[role];
      return at?.row === row && at.column === column;
    });
  }
  if (!rows.some((each) => each.row === row)) return undefined;
  return Object.keys(table.columns).find((role) => table.columns[role] === column);
}

/** Rows that belong together and are not are no reason for an error here: there is no formula. */
function togetherWith(source: Source, index: number): Together | undefined {
  try {
    return rowsTogether(source)[index];
  } catch (error) {
    if (error instanceof WhatIfError) return undefined;
    throw error;
  }
}

/**
 * The NM formula by which a figure of a recognised table follows from its row: for showing the working of a cell that
 * holds a typed number. Undefined where the cell is no such figure, or the table lacks what it follows from.
 */
export function rowFormula(
  workbook: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
  place: Place,
): string | undefined {
  for (const table of tables) {
    if (table.sheet !== place.sheet) continue;
    const source = new Source(workbook, table);
    const role = roleAt(source, place);
    const equation = role === undefined ? undefined : source.kind.equations?.[role];
    if (!equation || !('nm' in equation.of)) continue;
    const index = table.layout === 'form' ? 0 : source.rows.findIndex(({ row }) => row === place.row);
    const together = togetherWith(source, index);
    const text = textOf(
      equation.of,
      (cell) => (source.holds(cell, index) ? source.nameOf(cell, index, together) : undefined),
      {
        position: together && index - together.from + 1,
      },
    );
    return text && `=${text}`;
  }
  return undefined;
}
