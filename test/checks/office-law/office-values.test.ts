import { runChecks } from '../../../src/checks';
import { readOfficeLaw } from '../../../src/checks/office-law/read';
import { recogniseWorkbook } from '../../../src/recognition';
import { cellName } from '../../../src/workbook/address';
import type { Rows } from '../../support/findings';
import { snapshotOf } from '../../support/snapshot';

const LAW_HEADER = ['Parameter', 'Fiscal year', 'Value', 'Citation', 'Entered by', 'Entered on'];
const LETTER = 'Department’s letter of June 3, 2026';
const UNIT_VALUE = ['unit-value', 'FY27', 7000.1, LETTER, 'A. Baca', 46177];

const law = (...rows: Rows): Rows => [LAW_HEADER, ...rows];

/** A district's program cost of FY27, whose unit value stands in no release: the cost is of the same unit value. */
const programCost = (unitValue: number): Rows => [
  ['Program cost FY27'],
  ['Unit value', null, unitValue],
  [],
  ['Program', 'MEM', 'Factor', 'Units', 'Program cost'],
  ['Grade 1', 100, 1.2, 120, 120 * unitValue],
  ['Grade 2', 100, 1.18, 118, 118 * unitValue],
];

/** Each finding as "check sheet!cell: message → change". */
function told(sheets: Readonly<Record<string, Rows>>): string[] {
  return runChecks(snapshotOf(sheets)).findings.map(
    ({ check, place, message, fix = [] }) =>
      `${check} ${place.sheet}!${cellName(place.range.top, place.range.left)}: ${message}${fix.map(({ after }) => ` → ${String(after)}`).join('')}`,
  );
}

