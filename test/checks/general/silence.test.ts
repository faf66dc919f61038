import fc from 'fast-check';
import { columnName } from '../../../src/workbook/address';
import { formulasOf } from '../../../src/checks/general/model/sheet-formulas';
import { relativeText } from '../../../src/checks/general/model/relative-text';
import { shiftFormula } from '../../../src/workbook/file/formula-shift';
import { snapshotOf, type TestCell } from '../../support/snapshot';
import { allFound, f } from './support';

interface Layout {
  readonly titleRows: number;
  readonly leftColumns: number;
  readonly sections: readonly (readonly (readonly number[])[])[];
  readonly totals: 'formulas' | 'plus' | 'typed';
  readonly rowTotals: boolean;
  readonly shares: boolean;
  readonly blankBefore: boolean;
}

const layout: fc.Arbitrary<Layout> = fc.integer({ min: 2, max: 5 }).chain((columns) =>
  fc.record({
    titleRows: fc.integer({ min: 0, max: 3 }),
    leftColumns: fc.integer({ min: 0, max: 2 }),
    sections: fc.array(
      fc.array(fc.array(fc.integer({ min: 1, max: 99999 }), { minLength: columns, maxLength: columns }), {
        minLength: 2,
        maxLength: 12,
      }),
      { minLength: 1, maxLength: 3 },
    ),
    totals: fc.constantFrom('formulas', 'plus', 'typed'),
    rowTotals: fc.boolean(),
    shares: fc.boolean(),
    blankBefore: fc.boolean(),
  }),
);

/** A table that is right: sections with their totals, a grand total of these, row totals and shares of the grand total. */
function sheetOf({ titleRows, leftColumns, sections, totals, rowTotals, shares, blankBefore }: Layout): TestCell[][] {
  const columns = sections[0][0].length;
  const left = leftColumns + 1;
  const pad = (cells: TestCell[]): TestCell[] => [...Array.from({ length: leftColumns }, () => null), ...cells];
  const rows: TestCell[][] = Array.from({ length: titleRows }, (_, at) => [`Title ${at}`]);
  const numbers: (readonly number[])[] = [];
  const put = (label: string, values: readonly number[], formulas?: string[]): void => {
    numbers[rows.length] = values;
    const cells: TestCell[] = values.map((value, at) =>
      formulas && totals !== 'typed' ? f(formulas[at], value) : value,
    );
    const across = values.reduce((sum, value) => sum + value, 0);
    const name = (column: number) => `${columnName(column)}${rows.length + 1}`;
    if (rowTotals) cells.push(f(`=SUM(${name(left)}:${name(left + columns - 1)})`, across));
    rows.push(pad([label, ...cells]));
  };
  rows.push(
    pad(['School', ...Array.from({ length: columns }, (_, at) => `Quarter ${at + 1}`), ...(rowTotals ? ['Year'] : [])]),
  );
  const totalRows: number[] = [];
  for (const [index, section] of sections.entries()) {
    const first = rows.length;
    for (const [at, values] of section.entries()) put(`School ${index}-${at}`, values);
    if (blankBefore) rows.push([]);
    const last = blankBefore ? rows.length - 2 : rows.length - 1;
    totalRows.push(rows.length);
    put(
      `Total section ${index + 1}`,
      section[0].map((_, column) => section.reduce((sum, values) => sum + values[column], 0)),
      section[0].map((_, column) => {
        const c = columnName(left + column);
        return totals === 'plus'
          ? `=${section.map((__, at) => `${c}${first + at + 1}`).join('+')}`
          : `=SUM(${c}${first + 1}:${c}${last + 1})`;
      }),
    );
  }
  const grand = rows.length;
  put(
    'Grand total',
    sections[0][0].map((_, column) => totalRows.reduce((sum, row) => sum + numbers[row][column], 0)),
    sections[0][0].map(
      (_, column) => `=SUM(${totalRows.map((row) => `${columnName(left + column)}${row + 1}`).join(',')})`,
    ),
  );
  if (shares) {
    const at = left + columns + (rowTotals ? 1 : 0);
    const all = numbers[grand][0];
    for (const [row, values] of numbers.entries()) {
      if ((values as readonly number[] | undefined) === undefined) continue;
      while (rows[row].length < at) rows[row].push(null);
      const c = columnName(left);
      rows[row].push({ formula: `=${c}${row + 1}/$${c}$${grand + 1}`, value: values[0] / all, format: '0.0%' });
    }
  }
  return rows;
}

