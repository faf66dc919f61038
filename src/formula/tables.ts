import type { Env, PlacedTable } from './env';
import { NotComputable, REF, VALUE } from './error';
import type { Node } from './parse/node';
import type { Area } from './reference';

type TableNode = Extract<Node, { kind: 'table' }>;

/** The cells that a reference to an Excel table means. @throws FormulaError */
export function tableArea({ table: name, sections, columns }: TableNode, env: Env): Area {
  const table = name === undefined ? env.workbook.tableAt(env.sheet, env.row, env.column) : env.workbook.table(name);
  if (!table) throw new NotComputable(`there is no table ${name ?? 'around the formula'}`, '#NAME?');
  const [top, bottom] = rowsOf(table, sections, env.row);
  const places = columns.map((column) => {
    const at = table.columns.findIndex((each) => each.toLowerCase() === column.toLowerCase());
    if (at < 0) throw new NotComputable(`the table ${table.name} has no column "${column}"`, '#REF!');
    return table.range.left + at;
  });
  if (places.length === 0) return { sheet: table.sheet, top, bottom, left: table.range.left, right: table.range.right };
  return { sheet: table.sheet, top, bottom, left: Math.min(...places), right: Math.max(...places) };
}

/** The rows of the sections asked for, which stand together; the data rows where none is named. */
function rowsOf(
  { range, headerRow, totalsRow }: PlacedTable,
  sections: readonly string[],
  row: number,
): [number, number] {
  const first = range.top + (headerRow ? 1 : 0);
  const last = range.bottom - (totalsRow ? 1 : 0);
  const spans = (sections.length > 0 ? sections : ['#data']).map((section): [number, number] => {
    switch (section) {
      case '#all':
        return [range.top, range.bottom];
      case '#headers':
        if (!headerRow) throw REF;
        return [range.top, range.top];
      case '#totals':
        if (!totalsRow) throw REF;
        return [range.bottom, range.bottom];
      case '#this row':
        if (row < first || row > last) throw VALUE;
        return [row, row];
      default:
        return [first, last];
    }
  });
  return [Math.min(...spans.map(([top]) => top)), Math.max(...spans.map(([, bottom]) => bottom))];
}
