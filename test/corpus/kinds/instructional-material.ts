import { LAW_OF_SOURCE } from '../../../src/rules/law';
import { decimal, type Decimal } from '../../../src/rules/decimal';
import { allocation } from '../../../src/rules/instructional-material/allocation';
import { allocationPractice } from '../../../src/rules/instructional-material/allocation-practice';
import { apportionCents } from '../../../src/rules/apportion';
import { type TableKindId } from '../../../src/recognition';
import { places, type Random } from '../random';
import {
  added,
  cents,
  type CorpusKind,
  type Fault,
  field,
  type Field,
  input,
  misprint,
  misprinted,
  replaced,
  type Row,
  type TableModel,
  totalFaults,
  totalled,
  wrongInput,
} from '../table';
import { ANNUAL_REPORT } from './annual-report';

const YEAR = 2013;

function membershipFields(kind: TableKindId, ...years: readonly number[]): Field[] {
  return years.map((year) => {
    const words = field(kind, 'membership').headers.slice(1);
    return {
      key: `m${YEAR - year}`,
      role: 'membership',
      headers: [
        `FY ${year} 40 DAY MEMBERSHIP`,
        ...words.map((word) => `FY ${year} ${word}`),
        ...words.map((word) => `${word} ${year - 1}-${year}`),
      ],
      totalled: true,
    };
  });
}

interface Appropriation {
  readonly appropriation: Decimal;
  readonly reserve: Decimal;
}

function appropriation(random: Random): Appropriation {
  return { appropriation: decimal(random.int(2_000_000, 24_000_000)), reserve: decimal(random.int(50_000, 300_000)) };
}

function appropriationInputs(
  kind: TableKindId,
  { appropriation: whole, reserve }: Appropriation,
  share?: number,
): TableModel['inputs'] {
  const net = whole.minus(reserve);
  return [
    {
      ...input(kind, 'appropriation', whole.toNumber()),
      labels: ['Total Approp.', 'Total appropriation', 'Appropriation'],
    },
    { ...input(kind, 'reserve', -reserve.toNumber()), labels: ['Less: HED Portion', 'Reserve', 'Emergency reserve'] },
    { ...input(kind, 'netAppropriation', net.toNumber()), labels: ['Adjusted Approp.', 'Net appropriation'] },
    ...(share === undefined
      ? []
      : [
          { ...input(kind, 'share', share), labels: ['Adjustment Factor', 'Share allocated'] },
          { ...input(kind, 'pool', net.times(share).toNumber()), labels: ['Base', 'Pool', 'Amount to allocate'] },
        ]),
  ];
}

/** Two sections, public and charter schools, each of three rows at least. */
function sectionsOf(random: Random, count: number): TableModel['sections'] {
  const first = random.int(4, count - 4);
  return [
    { title: 'PUBLIC SCHOOLS:', totalLabel: 'TOTAL PUBLIC SCHOOLS', rows: first },
    { title: 'CHARTER SCHOOLS:', totalLabel: 'TOTAL CHARTER SCHOOLS', rows: count - first },
  ];
}

function memberships(random: Random): { prior: number; current: number } {
  const prior = random.int(240, 9000);
  return { prior, current: Math.max(100, prior + Math.round((prior * random.int(-8, 10)) / 100)) };
}

const IA = 'initial-allocation';

function byLaw(random: Random): TableModel {
  const funds = appropriation(random);
  const count = random.int(10, 20);
  const counts = places(random, count).map((name) => ({ name, ...memberships(random) }));
  const amounts = allocation(
    funds,
    decimal('0.9'),
    counts.map(({ current }) => decimal(current)),
    counts.map(({ prior }) => decimal(prior)),
    'statute',
    LAW_OF_SOURCE.instructionalMaterial,
  );
  const rows = counts.map(({ name, prior, current }, index): Row => {
    const amount = amounts[index];
    const half = decimal(cents(amount.div(2)));
    return {
      entity: `${name} Public Schools`,
      m1: prior,
      m0: current,
      weighted: current + 5 * Math.max(0, current - prior),
      allocation: amount.toNumber(),
      adopted: half.toNumber(),
      offList: amount.minus(half).toNumber(),
    };
  });
  const sections = random.chance(0.5) ? sectionsOf(random, count) : undefined;
  return totalled({
    kind: IA,
    sheet: 'Initial',
    titles: ['INSTRUCTIONAL MATERIAL INITIAL ALLOCATION 2013-2014'],
    nameKey: 'entity',
    fields: [
      field(IA, 'entity'),
      ...membershipFields(IA, YEAR - 1, YEAR),
      field(IA, 'weighted', { totalled: true }),
      field(IA, 'allocation', { totalled: true }),
      field(IA, 'adopted', { totalled: true }),
      field(IA, 'offList', { totalled: true }),
    ],
    rows,
    sections,
    totalLabel: sections ? 'GRAND TOTAL' : 'TOTAL',
    inputs: appropriationInputs(IA, funds, 0.9),
  });
}

