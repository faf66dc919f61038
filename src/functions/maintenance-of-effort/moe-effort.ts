import { sum } from '../../rules/decimal';
import { countedEffort, DEFAULT_FUNDS, levelOfEffort } from '../../rules/maintenance-of-effort/effort';
import { optionalRange, perRange, range, type Values } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { ledgerAmount, ledgerCode } from './ledger-kinds';
import { ledgerRows } from './ledger-rows';
import { type Working, dollars, figure, step, sumText } from '../runtime/working';

const PARAMS = {
  fund: range(ledgerCode),
  object: range(ledgerCode),
  job_class: range(ledgerCode),
  amount: range(ledgerAmount),
  funds: optionalRange(ledgerCode),
};

function fundsOf({ funds }: Values<typeof PARAMS>): readonly string[] {
  const counted = funds?.cells.flatMap((code) => (typeof code === 'string' ? [] : [code.code])) ?? [];
  return counted.length > 0 ? counted : DEFAULT_FUNDS;
}

export const MOE_EFFORT = perRange({
  name: 'MOE_EFFORT',
  citation: {
    law: '34 CFR 300.203(b); S4’s lists of funds, object codes and job classes',
    source: 'S4, "Local Education Agency Maintenance of Effort" and Appendix G, Figures A–D',
    note: 'Expenditures from federal funds may not be considered (34 CFR 300.203(b)(3)).',
  },
  params: PARAMS,
  result: 'money',
  compute: (given) => [[levelOfEffort(ledgerRows(given), fundsOf(given))]],
});

export const MOE_EFFORT_DOC: FunctionDoc<typeof MOE_EFFORT> = {
  area: 'Maintenance of effort',
  summary: 'Level of effort: the ledger rows that count for special education, added up.',
  params: {
    fund: 'Fund of each row: 11000 or "11000 - Operational". One cell when all rows are of one fund.',
    object: 'Object code of each row: 53212 or "53212 - Speech Therapists - Contracted".',
    job_class: 'Job class of each row: 1412 or "1412 - Teachers - Special Education"; 0, "0000" or blank for none.',
    amount: 'Expenditure of each row, in dollars.',
    funds: 'The funds that count, instead of 11000 and 13000: {11000;13000;25145} reproduces S4’s Figure C.',
  },
  returns: 'Dollars, to the cent.',
  details: [
    'Rows of fund 11000 or 13000 count that are of object 53211 to 53219 (contracted services), or of object 51100, 51200 or 51300 with job class 1311 to 1319, 1412 or 1712.',
    'Rows whose fund, object or job class says "Total", "Subtotal", "Grand total" or "Sum" are totals of other rows and are left out, so that a whole report can be given. Empty rows are left out.',
    'A fund or object that a report names once, with blanks below it, is carried down to the next one. In a column that repeats its codes a blank is an error, since it cannot be told which belongs there; so is a row without a code whose amount is the sum of the rows above.',
    'Other expenditures that the Special Education Bureau accepted case by case are for you to add.',
  ],
  examples: [
    {
      formula:
        '=NM.MOE_EFFORT({11000;11000;13000;11000},{51100;"53212 - Speech Therapists - Contracted";51300;51100},{1412;"0000";1319;1711},{1019324.21;35981.39;44256.4;500})',
      value: 1099562,
      note: 'Rows of S4, Figure A, and one of job class 1711, which does not count.',
    },
    {
      formula: '=NM.MOE_EFFORT({11000;25145},51100,1712,{264090.54;139827.73})',
      value: 264090.54,
      note: 'S4, Figure C: fund 25145, Impact Aid, is federal and does not count.',
    },
    {
      formula: '=NM.MOE_EFFORT({11000;25145},51100,1712,{264090.54;139827.73},{11000;13000;25145})',
      value: 403918.27,
      note: 'The same as S4 printed it.',
    },
    {
      formula: '=NM.MOE_EFFORT(11000,{51100;"";"51100 Total"},{1412;1712;""},{100;50;150})',
      value: 150,
      note: 'An object named once for its two job classes, and its total.',
    },
    {
      formula: '=NM.MOE_EFFORT({"";11000},51100,1712,{100;200})',
      value: { error: '#VALUE!' },
      note: 'A row with an amount but no fund.',
    },
  ],
};

export const MOE_EFFORT_WORKING: Working<typeof MOE_EFFORT> = (given) => {
  const rows = ledgerRows(given);
  const funds = fundsOf(given);
  const amounts = countedEffort(rows, funds).map(({ amount }) => amount);
  return [
    step(
      `Rows that count: funds ${funds.join(' and ')}, of object 53211 to 53219, or of object 51100, 51200 or 51300 with job class 1311 to 1319, 1412 or 1712.`,
      `${amounts.length} of ${rows.length} rows`,
      figure(amounts.length),
    ),
    step('Their amounts added up.', sumText(amounts, dollars), dollars(sum(amounts))),
  ];
};
