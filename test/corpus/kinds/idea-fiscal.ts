import { LAW_OF_SOURCE } from '../../../src/rules/law';
import { decimal } from '../../../src/rules/decimal';
import { grantPools, ideaAllocation } from '../../../src/rules/idea-fiscal/allocation';
import { apportionCents } from '../../../src/rules/apportion';
import { ceisMaximum, ceisReserve } from '../../../src/rules/idea-fiscal/early-intervening';
import { averagePerPupil, excessCostMinimum } from '../../../src/rules/idea-fiscal/excess-cost';
import { proportionateShare } from '../../../src/rules/idea-fiscal/shares';
import { places, type Random } from '../random';
import {
  cents,
  type CorpusKind,
  type Fault,
  field,
  formLabels,
  misprinted,
  replaced,
  type Row,
  type TableModel,
  totalFaults,
  totalled,
  wrongInput,
  misprint,
} from '../table';

const EC = 'excess-cost';

function excessRow(random: Random, level: string): Row {
  const expenditures = random.money(3_000_000, 40_000_000);
  const capitalAndDebt = random.money(100_000, 900_000);
  const deductions = random.money(200_000, 1_500_000);
  const enrollment = random.int(300, 4000);
  const children = random.int(40, 300);
  const spending = {
    expenditures: decimal(expenditures),
    capitalAndDebt: decimal(capitalAndDebt),
    deductions: decimal(deductions),
    averageEnrollment: decimal(enrollment),
  };
  return {
    level,
    expenditures,
    capitalAndDebt,
    deductions,
    enrollment,
    perPupil: cents(averagePerPupil(spending)),
    children,
    minimum: cents(excessCostMinimum(spending, decimal(children))),
  };
}

const EXCESS = [
  'level',
  'expenditures',
  'capitalAndDebt',
  'deductions',
  'enrollment',
  'perPupil',
  'children',
  'minimum',
];

function excess(random: Random): TableModel {
  return totalled({
    kind: EC,
    sheet: 'Excess cost',
    titles: ['Excess cost 2013-2014'],
    nameKey: 'level',
    fields: EXCESS.map((role) =>
      role === 'deductions' ? { ...field(EC, role), headers: ['Deductions', 'Total deductions'] } : field(EC, role),
    ),
    rows: ['Elementary', 'Secondary'].map((level) => excessRow(random, level)),
  });
}

function excessForm(random: Random): TableModel {
  const labels = formLabels(EC);
  return totalled({
    kind: EC,
    sheet: 'Elementary',
    titles: ['Excess cost, elementary schools'],
    nameKey: 'level',
    fields: EXCESS.map((role) => field(EC, role)),
    rows: [excessRow(random, 'Elementary')],
    form: labels,
  });
}

const PS = 'proportionate-share';

function shareRow(random: Random, entity: string): Row {
  const [subgrant, open, placed] = [random.money(60_000, 3_000_000), random.int(50, 900), random.int(2, 60)];
  return {
    entity,
    subgrant,
    publicEligible: open,
    privateEligible: placed,
    share: cents(proportionateShare(decimal(subgrant), decimal(open), decimal(placed))),
    fund: 24115,
  };
}

const SHARE = ['entity', 'subgrant', 'publicEligible', 'privateEligible', 'share', 'fund'];

function shares(random: Random): TableModel {
  return totalled({
    kind: PS,
    sheet: 'Private schools',
    titles: ['Proportionate share for parentally placed children 2013-2014'],
    nameKey: 'entity',
    fields: SHARE.map((role) => field(PS, role, role === 'share' || role === 'subgrant' ? { totalled: true } : {})),
    rows: places(random, random.int(4, 12)).map((name) => shareRow(random, `${name} Public Schools`)),
    totalLabel: 'Total',
  });
}

function shareForm(random: Random): TableModel {
  return totalled({
    kind: PS,
    sheet: 'Share',
    titles: ['Proportionate share'],
    nameKey: 'entity',
    fields: SHARE.map((role) => field(PS, role)),
    rows: [shareRow(random, 'Sample')],
    form: formLabels(PS),
  });
}

const CE = 'ceis';

function ceisRow(random: Random, entity: string, mandatory: boolean): Row {
  const [basic, preschool] = [random.money(100_000, 3_000_000), random.money(5_000, 90_000)];
  const reduction = mandatory || random.chance(0.5) ? 0 : random.money(1_000, 9_000);
  const maximum = decimal(
    cents(ceisMaximum(decimal(basic), decimal(preschool), decimal(reduction), LAW_OF_SOURCE.specialEducation)),
  );
  const reserved = mandatory
    ? decimal(cents(ceisReserve(decimal(basic), decimal(preschool), LAW_OF_SOURCE.specialEducation)))
    : maximum.times(random.int(10, 100)).div(100);
  return {
    entity,
    basic,
    preschool,
    reduction,
    maximum: maximum.toNumber(),
    mandatory: mandatory ? 'Yes' : 'No',
    reserved: cents(reserved),
    fund: 24112,
  };
}

const CEIS = ['entity', 'basic', 'preschool', 'reduction', 'maximum', 'mandatory', 'reserved', 'fund'];

