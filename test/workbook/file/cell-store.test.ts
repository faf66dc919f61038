import fc from 'fast-check';
import { CellStore, HAS_FORMULA, Kind, ValuePool } from '../../../src/workbook/file/cell-store';

/** Rows with their cells as a file has them: each a column and a number. */
type Row = readonly [row: number, cells: readonly (readonly [column: number, value: number])[]];

function storeOf(rows: readonly Row[]): CellStore {
  const store = new CellStore(new ValuePool());
  for (const [row, cells] of rows) {
    store.startRow(row);
    for (const [column, value] of cells) store.add(column, Kind.Number, value, column + 1);
  }
  store.finish();
  return store;
}

/** The same without any store: of two cells at one place the later counts. */
function expectedOf(rows: readonly Row[]): Map<string, number> {
  return new Map(rows.flatMap(([row, cells]) => cells.map(([column, value]) => [`${row},${column}`, value])));
}

function valueAt(store: CellStore, row: number, column: number): unknown {
  const index = store.find(row, column);
  return index < 0 ? undefined : store.value(index);
}

/** Every place up to one row and column past the last, forwards and then backwards. */
function everyPlace(rows: readonly Row[]): (readonly [number, number])[] {
  const lastRow = Math.max(0, ...rows.map(([row]) => row));
  const lastColumn = Math.max(0, ...rows.flatMap(([, cells]) => cells.map(([column]) => column)));
  const places = Array.from({ length: lastRow + 2 }, (_, row) =>
    Array.from({ length: lastColumn + 2 }, (__, column) => [row, column] as const),
  ).flat();
  return [...places, ...[...places].reverse()];
}

function holdsAsGiven(rows: readonly Row[]): void {
  const store = storeOf(rows);
  const expected = expectedOf(rows);
  const places = everyPlace(rows);
  expect(places.map(([row, column]) => valueAt(store, row, column))).toEqual(
    places.map(([row, column]) => expected.get(`${row},${column}`)),
  );
  const cells = rows.flatMap(([row, own]) => own.map(([column, value]) => ({ row, column, value })));
  expect(store.size).toBe(cells.length);
  expect(cells.map((_, index) => [store.position(index), store.value(index), store.style(index)])).toEqual(
    cells.map(({ row, column, value }) => [{ row, column }, value, column + 1]),
  );
  const last = (of: readonly number[]): number => Math.max(-1, ...of) + 1;
  expect(store.extent()).toEqual({
    rowCount: last(cells.map(({ row }) => row)),
    columnCount: last(cells.map(({ column }) => column)),
  });
  const inOrder = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);
  const used = inOrder(cells.map(({ row }) => row));
  expect(store.usedRows()).toEqual(used);
  expect([...used, 13].map((row) => store.usedColumns(row))).toEqual(
    [...used, 13].map((row) => inOrder(cells.filter((one) => one.row === row).map(({ column }) => column))),
  );
}

const cell = fc.tuple(fc.nat({ max: 9 }), fc.integer({ min: 1, max: 99 }));

