import { CHECKS } from '../../../src/checks';
import { DISPROPORTIONALITY_CHECKS } from '../../../src/checks/disproportionality';
import { DISCREPANCY_RATE } from '../../../src/checks/disproportionality/discrepancy-rate';
import { DISCREPANCY_RESULT } from '../../../src/checks/disproportionality/discrepancy-result';
import type { TestCell } from '../../support/snapshot';
import { findingsIn, type Rows, told, withCell } from '../../support/findings';
import { farOff, place } from './group-tables';

const HEADER = ['LEA', 'Suspended > 10 Days', 'Children with Disabilities', 'Rate', 'Significant Discrepancy'];

/** One percentage point above the state's 1.2 percent is 2.2 percent. */
const TABLE: Rows = [
  ['State rate', 0.012],
  [],
  HEADER,
  ['Alpha', 30, 1000, 0.03, 'Yes'],
  ['Beta', 14, 1000, 0.014, 'No'],
  ['Gamma', 8, 100, 0.08, 'Too few to determine'],
  ['Delta', 21, 1000, 0.021, 'No'],
];
/** Rates in percent below one, as most are: the state's is 0.85. */
const SMALL_PERCENT: Rows = [
  ['State rate', 0.85],
  [],
  HEADER,
  ['Alpha', 30, 1000, 3, 'Yes'],
  ['Beta', 14, 2000, 0.7, 'No'],
  ['Gamma', 11, 2200, 0.5, 'No'],
  ['Delta', 11, 2750, 0.4, 'Does not have a significant discrepancy'],
];

const cellsOf = (rows: Rows, cells: Readonly<Record<string, TestCell>>): Rows =>
  Object.entries(cells).reduce((all, [cell, value]) => withCell(all, cell, value), rows);

describe('a rate', () => {
  test('that is not the children suspended divided by all', () => {
    expect(findingsIn(withCell(TABLE, 'D4', 0.3), DISPROPORTIONALITY_CHECKS)).toEqual([
      {
        check: 'disp.suspension-rate',
        severity: 'error',
        place: place(3, 3),
        citation: DISCREPANCY_RATE.citation,
        message: 'Alpha: Rate is 0.3, but children suspended divided by all children is 0.03.',
        actual: '0.3',
        expected: '0.03',
        explanations: [
          { place: place(3, 1), printed: '30', implied: '300', evidence: 'it would make the row hold by itself' },
          { place: place(3, 2), printed: '1,000', implied: '100', evidence: 'it would make the row hold by itself' },
        ],
        fix: [
          {
            sheet: 'Sheet1',
            row: 3,
            column: 3,
            before: 0.3,
            after: '=NM.RISK(B4,C4)',
            reason: 'Alpha: children suspended divided by all children is 0.03.',
          },
        ],
      },
    ]);
  });

  test('among rates in percent', () => {
    const found = findingsIn(withCell(SMALL_PERCENT, 'D5', 0.07), DISPROPORTIONALITY_CHECKS);
    expect(found.map(({ message, fix }) => [message, fix?.[0].after])).toEqual([
      ['Beta: Rate is 0.07, but children suspended divided by all children is 0.7.', '=NM.RISK(B5,C5)*100'],
    ]);
  });

  test.each<[string, Rows, string[]]>([
    ['shares', TABLE, []],
    ['percents below one', SMALL_PERCENT, []],
    ['half of them in percent: each is told or not by its size', cellsOf(TABLE, { D4: 3, D5: 1.4 }), []],
    ['more of them in percent: the others are told', cellsOf(TABLE, { D4: 3, D5: 1.4, D6: 8 }), ['D7: 2.1']],
    ['fewer of them in percent: these are told', cellsOf(TABLE, { D4: 3 }), ['D4: 0.03']],
    ['one rate above one', [HEADER, ['Alpha', 30, 1000, 4, null]], ['D2: 3']],
    ['one rate of one', [HEADER, ['Alpha', 30, 1000, 1, null]], ['D2: 0.03']],
    ['no suspensions', cellsOf(TABLE, { B4: null }), []],
    ['no children', cellsOf(TABLE, { C4: null }), []],
    ['children of zero', cellsOf(TABLE, { B4: 0, C4: 0 }), []],
    ['no rate', cellsOf(TABLE, { D4: null, D5: 'n/a' }), []],
    ['no column of rates', TABLE.map((row) => row.slice(0, 3)), []],
  ])('%s', (_, rows, expected) => {
    expect(told(rows, [DISCREPANCY_RATE]).map((line) => line.split(' → ')[0])).toEqual(
      expected.map((line) => `disp.suspension-rate ${line}`),
    );
  });

  test('in percent in one table, a share in the next', () => {
    const rows = [...TABLE.slice(2), ...Array.from({ length: 6 }, () => []), ...SMALL_PERCENT.slice(2)];
    expect(told(rows, [DISCREPANCY_RATE])).toEqual([]);
  });
});

