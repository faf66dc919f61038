import { LAW_OF_SOURCE } from '../../../src/rules/law';
import { decimal } from '../../../src/rules/decimal';
import { workloadReduction, workloadUnits } from '../../../src/rules/maintenance-of-effort/workload';
import { places, type Random } from '../random';
import {
  added,
  cents,
  type CorpusKind,
  type Field,
  field,
  misprint,
  misprinted,
  replaced,
  type Row,
  rowsWith,
  type TableModel,
  totalFaults,
  totalled,
  wrongInput,
} from '../table';

const WR = 'workload-reduction';
const VALUES = [3871.79, 3792.65, 3712.17, 3598.87, 3673.54, 3817.55];

function workload(random: Random): TableModel {
  let before = 0;
  const first = random.int(0, 3);
  const rows = VALUES.slice(first, first + random.int(2, 3)).map((unitValue, index): Row => {
    const [ab, c, d] = [random.int(5, 90), random.int(2, 40), random.int(1, 30)];
    const units = workloadUnits({ ab: decimal(ab), c: decimal(c), d: decimal(d) }, LAW_OF_SOURCE.funding);
    const extended = cents(units.times(unitValue));
    const decrease = index === 0 ? null : workloadReduction(decimal(before), decimal(extended)).toNumber();
    before = extended;
    const year = 2008 + first + index;
    return {
      year: `${year}-${year + 1}`,
      ab,
      fab: 0.7,
      c,
      fc: 1,
      d,
      fd: 2,
      units: units.toNumber(),
      unitValue,
      extended,
      decrease,
    };
  });
  const factor = (key: string): Field => ({ key, role: 'factor', headers: ['Factor'] });
  return totalled({
    kind: WR,
    sheet: 'Workload',
    titles: ['Workload Reduction Worksheet'],
    nameKey: 'year',
    ordered: true,
    fields: [
      field(WR, 'year'),
      field(WR, 'ab', { headers: ['A/B', 'Class A/B'] }),
      factor('fab'),
      field(WR, 'c', { headers: ['C', 'Class C'] }),
      factor('fc'),
      field(WR, 'd', { headers: ['D', 'Class D'] }),
      factor('fd'),
      field(WR, 'units'),
      field(WR, 'unitValue'),
      field(WR, 'extended'),
      field(WR, 'decrease'),
    ],
    rows,
  });
}

const PE = 'payroll-exception';

function payroll(random: Random): TableModel {
  const rows = Array.from({ length: random.int(4, 8) }, (_, index): Row => {
    const amount = random.money(30_000, 70_000);
    const replacement = random.money(20_000, 29_000);
    return {
      description: `Teacher ${String.fromCharCode(65 + index)}`,
      account: `11000-1000-51100-1010-51400${index}-1412`,
      amount,
      reason: random.pick(['Retirement', 'Resignation']),
      replacement,
      exception: decimal(amount).minus(replacement).toNumber(),
    };
  });
  return totalled({
    kind: PE,
    sheet: 'Departures',
    titles: ['Payroll expenditure summary of departed staff 2013-2014'],
    nameKey: 'description',
    fields: [
      field(PE, 'description', { headers: ['Description', 'Teacher'] }),
      field(PE, 'account'),
      field(PE, 'amount', { totalled: true }),
      field(PE, 'reason'),
      field(PE, 'replacement', { totalled: true }),
      field(PE, 'exception', { totalled: true }),
    ],
    rows,
    totalLabel: 'Total',
  });
}

const HC = 'high-cost-report';

function highCost(random: Random): TableModel {
  const rows: Row[] = [
    ['24120.1000.51100.2000.xxxxx.1412', 'Salaries Expense'],
    ['24120.2100.53212.0000.xxxxx.0000', 'Speech Therapists--contracted'],
    ['24120.2100.53215.0000.xxxxx.0000', 'Psychologists--contracted'],
    ['24120.1000.51100.1010.xxxxx.1711', 'Salaries Expense'],
    ['24120.1000.52111.2000.xxxxx.0000', 'Educational Retirement'],
  ].map(([account, description]) => ({ account, description, amount: random.money(900, 40_000) }));
  const counted = added(rows.slice(0, 3).map(({ amount }) => amount));
  return totalled({
    kind: HC,
    sheet: '24120',
    titles: ['24120 Expenditure Report', 'Fiscal Year: 2013-2014'],
    nameKey: 'account',
    fields: [field(HC, 'account'), field(HC, 'description'), field(HC, 'amount', { totalled: true })],
    rows,
    totalLabel: 'Grand Total:',
    inputs: [{ key: 'exception', labels: ['Exception claimed', 'Amount of exception'], value: counted }],
  });
}

