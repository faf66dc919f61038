import { type Component, COMPONENTS, componentOf } from '../../law/program-cost/components';
import { ZERO } from '../../rules/decimal';
import { fiscalYearName } from '../../rules/fiscal-year';
import { lawOf } from '../../rules/law';
import { notInForce } from '../../rules/program-cost/component-units';
import { parseComponent } from '../../rules/program-cost/component-words';
import type { RoleIn } from '../../kinds';
import { type Case, rowsOfTable, rowsWithInputs } from '../case';
import type { Check } from '../check';
import { findingAt, type Said } from '../figure';
import type { Finding } from '../finding';
import { formatCount, formatMoney } from '../format';
import { type TableView, viewsOf } from '../table-view';
import { yearOf } from './year';

/** Units of a program that the law of the table's year does not have: not yet, or no more. */
export const COMPONENT_YEAR: Check = {
  id: 'seg.component-year',
  title: 'The law of the year has every component that units are counted for',
  severity: 'error',
  citation: {
    law: '22-8-18 A NMSA 1978',
    note: 'K-5 Plus and extended learning time FY20 to FY23, K-12 Plus from FY24, English learners from FY26.',
  },
  run: (context) => [
    ...rowsWithInputs(context, 'program-units').flatMap(rowFinding),
    ...viewsOf(context, 'program-cost-districts').flatMap(columnFindings),
    ...viewsOf(context, 'k5-plus').flatMap(k5PlusFinding),
  ],
};

/** What the law of the table's year says against a component; undefined where it has it, or the table names no year. */
function without(view: TableView, component: Component): Pick<Said, 'message' | 'expected'> | undefined {
  const year = yearOf(view);
  const why = year === undefined ? undefined : notInForce(component, lawOf(year));
  return why === undefined || year === undefined
    ? undefined
    : {
        message: `${why} Leave them out, or correct the fiscal year if the table is not of ${fiscalYearName(year)}.`,
        expected: formatCount(ZERO),
      };
}

/** A row of a district's statement: its units are not there, so their cell is the one to look at. */
function rowFinding(item: Case<RoleIn<'program-units'>>): Finding[] {
  const named = parseComponent(item.name);
  const said = named && without(item.view, componentOf(named.id));
  const at = item.figure('units') ?? item.figure('adjusted') ?? item.figure('mem');
  if (!said || !at || at.value.isZero()) return [];
  const units = item.number('adjusted') ?? item.number('units');
  const unitValue = item.number('unitValue');
  const cost = units && unitValue?.times(units).toDecimalPlaces(2);
  const worth = cost ? ` Its ${formatCount(units)} units are ${formatMoney(cost)}.` : '';
  return [
    findingAt(COMPONENT_YEAR, item.view, at, {
      ...said,
      message: `${item.name}: ${said.message}${worth}`,
      actual: formatCount(at.value),
      ...(cost && { amount: cost.abs().toNumber() }),
    }),
  ];
}

/** A column of the statewide table, told once, at the first district that has something in it. */
function columnFindings(view: TableView<RoleIn<'program-cost-districts'>>): Finding[] {
  return view.series('component').flatMap((column) => {
    const header = view.header(column);
    const named = parseComponent(header);
    const said = named && without(view, componentOf(named.id));
    if (!said) return [];
    const held = rowsOfTable(view).flatMap(({ row = 0, name }) => {
      const value = view.number(row, column);
      return value && !value.isZero() ? [{ row, name, value }] : [];
    });
    if (held.length === 0) return [];
    const [{ row, name, value }, ...others] = held;
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    return [
      findingAt(
        COMPONENT_YEAR,
        view,
        { row, column },
        { ...said, message: `${header} (${name}${more}): ${said.message}`, actual: formatCount(value) },
      ),
    ];
  });
}

/**
 * A whole table of K-5 Plus of a year after its end, told once, at its first school with units or money. Before FY20 the
 * program had money of its own, of which nothing was read.
 */
function k5PlusFinding(view: TableView<RoleIn<'k5-plus'>>): Finding[] {
  const said = without(view, COMPONENTS.k5Plus);
  if (!said || (yearOf(view) ?? 0) < COMPONENTS.k5Plus.from) return [];
  for (const item of rowsOfTable(view)) {
    const at = item.figure('funding') ?? item.figure('units');
    if (!at || at.value.isZero()) continue;
    return [findingAt(COMPONENT_YEAR, view, at, { ...said, actual: formatCount(at.value) })];
  }
  return [];
}