const ineligiblePaid: Fault = replaced('ineligible entity paid', 'm0', (_, __, random) =>
  random.pick(['Ineligible', 'CLOSED', 'No App/No AC']),
);

function sectionTotalFault(key: string): Fault {
  return {
    name: 'wrong section total',
    typedTotals: true,
    plant(model, random) {
      if (model.sectionTotals.length === 0) {
        model.totals[key] = misprint(model.totals[key], random);
        return { total: key };
      }
      const section = random.int(0, model.sectionTotals.length - 1);
      model.sectionTotals[section][key] = misprint(model.sectionTotals[section][key], random);
      return { total: key, section };
    },
  };
}

const LAW_FAULTS: readonly Fault[] = [
  misprinted('allocation'),
  { ...misprinted('m0', 'misprinted current membership'), typedTotals: true },
  misprinted('weighted'),
  replaced(
    'additional pupils counted seven times in a row',
    'weighted',
    (before, row) => (before as number) + Math.max(0, (row.m0 as number) - (row.m1 as number)),
    (row) => (row.m0 as number) > (row.m1 as number),
  ),
  misprinted('adopted', 'half misprinted'),
  {
    name: 'ineligible entity paid',
    plant(model, random) {
      const target = ineligiblePaid.plant(model, random);
      return 'row' in target ? { wholeRow: target.row } : target;
    },
  },
  replaced('allocation below zero', 'allocation', (before) => -(before as number)),
  replaced('membership without an allocation', 'allocation', () => null),
  wrongInput('share below 90 %', 'share', () => 0.85),
  sectionTotalFault('allocation'),
  ...totalFaults('allocation', 'm0'),
];

function byPractice(random: Random): TableModel {
  const funds = { appropriation: decimal(random.int(1_000_000, 9_000_000)), reserve: decimal(277_300) };
  const counts = places(random, random.int(14, 22)).map((name) => {
    const size = random.int(200, 12_000);
    const off = (): number => Math.round((size * random.int(-6, 6)) / 200);
    return {
      name,
      m2: size + off(),
      m1: size + off(),
      m0: size,
      adjustment: random.chance(0.2) ? -(size % 997) - 0.37 : 0,
    };
  });
  const total = added(counts.map(({ m0 }) => m0));
  const pool = funds.appropriation.minus(funds.reserve).times('0.9');
  const rate = pool.div(total);
  const amountOf = ({ m2, m1, m0, adjustment }: (typeof counts)[number]): number =>
    cents(
      allocationPractice(
        rate,
        { twoYearsAgo: decimal(m2), priorYear: decimal(m1), current: decimal(m0) },
        decimal(adjustment),
        LAW_OF_SOURCE.instructionalMaterial,
      ),
    );
  // No more than the pool: what the six dollars a pupil add is taken back from one entity as its prior-year adjustment.
  const excess = decimal(added(counts.map(amountOf))).minus(pool);
  if (excess.gt(0))
    counts[0].adjustment = decimal(counts[0].adjustment).minus(excess).minus(1).toDecimalPlaces(2).toNumber();
  const rows = counts.map((one): Row => {
    const { name, m2, m1, m0, adjustment } = one;
    return { entity: `${name} Schools`, m2, m1, m0, adjustment, allocation: amountOf(one) };
  });
  return totalled({
    kind: IA,
    sheet: 'Attachment 5a',
    titles: ['INSTRUCTIONAL MATERIAL INITIAL ALLOCATION 2013-2014'],
    nameKey: 'entity',
    fields: [
      field(IA, 'entity'),
      ...membershipFields(IA, YEAR - 2, YEAR - 1, YEAR),
      { key: 'adjustment', role: 'adjustment', headers: ['PRIOR YEAR ADJUSTMENT', 'Prior year adj'], totalled: true },
      field(IA, 'allocation', { totalled: true }),
    ],
    rows,
    totalLabel: 'TOTAL',
    inputs: [
      { key: 'pool', labels: ['Base', 'Pool'], value: pool.toNumber() },
      { key: 'totalMembership', labels: ['Student Est Pop', 'Statewide membership'], value: total },
    ],
  });
}