const MA = 'moe-adjustment';

function adjustment(random: Random): TableModel {
  const [low, high] = ['2012-2013', '2013-2014'];
  const rows = places(random, random.int(4, 12)).map((name, index): Row => {
    const before = random.int(60_000, 900_000);
    const now = before + random.int(4_000, 60_000);
    const meets = index % 3 !== 2;
    return {
      entity: `${name} Public Schools`,
      determination: meets ? 'Meets Requirements' : 'Needs Assistance',
      a0: before,
      a1: now,
      eligible: meets ? 'Yes' : 'No',
      reduction: meets ? (now - before) / 2 : 0,
    };
  });
  const of = (key: string, year: string): Field => ({
    key,
    role: 'allocation',
    headers: [`${year} IDEA B Basic Allocation`, `${year} IDEA B Allocation`, `Part B Allocation ${year}`],
  });
  return totalled({
    kind: MA,
    sheet: 'Adjustment',
    titles: ['Adjustments to local fiscal efforts'],
    nameKey: 'entity',
    fields: [
      field(MA, 'entity'),
      field(MA, 'determination'),
      of('a0', low),
      of('a1', high),
      field(MA, 'eligible'),
      { ...field(MA, 'reduction'), headers: ['Allowable 50% Reduction', 'Allowable reduction'] },
    ],
    rows,
  });
}

export const MOE_EXCEPTIONS: readonly CorpusKind[] = [
  {
    name: 'workload reduction',
    kind: WR,
    build: workload,
    faults: [
      replaced('wrong workload factor', 'fab', () => 0.75),
      replaced('workload factor 1 + factor', 'fd', () => 3),
      replaced('unit value of another year', 'unitValue', (before, _, random) =>
        random.pick(VALUES.filter((value) => value !== before)),
      ),
      misprinted('units'),
      misprinted('extended'),
      replaced(
        'wrong decrease',
        'decrease',
        (before, _, random) => (before as number) + random.money(100, 9000),
        ({ decrease }) => typeof decrease === 'number',
      ),
    ],
  },
  {
    name: 'payroll exception',
    kind: PE,
    build: payroll,
    faults: [
      {
        name: 'reduction in force excepted',
        plant: (model, random) => {
          const row = random.int(0, model.rows.length - 1);
          model.rows[row].reason = 'Reduction in force';
          return { wholeRow: row };
        },
      },
      replaced('exception above the documents', 'exception', (before) => (before as number) + 5000),
      {
        name: 'salary that does not count',
        plant: (model, random) => {
          const row = random.int(0, model.rows.length - 1);
          model.rows[row].account = '11000-1000-51100-1010-514001-1411';
          return { wholeRow: row };
        },
      },
      ...totalFaults('amount', 'exception'),
    ],
  },
  {
    name: '24120 report',
    kind: HC,
    build: highCost,
    faults: [
      wrongInput('exception above the report', 'exception', (before) => before + 2500),
      ...totalFaults('amount'),
    ],
  },
  {
    name: '300.205 adjustment',
    kind: MA,
    build: adjustment,
    faults: [
      {
        name: 'adjustment without "Meets"',
        plant: (model, random) => {
          const row = random.pick(rowsWith(model, 'reduction'));
          model.rows[row].determination = 'Needs Intervention';
          return { wholeRow: row };
        },
      },
      replaced(
        'whole increase taken',
        'reduction',
        (before) => (before as number) * 2,
        ({ reduction }) => reduction !== 0,
      ),
      misprinted('reduction'),
      {
        name: 'misprinted allocation of 300.205',
        plant: (model, random) => {
          const row = random.pick(rowsWith(model, 'reduction'));
          model.rows[row].a1 = misprint(model.rows[row].a1 as number, random);
          return { wholeRow: row };
        },
      },
    ],
  },
];
