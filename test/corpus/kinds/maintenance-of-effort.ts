import { decimal } from '../../../src/rules/decimal';
import { nextTotal } from '../../../src/rules/maintenance-of-effort/next-base';
import { shortfall } from '../../../src/rules/maintenance-of-effort/shortfall';
import { moeStatus } from '../../../src/rules/maintenance-of-effort/status';
import { workloadReduction, workloadUnits } from '../../../src/rules/maintenance-of-effort/workload';
import { places, type Random } from '../random';
import {
  added,
  cents,
  type CorpusKind,
  type Fault,
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

const JOBS = [
  '1311 - Diagnosticians',
  '1312 - Speech Therapists',
  '1313 - Occupational Therapists',
  '1412 - Teachers - Special Education',
  '1712 - Instructional Assistants',
];
const CONTRACTED = [
  '53211 - Diagnosticians - Contracted',
  '53212 - Speech Therapists - Contracted',
  '53215 - Psychologists/Counselors - Contracted',
];

const LE = 'level-of-effort';

function fund(key: string, header: string): Field {
  return { key, role: 'fund', headers: [header], totalled: true };
}

/** Figure A: objects with their subtotals, operational and transportation. */
function effort(random: Random): TableModel {
  const line = (object: string, jobClass: string | null): Row => {
    const [operational, transportation] = [
      random.money(2000, 900_000),
      random.chance(0.3) ? random.money(500, 60_000) : null,
    ];
    return {
      entity: 'Sample Public Schools',
      object,
      jobClass,
      f11: operational,
      f13: transportation,
      total: added([operational, transportation]),
    };
  };
  const pay = ['51100 - Salaries Expense', '51300 - Additional Compensation'];
  const groups = pay.map((object) =>
    random
      .shuffled(JOBS)
      .slice(0, random.int(2, 5))
      .map((job) => line(object, job)),
  );
  const contracted = CONTRACTED.map((object) => line(object, '0000 - No Job Class'));
  const rows = [...groups.flat(), ...contracted];
  return totalled({
    kind: LE,
    sheet: 'Figure A',
    titles: ['2012-2013 FINAL EXPENDITURES'],
    nameKey: 'object',
    ordered: true,
    fields: [
      field(LE, 'entity'),
      field(LE, 'object'),
      field(LE, 'jobClass'),
      fund('f11', '11000 - Operational'),
      fund('f13', '13000 - Pupil Transportation'),
      field(LE, 'total', { totalled: true }),
    ],
    rows,
    sections: [
      ...groups.map((group, index) => ({ totalLabel: `${pay[index]} Total`, rows: group.length })),
      { totalLabel: 'Contracted Total', rows: contracted.length },
    ],
    totalLabel: 'LEA Grand Total',
  });
}

const EFFORT_FAULTS: readonly Fault[] = [
  {
    name: 'federal fund counted',
    plant(model) {
      const at = model.fields.findIndex(({ key }) => key === 'f13');
      model.fields[at] = fund('f13', '24106 - IDEA B Entitlement');
      model.rows.forEach((row) =>
        row.f13 === null && row === model.rows[0]
          ? ((row.f13 = 5000), (row.total = (row.total as number) + 5000))
          : row,
      );
      Object.assign(model, totalledAgain(model));
      return { column: 'f13' };
    },
  },
  {
    name: 'uncounted job class',
    plant(model, random) {
      const row = random.pick(rowsWith(model, 'f11', (_, { object }) => String(object).startsWith('51100')));
      model.rows[row].jobClass = '1411 - Teachers - Grades 1-12';
      return { wholeRow: row };
    },
  },
  {
    name: 'uncounted object',
    plant(model, random) {
      const row = random.pick(rowsWith(model, 'f11', (_, { object }) => String(object).startsWith('53')));
      model.rows[row].object = '55915 - Other Contract Services';
      return { wholeRow: row };
    },
  },
  { ...misprinted('f11', 'misprinted expenditure'), typedTotals: true },
  misprinted('total', 'row does not add up across'),
  {
    name: 'wrong subtotal',
    typedTotals: true,
    plant(model, random) {
      const section = random.int(0, 1);
      model.sectionTotals[section].f11 = misprint(model.sectionTotals[section].f11, random);
      return { total: 'f11', section };
    },
  },
  ...totalFaults('f11', 'total'),
];

/** The totals of a table whose rows were changed with it. */
function totalledAgain(model: TableModel): Pick<TableModel, 'totals' | 'sectionTotals'> {
  const { totals, sectionTotals } = totalled(model);
  return { totals, sectionTotals };
}

const OL = 'obms-ledger';

function ledger(random: Random): TableModel {
  const jobs = [1311, 1312, 1313, 1412, 1712];
  const rows = Array.from({ length: random.int(8, 16) }, (_, index): Row => {
    const contracted = index % 4 === 3;
    return {
      fund: index % 7 === 6 ? 13000 : 11000,
      function: contracted ? 2100 : 1000,
      object: contracted ? 53212 : random.pick([51100, 51300]),
      program: 2000,
      location: random.int(1, 9),
      jobClass: contracted ? 0 : random.pick(jobs),
      amount: random.money(3000, 900_000),
    };
  });
  return totalled({
    kind: OL,
    sheet: 'Ledger',
    titles: ['Special education level of effort, 2013-2014'],
    nameKey: 'fund',
    fields: [
      field(OL, 'fund'),
      field(OL, 'function'),
      field(OL, 'object'),
      field(OL, 'program'),
      field(OL, 'location'),
      field(OL, 'jobClass'),
      { key: 'amount', role: 'amount', headers: ['Amount', 'Expenditures', 'YTD Amount'], totalled: true },
    ],
    rows,
    totalLabel: 'Total',
  });
}

const MS = 'moe-status';

function statusRow(random: Random, entity: string): Row {
  const childCount = random.int(40, 900);
  const required = decimal(childCount).times(random.money(3000, 9000));
  const requiredEffort = decimal(cents(required));
  const requiredPerCapita = decimal(cents(requiredEffort.div(childCount + random.int(-20, 20))));
  const actualEffort = decimal(cents(requiredEffort.times(random.pick([94, 97, 99, 101, 104])).div(100)));
  const subgrant = decimal(random.money(60_000, 900_000));
  const given = { requiredEffort, actualEffort, requiredPerCapita, childCount: decimal(childCount) };
  return {
    entity,
    requiredEffort: requiredEffort.toNumber(),
    actualEffort: actualEffort.toNumber(),
    requiredPerCapita: requiredPerCapita.toNumber(),
    childCount,
    actualPerCapita: cents(actualEffort.div(childCount)),
    exceptions: 0,
    subgrant: subgrant.toNumber(),
    status: moeStatus(given),
    shortfall: cents(shortfall(given, decimal(0), subgrant, 'total')),
  };
}

const STATUS_FIELDS = [
  'entity',
  'requiredEffort',
  'actualEffort',
  'requiredPerCapita',
  'childCount',
  'actualPerCapita',
  'exceptions',
  'subgrant',
  'status',
  'shortfall',
];

function status(random: Random): TableModel {
  const rows = places(random, random.int(5, 14)).map((name) => statusRow(random, `${name} Public Schools`));
  // One that falls short of both tests, one that owes more than its sub-grant: there are such rows in every table.
  const failing: Row = { ...rows[0], ...failed(rows[0], 0.96, 10_000_000) };
  const capped: Row = { ...rows[1], ...failed(rows[1], 0.9, 20_000.5) };
  return totalled({
    kind: MS,
    sheet: 'MOE',
    titles: ['Maintenance of effort 2013-2014'],
    nameKey: 'entity',
    fields: STATUS_FIELDS.map((role) => field(MS, role)),
    rows: [failing, capped, ...rows.slice(2)],
  });
}

function failed(row: Row, part: number, subgrant: number): Row {
  const requiredEffort = decimal(row.requiredEffort as number);
  const childCount = decimal(row.childCount as number);
  const actualEffort = decimal(cents(requiredEffort.times(part)));
  const requiredPerCapita = decimal(cents(requiredEffort.div(childCount)));
  const given = { requiredEffort, actualEffort, requiredPerCapita, childCount };
  return {
    actualEffort: actualEffort.toNumber(),
    requiredPerCapita: requiredPerCapita.toNumber(),
    actualPerCapita: cents(actualEffort.div(childCount)),
    subgrant,
    status: moeStatus(given),
    shortfall: cents(shortfall(given, decimal(0), decimal(subgrant), 'total')),
  };
}

function statusForm(random: Random): TableModel {
  const row = statusRow(random, 'Sample');
  const both: Row = { ...row, ...failed(row, 0.97, 3_000_000) };
  const requiredCount = Math.round((both.requiredEffort as number) / (both.requiredPerCapita as number));
  return totalled({
    kind: MS,
    sheet: 'Example',
    titles: ['MOE of the LEA'],
    nameKey: 'entity',
    fields: STATUS_FIELDS.map((role) => field(MS, role)),
    rows: [{ ...both, requiredCount, exceptions: null }],
    form: {
      requiredEffort: ['2012-2013 Total Expenditures'],
      requiredCount: ['2012-2013 40 Day Student Count'],
      requiredPerCapita: ['2012-2013 Per Capita Amount'],
      actualEffort: ['2013-2014 Total Expenditures'],
      childCount: ['2013-2014 40 Day Student Count'],
      actualPerCapita: ['2013-2014 Per Capita Amount'],
      shortfall: ['MOE shortfall'],
      subgrant: ['2013-2014 IDEA B Allocation', 'Part B sub-grant'],
    },
  });
}

/** One LEA over the years, a failed one among them. */
function statusYears(random: Random): TableModel {
  let required = decimal(random.money(400_000, 4_000_000));
  const parts = [1.02, 0.93, 1.01, 1.03, 1];
  const rows = parts.map((part, index): Row => {
    const requiredEffort = required;
    const actualEffort = decimal(cents(requiredEffort.times(part)));
    required = nextTotal(requiredEffort, actualEffort, decimal(0));
    return {
      year: `${2009 + index}-${2010 + index}`,
      requiredEffort: requiredEffort.toNumber(),
      actualEffort: actualEffort.toNumber(),
      exceptions: 0,
    };
  });
  return totalled({
    kind: MS,
    sheet: 'Years',
    titles: ['Maintenance of effort of the LEA'],
    nameKey: 'year',
    fields: ['year', 'requiredEffort', 'actualEffort', 'exceptions'].map((role) => field(MS, role)),
    rows,
  });
}

const WR = 'workload-reduction';
const VALUES = [3871.79, 3792.65, 3712.17, 3598.87, 3673.54, 3817.55];

function workload(random: Random): TableModel {
  let before = 0;
  const first = random.int(0, 3);
  const rows = VALUES.slice(first, first + random.int(2, 3)).map((unitValue, index): Row => {
    const [ab, c, d] = [random.int(5, 90), random.int(2, 40), random.int(1, 30)];
    const units = workloadUnits({ ab: decimal(ab), c: decimal(c), d: decimal(d) });
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

const ledgerRow = (name: string, change: (row: Row) => void): Fault => ({
  name,
  plant(model, random) {
    const row = random.pick(rowsWith(model, 'jobClass'));
    change(model.rows[row]);
    return { wholeRow: row };
  },
});

export const MAINTENANCE_OF_EFFORT: readonly CorpusKind[] = [
  { name: 'level of effort', kind: LE, build: effort, faults: EFFORT_FAULTS },
  {
    name: 'OBMS ledger',
    kind: OL,
    build: ledger,
    faults: [
      ledgerRow('federal fund in the ledger', (row) => (row.fund = 24106)),
      ledgerRow('uncounted job class in the ledger', (row) => (row.jobClass = 1411)),
      ...totalFaults('amount'),
    ],
  },
  {
    name: 'MOE status',
    kind: MS,
    build: status,
    faults: [
      misprinted('actualPerCapita'),
      replaced('wrong status', 'status', (before) => (before === 'Not met' ? 'Met' : 'Not met')),
      replaced(
        'shortfall above the sub-grant',
        'shortfall',
        (_, row) =>
          decimal(row.requiredEffort as number)
            .minus(row.actualEffort as number)
            .toNumber(),
        ({ subgrant }) => subgrant === 20_000.5,
      ),
      misprinted('shortfall'),
      replaced(
        'shortfall below what is owed',
        'shortfall',
        () => 1000,
        ({ subgrant }) => subgrant === 10_000_000,
      ),
    ],
  },
  {
    name: 'MOE status as a form',
    kind: MS,
    build: statusForm,
    faults: [
      misprinted('actualPerCapita'),
      misprinted('requiredPerCapita'),
      misprinted('shortfall'),
      misprinted('childCount'),
    ],
  },
  {
    name: 'MOE over the years',
    kind: MS,
    build: statusYears,
    faults: [
      {
        name: 'base lowered by a failed year',
        plant(model) {
          model.rows[2].requiredEffort = model.rows[1].actualEffort;
          return { row: 2, key: 'requiredEffort' };
        },
      },
    ],
  },
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