const PRACTICE_FAULTS: readonly Fault[] = [
  misprinted('allocation'),
  { ...misprinted('m0', 'misprinted current membership'), typedTotals: true },
  {
    name: 'misprinted prior-year adjustment',
    typedTotals: true,
    plant(model, random) {
      const row = random.int(0, model.rows.length - 1);
      model.rows[row].adjustment = decimal(model.rows[row].adjustment as number)
        .plus(random.pick([-400, 250, 900, 75.5]))
        .toNumber();
      return { row, key: 'adjustment' };
    },
  },
  ...totalFaults('allocation', 'm0', 'm1'),
];

const FA = 'final-allocation';

function final(random: Random): TableModel {
  const funds = appropriation(random);
  const counts = places(random, random.int(8, 18)).map((name) => ({ name, ...memberships(random) }));
  const entitled = allocation(
    funds,
    decimal(1),
    counts.map(({ current }) => decimal(current)),
    counts.map(({ prior }) => decimal(prior)),
    'statute',
    LAW_OF_SOURCE.instructionalMaterial,
  );
  const rows = counts.map(({ name, prior, current }, index): Row => {
    const initial = decimal(cents(entitled[index].times(random.int(840, 960)).div(1000)));
    return {
      entity: `${name} Public Schools`,
      m1: prior,
      m0: current,
      entitlement: entitled[index].toNumber(),
      initial: initial.toNumber(),
      final: entitled[index].minus(initial).toNumber(),
    };
  });
  return totalled({
    kind: FA,
    sheet: 'January',
    titles: ['FINAL ALLOCATION OF INSTRUCTIONAL MATERIAL 2013-2014'],
    nameKey: 'entity',
    fields: [
      field(FA, 'entity'),
      ...membershipFields(FA, YEAR, YEAR + 1).map((one, index) => ({ ...one, key: `m${1 - index}` })),
      field(FA, 'entitlement', { totalled: true }),
      field(FA, 'initial', { totalled: true }),
      field(FA, 'final', { totalled: true }),
    ],
    rows,
    totalLabel: 'TOTAL',
    inputs: appropriationInputs(FA, funds),
  });
}

const PA = 'pro-rata-award';

function award(random: Random): TableModel {
  const pool = decimal(random.money(90_000, 1_800_000));
  const counts = places(random, random.int(8, 20)).map((name) => ({ name, pupils: random.int(80, 1400) }));
  const amounts = apportionCents(
    pool,
    counts.map(({ pupils }) => decimal(pupils)),
  );
  return totalled({
    kind: PA,
    sheet: 'Attachment 7',
    titles: ['General Obligation Bond Awards, School Year 2011-2012'],
    nameKey: 'school',
    fields: [
      field(PA, 'district'),
      field(PA, 'school', { headers: ['School', 'School Name'] }),
      field(PA, 'membership', { totalled: true }),
      field(PA, 'award', { totalled: true }),
    ],
    rows: counts.map(({ name, pupils }, index): Row => ({
      district: `${name} Public Schools`,
      school: `${name} Elementary`,
      membership: pupils,
      award: amounts[index].toNumber(),
    })),
    totalLabel: 'TOTAL',
    inputs: [{ key: 'pool', labels: ['Pool', 'Total awards', 'Amount available'], value: pool.toNumber() }],
  });
}

export const INSTRUCTIONAL_MATERIAL: readonly CorpusKind[] = [
  { name: 'initial allocation by the law', kind: IA, build: byLaw, faults: LAW_FAULTS },
  { name: 'initial allocation by the practice', kind: IA, build: byPractice, faults: PRACTICE_FAULTS },
  {
    name: 'final allocation',
    kind: FA,
    build: final,
    faults: [
      misprinted('final'),
      misprinted('initial'),
      misprinted('entitlement'),
      ...totalFaults('initial', 'final', 'entitlement'),
    ],
  },
  {
    name: 'pro-rata award',
    kind: PA,
    build: award,
    faults: [
      misprinted('award'),
      { ...misprinted('membership'), typedTotals: true },
      ...totalFaults('membership', 'award'),
    ],
  },
  ANNUAL_REPORT,
];
