import { readInputs, textsAround, valueBeside } from '../../src/recognition/inputs';
import type { InputRole } from '../../src/kinds/kind';
import { scanOf, type TextCell } from '../../src/recognition/scan';
import { snapshotOf, type TestCell } from '../support/snapshot';

type Rows = readonly (readonly TestCell[])[];

function role(name: string, labels: readonly string[], more: Partial<InputRole> = {}): InputRole {
  return { role: name, title: name, what: name, labels, number: 'money', ...more };
}

/** The labelled values of a sheet: role → the value found. */
function inputs(rows: Rows, roles: readonly InputRole[]): Record<string, TestCell> {
  const [sheet] = snapshotOf({ Data: rows }).sheets;
  const texts = [...scanOf(sheet).values()].flatMap((row) => row.texts);
  return Object.fromEntries(
    Object.entries(readInputs(sheet, texts, roles)).map(([name, { row, column }]) => [name, rows[row][column]]),
  );
}

describe('the value beside a label', () => {
  test.each<[string, readonly TestCell[], number | undefined]>([
    ['next to it', ['Rate', 5], 1],
    ['the first of several', ['Rate', null, 5, 6], 2],
    ['a year is a value too', ['Rate', 2011], 1],
    ['four columns off', ['Rate', null, null, null, 5], 4],
    ['five columns off', ['Rate', null, null, null, null, 5], undefined],
    ['a unit between', ['Rate', '$', 5], 2],
    ['two letters and blanks between', ['Rate', '  US  ', '', 5], 3],
    ['words between', ['Rate', 'per', 5], undefined],
    ['another label between', ['Rate', null, 'Total', 5], undefined],
    ['true is no value', ['Rate', true, 5], 2],
    ['none', ['Rate'], undefined],
    ['left of the label', [5, 'Rate'], undefined],
  ])('%s', (_, row, column) => {
    const [sheet] = snapshotOf({ Data: [[], row] }).sheets;
    const label: TextCell = { row: 1, column: row.indexOf('Rate'), text: 'Rate', words: 'rate' };
    expect(valueBeside(sheet, label)).toBe(column);
  });
});

