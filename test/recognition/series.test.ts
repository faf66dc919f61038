import { outlines } from '../support/recognised';
import { type TestCell } from '../support/snapshot';

type Row = readonly TestCell[];

/** The series of the one table with these headers over figures. */
function seriesOf(header: Row, data: Row): Readonly<Record<string, string>> {
  const [table, ...others] = outlines([header, data]);
  expect(others).toEqual([]);
  return table.series;
}

/** The years of membership of an allocation with these headers. */
function membership(...headers: readonly string[]): string {
  return seriesOf(['Entity', ...headers, 'Initial Allocation'], ['Alpha', ...headers.map(() => 10), 100]).membership;
}

describe('several columns of one role', () => {
  test('stand in the order of their years', () => {
    expect(membership('FY 2012 Mem', 'FY 2011 Mem', 'FY 2013 Mem')).toBe('C B D');
    expect(membership('2012-13 Mem', 'FY11 Mem', '2012 Mem')).toBe('C D B');
  });

  test('stand as on the sheet where one of them has no year, or two the same', () => {
    expect(membership('FY 2012 Mem', 'Mem', 'FY 2011 Mem')).toBe('B C D');
    expect(membership('FY 2012 Mem', 'FY 2011 Mem', 'FY 2011 40 Day Count')).toBe('B C D');
    expect(membership('40 Day Count', 'Mem')).toBe('B C');
  });

  test('are the last ones where there are more than the role has', () => {
    expect(membership('FY11 Mem', 'FY12 Mem', 'FY13 Mem', 'FY14 Mem')).toBe('B C D E');
    expect(membership('FY11 Mem', 'FY12 Mem', 'FY13 Mem', 'FY14 Mem', 'FY15 Mem')).toBe('C D E F');
    expect(membership('FY15 Mem', 'FY14 Mem', 'FY13 Mem', 'FY12 Mem', 'FY11 Mem', 'FY10 Mem')).toBe('E D C B');
  });

  test('are first of all those that the words fit best', () => {
    expect(membership('FY11 Mem', 'FY12 Mem', 'FY13 Mem', 'FY14 Mem', 'Mem of residents')).toBe('B C D E');
    expect(membership('Mem of residents', 'FY11 Mem', 'FY12 Mem', 'FY13 Mem', 'FY14 Mem')).toBe('C D E F');
  });

  test('each role has its own', () => {
    expect(
      seriesOf(
        ['Fund', 'Object', 'Job Class', 'Proj. FTE FY15', 'Proj. Amt FY15', 'Est. FTE FY14', 'Est. Amt FY14'],
        [11000, 51100, 1412, 4, 40, 5, 50],
      ),
    ).toEqual({ amount: 'G E', fte: 'F D' });
  });

  test('fewer than the role needs are no table', () => {
    const header = ['Determination', '2013 IDEA B Allocation', '2014 IDEA B Allocation', 'Reduction'];
    expect(seriesOf(header, ['Meets', 10, 12, 1])).toEqual({ allocation: 'B C' });
    expect(outlines([header.filter((_, column) => column !== 1), ['Meets', 12, 1]])).toEqual([]);
  });
});
