import { type CellOf, cellOf } from '../kinds/equation';
import type { Naming } from '../kinds/formula';
import type { Scales, SetsEach, Variable } from '../kinds/vary';
import { keyIn } from './columns';
import type { BroughtColumn, FormulaCells } from './kind';
import type { Source } from './source';
import type { Together } from './together';

/** A table with what is varied over it. */
export interface Varied {
  readonly source: Source;
  readonly variables: readonly Variable[];
  readonly columns: readonly BroughtColumn[];
  readonly together: readonly Together[];
  /** Of what each row has a figure of its own for: their keys. */
  readonly keys: Readonly<Record<string, readonly string[]>>;
}

/**
 * How the formulas of one scenario name the cells of an equation: the assumption that stands for a value, the column that
 * was brought over, or the table's own sheet.
 * @param index of the entity; undefined for a formula that is one for all of them
 */
export function scenarioNames(
  { source, variables, columns, together, keys }: Varied,
  cells: FormulaCells,
  index: number | undefined,
): Naming {
  const scaling = (cell: CellOf, lastRow: boolean): Scales | undefined =>
    variables.find(
      (each): each is Scales =>
        'scales' in each &&
        (each.lastRow ?? false) === lastRow &&
        cells.varied(each.key) &&
        each.scales.some((scaled) => keyIn(cellOf(scaled)) === keyIn(cell)),
    );
  const scaled = (name: string, knob: Scales | undefined): string =>
    knob ? `${name}*(1+${cells.knob(knob.key)})` : name;

  const inRow = (cell: CellOf, at: number): string | undefined => {
    if (at < 0) return undefined;
    const own = variables.find((each): each is SetsEach => 'setsEach' in each && each.setsEach === cell.role);
    const key = own && keys[own.key][at];
    if (key !== undefined && cells.varied(key)) return cells.knob(key);
    const isLast = at === source.rows.length - 1;
    return scaled(cells.cell(keyIn(cell), at), isLast ? scaling(cell, true) : undefined);
  };

  return (cell) => {
    const set = variables.find((each) => 'sets' in each && each.sets === cell.role);
    if (set) return cells.knob(set.key);
    if (!columns.some(({ key }) => key === keyIn(cell))) {
      const input = source.isGivenOnce(cell.role) ? source.input(cell.role) : undefined;
      return input && scaled(input, scaling(cell, false));
    }
    if (!cell.among) return index === undefined ? undefined : inRow(cell, cell.before ? index - 1 : index);
    const rows = index === undefined ? undefined : together[index];
    return rows ? cells.cells(keyIn(cell), rows.from, rows.to) : cells.column(keyIn(cell));
  };
}
