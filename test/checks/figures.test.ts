import { type Case, casesOf, formulaOf } from '../../src/checks/case';
import {
  determined,
  explanationsOf,
  type Figure,
  figureFindings,
  findingAt,
  misfit,
  misfitFinding,
  shownAs,
} from '../../src/checks/figure';
import { decimal } from '../../src/rules/decimal';
import { impossible } from '../../src/rules/rule-error';
import { recogniseWorkbook, type TableKindId } from '../../src/recognition';
import { changeOf, placeOf } from '../support/place';
import { snapshotOf, type TestCell } from '../support/snapshot';
import { withCell } from '../support/findings';

type Row = readonly TestCell[];

const CHECK = { id: 'x.figure', severity: 'error', citation: { law: '22-15-12 NMSA 1978' } } as const;
const HEADER: Row = ['Vendor', 'Instructional material', 'Quantity', 'Unit price', 'Cost'];
const list = (...lines: readonly Row[]): readonly Row[] => [
  HEADER,
  ...lines.map((line, at) => [`Vendor ${at + 1}`, 'Book', ...line]),
];
const FORM: readonly Row[] = [
  ['Instructional material annual report'],
  ['Total cost', '$', 8500.5],
  ['Number of students', 250],
  ['Average per-student cost', { formula: '=C2/B3', value: 34 }],
  ['Year-end cash balance', 2500],
];

function casesIn(rows: readonly Row[], kind: TableKindId = 'annual-report'): Case[] {
  const workbook = snapshotOf({ Sheet1: rows });
  return casesOf({ workbook, tables: recogniseWorkbook(workbook) }, kind);
}

const LINE: Figure = {
  role: 'cost',
  inputs: ['quantity', 'price'],
  compute: ([quantity, price]) => (price ? quantity?.times(price) : undefined),
  formula: (item) => `=${item.ref('quantity')}*${item.ref('price')}`,
};

describe('a case', () => {
  it('of a row: named by its naming column, titled by its headers', () => {
    const [item] = casesIn(list([100, 60, { formula: '=C2*D2', value: 6000 }]));
    expect([item.name, item.row, item.ref('cost'), item.title('cost'), item.numberKind('quantity')]).toEqual([
      'Vendor 1',
      1,
      'E2',
      'Cost',
      'count',
    ]);
    expect([item.isFormula('cost'), item.isFormula('price'), item.content('cost'), item.content('price')]).toEqual([
      true,
      false,
      '=C2*D2',
      60,
    ]);
    expect(item.number('cost')?.toNumber()).toBe(6000);
    expect(item.numberKind('average')).toBe('money');
    expect(item.numberKind('membership')).toBe('count');
  });

  it('of a form: named by its sheet, titled by the label left of the value, units passed over', () => {
    const [item] = casesIn(FORM);
    expect([item.name, item.row, item.ref('total'), item.title('total'), item.title('membership')]).toEqual([
      'Sheet1',
      undefined,
      'C2',
      'Total cost',
      'Number of students',
    ]);
    expect([item.numberKind('membership'), item.numberKind('quantity'), item.isFormula('average')]).toEqual([
      'count',
      'money',
      true,
    ]);
  });

  it('of a form whose label has blanks about it, with a note right of the value', () => {
    const [item] = casesIn(FORM.map((row, at) => (at === 1 ? [' Total cost ', '  ', 8500.5, 'see the ledger'] : row)));
    expect(item.title('total')).toBe('Total cost');
  });

  it('without a role’s cell', () => {
    const [item] = casesIn(FORM);
    expect([item.at('cost'), item.number('cost'), item.text('cost'), item.content('cost'), item.ref('cost')]).toEqual([
      undefined,
      undefined,
      '',
      null,
      '',
    ]);
    expect([item.isFormula('cost'), item.title('cost'), item.numberKind('no such role')]).toEqual([
      false,
      'cost',
      'money',
    ]);
    expect(item.typedFigures('cost')).toEqual({ count: 0, aboveOne: 0, mostDecimals: 0, mostTyped: 0 });
  });

  it('knows how the typed figures of its column are written', () => {
    const items = casesIn(
      list(
        [1, 0.5, 1],
        [2, 1, 2.25],
        [3, 1.0625, 3],
        [4, { formula: '=1/3', value: 0.333333 }, 3],
        [5, 'free', 2],
        [6, 1.00000001, 1],
        [7, 0.25, 1],
      ),
    );
    const price = { count: 5, aboveOne: 2, mostDecimals: 8, mostTyped: 4 };
    expect(items[0].typedFigures('price')).toEqual(price);
    expect(items[6].typedFigures('price')).toEqual(price);
    expect(items[0].typedFigures('cost')).toEqual({ count: 7, aboveOne: 4, mostDecimals: 2, mostTyped: 2 });
  });

  it('of a form: each cell by itself', () => {
    const [item] = casesIn(FORM);
    expect(item.typedFigures('total')).toEqual({ count: 1, aboveOne: 1, mostDecimals: 1, mostTyped: 1 });
    expect(item.typedFigures('membership')).toEqual({ count: 1, aboveOne: 1, mostDecimals: 0, mostTyped: 0 });
    expect(item.typedFigures('average').count).toBe(0);
  });
});

