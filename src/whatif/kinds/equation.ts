import { type CellOf, cellsIn, type Expression } from '../../kinds/equation';
import { type OtherArguments, textOf } from '../../kinds/formula';
import type { ColumnRole, InputRole } from '../../kinds/kind';
import type { BroughtColumn, FormulaCells } from '../kind';
import type { Source } from '../source';
import { COUNT_FORMAT, MONEY_FORMAT } from './columns';

/** The cells that a result follows from, as far as the table has them: a column of its rows, or a form's values. */
export function equationColumns(source: Source, result: Expression): BroughtColumn[] {
  return cellsIn(result).flatMap(({ cell: { role } }): BroughtColumn[] => {
    const { columns, form = [] } = source.kind;
    const fields: readonly (ColumnRole | InputRole)[] = source.table.layout === 'form' ? form : columns;
    const field = fields.find((each) => each.role === role);
    const at = (index: number): string | undefined =>
      source.table.layout === 'form' ? source.input(role) : source.cell(role, index);
    if (!field || at(0) === undefined) return [];
    const format = field.number === 'money' ? MONEY_FORMAT : COUNT_FORMAT;
    return [{ key: role, title: field.title, format, formula: (index) => `=${at(index)}` }];
  });
}

/** The result of one entity in one scenario, from the columns brought. */
export function equationFormula(
  result: Expression,
  columns: readonly BroughtColumn[],
  cells: FormulaCells,
  index: number,
  varied: OtherArguments = {},
): string {
  const name = ({ role }: CellOf): string | undefined =>
    columns.some(({ key }) => key === role) ? cells.cell(role, index) : undefined;
  return `=${textOf(result, name, varied)}`;
}
