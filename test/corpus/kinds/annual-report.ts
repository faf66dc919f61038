import { decimal } from '../../../src/rules/decimal';
import { type Random } from '../random';
import {
  added,
  cents,
  type CorpusKind,
  type Fault,
  field,
  misprint,
  misprinted,
  type Row,
  rowsWith,
  type TableModel,
  totalled,
  wrongInput,
} from '../table';

const AR = 'annual-report';

function report(random: Random): TableModel {
  const lists = ['Adopted', 'Adopted', 'Adopted', 'Adopted', 'Non-adopted'];
  const publishers = ['Alder Press', 'Birch House', 'Cedar Books', 'Dogwood Learning', 'Elm Street Publishing'];
  const rows = Array.from({ length: random.int(5, 14) }, (_, index): Row => {
    const quantity = random.int(10, 300);
    const price = random.money(12, 140);
    return {
      vendor: publishers[index % publishers.length],
      item: `Title ${index + 1}`,
      list: lists[index % lists.length],
      quantity,
      price,
      cost: cents(decimal(quantity).times(price)),
    };
  });
  const total = added(rows.map(({ cost }) => cost));
  const students = random.int(100, 4000);
  const opening = random.money(1000, 40_000);
  const received = decimal(total).times(random.int(90, 130)).div(100);
  return totalled({
    kind: AR,
    sheet: 'Annual report',
    titles: ['Instructional material annual report 2013-2014'],
    nameKey: 'vendor',
    fields: [
      field(AR, 'vendor'),
      field(AR, 'item'),
      field(AR, 'list'),
      field(AR, 'quantity'),
      field(AR, 'price'),
      { ...field(AR, 'cost'), headers: ['Cost', 'Amount', 'Extended cost', 'Extended price'] },
    ],
    rows,
    inputs: [
      {
        key: 'openingBalance',
        labels: ['Balance carried forward', 'Beginning cash balance', 'Carryover'],
        value: opening,
      },
      {
        key: 'allocation',
        labels: ['Total allocation received', 'Allocation received', 'Instructional material allocation'],
        value: cents(received),
      },
      {
        key: 'total',
        labels: ['Total cost', 'Total cost of the instructional material', 'Total purchases'],
        value: total,
      },
      { key: 'membership', labels: ['Number of students', '40 day membership', 'Enrollment'], value: students },
      {
        key: 'average',
        labels: ['Average per-student cost', 'Average cost per student'],
        value: cents(decimal(total).div(students)),
      },
      {
        key: 'balance',
        labels: ['Year-end cash balance', 'Ending cash balance'],
        value: decimal(opening).plus(cents(received)).minus(total).toNumber(),
      },
    ],
  });
}

const reportSlip = (key: string): Fault =>
  wrongInput(`wrong ${key} in the report`, key, (before, random) => misprint(before, random));

export const ANNUAL_REPORT: CorpusKind = {
  name: 'annual report',
  kind: AR,
  build: report,
  faults: [
    {
      name: 'line cost misprinted',
      plant(model, random) {
        const row = random.pick(rowsWith(model, 'cost'));
        model.rows[row].cost = misprint(model.rows[row].cost as number, random);
        return { row, key: 'cost' };
      },
    },
    misprinted('quantity'),
    misprinted('price'),
    reportSlip('total'),
    reportSlip('average'),
    reportSlip('balance'),
  ],
};
