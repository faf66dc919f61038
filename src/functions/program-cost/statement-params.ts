import { type Decimal, ZERO } from '../../rules/decimal';
import { impossible } from '../../rules/rule-error';
import type { Counted } from '../../rules/program-cost/statement';
import type { NamedComponent } from '../../rules/program-cost/component-words';
import { blankAs, optionalRange, range } from '../runtime/define';
import { type Grid, shapeName } from '../runtime/grid';
import { count, factor } from '../runtime/kinds';
import { OFFICE_DOC } from '../office';
import { component } from './component-kind';

/** What NM.PROGRAM_UNITS and NM.TOTAL_PROGRAM_UNITS take in common. */
export const STATEMENT_PARAMS = {
  components: range(component),
  quantities: range(blankAs(count, ZERO)),
};
export const FACTORS = optionalRange(blankAs(factor, undefined));

export const STATEMENT_PARAMS_DOC = {
  components:
    'The components by name, one row or one column: "K", "Grades 7-12", "Special ed C", "At-risk", "School size" …',
  fy: 'Fiscal year, such as 2026, FY26 or 2025-26.',
  factors:
    'Factors, one for each component: what is given there is used instead of the law’s; a blank cell takes the law’s.',
  office: OFFICE_DOC,
};

/** @throws #VALUE! where a list is neither one row nor one column, or has another number of cells than components */
function listed<T>(name: string, grid: Grid<T>, length: number): readonly T[] {
  if (grid.cells.length !== length) {
    throw impossible(`${name} is ${shapeName(grid)} and components are ${length}: give one cell for each component.`);
  }
  return grid.cells;
}

/**
 * The factors given, one a component; a cell of 0 is a blank one, as Excel on the desktop hands it over.
 */
function givenFactors(
  factors: Grid<Decimal | undefined> | undefined,
  length: number,
): readonly (Decimal | undefined)[] {
  if (!factors) return Array.from({ length }, () => undefined);
  return listed('factors', factors, length).map((each) => (each?.isZero() ? undefined : each));
}

/** One district: its quantities in the shape of the components. */
export function countedOf(
  components: Grid<NamedComponent>,
  quantities: readonly Decimal[],
  factors: Grid<Decimal | undefined> | undefined,
): Counted[] {
  const given = givenFactors(factors, components.cells.length);
  return components.cells.map((named, index) => ({ named, quantity: quantities[index], factor: given[index] }));
}

/** The quantities of a single district. */
export function ownQuantities(quantities: Grid<Decimal>, components: Grid<NamedComponent>): readonly Decimal[] {
  return listed('quantities', quantities, components.cells.length);
}
