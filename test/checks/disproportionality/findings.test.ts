import { DISPROPORTIONALITY_CHECKS } from '../../../src/checks/disproportionality';
import { FINDING } from '../../../src/checks/disproportionality/finding';
import { SMALL_GROUP } from '../../../src/checks/disproportionality/small-group';
import type { TestCell } from '../../support/snapshot';
import { findingsIn, type Rows, told, withCell } from '../../support/findings';
import { columnsOf, place, TABLE } from './group-tables';

/** One group's row: its ratios, its count, what is found of it. */
function row(ratio: TestCell, weighted: TestCell, count: TestCell, finding: TestCell, header = 'Finding'): Rows {
  return [
    ['Race/Ethnicity', 'Count', 'Enrollment', 'Risk Ratio', 'Weighted Risk Ratio', header],
    ['Hispanic', count, 500, ratio, weighted, finding],
  ];
}

describe('a finding', () => {
  test('other than both ratios and the size give', () => {
    expect(findingsIn(withCell(TABLE, 'J4', 'Disproportionate representation'), DISPROPORTIONALITY_CHECKS)).toEqual([
      {
        check: 'disp.finding',
        severity: 'error',
        place: place(3, 9),
        citation: FINDING.citation,
        message:
          'American Indian: "Disproportionate representation" is shown, but a risk ratio of 6.0455, a weighted one of 5.9143 and 95 children counted mean "Significant disproportionality".',
        actual: 'Disproportionate representation',
        expected: 'Significant disproportionality',
        fix: [
          {
            sheet: 'Sheet1',
            row: 3,
            column: 9,
            before: 'Disproportionate representation',
            after: '=NM.DISPROPORTIONALITY(G4,H4,B4)',
            reason: 'American Indian: the finding follows from both ratios and the group’s size.',
          },
        ],
      },
    ]);
  });

  const SIGNIFICANT = 'Significant disproportionality';
  const REPRESENTATION = 'Disproportionate representation';
  const FEW = 'Too few to determine';

  /** The two ratios and the count with which a finding is right. */
  const RIGHT: Readonly<Record<string, readonly [number, number, number]>> = {
    [SIGNIFICANT]: [5.25, 6.25, 20],
    [REPRESENTATION]: [3.25, 6.25, 20],
    [FEW]: [5.25, 6.25, 10],
    None: [2.25, 6.25, 20],
  };

  describe.each<[string, string]>([
    ['Significant disproportionality', SIGNIFICANT],
    ['SIGNIFICANT', SIGNIFICANT],
    ['Disproportionate representation', REPRESENTATION],
    ['Over-representation', REPRESENTATION],
    ['overrepresented', REPRESENTATION],
    ['Over-represented in this category', REPRESENTATION],
    ['Too few to determine', FEW],
    ['too small', FEW],
    ['Not determined', FEW],
    ['Below minimum n', FEW],
    ['Insufficient data', FEW],
    ['n/a', FEW],
    ['Small n', FEW],
    ['None', 'None'],
    ['No', 'None'],
    ['Not significant', 'None'],
    ['Within range', 'None'],
    ['OK', 'None'],
    ['Does not have significant disproportionality', 'None'],
    ['Group without disproportionate representation', 'None'],
    ['It is not over-represented', 'None'],
  ])('"%s"', (words, meaning) => {
    test.each(Object.keys(RIGHT))('where it is: %s', (result) => {
      const rows = row(...RIGHT[result], words);
      const isRight = result === meaning || (meaning === 'None' && result === FEW);
      expect(told(rows, [FINDING])).toEqual(
        isRight ? [] : [`disp.finding F2: ${result} → F2 =NM.DISPROPORTIONALITY(D2,E2,B2)`],
      );
    });
  });

  test.each(['Yes', 'see note', 'n/a in 2014', 'Normal', 'The smallest group', 'Underrepresented', 'a note', '', null])(
    '%p says none of them',
    (words) => {
      expect(Object.values(RIGHT).flatMap((given) => told(row(...given, words), [FINDING]))).toEqual([]);
    },
  );

  test('words of it later in a sentence', () => {
    const sentence = (words: string): string[] => told(row(5.25, 6.25, 20, words), [FINDING]);
    expect(sentence('Significant disproportionality, too few staff to determine why')).toEqual([]);
    expect(sentence('Significant disproportionality, within Autism')).toEqual([]);
  });

  test.each<[string, Rows, string[]]>([
    ['no risk ratio', row(null, 6, 20, 'None'), []],
    ['no weighted one', row(6, null, 20, 'None'), []],
    ['no count', row(6, 6, 'few', 'None'), []],
    ['no column for it', columnsOf(row(6, 6, 20, ''), 'Race/Ethnicity', 'Count', 'Enrollment', 'Risk Ratio'), []],
    ['eleven children', row(6, 6, 11, 'None'), [SIGNIFICANT]],
    ['ten children', row(6, 6, 10, 'Significant'), [FEW]],
    ['ten children with nothing found', row(6, 6, 10, 'None'), []],
  ])('%s', (_, rows, expected) => {
    expect(told(rows, [FINDING]).map((line) => line.replace(/^disp.finding F2: | → .*/g, ''))).toEqual(expected);
  });

  describe('a sheet with a minimum of its own', () => {
    const withMinimum = (...given: Parameters<typeof row>): Rows => [['Minimum size', 30], [], ...row(...given)];

    test.each<[number, string, string[]]>([
      [30, 'Too few to determine', []],
      [30, 'Significant', ['disp.finding F4: Too few to determine → F4 Too few to determine']],
      [31, 'Significant', []],
      [31, 'Too few', ['disp.finding F4: Significant disproportionality → F4 Significant disproportionality']],
    ])('%d children, "%s"', (count, words, expected) => {
      expect(told(withMinimum(6, 6, count, words), [FINDING])).toEqual(expected);
    });
  });

  describe('of ratios that were rounded to two decimals', () => {
    test.each<[TestCell, TestCell, string, boolean]>([
      [3, 4.12, 'None', true],
      [3, 4.12, REPRESENTATION, true],
      [3.01, 4.12, 'None', false],
      [2.99, 4.12, REPRESENTATION, false],
      [4.12, 3, 'None', true],
      [4.12, 3.01, 'None', false],
      [5, 5, REPRESENTATION, true],
      [5.01, 5.01, REPRESENTATION, false],
      [4.99, 4.99, SIGNIFICANT, false],
      [5, 5.12, REPRESENTATION, true],
      [{ formula: '=C2/100', value: 3 }, 4.12, 'None', false],
      [4.12, { formula: '=C2/100', value: 3 }, 'None', false],
    ])('%p and %p: "%s" may be right: %p', (ratio, weighted, words, isRight) => {
      const [header, group] = row(ratio, weighted, 20, words);
      const rows = [header, group, ['White', 20, 500, 1.25, 1.25, 'None']];
      expect(told(rows, [FINDING]).length === 0).toBe(isRight);
    });
  });

  describe('where the column asks for significance only', () => {
    test.each<[number, string, string[]]>([
      [3.25, 'No', []],
      [3.25, 'Significant', ['Disproportionate representation']],
      [5.25, 'No', ['Significant disproportionality']],
      [1.25, 'No', []],
    ])('%d, "%s"', (ratio, words, expected) => {
      const found = findingsIn(row(ratio, 6.25, 20, words, 'Significant Disproportionality'), [FINDING]);
      expect(found.map((one) => one.expected)).toEqual(expected);
    });
  });
});