describe('labelled values', () => {
  const POOL = role('pool', ['pool', 'money pool']);
  const RATE = role('rate', ['rate'], { not: ['state'] });

  test.each<[string, Rows, Record<string, TestCell>]>([
    [
      'each with its label',
      [
        ['Pool', 100],
        ['Rate', 0.5],
      ],
      { pool: 100, rate: 0.5 },
    ],
    ['two in one row', [['Rate', 0.5, 'Pool', 100]], { pool: 100, rate: 0.5 }],
    ['half of the label says it', [['Pool remainder', 100]], { pool: 100 }],
    ['less than half of it does not', [['Pool remainder carried', 100]], {}],
    ['a word that makes it something else', [['State rate', 0.5]], {}],
    ['a label without a value', [['Pool'], ['Rate', null, 'see below', 0.5]], {}],
    ['a label without words', [['★', 100]], {}],
    [
      'the better label, though it comes later',
      [
        ['Pool remainder', 90],
        ['Money pool', 100],
      ],
      { pool: 100 },
    ],
    [
      'the better label, though it comes first',
      [
        ['Money pool', 100],
        ['Pool remainder', 90],
      ],
      { pool: 100 },
    ],
    [
      'the first of two that are as good',
      [
        ['Pool', 100],
        ['Money pool', 90],
      ],
      { pool: 100 },
    ],
    ['nothing', [], {}],
  ])('%s', (_, rows, expected) => {
    expect(inputs(rows, [POOL, RATE])).toEqual(expected);
  });

  test('a label is given to the role that it names best, whatever their order', () => {
    const rows: Rows = [
      ['Total units', 5],
      ['Units', 7],
    ];
    const units = role('units', ['units']);
    const total = role('total', ['total units']);
    expect(inputs([rows[0]], [units, total])).toEqual({ total: 5 });
    expect(inputs([rows[0]], [total, units])).toEqual({ total: 5 });
    expect(inputs(rows, [units, total])).toEqual({ units: 7, total: 5 });
  });

  test('of two roles, the one with the best label chooses first, however poor its other labels are', () => {
    const whole = role('whole', ['big money pool', 'pool']);
    const part = role('part', ['money pool']);
    const rows: Rows = [
      ['Big money pool', 1],
      ['Pool remainder', 2],
    ];
    expect(inputs(rows, [whole, part])).toEqual({ whole: 1 });
    expect(inputs(rows, [part, whole])).toEqual({ whole: 1 });
  });

  test('one label is one role’s only', () => {
    expect(inputs([['Pool', 100]], [role('first', ['pool']), role('second', ['pool'])])).toEqual({ first: 100 });
    const twice: Rows = [
      ['Pool', 100],
      ['Pool', 200],
    ];
    expect(inputs(twice, [role('first', ['pool']), role('second', ['pool'])])).toEqual({ first: 100, second: 200 });
  });

  describe('of several years', () => {
    const FIRST = role('before', ['effort'], { which: 'first' });
    const LAST = role('now', ['effort'], { which: 'last' });
    const rows: Rows = [
      ['2012-2013 effort', 20],
      ['2011-2012 effort', 10],
      ['2013-2014 effort', 30],
    ];

    test.each<[string, Rows, readonly InputRole[], Record<string, TestCell>]>([
      ['the first and the last, wherever they stand', rows, [FIRST, LAST], { before: 10, now: 30 }],
      ['the last first', rows, [LAST, FIRST], { before: 10, now: 30 }],
      ['the oldest alone', rows, [FIRST], { before: 10 }],
      ['the newest alone', rows, [LAST], { now: 30 }],
      ['no matter which: as they stand', rows, [role('any', ['effort'])], { any: 20 }],
      ['only one', [['2012-2013 effort', 20]], [LAST, FIRST], { now: 20 }],
      [
        'without years: as they stand',
        [
          ['Effort', 1],
          ['Effort', 2],
        ],
        [FIRST, LAST],
        { before: 1, now: 2 },
      ],
      ['one without a year is the oldest', [...rows, ['Effort', 5]], [FIRST, LAST], { before: 5, now: 30 }],
      ['none', [['Effort']], [FIRST, LAST], {}],
    ])('%s', (_, sheet, roles, expected) => {
      expect(inputs(sheet, roles)).toEqual(expected);
    });

    test('a better label comes before a newer one', () => {
      const labels: Rows = [
        ['2013 effort', 1],
        ['2014 effort estimate', 2],
      ];
      expect(inputs(labels, [LAST])).toEqual({ now: 1 });
    });
  });
});

describe('the texts around a table', () => {
  /** Every cell of rows 0–70 and columns A–E holds its own name, a blank row among them. */
  const around = (
    range: { top: number; bottom: number; left: number; right: number },
    others: Parameters<typeof textsAround>[2] = [],
  ): string[] => {
    const rows = Array.from({ length: 71 }, (_, row) =>
      row === 19 ? [] : ['A', 'B', 'C', 'D', 'E'].map((column) => `${column}${row}`),
    );
    const scan = scanOf(snapshotOf({ Data: rows }).sheets[0]);
    return [...textsAround(scan, range, others)].map(({ text }) => text);
  };
  const names = (rows: readonly number[], columns: string): string[] =>
    rows.flatMap((row) => [...columns].map((column) => `${column}${row}`));
  const between = (from: number, to: number): number[] =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index).filter((row) => row !== 19);

  test('are the fifteen rows above it, what stands beside it, and the forty rows below it', () => {
    expect(around({ top: 18, bottom: 21, left: 1, right: 3 })).toEqual([
      ...names(between(3, 17), 'ABCDE'),
      ...names([18, 20, 21], 'AE'),
      ...names(between(22, 61), 'ABCDE'),
    ]);
  });

  test('begin at the first row of the sheet and end with its last', () => {
    expect(around({ top: 1, bottom: 60, left: 0, right: 4 })).toEqual([
      ...names([0], 'ABCDE'),
      ...names(between(61, 70), 'ABCDE'),
    ]);
  });

  test('are not the cells of other tables', () => {
    expect(
      around({ top: 0, bottom: 20, left: 0, right: 3 }, [
        { top: 21, bottom: 58, left: 0, right: 4 },
        { top: 60, bottom: 60, left: 2, right: 3 },
      ]),
    ).toEqual([...names(between(0, 20), 'E'), ...names([59], 'ABCDE'), ...names([60], 'ABE')]);
  });
});