describe('cells of a sheet as a file has them', () => {
  it('in order, with gaps between rows and columns', () => {
    const cells = fc.uniqueArray(cell, { selector: ([column]) => column, maxLength: 6 });
    const rows = fc.uniqueArray(fc.tuple(fc.nat({ max: 12 }), cells), { selector: ([row]) => row, maxLength: 8 });
    const byFirst = (a: readonly [number, unknown], b: readonly [number, unknown]): number => a[0] - b[0];
    fc.assert(
      fc.property(rows, (any) => {
        const ordered = [...any].sort(byFirst).map(([row, own]): Row => [row, [...own].sort(byFirst)]);
        holdsAsGiven(ordered);
        expect(storeOf(ordered).inOrder).toBe(true);
      }),
    );
  });

  it('with formatted blank cells, which are not in use', () => {
    const store = new CellStore(new ValuePool());
    store.startRow(2);
    store.add(1, Kind.Blank, 0, 5);
    store.startRow(4);
    store.add(0, Kind.Blank, 0, 5);
    store.add(7, Kind.Blank | HAS_FORMULA, 0, 5);
    store.finish();
    expect([store.usedRows(), store.usedColumns(2), store.usedColumns(4)]).toEqual([[4], [], [7]]);
  });

  it('in any order, and some of them twice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: 6 }), fc.array(cell, { maxLength: 5 })), { maxLength: 7 }),
        holdsAsGiven,
      ),
    );
  });

  it.each<[string, boolean, readonly Row[]]>([
    [
      'rows and cells that follow each other',
      true,
      [
        [
          0,
          [
            [0, 1],
            [1, 2],
          ],
        ],
        [1, [[0, 3]]],
      ],
    ],
    [
      'a row again',
      false,
      [
        [1, [[0, 1]]],
        [1, [[0, 2]]],
      ],
    ],
    [
      'an earlier row',
      false,
      [
        [1, [[0, 1]]],
        [0, [[0, 2]]],
      ],
    ],
    [
      'a cell again',
      false,
      [
        [
          0,
          [
            [1, 1],
            [1, 2],
          ],
        ],
      ],
    ],
    [
      'an earlier cell',
      false,
      [
        [
          0,
          [
            [1, 1],
            [0, 2],
          ],
        ],
      ],
    ],
    [
      'an earlier column in the next row',
      true,
      [
        [0, [[5, 1]]],
        [1, [[0, 2]]],
      ],
    ],
    ['no row', true, []],
    [
      'rows without cells',
      true,
      [
        [0, []],
        [1, []],
      ],
    ],
  ])('%s: in order %s', (_, inOrder, rows) => {
    expect(storeOf(rows).inOrder).toBe(inOrder);
    holdsAsGiven(rows);
  });

  it.each([
    ['in order', (row: number) => row],
    ['from the last row to the first', (row: number) => 199 - row],
  ])('more rows and cells than it begins with room for, %s', (_, place) => {
    const rows = Array.from({ length: 200 }, (__, row): Row => [
      place(row),
      [0, 1, 3].map((column) => [column, row * 10 + column]),
    ]);
    holdsAsGiven(rows);
  });

  it('end with the last that holds anything: blank cells that are formatted do not count', () => {
    const store = new CellStore(new ValuePool());
    store.startRow(0);
    store.add(0, Kind.Number, 1, 0);
    store.add(1, Kind.Blank | HAS_FORMULA, 0, 0);
    store.add(7, Kind.Blank, 0, 3);
    store.startRow(5);
    store.add(2, Kind.Blank, 0, 3);
    store.finish();
    expect(store.extent()).toEqual({ rowCount: 1, columnCount: 2 });
    expect([store.kind(1), store.value(1), store.find(0, 7)]).toEqual([Kind.Blank | HAS_FORMULA, null, 2]);
  });

  it('are numbers, texts, truths and errors, with or without a formula', () => {
    const pool = new ValuePool();
    const store = new CellStore(pool);
    pool.addShared('shared');
    store.startRow(0);
    const payloads: readonly (readonly [number, number, unknown])[] = [
      [Kind.Number, 2.5, 2.5],
      [Kind.Text, 0, 'shared'],
      [Kind.Text | HAS_FORMULA, pool.text('own'), 'own'],
      [Kind.Boolean, 1, true],
      [Kind.Boolean, 0, false],
      [Kind.Error, pool.error('#N/A'), { error: '#N/A' }],
      [Kind.Error, pool.error('#REF!'), { error: '#REF!' }],
    ];
    payloads.forEach(([kind, payload], column) => store.add(column, kind, payload, 0));
    store.finish();
    payloads.forEach(([, , value], column) => expect(valueAt(store, 0, column)).toEqual(value));
  });
});

it('texts and errors are held once, shared texts at the place they were given', () => {
  const pool = new ValuePool();
  pool.addShared('a');
  pool.addShared('a');
  expect([pool.text('b'), pool.text('c'), pool.text('b')]).toEqual([2, 3, 2]);
  expect([pool.error('#N/A'), pool.error('#REF!'), pool.error('#N/A'), pool.error('#REF!')]).toEqual([0, 1, 0, 1]);
  expect(pool.texts).toEqual(['a', 'a', 'b', 'c']);
});