describe('a ratio of ten or fewer', () => {
  test('without a word of it', () => {
    expect(
      findingsIn(
        TABLE.map((cells) => cells.slice(0, 9)),
        DISPROPORTIONALITY_CHECKS,
      ),
    ).toEqual([
      {
        check: 'disp.small-group',
        severity: 'warning',
        place: place(4, 6),
        citation: SMALL_GROUP.citation,
        message:
          'Black: a ratio of 1.0857 is shown for 8 children. Groups of 10 or fewer are too few to determine, and can be recognised.',
        actual: '1.0857',
        expected: 'Too few to determine',
      },
    ]);
  });

  const minimum: Rows = [['Minimum size', 30], []];

  test.each<[string, Rows, string[]]>([
    ['ten children', row(2, 3, 10, null), ['disp.small-group D2']],
    ['eleven children', row(2, 3, 11, null), []],
    ['no children', row(2, 3, 0, null), []],
    ['no count', row(2, 3, null, null), []],
    ['no ratio', row(null, null, 10, null), []],
    ['only the weighted ratio', row(null, 3, 10, null), ['disp.small-group E2']],
    ['words that say nothing', row(2, 3, 10, 'see note'), ['disp.small-group D2']],
    ['words that say it', row(2, 3, 10, 'Too few'), []],
    ['thirty children, where the sheet’s minimum is 30', [...minimum, ...row(2, 3, 30, null)], ['disp.small-group D4']],
    ['thirty-one children, where the sheet’s minimum is 30', [...minimum, ...row(2, 3, 31, null)], []],
    ['no column of ratios', columnsOf(row(2, 3, 10, null), 'Race/Ethnicity', 'Count', 'Enrollment'), []],
  ])('%s', (_, rows, expected) => {
    expect(told(rows, [SMALL_GROUP]).map((line) => line.split(':')[0])).toEqual(expected);
  });
});
