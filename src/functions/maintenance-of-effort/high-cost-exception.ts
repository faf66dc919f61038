import { type Decimal, sum } from '../../rules/decimal';
import { countedHighCost, type HighCostRow, highCostException } from '../../rules/maintenance-of-effort/effort';
import { impossible } from '../../rules/rule-error';
import { perRange, range } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { type Grid, shapeName } from '../runtime/grid';
import { account, ledgerAmount } from './ledger-kinds';
import { placeIn } from './ledger-rows';
import { type Working, dollars, figure, step, sumText } from '../runtime/working';

function reportRows(accounts: Grid<HighCostRow['account']>, amount: Grid<Decimal>): HighCostRow[] {
  return accounts.cells.map((account, index) => ({
    account,
    amount: amount.cells[index],
    place: placeIn(accounts, index),
  }));
}

export const HIGH_COST_EXCEPTION = perRange({
  name: 'HIGH_COST_EXCEPTION',
  citation: {
    law: '34 CFR 300.204(e), 300.704(c)',
    source: 'S4, Appendix G, exception 4 and the 24120 Expenditure Report',
    note: 'Only expenditures of the categories used to calculate MOE are considered.',
  },
  params: { account: range(account), amount: range(ledgerAmount) },
  result: 'money',
  compute({ account: accounts, amount }) {
    if (accounts.rows !== amount.rows || accounts.columns !== amount.columns) {
      throw impossible(
        `account is ${shapeName(accounts)} and amount is ${shapeName(amount)}: give ranges of the same shape.`,
      );
    }
    return [[highCostException(reportRows(accounts, amount))]];
  },
});

export const HIGH_COST_EXCEPTION_DOC: FunctionDoc<typeof HIGH_COST_EXCEPTION> = {
  area: 'Maintenance of effort',
  summary:
    'The exception for costs that the high cost fund (24120) assumed: the rows in categories that count for MOE.',
  params: {
    account: 'Account of each row: fund.function.object.program.location.jobclass, with dots or dashes.',
    amount: 'Year-to-date expenditure of each row, in dollars.',
  },
  returns: 'Dollars, to the cent.',
  details: [
    'Rows of fund 24120 count that are of object 53211 to 53219, or of object 51100, 51200 or 51300 with job class 1311 to 1319, 1412 or 1712. Benefits, supplies and other staff do not. Total lines and empty rows are left out.',
  ],
  examples: [
    {
      formula:
        '=NM.HIGH_COST_EXCEPTION({"24120.1000.51100.1010.xxxxx.1711";"24120.1000.51100.2000.xxxxx.1412";"24120.1000.52211.0000.xxxxx.0000";"24120.2100.53212.0000.xxxxx.0000";"24120.2100.53213.0000.xxxxx.0000";"24120.2100.53218.0000.xxxxx.0000";"24120.2100.56118.2000.xxxxx.0000"},{11794.51;5210;2236;1890;3520;2978;72.99})',
      value: 13598,
      note: 'S4, 24120 Expenditure Report: 13,598.00 of the 29,385.50 granted.',
    },
  ],
};

export const HIGH_COST_EXCEPTION_WORKING: Working<typeof HIGH_COST_EXCEPTION> = ({ account: accounts, amount }) => {
  const rows = reportRows(accounts, amount);
  const amounts = countedHighCost(rows).map((counted) => counted.amount);
  return [
    step(
      'Rows of fund 24120 in the categories used to calculate MOE: object 53211 to 53219, or object 51100, 51200 or 51300 with job class 1311 to 1319, 1412 or 1712.',
      `${amounts.length} of ${rows.length} rows`,
      figure(amounts.length),
    ),
    step('Their amounts added up.', sumText(amounts, dollars), dollars(sum(amounts))),
  ];
};
