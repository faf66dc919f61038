import { runChecks } from '../../src/checks';
import { snapshotOf, type TestCell } from '../support/snapshot';

const day = (text: string): TestCell => ({ value: Date.parse(text) / 86_400_000 + 25_569, format: 'yyyy-mm-dd' });

/** When each award's last claim was paid: no day by which it had to be. */
const CLAIMS: TestCell[][] = [
  ['How long each award can be used'],
  [],
  ['Award year', 'Awarded', 'Last day to obligate', 'Last claim paid', 'Award'],
  ['FFY 2011', day('2011-07-01'), day('2013-09-30'), day('2013-12-12'), 19_120_440],
  ['FFY 2012', day('2012-07-01'), day('2014-09-30'), day('2014-11-20'), 18_870_210],
  ['FFY 2013', day('2013-07-01'), day('2015-09-30'), day('2015-12-03'), 18_004_118],
];

function loud(rows: TestCell[][]): string[] {
  const { findings } = runChecks(snapshotOf({ Awards: { rows } }));
  return findings.filter(({ severity }) => severity !== 'info').map(({ check }) => check);
}

describe('a column of a table that is only likely, in which no row follows', () => {
  test('is another column: no row is accused', () => {
    expect(loud(CLAIMS)).toEqual([]);
  });

  test('said once, as a hint, with what to do', () => {
    const { findings } = runChecks(snapshotOf({ Awards: { rows: CLAIMS } }));
    expect(findings.map(({ check, severity }) => [check, severity])).toEqual([['idea.availability', 'info']]);
    expect(findings[0].message).toContain('see under Tables what it was taken for');
  });

  test('where all rows but one follow, that one is told', () => {
    const dates = ['2013-12-29', '2014-12-29', '2015-12-03'];
    const rows = CLAIMS.map((row, at) => (at < 3 ? row : [...row.slice(0, 3), day(dates[at - 3]), row[4]]));
    expect(loud(rows)).toEqual(['idea.availability']);
  });
});
