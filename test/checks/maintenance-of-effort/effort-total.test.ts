import { EFFORT_TOTAL } from '../../../src/checks/maintenance-of-effort/effort-total';
import { findingsIn, type Rows, told } from '../../support/findings';
import { changeOf, placeOf } from '../../support/place';
import type { TestCell } from '../../support/snapshot';
import { EFFORT, withCells, without } from './tables';

type Cells = Readonly<Record<string, TestCell>>;

const found = (rows: Rows): string[] => told(rows, [EFFORT_TOTAL]);

describe('a total across the funds of a row', () => {
  test('that is not their sum', () => {
    const [finding] = findingsIn(withCells(EFFORT, { F2: 51900 }), [EFFORT_TOTAL]);
    // The totals of the column that it is added to follow from it.
    expect(finding.consequences?.map(({ range }) => range)).toEqual([placeOf('F4').range, placeOf('F8').range]);
    expect([{ ...finding, consequences: undefined }]).toEqual([
      {
        check: 'moe.effort-total',
        severity: 'error',
        place: placeOf('F2'),
        message: 'F2 (Grand Total) is 51,900.00, but its amounts add up to 51,000.00.',
        actual: '51,900.00',
        expected: '51,000.00',
        citation: EFFORT_TOTAL.citation,
        fix: [changeOf('F2', { before: 51900, after: '=SUM(D2:E2)', reason: 'The sum of its amounts.' })],
      },
    ]);
  });

  /** Only what is said of the row with its total in F2. */
  const ofRow = (cells: Cells): string[] => found(withCells(EFFORT, cells)).filter((line) => line.includes(' F2: '));
  const told50 = 'moe.effort-total F2: 51,000.00 → F2 =SUM(D2:E2)';

  test.each<[string, Cells, string[]]>([
    ['half a cent off', { F2: 51000.005 }, []],
    ['a cent off', { F2: 51000.01 }, [told50]],
    ['computed by a formula', { F2: { formula: '=D2', value: 50000 } }, []],
    ['blank', { F2: null }, []],
    ['of blank amounts', { D2: null, E2: null, F2: 51000 }, []],
    ['with an amount that is computed', { D2: { formula: '=A1', value: 50000 }, F2: 51900 }, [told50]],
    ['with an amount too small to explain it', { F2: 50000 }, [told50]],
    ['with an amount that would have to be negative', { F2: 49000 }, [told50]],
  ])('%s', (_, cells, expected) => {
    expect(ofRow(cells)).toEqual(expected);
  });

  test.each(['24106 - IDEA B', 'Fund 24106'])('may leave out a fund that does not count (%s)', (fund) => {
    const cells = { D1: 'Fund 11000', E1: fund };
    expect(ofRow({ ...cells, F2: 50000 })).toEqual([]);
    expect(ofRow({ ...cells, F2: 51000 })).toEqual([]);
    expect(ofRow({ ...cells, F2: 1000 })).toEqual([told50]);
  });
});

describe('a total of the rows above it', () => {
  test('over an object of fewer rows than other totals are told from', () => {
    expect(findingsIn(withCells(EFFORT, { D4: 71000 }), [EFFORT_TOTAL])).toEqual([
      {
        check: 'moe.effort-total',
        severity: 'error',
        place: placeOf('D4'),
        message: 'D4 (11000 - Operational) is 71,000.00, but its amounts add up to 70,000.00.',
        actual: '71,000.00',
        expected: '70,000.00',
        citation: EFFORT_TOTAL.citation,
        fix: [changeOf('D4', { before: 71000, after: '=SUM(D2:D3)', reason: 'The sum of its amounts.' })],
      },
    ]);
  });

  test.each<[string, Cells, string[]]>([
    ['over all objects', { D8: 83000 }, ['moe.effort-total D8: 82,000.00 → D8 =SUM(D2:D3,D5:D6)']],
    ['over all objects and funds', { F8: 84500 }, ['moe.effort-total F8: 83,500.00 → F8 =SUM(F2:F3,F5:F6)']],
    ['half a cent off', { D8: 82000.005 }, []],
    ['computed by a formula', { D4: { formula: '=D2', value: 50000 } }, []],
    ['blank', { D4: null, D8: null }, []],
    ['of blank amounts', { E2: null, F2: 50000, F3: 20000, E4: 1000, F4: 70000, E8: 500, F8: 82500 }, []],
  ])('%s', (_, cells, expected) => {
    expect(found(withCells(EFFORT, cells))).toEqual(expected);
  });

  test('over an object of three rows is another check’s', () => {
    const [header, first, second, ...rest] = EFFORT;
    const third = [null, null, '1311 - Diagnosticians', 5000, null, 5000];
    const rows = withCells([header, first, second, third, ...rest], { D5: 76000, F5: 76000, D9: 87000, F9: 88500 });
    expect(found(rows)).toEqual([]);
  });

  test('over rows after the last object’s total', () => {
    const rows = EFFORT.filter((_, index) => index !== 6);
    expect(found(rows)).toEqual([]);
    expect(found(withCells(rows, { D7: 83000 }))).toEqual(['moe.effort-total D7: 82,000.00 → D7 =SUM(D2:D3,D5:D6)']);
  });

  test('that follows another total has no rows of its own', () => {
    const rows: Rows = [...EFFORT.slice(0, 7), [null, 'Contracted and pay Total', null, 82000, 1500, 83500], EFFORT[7]];
    expect(found(rows)).toEqual([]);
    expect(found(withCells(rows, { D9: 83000 }))).toEqual(['moe.effort-total D9: 82,000.00 → D9 =SUM(D2:D3,D5:D6)']);
  });

  test('of a single list is another check’s', () => {
    const rows: Rows = [EFFORT[0], EFFORT[1], EFFORT[2], ['Alpha Grand Total', null, null, 71000, 1000, 72000]];
    expect(found(rows)).toEqual([]);
  });

  test('of several LEAs takes in its own rows', () => {
    const rows: Rows = [...EFFORT, ...EFFORT.slice(1)];
    expect(found(rows)).toEqual([]);
    expect(found(withCells(rows, { D11: 71000, D15: 83000 }))).toEqual([
      'moe.effort-total D11: 70,000.00 → D11 =SUM(D9:D10)',
      'moe.effort-total D15: 82,000.00 → D15 =SUM(D9:D10,D12:D13)',
    ]);
    // The first LEA has a row after its last subtotal.
    const loose: Rows = [...EFFORT.filter((_, index) => index !== 6), ...EFFORT.slice(1)];
    expect(found(withCells(loose, { D10: 71000 }))).toEqual(['moe.effort-total D10: 70,000.00 → D10 =SUM(D8:D9)']);
  });

  test('in a table without totals by row', () => {
    expect(found(without(EFFORT, 5))).toEqual([]);
    expect(found(without(withCells(EFFORT, { E8: 2500 }), 5))).toEqual([
      'moe.effort-total E8: 1,500.00 → E8 =SUM(E2:E3,E5:E6)',
    ]);
  });
});
