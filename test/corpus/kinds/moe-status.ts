import { decimal } from '../../../src/rules/decimal';
import { nextTotal } from '../../../src/rules/maintenance-of-effort/next-base';
import { shortfall } from '../../../src/rules/maintenance-of-effort/shortfall';
import { moeStatus } from '../../../src/rules/maintenance-of-effort/status';
import { places, type Random } from '../random';
import { cents, type CorpusKind, field, misprinted, replaced, type Row, type TableModel, totalled } from '../table';

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

export const MOE_STATUS: readonly CorpusKind[] = [
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
];
