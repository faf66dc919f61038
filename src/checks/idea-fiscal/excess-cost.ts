import { type Decimal, sum } from '../../rules/decimal';
import { averagePerPupil, excessCostMinimum, type SchoolLevelSpending } from '../../rules/idea-fiscal/excess-cost';
import { rangeName } from '../../workbook/address';
import { type Case, casesOf, formulaOf } from '../case';
import type { Check } from '../check';
import type { Quantity } from '../explain/model';
import { type Figure, figureFindings } from '../figure';

/** Deductions stand in a form's one cell, or in a table's columns. */
function deductionsOf(item: Case): Decimal {
  const columns = item.view.series('deductions').map((column) => item.view.number(item.row as number, column));
  return sum([...columns, item.number('deductions')].flatMap((amount) => amount ?? []));
}

/** One cell, or the range of columns that stand next to each other; undefined for columns that do not. */
function deductionsRef(item: Case): string | undefined {
  const columns = item.view.series('deductions');
  if (columns.length === 0) return item.number('deductions') ? item.ref('deductions') : '0';
  const row = item.row as number;
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  return right - left + 1 === columns.length ? rangeName({ top: row, bottom: row, left, right }) : undefined;
}

const INPUTS = ['expenditures', 'capitalAndDebt', 'enrollment'];

function spendingFrom(
  item: Case,
  [expenditures, capitalAndDebt, averageEnrollment]: readonly Quantity[],
): SchoolLevelSpending | undefined {
  if (!expenditures || !capitalAndDebt || !averageEnrollment) return undefined;
  return { expenditures, capitalAndDebt, deductions: deductionsOf(item), averageEnrollment };
}

function formula(name: string, item: Case, ...more: readonly string[]): string | undefined {
  const deductions = deductionsRef(item);
  return deductions === undefined
    ? undefined
    : formulaOf(
        name,
        item.ref('expenditures'),
        item.ref('capitalAndDebt'),
        deductions,
        item.ref('enrollment'),
        ...more,
      );
}

function perPupil(item: Case): Figure {
  return {
    role: 'perPupil',
    inputs: INPUTS,
    compute: (inputs) => {
      const spending = spendingFrom(item, inputs);
      return spending && averagePerPupil(spending);
    },
    formula: () => formula('EXCESS_COST_PER_PUPIL', item),
  };
}

function minimum(item: Case): Figure {
  return {
    role: 'minimum',
    inputs: [...INPUTS, 'children'],
    compute: ([expenditures, capitalAndDebt, enrollment, children]) => {
      const spending = spendingFrom(item, [expenditures, capitalAndDebt, enrollment]);
      return spending && children && excessCostMinimum(spending, children);
    },
    formula: () => formula('EXCESS_COST_MINIMUM', item, item.ref('children')),
  };
}

/** The average for each pupil, or the minimum for children with disabilities, that does not follow from the worksheet. */
export const EXCESS_COST: Check = {
  id: 'idea.excess-cost',
  title: 'Excess cost follows from the expenditures, deductions and enrollment',
  severity: 'error',
  citation: { law: '34 CFR 300.16 and 300.202(b); Appendix A to Part 300', source: 'S4, "Excess Costs"' },
  run: (context) =>
    casesOf(context, 'excess-cost').flatMap((item) => [
      ...figureFindings(
        EXCESS_COST,
        [item],
        perPupil(item),
        'expenditures less capital outlay, debt service and deductions, for each pupil, are',
      ),
      ...figureFindings(
        EXCESS_COST,
        [item],
        minimum(item),
        'the unrounded average for each pupil times the children with disabilities is',
      ),
    ]),
};