test('a correct table is left alone, however it is laid out', () => {
  fc.assert(
    fc.property(layout, (drawn) => {
      expect(allFound(snapshotOf({ Budget: sheetOf(drawn) }))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('a reference moved in one formula of a correct table is found', () => {
  fc.assert(
    fc.property(
      layout.filter(({ rowTotals, sections }) => rowTotals && sections.some(({ length }) => length > 5)),
      fc.nat(),
      (drawn, pick) => {
        const rows = sheetOf({ ...drawn, totals: 'formulas' });
        const column = drawn.leftColumns + 1 + drawn.sections[0][0].length;
        const longest = drawn.sections.reduce(
          (long, { length }, at) => (length > drawn.sections[long].length ? at : long),
          0,
        );
        const at = rows.flatMap((cells, index) =>
          String(cells[drawn.leftColumns]).startsWith(`School ${longest}-`) ? [index] : [],
        );
        const row = at[pick % at.length];
        const { formula, value } = rows[row][column] as { formula: string; value: number };
        // The row above is added up instead, or the one below in the first row.
        const by = at.includes(row - 1) ? -1 : 1;
        rows[row][column] = { formula: shiftFormula(formula, by, 0), value };
        expect(allFound(snapshotOf({ Budget: rows })).join()).toContain(`${columnName(column)}${row + 1} `);
      },
    ),
    { numRuns: 100 },
  );
});

test.each([
  ['an empty workbook', {}],
  ['an empty sheet', { Sheet1: [] }],
  ['notes', { Notes: [['Call the business office'], [null, 'by Friday'], ['505-555-0100', 42]] }],
  [
    'a price list',
    {
      Prices: [
        ['Item', 'Code', 'Price', 'Tax'],
        ['Chalk', '0012', 1.5, f('=C2*0.05', 0.075)],
        ['Paper', '0013', 4, f('=C3*0.05', 0.2)],
      ],
    },
  ],
  [
    'a calendar',
    {
      Calendar: [
        ['Mon', 'Tue', 'Wed'],
        [1, 2, 3],
        [8, 9, 10],
        [f('=A3+7', 15), f('=B3+7', 16), f('=C3+7', 17)],
      ],
    },
  ],
])('silent: %s', (_, sheets: Parameters<typeof snapshotOf>[0]) => {
  expect(allFound(snapshotOf(sheets))).toEqual([]);
});

describe('the model of formulas', () => {
  test('a formula and its copies read the same', () => {
    const reference = fc
      .tuple(fc.boolean(), fc.integer({ min: 3, max: 40 }), fc.boolean(), fc.integer({ min: 4, max: 90 }))
      .map(([fixC, column, fixR, row]) => `${fixC ? '$' : ''}${columnName(column)}${fixR ? '$' : ''}${row}`);
    const formula = fc
      .tuple(reference, reference, reference)
      .map(([a, b, c]) => `=IF("A1"&'My A1'!${a}>LOG10(${b}),Table1[[A1]:[B2]],${c}:${c}*A1_B)`);
    fc.assert(
      fc.property(formula, fc.integer({ min: -3, max: 60 }), fc.integer({ min: -3, max: 60 }), (text, down, right) => {
        const copy = shiftFormula(text, down, right);
        expect(relativeText(copy, 10 + down, 5 + right)).toBe(relativeText(text, 10, 5));
      }),
    );
  });

  test('formulas that look elsewhere read differently', () => {
    expect(relativeText('=A1', 0, 1)).not.toBe(relativeText('=A1', 1, 1));
    expect(relativeText('=$A$1', 0, 1)).toBe(relativeText('=$A$1', 5, 5));
    expect(relativeText('=A:A', 0, 1)).toBe(relativeText('=B:B', 0, 2));
    expect(relativeText('=LOG10(2)', 0, 0)).toBe(relativeText('=LOG10(2)', 3, 3));
  });

  test('lines and lookup agree with the sheet', () => {
    const book = snapshotOf({
      S: [
        [f('=B1'), 1, f('=B1')],
        [f('=B2'), null, f('=A2')],
      ],
    });
    const formulas = formulasOf(book.sheets[0]);
    expect(formulas.count).toBe(4);
    expect(formulas.at(0, 1)).toBeUndefined();
    expect(formulas.at(1, 0)?.same).toBe(formulas.at(0, 0)?.same);
    expect([...formulas.lines('column')].map((line) => line.map(({ from, to }) => [from, to]))).toEqual([
      [[0, 1]],
      [
        [0, 0],
        [1, 1],
      ],
    ]);
  });
});
