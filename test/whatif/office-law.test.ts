/** What-if by an office's own values: they stand where the law data has none, and the sheet says whose they are. */
import { decimal } from '../../src/rules/decimal';
import type { OfficeValue } from '../../src/rules/office-value';
import { recogniseWorkbook } from '../../src/recognition';
import { whatIfOffer } from '../../src/whatif';
import { snapshotOf } from '../support/snapshot';
import { type Computed, computedIn, type Rows, scenario } from './support';

const HEADER = ['Parameter', 'Fiscal year', 'Value', 'Citation'];
const law = (...rows: Rows): Rows => [HEADER, ...rows];

/** Of a year for which no source has the fine arts factor, and which names no unit value. */
const STATE: Rows = [
  ['Program cost by district'],
  ['Fiscal year', 'FY22'],
  [],
  ['District', 'Kindergarten', 'Fine arts', 'TCI', 'Total program units', 'Program cost'],
  ['Alamo', 100, 500, 1.05, 177.2, 885_000],
  ['Bluff', 20, 0, 1, 28.8, 144_000],
];

const LAW = law(
  ['unit-value', 'FY22', 5000, 'Letter of May 4, 2022'],
  ['fine-arts-factor', 'FY22', 0.052, 'Letter of May 4, 2022'],
  ['fine-arts-factor', 'FY23', 0.06, 'Letter of May 4, 2022'],
);

const texts = ({ sheet }: Computed): string[] =>
  sheet.cells.flatMap((row) =>
    row.flatMap((cell) => (typeof cell === 'object' && cell !== null && 'text' in cell ? [cell.text] : [])),
  );

describe('a sheet "NM law" in the workbook', () => {
  const result = computedIn('program-cost-districts', { Source: STATE, 'NM law': LAW }, [
    scenario('Bill', { 'factor-fine-arts': '0.1' }),
    scenario('Value', { 'unit-value': '+100' }),
    scenario('Factors of FY23 (with a value of this office)', {}),
  ]);

  test('the baseline goes by its values', () => {
    expect(result.at('Alamo', 'Baseline: Program cost')).toBe(886_000);
    expect(result.at('Alamo', 'Value: difference')).toBe(17_720);
    // 500 × (0.1 − 0.052) × 5,000: units of fine arts are not multiplied in FY22.
    expect(result.at('Alamo', 'Bill: difference')).toBe(120_000);
    expect(result.at('Alamo', 'Factors of FY23 (with a value of this office): difference')).toBe(20_000);
  });

  test('its cells are what the formulas name, so that a change there changes the comparison', () => {
    const baselines = result.sheet.cells.map(([, second]) => second);
    expect(baselines).toEqual(expect.arrayContaining(["='NM law'!$C$2", "='NM law'!$C$3"]));
  });

  test('each is marked as a value of this office, with its place', () => {
    expect(texts(result)).toEqual(
      expect.arrayContaining(['Unit value (value of this office)', 'Factor: Fine arts (value of this office)']),
    );
    expect(texts(result)).toEqual(
      expect.arrayContaining([
        'The unit value of FY22, 5000, is a value of this office (NM law!C2).',
        'The fine arts education factor of FY22, 0.052, is a value of this office (NM law!C3).',
        'The fine arts education factor of FY23, 0.06, is a value of this office (NM law!C4).',
      ]),
    );
  });
});

test('values of a file stand in the comparison as numbers', () => {
  const file = (name: OfficeValue['name'], value: string): OfficeValue => ({
    name,
    fiscalYear: 2022,
    value: decimal(value),
    citation: 'Letter',
    where: 'law.xlsx, NM law!C2',
  });
  const result = computedIn(
    'program-cost-districts',
    { Source: STATE },
    [scenario('Bill', { 'factor-fine-arts': '0.1' })],
    [file('unit-value', '5000'), file('fine-arts-factor', '0.052')],
  );
  expect(result.at('Alamo', 'Bill: difference')).toBe(120_000);
  expect(texts(result)).toContain(
    'The fine arts education factor of FY22, 0.052, is a value of this office (law.xlsx, NM law!C2).',
  );
});