function ceis(random: Random): TableModel {
  return totalled({
    kind: CE,
    sheet: 'CEIS',
    titles: ['Coordinated early intervening services (CEIS) 2013-2014'],
    nameKey: 'entity',
    fields: CEIS.map((role) => field(CE, role)),
    rows: places(random, random.int(5, 12)).map((name, index) =>
      ceisRow(random, `${name} Public Schools`, index % 4 === 3),
    ),
  });
}

function ceisForm(random: Random): TableModel {
  return totalled({
    kind: CE,
    sheet: 'Form',
    titles: ['Early intervening services (CEIS)'],
    nameKey: 'entity',
    fields: CEIS.map((role) => field(CE, role)),
    rows: [ceisRow(random, 'Sample', false)],
    form: formLabels(CE),
  });
}

const LA = 'lea-allocation';

function allocations(random: Random): TableModel {
  const counts = places(random, random.int(6, 18)).map((name) => ({
    name,
    basePayment: decimal(random.money(20_000, 300_000)),
    enrollment: decimal(random.int(200, 9000)),
    poverty: decimal(random.int(50, 3000)),
  }));
  const total = decimal(random.money(6_000_000, 20_000_000));
  const pools = grantPools(total, counts, decimal('0.85'));
  const amounts = ideaAllocation(total, counts, decimal('0.85'));
  const population = apportionCents(
    pools.byPopulation,
    counts.map(({ enrollment }) => enrollment),
  );
  const poverty = apportionCents(
    pools.byPoverty,
    counts.map((one) => one.poverty),
  );
  const keys = ['entity', 'basePayment', 'enrollment', 'poverty', 'populationAmount', 'povertyAmount', 'allocation'];
  return totalled({
    kind: LA,
    sheet: 'Flow-through',
    titles: ['IDEA B allocations to LEAs 2013-2014'],
    nameKey: 'entity',
    fields: keys.map((role) => field(LA, role, role === 'entity' ? {} : { totalled: true })),
    rows: counts.map((one, index): Row => ({
      entity: `${one.name} Public Schools`,
      basePayment: one.basePayment.toNumber(),
      enrollment: one.enrollment.toNumber(),
      poverty: one.poverty.toNumber(),
      populationAmount: population[index].toNumber(),
      povertyAmount: poverty[index].toNumber(),
      allocation: amounts[index].toNumber(),
    })),
    totalLabel: 'Total',
    inputs: [
      { key: 'total', labels: ['Total to allocate', 'Flow-through', 'Total available'], value: total.toNumber() },
      { key: 'populationShare', labels: ['Share by enrollment', 'Population share'], value: 0.85 },
    ],
  });
}

const pooled: Fault = replaced('levels pooled', 'level', () => 'Elementary and secondary');

export const IDEA_FISCAL: readonly CorpusKind[] = [
  {
    name: 'excess cost',
    kind: EC,
    build: excess,
    faults: [
      misprinted('perPupil'),
      misprinted('minimum'),
      pooled,
      replaced('preschool computed', 'level', () => 'Preschool'),
      misprinted('enrollment'),
      misprinted('expenditures'),
    ],
  },
  {
    name: 'excess cost as a form',
    kind: EC,
    build: excessForm,
    faults: [misprinted('perPupil'), misprinted('minimum'), misprinted('expenditures')],
  },
  {
    name: 'proportionate share',
    kind: PS,
    build: shares,
    faults: [
      misprinted('share'),
      replaced('share of the public children alone', 'share', (_, row) =>
        cents(
          decimal(row.subgrant as number)
            .times(row.privateEligible as number)
            .div(row.publicEligible as number),
        ),
      ),
      replaced('share outside its fund', 'fund', () => 24106),
      misprinted('privateEligible'),
      ...totalFaults('share'),
    ],
  },
  {
    name: 'proportionate share as a form',
    kind: PS,
    build: shareForm,
    faults: [misprinted('share'), misprinted('privateEligible')],
  },
  {
    name: 'CEIS',
    kind: CE,
    build: ceis,
    faults: [
      replaced(
        'CEIS above 15 %',
        'reserved',
        (_, { maximum }) => (maximum as number) * 1.2,
        ({ mandatory }) => mandatory === 'No',
      ),
      replaced(
        'mandatory CEIS below 15 %',
        'reserved',
        (before) => cents(decimal(before as number).times(0.6)),
        ({ mandatory }) => mandatory === 'Yes',
      ),
      replaced(
        'reduction beside mandatory CEIS',
        'reduction',
        () => 4000,
        ({ mandatory }) => mandatory === 'Yes',
      ),
      misprinted('maximum'),
      replaced('CEIS outside its fund', 'fund', () => 24106),
    ],
  },
  {
    name: 'CEIS as a form',
    kind: CE,
    build: ceisForm,
    faults: [
      misprinted('maximum'),
      replaced('CEIS above 15 %', 'reserved', (_, { maximum }) => (maximum as number) * 1.3),
    ],
  },
  {
    name: 'LEA allocation',
    kind: LA,
    build: allocations,
    faults: [
      misprinted('populationAmount'),
      misprinted('povertyAmount'),
      misprinted('allocation'),
      { ...misprinted('basePayment'), typedTotals: true },
      { ...misprinted('enrollment'), typedTotals: true },
      wrongInput('population share 90 %', 'populationShare', () => 0.9),
      wrongInput('total to allocate misprinted', 'total', (before, random) => misprint(before, random)),
      ...totalFaults('allocation', 'enrollment'),
    ],
  },
];