describe('a result', () => {
  test('that does not follow from the rates', () => {
    expect(findingsIn(withCell(TABLE, 'E7', 'Yes'), DISPROPORTIONALITY_CHECKS)).toEqual([
      {
        check: 'disp.discrepancy',
        severity: 'error',
        place: place(6, 4),
        citation: DISCREPANCY_RESULT.citation,
        message: 'Delta: "Yes" is shown, but 21 of 1,000 children against a state rate of 1.2 % mean "None".',
        actual: 'Yes',
        expected: 'None',
        fix: [
          {
            sheet: 'Sheet1',
            row: 6,
            column: 4,
            before: 'Yes',
            after: '=NM.DISCREPANCY(B7,C7,$B$1)',
            reason: 'Delta: the result follows from its rate and the state’s.',
          },
        ],
      },
    ]);
  });

  test('far to the right and below', () => {
    expect(told(farOff(withCell(TABLE, 'E7', 'Yes'), 26, 9), DISPROPORTIONALITY_CHECKS)).toEqual([
      'disp.discrepancy AE16: None → AE16 =NM.DISCREPANCY(AB16,AC16,$AB$10)',
    ]);
  });

  test.each<[string, Rows, string[]]>([
    [
      'a state rate in percent above one',
      cellsOf(TABLE, { B1: 1.2, E7: 'Yes' }),
      ['E7: None → E7 =NM.DISCREPANCY(B7,C7,$B$1/100)'],
    ],
    [
      'a state rate in percent below one',
      withCell(SMALL_PERCENT, 'E4', 'No'),
      ['E4: Significant discrepancy → E4 =NM.DISCREPANCY(B4,C4,$B$1/100)'],
    ],
    [
      'a state rate of ten percent is a share',
      cellsOf(TABLE, { B1: 0.1, B4: 111, E5: 'Yes' }),
      ['E5: None → E5 =NM.DISCREPANCY(B5,C5,$B$1)'],
    ],
    [
      'another reading of the manual, where most rows follow it',
      cellsOf(TABLE, { E4: 'No', E5: 'Yes', E7: 'Yes' }),
      ['E4: Significant discrepancy → E4 =NM.DISCREPANCY(B4,C4,$B$1,"relative")'],
    ],
    [
      'the first reading, where as many rows follow another',
      cellsOf(TABLE, { E5: 'Yes' }),
      ['E5: None → E5 =NM.DISCREPANCY(B5,C5,$B$1)'],
    ],
    [
      'two of four rows that no reading explains',
      cellsOf(TABLE, { E4: 'No', E6: 'Yes' }),
      [
        'E4: Significant discrepancy → E4 =NM.DISCREPANCY(B4,C4,$B$1)',
        'E6: Too few to determine → E6 =NM.DISCREPANCY(B6,C6,$B$1)',
      ],
    ],
    ['three of five', [...cellsOf(TABLE, { E4: 'No', E6: 'Yes' }), ['Eta', 5, 900, 0.0056, 'Yes']], []],
  ])('%s', (_, rows, expected) => {
    expect(told(rows, [DISCREPANCY_RESULT])).toEqual(expected.map((line) => `disp.discrepancy ${line}`));
  });

  test.each<[string, Rows]>([
    ['as it should be', TABLE],
    ['in percent', SMALL_PERCENT],
    ['no state rate', withCell(withCell(TABLE, 'E7', 'Yes'), 'B1', null)],
    ['no suspensions', cellsOf(TABLE, { E7: 'Yes', B7: null })],
    ['no children', cellsOf(TABLE, { E7: 'Yes', C7: 'n/a' })],
    ['no result', withCell(TABLE, 'E7', null)],
    ['more suspended than there are: that is told', cellsOf(TABLE, { B7: 2100, D7: null, E7: 'No' }).slice(0, 6)],
  ])('%s: nothing is told', (_, rows) => {
    expect(told(rows, CHECKS)).toEqual([]);
  });

  test('of more suspended than there are says nothing', () => {
    expect(told(cellsOf(TABLE, { B7: 2100, E7: 'No' }), [DISCREPANCY_RESULT])).toEqual([]);
  });

  test('each table by its own reading', () => {
    const relative = cellsOf(TABLE, { E5: 'Yes', E7: 'Yes' }).slice(2);
    const rows = [
      ...TABLE,
      [],
      [],
      [],
      [],
      [],
      ['State rate', 0.012],
      [],
      ...relative,
      ['Eta', 21, 1000, 0.021, 'Yes'],
    ];
    expect(told(rows, [DISCREPANCY_RESULT])).toEqual([]);
  });

  /** What a result may be where the rate is far above the state's, where it is below, and where few are suspended. */
  const [SIGNIFICANT, NONE, FEW] = ['Significant discrepancy', 'None', 'Too few to determine'];
  const RIGHT: Readonly<Record<string, readonly [number, number]>> = {
    [SIGNIFICANT]: [300, 1000],
    [NONE]: [11, 2000],
    [FEW]: [10, 20],
  };

  /** One row with the words in question among four that are right. */
  function among(numbers: readonly [number, number], words: string): Rows {
    const others: Rows = Array.from({ length: 4 }, (_, index) => [`LEA ${index}`, 12, 2000, 0.006, 'No']);
    return [['State rate', 0.012], [], HEADER, ['Alpha', ...numbers, null, words], ...others];
  }

  describe.each<[string, string]>([
    ['Yes', SIGNIFICANT],
    ['y', SIGNIFICANT],
    ['Significant discrepancy', SIGNIFICANT],
    ['Significantly discrepant', SIGNIFICANT],
    ['Has a significant discrepancy, within Autism', SIGNIFICANT],
    ['Significant discrepancy, too few staff', SIGNIFICANT],
    ['No', NONE],
    ['N', NONE],
    ['None', NONE],
    ['Not significant', NONE],
    ['Within range', NONE],
    ['No significant discrepancy', NONE],
    ['Does not have a significant discrepancy', NONE],
    ['LEA without significant discrepancy', NONE],
    ['Too few to determine', FEW],
    ['Too small', FEW],
    ['not determined', FEW],
    ['Below minimum n', FEW],
    ['insufficient n', FEW],
    ['N/A', FEW],
  ])('"%s"', (words, meaning) => {
    test.each(Object.keys(RIGHT))('where it is: %s', (result) => {
      const isRight = result === meaning || (result === FEW && meaning === NONE);
      expect(told(among(RIGHT[result], words), [DISCREPANCY_RESULT])).toEqual(
        isRight ? [] : [`disp.discrepancy E4: ${result} → E4 =NM.DISCREPANCY(B4,C4,$B$1)`],
      );
    });
  });

  test.each(['see note', 'Yesterday', 'Oh yes', 'Nearly', 'n/a in 2014 (see note)', '?'])(
    '"%s" says none of them',
    (words) => {
      expect(Object.values(RIGHT).flatMap((numbers) => told(among(numbers, words), [DISCREPANCY_RESULT]))).toEqual([]);
    },
  );
});
