import { LAW_OF_SOURCE } from '../../../src/rules/law';
import { decimal, type Decimal } from '../../../src/rules/decimal';
import { discrepancy } from '../../../src/rules/disproportionality/discrepancy';
import { riskRatioTable } from '../../../src/rules/disproportionality/risk-ratio-table';
import { places, type Random } from '../random';
import {
  type CorpusKind,
  type Fault,
  field,
  misprinted,
  replaced,
  type Row,
  rowsWith,
  type TableModel,
  totalled,
} from '../table';

const RR = 'risk-ratio';
const GROUPS = ['American Indian', 'Asian', 'Black', 'Hispanic', 'Native Hawaiian', 'White', 'Two or more races'];

function rounded(value: unknown): number | null {
  const number = value as Decimal;
  return typeof (value as { toDecimalPlaces?: unknown }).toDecimalPlaces === 'function'
    ? number.toDecimalPlaces(4).toNumber()
    : null;
}

function ratios(random: Random): TableModel {
  const groups = GROUPS.slice(0, random.int(5, 7)).map((name, index) => {
    const enrollment = random.int(150, 4000);
    const count = index === 1 ? random.int(3, 9) : Math.max(14, Math.round((enrollment * random.int(8, 24)) / 100));
    const stateEnrollment = enrollment * random.int(20, 60);
    return {
      name,
      local: { count: decimal(count), enrollment: decimal(enrollment) },
      state: {
        count: decimal(Math.round((stateEnrollment * random.int(9, 16)) / 100)),
        enrollment: decimal(stateEnrollment),
      },
    };
  });
  const table = riskRatioTable(groups, decimal(10), LAW_OF_SOURCE.specialEducation);
  const roles = [
    'group',
    'count',
    'enrollment',
    'stateCount',
    'stateEnrollment',
    'risk',
    'ratio',
    'weighted',
    'alternate',
    'finding',
  ];
  return totalled({
    kind: RR,
    sheet: 'Ratios',
    titles: ['Risk ratios, children with disabilities, 2013-2014'],
    nameKey: 'group',
    fields: roles.map((role) => field(RR, role)),
    rows: groups.map(({ name, local, state }, index): Row => ({
      group: name,
      count: local.count.toNumber(),
      enrollment: local.enrollment.toNumber(),
      stateCount: state.count.toNumber(),
      stateEnrollment: state.enrollment.toNumber(),
      risk: rounded(table[index].risk),
      ratio: rounded(table[index].riskRatio),
      weighted: rounded(table[index].weighted),
      alternate: rounded(table[index].alternate),
      finding: table[index].finding as string,
    })),
  });
}

/** Without a column of findings a ratio of few children says nothing of its size. */
function bareRatios(random: Random): TableModel {
  const model = ratios(random);
  const bare = ['group', 'count', 'enrollment', 'risk', 'ratio'];
  return {
    ...model,
    fields: model.fields.filter(({ key }) => bare.includes(key)),
    rows: model.rows.map(({ finding, ...row }) => (finding === 'Too few to determine' ? { ...row, ratio: null } : row)),
  };
}

const DI = 'discrepancy';

function suspensions(random: Random): TableModel {
  const stateRate = random.int(8, 25) / 1000;
  const rows = places(random, random.int(6, 16)).map((name): Row => {
    const children = random.int(300, 3000);
    const suspended = random.chance(0.2)
      ? random.int(0, 9)
      : Math.max(11, Math.round(children * stateRate * random.pick([0.8, 1.1, 2.6, 3])));
    return {
      entity: `${name} Public Schools`,
      suspended,
      children,
      rate: decimal(suspended).div(children).toDecimalPlaces(4).toNumber(),
      result: discrepancy(
        decimal(suspended),
        decimal(children),
        decimal(stateRate),
        'points',
        LAW_OF_SOURCE.specialEducation,
      ),
    };
  });
  return totalled({
    kind: DI,
    sheet: 'Suspensions',
    titles: ['Suspensions and expulsions, indicator 4A'],
    nameKey: 'entity',
    fields: ['entity', 'suspended', 'children', 'rate', 'result'].map((role) => field(DI, role)),
    rows,
    inputs: [{ key: 'stateRate', labels: ['State rate', 'Statewide rate', 'State average'], value: stateRate }],
  });
}

function swapped(part: string, whole: string): Fault {
  return {
    name: `${part} and ${whole} swapped`,
    plant(model, random) {
      const row = random.pick(rowsWith(model, part));
      [model.rows[row][part], model.rows[row][whole]] = [model.rows[row][whole], model.rows[row][part]];
      return { row, key: part };
    },
  };
}

export const DISPROPORTIONALITY: readonly CorpusKind[] = [
  {
    name: 'risk ratios',
    kind: RR,
    build: ratios,
    faults: [
      misprinted('risk'),
      misprinted('ratio'),
      misprinted('weighted'),
      misprinted('alternate'),
      misprinted('count', 'misprinted group count'),
      swapped('count', 'enrollment'),
      replaced('wrong finding', 'finding', () => 'Significant disproportionality'),
    ],
  },
  {
    name: 'risk ratios without findings',
    kind: RR,
    build: bareRatios,
    faults: [
      misprinted('ratio'),
      misprinted('risk'),
      {
        name: 'ratio shown for few children',
        plant: (model) => {
          model.rows[1].ratio = bareRatio(model, 1);
          return { wholeRow: 1 };
        },
      },
    ],
  },
  {
    name: 'suspensions',
    kind: DI,
    build: suspensions,
    faults: [
      misprinted('rate'),
      swapped('suspended', 'children'),
      misprinted('suspended', 'misprinted suspensions'),
      replaced('wrong result', 'result', (before) =>
        before === 'Significant discrepancy' ? 'None' : 'Significant discrepancy',
      ),
    ],
  },
];

/** The ratio of a group with the others, as the table would show it. */
function bareRatio({ rows }: TableModel, at: number): number {
  const number = (row: Row, key: string): Decimal => decimal(row[key] as number);
  const others = rows.filter((_, index) => index !== at);
  const sum = (key: string): Decimal => others.reduce((all, row) => all.plus(number(row, key)), decimal(0));
  const own = number(rows[at], 'count').div(number(rows[at], 'enrollment'));
  return own
    .div(sum('count').div(sum('enrollment')))
    .toDecimalPlaces(4)
    .toNumber();
}
