import { type Random } from '../random';
import {
  added,
  type CorpusKind,
  type Fault,
  type Field,
  field,
  misprint,
  misprinted,
  type Row,
  rowsWith,
  type TableModel,
  totalFaults,
  totalled,
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

const ledgerRow = (name: string, change: (row: Row) => void): Fault => ({
  name,
  plant(model, random) {
    const row = random.pick(rowsWith(model, 'jobClass'));
    change(model.rows[row]);
    return { wholeRow: row };
  },
});

export const LEVEL_OF_EFFORT: readonly CorpusKind[] = [
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
];
