import { EQUALIZATION_CHECKS } from '../../../src/checks/equalization';
import { type Rows, told } from '../../support/findings';

/** A row with a factor that no program ever had, beside a grade: who is known by the name is told its own factor. */
function expectedFor(name: string | number, year = 'FY2017'): string | undefined {
  const rows: Rows = [
    [year],
    ['Grade or program', 'MEM', 'Factor', 'Units'],
    [name, 100, 9, 900],
    ['Grade 1', 10, 1.2, 12],
  ];
  const [line] = told(rows, EQUALIZATION_CHECKS);
  return /NM\.PARAMETER\("([^"]+)"/.exec(line ?? '')?.[1];
}

describe('rows of grades', () => {
  test.each([
    ['K', 'grade-factor-kindergarten'],
    ['Grade 1', 'grade-factor-1'],
    ['2nd-3rd', 'grade-factor-2-3'],
    ['2 and 3', 'grade-factor-2-3'],
    ['Grades 4 through 5', 'grade-factor-4-5'],
    ['Gr. 4–6', 'grade-factor-4-5'],
    ['7–12', 'grade-factor-7-12'],
    ['Grades 7 to 12', 'grade-factor-7-12'],
    ['4-5', 'grade-factor-4-5'],
    ['4 - 4', 'grade-factor-4-5'],
  ])('%s', (name, parameter) => {
    expect(expectedFor(name)).toBe(parameter);
  });

  test('grade 6 alone has a factor of its own', () => {
    expect(expectedFor('Grade 6')).toBe('grade-factor-6');
    expect(expectedFor('5-6', 'FY2026')).toBeUndefined();
    expect(expectedFor('6-12', 'FY2026')).toBe('grade-factor-6');
  });

  test.each(['K-1', 'K–12', '3-4', '6-7', '12-7', '7-13', '0-6', '13-14', 'Grades 4-6 Title I'])(
    '%s has no one factor',
    (name) => {
      expect(expectedFor(name)).toBeUndefined();
    },
  );
});

describe('rows of programs', () => {
  test.each([
    ['Bilingual multicultural', 'bilingual-factor'],
    ['Fine Arts MEM', 'fine-arts-factor'],
    ['Elementary P.E.', 'elementary-pe-factor'],
    ['Special education, Class A/B', 'special-education-factor-ab'],
    ['Special Ed. level A & B', 'special-education-factor-ab'],
    ['SPED C', 'special-education-factor-c'],
    ['Category D', 'special-education-factor-d'],
    ['A/B', 'special-education-factor-ab'],
    ['C', 'special-education-factor-c'],
    ['(D)', 'special-education-factor-d'],
  ])('%s', (name, parameter) => {
    expect(expectedFor(name)).toBe(parameter);
  });

  test('K-5 Plus', () => {
    expect(expectedFor('K-5 Plus', 'FY2021')).toBe('k5-plus-factor');
  });

  test.each([
    ['two levels of service', 'Class C, D'],
    ['a letter among other words', 'Vitamin C'],
    ['a letter and more than a mark', 'ab C'],
    ['a class of no known level', 'Class E'],
    ['an index, not a factor', 'At-risk'],
    ['the same, in one word', 'Atrisk bilingual'],
    ['the same, in two words', 'At risk (bilingual)'],
    ['the same, hyphenated', 'At-risk, class D'],
    ['a word that only contains it', 'Fat risks'],
    ['something else', 'Transportation'],
  ])('%s: %s', (_, name) => {
    expect(expectedFor(name)).toBeUndefined();
  });
});

describe('rows of size units', () => {
  /** Units that no school of 100 has: the formula that the row is told to follow shows how it was read. */
  function sizeOf(name: string): string | undefined {
    const rows: Rows = [
      ['FY2017'],
      ['Grade or program', 'MEM', 'Factor', 'Units'],
      [name, 100, null, 77],
      ['Grade 1', 10, 1.2, 12],
    ];
    const lines = told(rows, EQUALIZATION_CHECKS);
    expect(lines.length).toBeLessThan(2);
    return lines[0]?.replace(/^.*→ D3 =NM\./, '').replace(/ \[.*$/, '');
  }

  test.each([
    ['Elementary school size', 'SCHOOL_SIZE_UNITS(B3,"elementary")'],
    ['Small size, elementary', 'SCHOOL_SIZE_UNITS(B3,"elementary")'],
    ['Junior high size', 'SCHOOL_SIZE_UNITS(B3,"junior high")'],
    ['Junior high school size', 'SCHOOL_SIZE_UNITS(B3,"junior high")'],
    ['Jr. high school size', 'SCHOOL_SIZE_UNITS(B3,"junior high")'],
    ['Jr high school size', 'SCHOOL_SIZE_UNITS(B3,"junior high")'],
    ['Junior  high school size', 'SCHOOL_SIZE_UNITS(B3,"junior high")'],
    ['Mid-high school size', 'SCHOOL_SIZE_UNITS(B3,"junior high")'],
    ['Middle school size', 'SCHOOL_SIZE_UNITS(B3,"junior high")'],
    ['Elementary and junior high size', 'SCHOOL_SIZE_UNITS(B3,"junior high")'],
    ['Senior high size', 'SCHOOL_SIZE_UNITS(B3,"senior high")'],
    ['Sr. high sparsity', 'SCHOOL_SIZE_UNITS(B3,"senior high")'],
    ['High school size', 'SCHOOL_SIZE_UNITS(B3,"senior high")'],
    ['District size', 'DISTRICT_SIZE_UNITS(B3)'],
    ['Sparsity of the district', 'DISTRICT_SIZE_UNITS(B3)'],
  ])('%s', (name, formula) => {
    expect(sizeOf(name)).toBe(formula);
  });

  test.each([
    'School size',
    'Size adjustment',
    'Junior and senior high size',
    'Middle/high school size',
    'Elementary and high school size',
    'Midsize high school',
    'High school',
  ])('%s: no one formula', (name) => {
    expect(sizeOf(name)).toBeUndefined();
  });
});