describe('the sheet NM law', () => {
  test('is found by its headers wherever it stands, and by its name', () => {
    const kinds = (sheets: Readonly<Record<string, Rows>>): string[] =>
      recogniseWorkbook(snapshotOf(sheets)).map(
        ({ kind, sheet, range }) => `${kind} ${sheet}!${range.top},${range.left}`,
      );
    expect(kinds({ 'NM law': law(UNIT_VALUE) })).toEqual(['law-values NM law!0,0']);
    expect(kinds({ Own: [['Our values'], [], ...law(UNIT_VALUE, ['at-risk-factor', 'FY18', 0.12, LETTER])] })).toEqual([
      'law-values Own!2,0',
    ]);
  });

  test('is not a table of parameters of something else', () => {
    const water = [
      ['Parameter', 'Year', 'Value', 'Source'],
      ['pH', 2024, 7.1, 'Lab'],
      ['Nitrate', 2024, 3.2, 'Lab'],
    ];
    expect(told({ Wells: water })).toEqual([]);
  });

  test('gives the unit value that no release has: a table of that year is checked by it', () => {
    expect(told({ Statement: programCost(6553.75), 'NM law': law(UNIT_VALUE) })).toEqual([
      "seg.unit-value Statement!C2: The unit value is 6,553.75, which is that of FY25; that of FY27 is 7,000.10. The unit value of FY27, 7000.1, is a value of this office (NM law!C2). → ='NM law'!C2",
    ]);
  });

  test('and a table that goes by it has nothing against it', () => {
    expect(told({ Statement: programCost(7000.1), 'NM law': law(UNIT_VALUE) })).toEqual([]);
  });

  test('without it nothing is known of that year’s unit value, and nothing is said', () => {
    expect(told({ Statement: programCost(6553.75) })).toEqual([]);
  });

  test('a value that contradicts the law data is told, and the law data is used', () => {
    const of24 = programCost(7000.1).map((row) =>
      row.map((cell) => (cell === 'Program cost FY27' ? 'Program cost FY24' : cell)),
    );
    expect(told({ Statement: of24, 'NM law': law(['unit-value', 'FY24', 7000.1, LETTER]) })).toEqual([
      expect.stringMatching(
        /^law\.office-value NM law!C2: The unit value of FY24 is 7,000\.1 here, but 6241\.67 in the law data \(.*\)\. The law data is used: correct the row or take it out\.$/,
      ),
      expect.stringMatching(/^seg\.unit-value Statement!C2: .*that of FY24 is 6,241\.67\. → =NM\.UNIT_VALUE\(2024\)$/),
    ]);
  });

  test('a value that the law data has as well is nothing to tell', () => {
    expect(told({ 'NM law': law(['unit-value', 'FY24', 6241.67, LETTER], UNIT_VALUE) })).toEqual([]);
  });

  test.each([
    [
      'an unknown parameter',
      ['unit-valeu', 'FY27', 7000.1, LETTER],
      'law.office-value NM law!A3: There is no parameter "unit-valeu". Did you mean "unit-value"',
    ],
    [
      'a year that is none',
      ['unit-value-initial', 'next', 7000.1, LETTER],
      'law.office-value NM law!B3: "next" is not a fiscal year: write it as 2014, FY14, FY2014, 2013-14 or 2013-2014. The row is not used.',
    ],
    [
      'a value in words',
      ['unit-value-initial', 'FY27', 'about 7,000', LETTER],
      'law.office-value NM law!C3: The value "about 7,000" is not a number: write it as a number, without words or signs. The row is not used.',
    ],
    [
      'no value',
      ['unit-value-initial', 'FY27', null, LETTER],
      'law.office-value NM law!C3: The row has no value that can be read: write it as a number. The row is not used.',
    ],
    [
      'a value below zero',
      ['unit-value-initial', 'FY27', -7000.1, LETTER],
      'law.office-value NM law!C3: The value is -7000.1: a value of the law is not below zero. The row is not used.',
    ],
    [
      'a factor of a program before the law had it',
      ['english-learner-factor', 'FY25', 0.2, LETTER],
      'law.office-value NM law!C3: There is no English learners factor of FY25: 22-8-18 A(16) NMSA 1978 (Laws 2025, ch. 89) has it from FY26. The row is not used.',
    ],
    [
      'a factor of a program after its repeal',
      ['extended-learning-factor', 'FY24', 0.11, LETTER],
      'law.office-value NM law!C3: There is no extended learning time factor of FY24: 22-8-23.10 NMSA 1978 had it until FY23 (repealed by Laws 2023, ch. 19; K-12 Plus came instead). The row is not used.',
    ],
    ['a law that ended', ['k5-plus-factor', 'FY27', 0.3, LETTER], 'law.office-value NM law!C3: There is no '],
    [
      'a second value of a year',
      ['Unit value', 2027, 7100, LETTER],
      'law.office-value NM law!C3: The unit value of FY27 is 7,100 here and 7,000.1 in NM law!C2. Neither is used: keep the one that is right.',
    ],
    [
      'no citation',
      ['unit-value-initial', 'FY27', 7000.1],
      'law.office-value NM law!C3: The value has no citation: write where it was read, so that others can follow it.',
    ],
  ])('%s is told at its cell', (_, row, message) => {
    const findings = told({ 'NM law': law(UNIT_VALUE, row) });
    expect(findings).toEqual([expect.stringContaining(message)]);
  });

  test('of two values of a year neither is used', () => {
    const sheets = { Statement: programCost(6553.75), 'NM law': law(UNIT_VALUE, ['unit-value', 'FY27', 7100, LETTER]) };
    expect(told(sheets).filter((text) => text.startsWith('seg'))).toEqual([]);
  });

  test('is told by a check that says nothing of the law itself, and the figure is offered: a function knows no sheet', () => {
    const size = [
      ['FY2016'],
      ['Program', 'MEM', 'Factor', 'Units'],
      ['Grade 1', 50, 1.2, 60],
      ['District size', 2000, null, 150],
    ];
    const own = law(['district-size-factor', 'FY16', 0.2, LETTER], ['district-size-limit', 'FY16', 4000, LETTER]);
    expect(told({ Statement: size, 'NM law': own })).toEqual([
      'seg.size Statement!D4: District size: Units is 150, but for its membership the district size adjustment is 200. The factor of the district formula of FY16, 0.2, is a value of this office (NM law!C2). → 200',
    ]);
  });

  test('gives what the law has and no source says: English learners of FY26', () => {
    const own = law(['english-learner-factor', 'FY26', 0.2, LETTER], ['unit-value', 'FY26', 6700.5, LETTER]);
    const units = (printed: number): Rows => [
      ['Program cost FY26'],
      ['Unit value', null, 6700.5],
      [],
      ['Program', 'MEM', 'Factor', 'Units'],
      ['Grade 1', 100, 1.2, 120],
      ['English learners', 50, null, printed],
    ];
    expect(told({ Statement: units(10), 'NM law': own })).toEqual([]);
    expect(told({ Statement: units(12), 'NM law': own })).toEqual([
      "seg.units Statement!D6: English learners: Units is 12, but membership times the factor in force is 10. The English learners factor of FY26, 0.2, is a value of this office (NM law!C2). → =B6*'NM law'!C2",
    ]);
  });

  test('gives the at-risk factor of FY26, and rates that are no longer those of FY25 are not added up by it', () => {
    const index = (factor: number): Rows => [
      ['At-risk index FY26'],
      ['At-risk factor', factor],
      ['Title I 3 yr avg', 0.3],
      ['ELL 3 yr avg', 0.2],
      ['Mobility 3 yr avg', 0.1],
    ];
    const own = law(['at-risk-factor', 'FY26', 0.4, LETTER]);
    expect(told({ Index: index(0.4), 'NM law': own })).toEqual([]);
    expect(told({ Index: index(0.33), 'NM law': own })).toEqual([
      expect.stringContaining('seg.at-risk Index!B2: The at-risk factor is 0.33, but that of FY26 is 0.4.'),
    ]);
    const noFactor = [...index(0.4).filter((_, row) => row !== 1), ['At-risk index', 0.2]];
    expect(told({ Index: noFactor, 'NM law': own })).toEqual([]);
  });

  test('gives the at-risk factor of a year between those that are known', () => {
    const atRisk = [
      ['At-risk index FY18'],
      ['At-risk factor', 0.106],
      ['Title I 3 yr avg', 0.3],
      ['ELL 3 yr avg', 0.2],
      ['Mobility 3 yr avg', 0.1],
      ['At-risk index', 0.0636],
    ];
    expect(told({ Index: atRisk, 'NM law': law(['at-risk-factor', 'FY18', 0.12, LETTER]) })).toEqual([
      "seg.at-risk Index!B2: The at-risk factor is 0.106, but that of FY18 is 0.12. The at-risk factor of FY18, 0.12, is a value of this office (NM law!C2). → ='NM law'!C2",
    ]);
  });
});

test('who entered a value, and on which day, is read with it', () => {
  const workbook = snapshotOf({
    'NM law': [
      ['Parameter', 'Fiscal year', 'Value', 'Citation', 'Entered by', 'Entered on'],
      ['unit-value', 'FY27', 7000.1, LETTER, 'A. Baca', 46205],
      ['unit-value', 'FY28', 7100.1, LETTER, null, 'July'],
    ],
  });
  const { values } = readOfficeLaw({ workbook, tables: recogniseWorkbook(workbook) });
  expect(values.map(({ enteredBy, enteredOn }) => [enteredBy, enteredOn])).toEqual([
    ['A. Baca', '2026-07-02'],
    [undefined, 'July'],
  ]);
});
