import { WhatIfError } from './error';
import type { Source } from './source';

/** The first and the last index of some rows of a table. */
export interface Together {
  readonly from: number;
  readonly to: number;
}

/**
 * Of each row the rows that share a sum with it or are compared with it: those with the same LEA and category, or all.
 * @throws WhatIfError where they do not follow one another
 */
export function rowsTogether(source: Source): Together[] {
  const by = source.kind.together ?? [];
  const keys = source.rows.map(({ row }) =>
    by.map((role) => source.text(row, source.column(role)).toLowerCase()).join('\n'),
  );
  const counts = new Map<string, { from: number; rows: number }>();
  keys.forEach((key, index) => {
    const known = counts.get(key) ?? { from: index, rows: 0 };
    if (known.from + known.rows !== index) throw scattered(source, source.rows[index].row);
    counts.set(key, { from: known.from, rows: known.rows + 1 });
  });
  return keys.map((key) => {
    const { from, rows } = counts.get(key) ?? { from: 0, rows: 0 };
    return { from, to: from + rows - 1 };
  });
}

function scattered(source: Source, row: number): WhatIfError {
  const titles = (source.kind.together ?? []).map((role) => source.field(role)?.title ?? role).join(' and ');
  return new WhatIfError(
    `Row ${row + 1} of sheet "${source.sheet.name}" belongs with rows further up, by ${titles}: sort the table by ${titles}.`,
  );
}
