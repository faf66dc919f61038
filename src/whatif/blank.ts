import type { SetsEach, Variable, WhereBlank } from '../kinds/vary';
import type { ParameterName } from '../law/parameters';
import type { Law } from '../rules/law';
import { RuleError } from '../rules/rule-error';
import { inForce } from './in-force';
import type { BroughtColumn } from './kind';
import type { Source } from './source';

/** What a row's own figure is: its cell or, where that is blank, what stands for it; with whose value it is. */
export interface RowFigure {
  readonly formula: string;
  readonly mark: string;
}

function parameterFor({ byLaw }: WhereBlank, name: string, law: Law): ParameterName | number | undefined {
  try {
    return byLaw(name, law);
  } catch (error) {
    // Grades of several factors have none of their own.
    if (error instanceof RuleError) return undefined;
    throw error;
  }
}

function byLaw(source: Source, blank: WhereBlank, row: number): RowFigure | undefined {
  const { law } = source;
  const found = law && parameterFor(blank, source.text(row, source.nameColumn()), law);
  if (law === undefined || found === undefined) return undefined;
  if (typeof found === 'number') return { formula: `=${found}`, mark: '' };
  const value = inForce(law, found);
  return value && { formula: `=${String(value.baseline).replace(/^=/, '')}`, mark: value.mark };
}

/** The figure of a row, by its index: never 0 for what is only left blank. */
export function figureOfRow(source: Source, { setsEach, blank }: SetsEach, index: number): RowFigure {
  const own = { formula: `=${source.nameOf({ role: setsEach }, index)}`, mark: '' };
  if (!blank || source.holds({ role: setsEach }, index)) return own;
  const { row } = source.rows[index];
  const per = source.number(row, source.column(blank.per));
  if (!per) return own;
  if (source.number(row, source.column(blank.result)) !== undefined) {
    const [result, divisor] = [blank.result, blank.per].map((role) => source.nameOf({ role }, index));
    return { formula: `=${result}/${divisor}`, mark: '' };
  }
  return byLaw(source, blank, row) ?? { formula: '=NA()', mark: '' };
}

/** A column that is brought over, with what stands for its blank cells where the kind says so. */
export function filledColumn(source: Source, variables: readonly Variable[], column: BroughtColumn): BroughtColumn {
  const variable = variables.find((each): each is SetsEach => 'setsEach' in each && each.setsEach === column.key);
  if (!variable?.blank) return column;
  return { ...column, formula: (index) => figureOfRow(source, variable, index).formula };
}