test('whether the index multiplies in a year whose list was not read may be the office’s too', () => {
  const ofFy19: Rows = [
    ['Program cost by district'],
    ['Fiscal year', 'FY19'],
    ['Unit value', 4000],
    [],
    ['District', 'Kindergarten', 'Bilingual', 'T&E index', 'Total program units', 'Program cost'],
    ['Alamo', 100, 50, 1.1, 185.9, 743_600],
    ['Bluff', 10, 0, 1, 14.4, 57_600],
  ];
  const own = law(['staffing-multiplied-paragraphs', 'FY19', 6, 'Laws 2018, ch. 55, as our copy has it']);
  const result = computedIn('program-cost-districts', { Source: ofFy19, 'NM law': own }, [
    scenario('Bill', { 'factor-bilingual': '0.6' }),
  ]);
  expect(result.at('Alamo', 'Bill: difference')).toBe(22_000);
  expect(texts(result).some((text) => text.includes('NM law!C2'))).toBe(true);
});

test('a program cost statement without a unit value takes the year’s: the law’s, or the office’s', () => {
  const statement = (year: string): Rows => [
    [`Program cost ${year}`],
    [],
    ['Program', 'MEM', 'Factor', 'Units', 'Program cost'],
    ['Grade 1', 100, 1.2, 120, null],
    ['Grade 2', 100, 1.18, 118, null],
  ];
  const change = [scenario('Growth', { membership: '+10%' })];
  const ofLaw = computedIn('program-units', { Source: statement('FY24') }, change);
  expect(ofLaw.at('Grade 1', 'Baseline: Program cost')).toBe(749_000.4);
  const own = law(['unit-value', 'FY27', 7000, 'Letter of June 3, 2026']);
  const ofOffice = computedIn('program-units', { Source: statement('FY27'), 'NM law': own }, change);
  expect(ofOffice.at('Grade 1', 'Growth: difference')).toBe(84_000);
  expect(texts(ofOffice)).toContain('The unit value of FY27, 7000, is a value of this office (NM law!C2).');
  const workbook = snapshotOf({ Source: statement('FY27') });
  const [table] = recogniseWorkbook(workbook);
  expect(() => whatIfOffer(workbook, table)).toThrow('shows no unit value');
});

describe('factors that a statement leaves blank', () => {
  const statement: Rows = [
    ['Program cost statement FY27'],
    ['Unit value', null],
    [],
    ['Grade or program', 'MEM', 'Factor', 'Units'],
    ['Grade 1', 100, null, 120],
    ['Grade 2', 100, null, null],
    ['English learners', 50, null, null],
    ['Home school students', 10, null, null],
    ['Rural population', 5, null, null],
    ['Bilingual', 0, null, null],
  ];
  const own = law(
    ['unit-value', 'FY27', 7000, 'Letter of July 1, 2026'],
    ['english-learner-factor', 'FY27', 0.2, 'Letter of July 1, 2026'],
  );
  const result = computedIn('program-units', { Source: statement, 'NM law': own }, [
    scenario('Bill', { 'factor-english-learners': '0.3' }),
  ]);

  test.each([
    ['Grade 1', 'follow from its units', 840_000],
    ['Grade 2', 'are the law’s', 826_000],
    ['English learners', 'are the office’s', 70_000],
    ['Rural population', 'are none: units are counted', 35_000],
    ['Bilingual', 'are not asked for where nothing is counted', 0],
    ['Home school students', 'that nobody gives leave the row undetermined, never 0', { error: '#N/A' }],
  ])('%s: as they %s', (row, _, value) => {
    expect(result.at(row, 'Baseline: Program cost')).toEqual(value);
  });

  test('are varied from there, marked as the office’s', () => {
    expect(result.at('English learners', 'Bill: difference')).toBe(35_000);
    expect(texts(result)).toContain('Factor: English learners (value of this office)');
    expect(texts(result)).toContain('The English learners factor of FY27, 0.2, is a value of this office (NM law!C3).');
  });
});
