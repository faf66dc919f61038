import { EQUALIZATION_CHECKS } from '../../../src/checks/equalization';
import { FACTOR } from '../../../src/checks/equalization/factor';
import { findingsIn, type Rows, told } from '../../support/findings';
import { changeOf, placeOf } from '../../support/place';
import type { TestCell } from '../../support/snapshot';

/** One row of program units, with what its factor is called for; others may stand below it. */
function table(title: string, name: TestCell, factor: TestCell, ...others: Rows): Rows {
  const units = typeof factor === 'number' ? Math.round(factor * 100 * 1e6) / 1e6 : 100;
  return [[title], ['Grade or program', 'MEM', 'Factor', 'Units'], [name, 100, factor, units], ...others];
}

const GRADE_1: readonly TestCell[] = ['Grade 1', 10, 1.2, 12];
const KINDERGARTEN: readonly TestCell[] = ['Kindergarten', 10, 1.44, 14.4];

const found = (rows: Rows): string[] => told(rows, EQUALIZATION_CHECKS);

describe('a factor that is not that of the year', () => {
  test('the year’s is told and offered', () => {
    expect(findingsIn(table('FY2017', 'Bilingual', 0.35, GRADE_1), EQUALIZATION_CHECKS)).toEqual([
      {
        check: 'seg.factor',
        severity: 'error',
        place: placeOf('C3'),
        message: 'Bilingual has the factor 0.35, but the bilingual multicultural education factor is 0.5 in FY17.',
        actual: '0.35',
        expected: '0.5',
        citation: FACTOR.citation,
        fix: [
          changeOf('C3', {
            before: 0.35,
            after: '=NM.PARAMETER("bilingual-factor",2017)',
            reason: 'The bilingual multicultural education factor is 0.5 in FY17.',
          }),
        ],
      },
    ]);
  });

  test('without a year it is the only one there ever was, as a number', () => {
    expect(findingsIn(table('Program units', 'Kindergarten', 1.4), EQUALIZATION_CHECKS)).toEqual([
      {
        check: 'seg.factor',
        severity: 'error',
        place: placeOf('C3'),
        message: 'Kindergarten has the factor 1.4, but the cost differential factor of kindergarten is 1.44.',
        actual: '1.4',
        expected: '1.44',
        citation: FACTOR.citation,
        fix: [
          changeOf('C3', {
            before: 1.4,
            after: 1.44,
            reason: 'The cost differential factor of kindergarten is 1.44.',
          }),
        ],
      },
    ]);
  });

  test('without a year and with several it could be, one that it never was is doubted', () => {
    expect(findingsIn(table('Program units', 'Grades 7-12', 1.35), EQUALIZATION_CHECKS)).toEqual([
      {
        check: 'seg.factor',
        severity: 'warning',
        place: placeOf('C3'),
        message:
          'Grades 7-12 has the factor 1.35, which the cost differential factor of grades 7 to 12 was in no year that the sources know (FY17 and later).',
        actual: '1.35',
        citation: FACTOR.citation,
      },
    ]);
  });

  test('1 + the factor beside the grades counts their units twice', () => {
    const [{ message }] = findingsIn(table('FY2017', 'Special education A/B', 1.7, KINDERGARTEN), EQUALIZATION_CHECKS);
    expect(message).toBe(
      'Special education A/B has the factor 1.7, but the special-education factor, level A/B is 0.7 in FY17.' +
        ' The 1.7 is 1 plus the factor: the 1 is the pupil’s own grade unit, which the table counts with the grade.',
    );
  });

  test.each([
    [
      'a grade',
      'Grade 1',
      2.2,
      'Grade 1 has the factor 2.2, but the cost differential factor of grade 1 is 1.2 in FY17.',
    ],
    [
      'a program that counts for itself',
      'Fine arts',
      1.05,
      'Fine arts has the factor 1.05, but the fine arts education factor is 0.05 in FY17.',
    ],
  ])('of %s 1 is no other unit', (_, name, factor, message) => {
    expect(findingsIn(table('FY2017', name, factor), EQUALIZATION_CHECKS).map((one) => one.message)).toEqual([message]);
  });

  test.each([
    ['one grade is enough', GRADE_1, 1],
    ['kindergarten is one', KINDERGARTEN, 1],
    ['a program is none', ['Fine arts', 10, 0.05, 0.5], 0],
    ['a name that says nothing is none', ['Title I', 10, 0.2, 2], 0],
  ] as readonly (readonly [string, readonly TestCell[], number])[])(
    '1 + the factor is wrong where grades are counted: %s',
    (_, other, count) => {
      expect(found(table('FY2017', 'Class D', 3, other))).toHaveLength(count);
    },
  );

  test('1 + the factor is wrong where another program stands by its factor alone', () => {
    expect(found(table('FY2017', 'Bilingual', 1.5, ['Class C', 10, 1, 10], ['Class D', 10, 2, 20]))).toEqual([
      'seg.factor C3: 0.5 → C3 =NM.PARAMETER("bilingual-factor",2017)',
    ]);
  });

  test('another factor is wrong without grades as well', () => {
    expect(found(table('FY2017', 'Class D', 2.5))).toEqual([
      'seg.factor C3: 2 → C3 =NM.PARAMETER("special-education-factor-d",2017)',
    ]);
  });
});

describe('a factor is left alone', () => {
  test.each([
    ['as one of the years, where none is named', table('Program units', 'Grades 7-12', 1.25)],
    ['as the other of the years', table('Program units', 'Grades 7-12', 1.3)],
    ['of a year that the sources do not know', table('FY2020', 'Fine arts', 0.08)],
    ['of grades with several factors in the year', table('FY2026', 'Grades 4-6', 1.2)],
    ['of grades with several factors in any year', table('FY2017', 'Grades K-3', 1.3)],
    ['as text', table('FY2017', 'Grade 1', 'see below', GRADE_1)],
    ['in a table of two years', [['FY2016'], ...table('FY2025', 'Grades 7-12', 1.3)]],
  ] as readonly (readonly [string, Rows])[])('%s', (_, rows) => {
    expect(found(rows)).toEqual([]);
  });
});

describe('units beside a factor left blank follow from the factor in force', () => {
  const rows = (year: string, name: string, mem: number, units: number): Rows => [
    ['Program cost statement'],
    [],
    ['Fiscal year', year],
    ...Array.from({ length: 9 }, (): Rows[number] => []),
    ['Grade or program', 'MEM', 'Factor', 'Units'],
    ['Grade 1', 10, 1.2, 12],
    ['Kindergarten', 10, 1.44, 14.4],
    [name, mem, null, units],
  ];

  test.each([
    ['FY26', 'Grades 7-12', 100, 130, 125],
    ['2023-24', 'National board certification', 5, 7.5, 10],
    ['FY24', 'Special education C', 20, 20, 25],
  ])('%s, %s', (year, name, mem, right, wrong) => {
    expect(found(rows(year, name, mem, right))).toEqual([]);
    expect(found(rows(year, name, mem, wrong))).toEqual([expect.stringContaining(`seg.units D16: ${right}`)]);
  });

  test('a program whose pupils are counted with their grade may stand with 1 + the factor', () => {
    expect(found(rows('FY24', 'Bilingual', 100, 150))).toEqual([]);
  });

  test('of a year whose factor was not read, nothing is told', () => {
    expect(found(rows('FY20', 'Fine arts', 90, 25))).toEqual([]);
  });
});
