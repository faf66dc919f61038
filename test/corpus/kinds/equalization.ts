import { LAW_OF_SOURCE } from '../../../src/rules/law';
import { decimal } from '../../../src/rules/decimal';
import { serialOf } from '../../../src/rules/calendar';
import { equalizationGuarantee } from '../../../src/rules/equalization/equalization-guarantee';
import { k5PlusFunding } from '../../../src/rules/equalization/k5-plus';
import { districtSizeUnits } from '../../../src/rules/equalization/size-adjustment';
import { places, type Random } from '../random';
import {
  added,
  cents,
  type CorpusKind,
  type Fault,
  field,
  misprint,
  misprinted,
  replaced,
  type Row,
  type TableModel,
  totalFaults,
  totalled,
  wrongInput,
} from '../table';

const PU = 'program-units';
const UNIT_VALUE = 3979.63;
const PROGRAMS: readonly (readonly [string, number])[] = [
  ['Kindergarten', 1.44],
  ['Grade 1', 1.2],
  ['Grades 2-3', 1.18],
  ['Grades 4-6', 1.045],
  ['Grades 7-12', 1.25],
  ['Special education A/B', 0.7],
  ['Special education C', 1],
  ['Special education D', 2],
  ['Bilingual', 0.5],
  ['Fine arts', 0.05],
  ['Elementary PE', 0.06],
];

function units(random: Random): TableModel {
  const grades = PROGRAMS.map(([program, factor]): Row => {
    const mem = random.int(20, 900);
    const of = decimal(mem).times(factor);
    return { program, mem, factor, units: of.toNumber(), cost: cents(of.times(UNIT_VALUE)) };
  });
  const size = random.int(300, 3900);
  const sizeUnits = districtSizeUnits(decimal(size), LAW_OF_SOURCE.funding);
  const rows = [
    ...grades,
    {
      program: 'District size',
      mem: size,
      factor: null,
      units: sizeUnits.toNumber(),
      cost: cents(sizeUnits.times(UNIT_VALUE)),
    },
  ];
  const total = decimal(added(rows.map((row) => row.units)));
  const cost = decimal(cents(total.times(UNIT_VALUE)));
  const [levy, impactAid, forestReserve] = [
    random.int(20_000, 400_000),
    random.int(0, 90_000),
    random.int(0, 20_000),
  ].map(decimal);
  return totalled({
    kind: PU,
    sheet: 'SEG',
    titles: ['Program units FY2017'],
    nameKey: 'program',
    fields: ['program', 'mem', 'factor', 'units', 'cost'].map((role) => field(PU, role)),
    rows,
    inputs: [
      { key: 'totalUnits', labels: ['Total units', 'Total program units'], value: total.toNumber() },
      { key: 'unitValue', labels: ['Unit value', 'Final unit value'], value: UNIT_VALUE },
      { key: 'programCost', labels: ['Total program cost', 'Program cost'], value: cost.toNumber() },
      { key: 'localLevy', labels: ['Local levy', 'Half mill levy'], value: levy.toNumber() },
      { key: 'impactAid', labels: ['Impact aid', 'Federal impact aid'], value: impactAid.toNumber() },
      { key: 'forestReserve', labels: ['Forest reserve', 'Forest reserve funds'], value: forestReserve.toNumber() },
      { key: 'credit', labels: ['Credit', 'Credit percentage'], value: 0.75 },
      {
        key: 'guarantee',
        labels: ['State equalization guarantee', 'SEG distribution'],
        value: cents(equalizationGuarantee(cost, { levy, impactAid, forestReserve }, decimal('0.75'))),
      },
    ],
  });
}

const slip = (key: string): Fault => wrongInput(`wrong ${key}`, key, (before, random) => misprint(before, random));
const factorOf = (name: string, program: string, value: number): Fault =>
  replaced(
    name,
    'factor',
    () => value,
    (row) => row.program === program,
  );

const K5 = 'k5-plus';

function k5(random: Random): TableModel {
  const unitValue = 4602.27;
  const first = serialOf(2020, 6, random.int(1, 20));
  return totalled({
    kind: K5,
    sheet: 'Schools',
    titles: ['K-5 Plus program 2020-2021'],
    nameKey: 'school',
    fields: [
      field(K5, 'district', { headers: ['District', 'School district'] }),
      field(K5, 'school', { headers: ['School', 'School name', 'Elementary school'] }),
      field(K5, 'mem', { totalled: true }),
      field(K5, 'days'),
      field(K5, 'firstDay'),
      field(K5, 'lastDay'),
      field(K5, 'factor'),
      field(K5, 'unitValue'),
      field(K5, 'funding', { totalled: true }),
    ],
    rows: places(random, random.int(5, 14)).map((name): Row => {
      const mem = random.int(30, 400);
      return {
        district: `${name} Public Schools`,
        school: `${name} Elementary`,
        mem,
        days: random.int(25, 30),
        firstDay: first,
        lastDay: first + 45,
        factor: 0.3,
        unitValue,
        funding: cents(k5PlusFunding(decimal(mem), decimal(unitValue), decimal('0.3'))),
      };
    }),
    totalLabel: 'Total',
  });
}

export const EQUALIZATION: readonly CorpusKind[] = [
  {
    name: 'program units',
    kind: PU,
    build: units,
    faults: [
      factorOf('grade factor of another grade', 'Grade 1', 1.18),
      factorOf('grade factor of a later year', 'Grades 7-12', 1.3),
      factorOf('special-education factor 1 + factor', 'Special education A/B', 1.7),
      factorOf('bilingual factor of an early year', 'Bilingual', 0.35),
      factorOf('fine arts factor of a later year', 'Fine arts', 0.055),
      factorOf('PE factor misprinted', 'Elementary PE', 0.6),
      replaced(
        'district size misprinted',
        'units',
        (before) => (before as number) + 7,
        ({ program }) => program === 'District size',
      ),
      { ...misprinted('units'), plant: (model, random) => misprinted('units').plant(model, random) },
      misprinted('cost'),
      replaced(
        'misprinted MEM',
        'mem',
        (before, _, random) => misprint(before as number, random),
        ({ factor }) => factor !== null,
      ),
      wrongInput('unit value of FY14', 'unitValue', () => 3817.55),
      wrongInput('credit of 95 %', 'credit', () => 0.95),
      slip('totalUnits'),
      slip('programCost'),
      slip('guarantee'),
    ],
  },
  {
    name: 'K-5 Plus',
    kind: K5,
    build: k5,
    faults: [
      replaced('fewer than 25 days', 'days', (_, __, random) => random.int(10, 24)),
      replaced('K-5 Plus factor', 'factor', () => 0.5),
      replaced('K-5 Plus unit value of one school', 'unitValue', () => UNIT_VALUE),
      misprinted('funding'),
      misprinted('mem'),
      replaced('days that do not fit', 'lastDay', (_, { firstDay }) => (firstDay as number) + 10),
      ...totalFaults('funding', 'mem'),
    ],
  },
];
