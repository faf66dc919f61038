import { DISPROPORTIONALITY_CHECKS } from '../../../src/checks/disproportionality';
import { COUNT } from '../../../src/checks/disproportionality/count';
import { findingsIn, type Rows, told, withCell } from '../../support/findings';
import { columnsOf, IN_PERCENT, place, TABLE } from './group-tables';

const PLAIN = ['Race/Ethnicity', 'Count', 'Enrollment', 'Risk', 'Risk Ratio'];

/** Large lists of groups with 1,000 children each: 10 counted, 20 in the first. */
function longList(groups: number): Rows {
  const others = (10 * (groups - 1)) / (1000 * (groups - 1));
  const rest = (10 * (groups - 2) + 20) / (1000 * (groups - 1));
  return Array.from({ length: groups }, (_, index) => [
    `Group ${index + 1}`,
    index === 0 ? 20 : 10,
    1000,
    null,
    Number((index === 0 ? 0.02 / others : 0.01 / rest).toFixed(6)),
  ]);
}

describe('one count that the ratios were not computed from', () => {
  test.each<[string, string, number, object]>([
    [
      'a count',
      'B2',
      66,
      {
        place: place(1, 1),
        message: 'Hispanic: Count is 66, but no risk ratio of the table follows from it; with 60 all of them do.',
        actual: '66',
        expected: '60',
        fix: [
          {
            sheet: 'Sheet1',
            row: 1,
            column: 1,
            before: 66,
            after: 60,
            reason: 'Hispanic: with 60 all risk ratios of the table hold.',
          },
        ],
      },
    ],
    [
      'an enrollment',
      'C2',
      5000,
      {
        place: place(1, 2),
        message:
          'Hispanic: Enrollment is 5,000, but no risk ratio of the table follows from it; with 500 all of them do.',
        actual: '5,000',
        expected: '500',
        fix: [
          {
            sheet: 'Sheet1',
            row: 1,
            column: 2,
            before: 5000,
            after: 500,
            reason: 'Hispanic: with 500 all risk ratios of the table hold.',
          },
        ],
      },
    ],
  ])('%s', (_, cell, value, expected) => {
    expect(findingsIn(withCell(TABLE, cell, value), DISPROPORTIONALITY_CHECKS)).toEqual([
      { check: 'disp.count', severity: 'error', citation: COUNT.citation, ...expected },
    ]);
  });

  const found = ['disp.count B2: 60 → B2 60'];
  const two: Rows = [PLAIN, ['Hispanic', 66, 500, null, 1.8], ['White', 20, 300, null, 0.5556]];

  test.each<[string, Rows, string[]]>([
    ['beside risks in percent', withCell(IN_PERCENT, 'B2', 66), found],
    [
      'without risks',
      withCell(columnsOf(TABLE, 'Race/Ethnicity', 'Count', 'Enrollment', 'Risk Ratio'), 'B2', 66),
      [...found, 'disp.small-group D5: Too few to determine'],
    ],
    ['of two groups', two, found],
    ['of two groups, borne out by its risk', withCell(two, 'D2', 0.12), found],
    ['two groups, the risk of the other wrong', withCell(withCell(two, 'D2', 0.12), 'D3', 0.5), found],
    [
      'of two groups, against its risk: each ratio is told by itself',
      withCell(withCell(two, 'D2', 0.132), 'D3', 0.0667),
      ['disp.risk-ratio E2', 'disp.risk-ratio E3'],
    ],
    [
      'with two ratios off that no count explains',
      withCell(withCell(TABLE, 'G2', 0.5), 'G3', 0.3),
      ['disp.risk-ratio G2', 'disp.risk-ratio G3'],
    ],
    ['with one ratio off', withCell(TABLE, 'G2', 0.5259), ['disp.risk-ratio G2']],
    [
      'with half of the ratios there',
      withCell(withCell(withCell(TABLE, 'G4', null), 'G5', null), 'B2', 66),
      ['disp.count B2: 60 → B2 60'],
    ],
    [
      'of five groups of which only two have a ratio',
      [...two, ['Asian', 0, 100], ['Black', 0, 100], ['Pacific Islander', 0, 100]].map((row, index) =>
        index === 1 ? ['Hispanic', 66, 500, null, 3.6] : index === 2 ? ['White', 20, 300, null, 0.8889] : row,
      ),
      ['disp.risk-ratio E2', 'disp.risk-ratio E3'],
    ],
    [
      'of four groups of which only two have a ratio',
      [...two, ['Asian', 0, 100], ['Black', 0, 100]].map((row, index) =>
        index === 1 ? ['Hispanic', 66, 500, null, 3] : index === 2 ? ['White', 20, 300, null, 0.7778] : row,
      ),
      found,
    ],
  ])('%s', (_, rows, expected) => {
    const lines = told(rows, DISPROPORTIONALITY_CHECKS).filter((line) => !/weighted|alternate/.test(line));
    expect(lines.map((line) => line.replace(/: .* → \w+ =.*/, ''))).toEqual(expected);
  });

  test('no count above the enrollment is thought of', () => {
    const rows: Rows = [PLAIN, ['A', 60, 100, null, 9.8], ['B', 20, 300, null, 0.9]];
    expect(told(rows, [COUNT])).toEqual([]);
  });
});

describe('limits of the search', () => {
  test.each([
    [60, ['disp.count B2: 20 → B2 20']],
    [61, []],
  ])('%d ratios off', (groups, expected) => {
    const rows = withCell([PLAIN, ...longList(groups)], 'B2', 27);
    expect(told(rows, [COUNT])).toEqual(expected);
  });

  test('thirty tables are searched, and no more', () => {
    const leas = Array.from({ length: 32 }, (_, lea) =>
      longList(3).map(([name, count, ...row], index) => [`LEA ${lea + 1}`, name, index === 0 ? 27 : count, ...row]),
    );
    const found = told([['LEA', ...PLAIN], ...leas.flat()], [COUNT]);
    expect(found).toHaveLength(30);
    expect(found[29]).toBe('disp.count C89: 20 → C89 20');
  });
});