it.each<[readonly string[], string]>([
  [['A1', 'B1'], '=NM.X(A1,B1)'],
  [['A1', '', 'C1', '', ''], '=NM.X(A1,,C1)'],
  [['', ''], '=NM.X()'],
  [[], '=NM.X()'],
])('the formula of the arguments %j', (args, formula) => {
  expect(formulaOf('X', ...args)).toBe(formula);
});

it('what a rule refuses is undetermined; what fails is not passed over', () => {
  const refuse = (): number => {
    throw impossible('no');
  };
  const fail = (): number => {
    throw new TypeError('broken');
  };
  expect(determined(refuse)).toBeUndefined();
  expect(() => determined(fail)).toThrow('broken');
  expect(determined(() => 3)).toBe(3);
});

it('figures are shown as people read them', () => {
  const [allocation] = casesIn(
    [
      ['District', '40-day membership', 'Initial allocation'],
      ['Alpha', 10, 20],
    ],
    'initial-allocation',
  );
  const shown = (role: string, value: number) => shownAs(allocation, role, decimal(value));
  expect([shown('allocation', 1234.567), shown('share', 0.525), shown('totalMembership', 1234.56789)]).toEqual([
    '1,234.57',
    '52.5 %',
    '1,234.5679',
  ]);
  const [group] = casesIn(
    [
      ['Group', 'Count', 'Enrollment', 'Risk ratio'],
      ['Hispanic', 20, 100, 2],
    ],
    'risk-ratio',
  );
  expect(shownAs(group, 'ratio', decimal(1234.56789))).toBe('1234.5679');
});

describe('how far a figure may be from what follows', () => {
  const off = (rows: readonly Row[]): string[] =>
    casesIn(rows).flatMap((item) => (misfit(item, LINE) ? [item.ref('cost')] : []));

  it('half a cent, where people write cents', () => {
    expect(off(list([1, 0.125, 0.13], [1, 10.004, 10]))).toEqual([]);
    expect(off(list([1, 0.125, 0.13], [1, 10.006, 10]))).toEqual(['E3']);
  });

  it('half a dollar, where three amounts and all of them are whole', () => {
    expect(off(list([1, 10.5, 10], [1, 9, 9], [1, 8, 8]))).toEqual([]);
    expect(off(list([1, 10.51, 10], [1, 9, 9], [1, 8, 8]))).toEqual(['E2']);
    expect(off(list([1, 10.5, 10], [1, 9, 9]))).toEqual(['E2']);
    expect(off(list([1, 10.5, 10], [1, 9, 9], [1, 8.01, 8.01]))).toEqual(['E2']);
  });

  it('whole dollars do not excuse a computed amount with cents', () => {
    const computed = list([1, 10.5, { formula: '=A9', value: 10.3 }], [1, 9, 9], [1, 8, 8], [1, 7, 7]);
    expect(off(computed)).toEqual(['E2']);
  });

  it('what a double leaves of a large figure', () => {
    expect(off(list([1, 3000000000, 3000000000.00001]))).toEqual([]);
    expect(off(list([1, 3000000000, 3000000000.01]))).toEqual(['E2']);
  });

  it('beyond that as far as its rule allows for rounding on the way', () => {
    const slack = { ...LINE, slack: 1 };
    const of = (cost: number) =>
      casesIn(list([1, 10, cost], [1, 1, 1.25])).map((item) => misfit(item, slack) !== undefined);
    expect([of(11.005)[0], of(11.01)[0]]).toEqual([false, true]);
  });

  it('half of the last digit that people write of a count, one decimal at least, six at most', () => {
    const count: Figure = { role: 'quantity', inputs: ['cost'], compute: ([cost]) => cost };
    const counts = (...lines: readonly (readonly [number, number])[]): string[] =>
      casesIn(list(...lines.map(([quantity, cost]): Row => [quantity, 1, cost]))).flatMap((item) =>
        misfit(item, count) ? [item.ref('quantity')] : [],
      );
    expect(counts([10, 10.05], [11, 11.06])).toEqual(['C3']);
    expect(counts([10.25, 10.255], [11, 11.006])).toEqual(['C3']);
    expect(counts([10.123456, 10.1234564], [11, 11.000001])).toEqual(['C3']);
    expect(counts([10.1234567, 10.123457], [11.1234567, 11.123459], [12.5, 12.5])).toEqual(['C3']);
  });
});

describe('a finding at a cell', () => {
  const item = (): Case => casesIn(list([100, 60, 6000]))[0];
  const at = { row: 1, column: 4 };

  it('offers no change that changes nothing, and no list of explanations that is empty', () => {
    const said = { message: 'So.', explanations: [], fix: { after: 6000, reason: 'as it is' } };
    expect(Object.keys(findingAt(CHECK, item().view, at, said))).toEqual([
      'check',
      'severity',
      'place',
      'citation',
      'message',
    ]);
    expect(findingAt(CHECK, item().view, at, { ...said, fix: { after: 6001, reason: 'more' } }).fix).toEqual([
      changeOf('E2', { before: 6000, after: 6001, reason: 'more' }),
    ]);
  });
});

