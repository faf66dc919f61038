import { parameterOfRow } from './factor';
import type { RoleIn } from '../../kinds';
import type { ParameterName } from '../../law/parameters';
import { type Decimal, sum } from '../../rules/decimal';
import { fiscalYearName } from '../../rules/fiscal-year';
import { type Law, lawOf } from '../../rules/law';
import { lawWithOffice } from '../../rules/office-values';
import { blankInput } from '../blank-input';
import { type Case, rowsOfTable } from '../case';
import type { Check } from '../check';
import { findingAt } from '../figure';
import type { Finding } from '../finding';
import { formatCount, formatMoney } from '../format';
import { formulaInForce } from '../law-of-table';
import { type TableView, viewsOf } from '../table-view';
import { titleOf } from './program';
import { yearOf } from './year';

type Statement = TableView<RoleIn<'program-units'>>;

/** What a statement leaves blank and an office has given: with it the figures that wait for it can be computed. */
export const OFFICE_BLANK: Check = {
  id: 'seg.office-blank',
  title: 'A statement has the values that the office gives for its year',
  severity: 'warning',
  citation: { law: '22-8-18 and 22-8-25 NMSA 1978' },
  run: (context) => [
    ...viewsOf(context, 'program-units').flatMap((view) => [
      ...unitValueFinding(view, unitsOf(view)),
      ...rowsOfTable(view).flatMap(factorFinding),
    ]),
    ...viewsOf(context, 'program-cost-districts').flatMap((view) =>
      unitValueFinding(view, sum(rowsOfTable(view).flatMap((item) => item.number('totalUnits') ?? []))),
    ),
  ],
};

/** All units of a statement: its total or, without one, its rows added up. */
function unitsOf(view: Statement): Decimal {
  const total = view.input('totalUnits')?.value;
  return total ?? sum(rowsOfTable(view).flatMap((item) => item.number('adjusted') ?? item.number('units') ?? []));
}

/** The law of a table's year where the office gives a value of it; undefined where the law data has the value, or none has. */
export function lawOfOwn(view: TableView, parameter: ParameterName): Law | undefined {
  const year = yearOf(view);
  const law = year === undefined ? undefined : lawWithOffice(lawOf(year), view.office);
  return law?.office?.(parameter) && law;
}

/** A labelled value without a number, and units that wait for it. */
function unitValueFinding(view: TableView<'unitValue'>, units: Decimal): Finding[] {
  const at = blankInput(view, 'unitValue');
  if (!at || units.isZero()) return [];
  const law = lawOfOwn(view, 'unit-value');
  if (!law) return [];
  const value = law.value('unit-value');
  const cost = formatMoney(units.times(value).toDecimalPlaces(2));
  const year = fiscalYearName(law.fiscalYear);
  return [
    findingAt(OFFICE_BLANK, view, at, {
      message: `The unit value is blank. With that of ${year} the program cost of ${formatCount(units)} units is ${cost}.`,
      actual: 'blank',
      expected: formatMoney(value),
      value: value.toNumber(),
      fix: { after: formulaInForce(law, 'unit-value'), reason: `The unit value of ${year} is ${formatMoney(value)}.` },
    }),
  ];
}

/** A row that counts something and has neither factor nor units. */
function factorFinding(item: Case<RoleIn<'program-units'>>): Finding[] {
  const at = item.at('factor');
  const mem = item.number('mem');
  if (!at || !mem || mem.isZero() || item.number('factor') || item.number('units')) return [];
  const parameter = parameterOfRow(item);
  const law = parameter && lawOfOwn(item.view, parameter);
  if (!parameter || !law) return [];
  const factor = law.value(parameter);
  const expected = formatCount(factor);
  return [
    findingAt(OFFICE_BLANK, item.view, at, {
      message: `${item.name}: the factor is blank. With ${expected} the units of ${formatCount(mem)} are ${formatCount(mem.times(factor))}.`,
      actual: 'blank',
      expected,
      value: factor.toNumber(),
      fix: {
        after: formulaInForce(law, parameter),
        reason: `The ${titleOf(parameter)} of ${fiscalYearName(law.fiscalYear)} is ${expected}.`,
      },
    }),
  ];
}