describe('a figure that does not follow', () => {
  const find = (rows: readonly Row[], figure: Figure = LINE) =>
    figureFindings(CHECK, casesIn(rows), figure, 'it comes to');

  it('without a formula, dollars are offered to the cent and counts as they are', () => {
    const share: Figure = { role: 'cost', inputs: ['price'], compute: ([price]) => price?.div(3) };
    expect(find(list([1, 100, 30]), share)[0]).toMatchObject({ expected: '33.33', fix: [{ after: 33.33 }] });
    const count: Figure = { role: 'quantity', inputs: ['price'], compute: ([price]) => price?.div(8) };
    expect(find(list([1, 100.125, 30]), count)[0]).toMatchObject({ expected: '12.5156', fix: [{ after: 12.515625 }] });
  });

  it('the inputs that would explain it: four at most, typed, of the size of what stands there', () => {
    const explained = (rows: readonly Row[], figure: Figure = LINE) =>
      (find(rows, figure)[0].explanations ?? []).map(({ place, implied }) => [place.range.left, implied]);
    expect(explained(list([10, 5, 60]))).toEqual([
      [2, '12'],
      [3, '6.00'],
    ]);
    expect(explained(list([10, { formula: '=2+3', value: 5 }, 60]))).toEqual([[2, '12']]);
    expect(explained(list([10, 5, 1050]))).toEqual([]);
    expect(explained(list([10, 5, 1000]))).toEqual([
      [2, '200'],
      [3, '100.00'],
    ]);
    const sum: Figure = {
      role: 'cost',
      inputs: ['price', 'quantity'],
      compute: ([price, quantity]) => quantity && price?.plus(quantity),
    };
    expect(explained(list([10, 0, 5]), sum)).toEqual([[2, '5']]);
    expect(explained(list([10, 0, 15]), sum)).toEqual([
      [3, '5.00'],
      [2, '15'],
    ]);
  });

  it('four explanations at most', () => {
    const inputs = ['total', 'membership', 'allocation', 'openingBalance', 'average'];
    const all: Figure = {
      role: 'balance',
      inputs,
      compute: (values) => values.reduce((a, b) => (a && b ? a.plus(b) : a)),
    };
    const rows: readonly Row[] = [
      ['Instructional material annual report'],
      ['Total cost', 1000],
      ['Number of students', 1000],
      ['Allocation received', 1000],
      ['Balance carried forward', 1000],
      ['Average per-student cost', 1000],
      ['Year-end cash balance', 5100],
    ];
    expect(find(rows, all)[0].explanations?.map(({ place }) => place.range.top)).toEqual([1, 2, 3, 4]);
  });

  it('borne out by something else, the only input with its only value is a change', () => {
    const borne = (rows: readonly Row[]) => {
      const [item] = casesIn(rows);
      const found = misfit(item, LINE);
      return found && explanationsOf(item, LINE, found, 'the total says so');
    };
    expect(borne(list([10, { formula: '=2+3', value: 5 }, 60]))).toEqual([
      {
        place: placeOf('C2'),
        printed: '10',
        implied: '12',
        value: 12,
        evidence: 'the total says so',
        change: changeOf('C2', { before: 10, after: 12, reason: 'Vendor 1: the total says so.' }),
      },
    ]);
    const two = borne(list([10, 5, 60]));
    expect(two?.map(({ evidence, change }) => [evidence, change])).toEqual([
      ['the total says so', undefined],
      ['the total says so', undefined],
    ]);
    const wide = borne(list([{ formula: '=1/10', value: 0.1 }, 5, 0.6]));
    expect(wide?.map(({ implied, change }) => [implied, change])).toEqual([['6.00', undefined]]);
  });

  it('after two hundred in a column no more are looked into, which the others say', () => {
    const lines = Array.from({ length: 201 }, (): Row => [10, 5, 60]);
    const found = find(list(...lines));
    expect(found[199].message).toBe('Vendor 200: Cost is 60.00, but it comes to 50.00.');
    expect(found[199].explanations).toHaveLength(2);
    expect(found[200].message).toBe(
      'Vendor 201: Cost is 60.00, but it comes to 50.00. More than 200 figures of this column are off: a single cell that would explain it was not looked for here.',
    );
    expect(found[200].explanations).toBeUndefined();
  });

  it('what is said in its place stands', () => {
    const [item] = casesIn(withCell(list([10, 5, 60]), 'A2', 'North'));
    const found = { printed: decimal(60), exact: decimal(50) };
    expect(
      misfitFinding(CHECK, item, LINE, found, {
        why: 'it is',
        message: 'North is off.',
        severity: 'info',
        explanations: [],
      }),
    ).toEqual({
      check: 'x.figure',
      severity: 'info',
      value: 50,
      place: placeOf('E2'),
      citation: CHECK.citation,
      message: 'North is off.',
      actual: '60.00',
      expected: '50.00',
      amount: 10,
      fix: [changeOf('E2', { before: 60, after: '=C2*D2', reason: 'North: it is 50.00.' })],
    });
  });
});
