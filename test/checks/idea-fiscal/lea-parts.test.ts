import { CHECKS } from '../../../src/checks';
import { IDEA_FISCAL_CHECKS } from '../../../src/checks/idea-fiscal';
import { LEA_PARTS } from '../../../src/checks/idea-fiscal/lea-parts';
import { POPULATION_SHARE } from '../../../src/checks/idea-fiscal/population-share';
import { findingsIn, type Rows, told, withCell } from '../../support/findings';
import { leaTable, leaTableInParts } from './lea-tables';

/** Each amount of a table of parts by another rate. */
function atRates(rows: Rows, byEnrollment: number, byPoverty: number): Rows {
  return rows.map(([name, base, enrollment, poverty]) => {
    const [population, poor] = [Number(enrollment) * byEnrollment, Number(poverty) * byPoverty];
    return [name, base, enrollment, poverty, population, poor, Number(base) + population + poor];
  });
}

/** The parts alone: what is divided is not said, and only the rates of the others tell. */
function partsAlone(round?: (amount: number) => number): Rows {
  return withCell(leaTableInParts(round), 'B1', null);
}

describe('the part by enrollment and the part by poverty', () => {
  test('where the sheet says what is divided, the part is told to the cent', () => {
    expect(told(withCell(leaTableInParts(), 'E6', 1070), IDEA_FISCAL_CHECKS)).toEqual([
      'idea.lea-shares E6: 1,705.79 → E6 1705.79',
    ]);
    expect(told(withCell(leaTableInParts(), 'F9', 64.09), IDEA_FISCAL_CHECKS)).toEqual([
      'idea.lea-shares F9: 80.11 → F9 80.11',
    ]);
  });

  test.each([
    ['an amount by enrollment at another rate', 'E6', 1070, 'idea.lea-parts E6: 1,705.79'],
    ['an amount by poverty at another rate', 'F9', 64.09, 'idea.lea-parts F9: 80.11 [D9 8]'],
  ])('%s', (_, cell, value, finding) => {
    expect(told(withCell(partsAlone(), cell, value), [LEA_PARTS])).toEqual([finding]);
  });

  test('the lowest rate and the highest are the odd ones, wherever they stand', () => {
    const odd = withCell(withCell(partsAlone(), 'E5', 9404.78), 'E9', 1.9);
    expect(told(odd, [LEA_PARTS])).toEqual(['idea.lea-parts E5: 3,404.78', 'idea.lea-parts E9: 169.90']);
    expect(told(withCell(partsAlone(), 'E7', 9019.4), [LEA_PARTS])).toEqual(['idea.lea-parts E7: 1,019.40']);
  });

  test.each<[string, Rows]>([
    ['amounts in cents', partsAlone()],
    ['amounts in whole dollars: a rate from few children is rough', partsAlone(Math.round)],
    ['amounts without the parts', leaTable()],
    ['only three rates', withCell(partsAlone(), 'E6', 1070).slice(0, 7)],
    [
      'only three rates, as the others have no children',
      [
        ['C8', 'E8'],
        ['C9', 'E9'],
      ]
        .flat()
        .reduce((rows, cell) => withCell(rows, cell, 0), withCell(partsAlone(), 'E6', 1070)),
    ],
    ['two of four rates', withCell(withCell(partsAlone(), 'E5', 1), 'E6', 2).slice(0, 8)],
    ['a blank enrollment', withCell(partsAlone(), 'C6', null)],
    ['a blank amount', withCell(partsAlone(), 'E6', null)],
  ])('%s: nothing is told', (_, rows) => {
    expect(told(rows, [LEA_PARTS])).toEqual([]);
  });

  test('three of five rates tell of the other two', () => {
    const odd = withCell(withCell(partsAlone(), 'E5', 1), 'E6', 2);
    expect(told(odd, [LEA_PARTS])).toEqual(['idea.lea-parts E5: 3,404.80', 'idea.lea-parts E6: 1,705.80']);
  });

  test('an amount for no children is told by the rate of the others', () => {
    expect(told(withCell(partsAlone(), 'D9', 0), [LEA_PARTS])).toEqual(['idea.lea-parts F9: 0.00 [D9 10]']);
  });

  test('two grants one below the other, each at rates of its own', () => {
    const [header, ...leas] = partsAlone().slice(3);
    const stacked = [['SECTION 611:'], header, ...leas, ['SECTION 619:'], ...atRates(leas, 0.5, 0.75)];
    expect(told(stacked, [LEA_PARTS])).toEqual([]);
  });

  test('two tables are two grants: the rates of one say nothing of the other’s', () => {
    const [header, ...leas] = partsAlone().slice(3);
    const gap = Array.from({ length: 6 }, () => []);
    const tables = [['IDEA Part B'], header, ...leas, ...gap, ['IDEA Part B'], header, ...atRates(leas, 0.5, 0.75)];
    expect(told(tables, CHECKS)).toEqual([]);
    expect(told(withCell(tables, 'E3', 1070), [LEA_PARTS])).toEqual(['idea.lea-parts E3: 3,404.78']);
  });
});

describe('the share by enrollment', () => {
  test.each([
    [0.8, 0.85],
    [80, 85],
  ])('%d is told', (value, after) => {
    expect(findingsIn(withCell(leaTable(), 'B2', value), IDEA_FISCAL_CHECKS)).toEqual([
      {
        check: 'idea.population-share',
        severity: 'error',
        place: { sheet: 'Sheet1', range: { top: 1, left: 1, bottom: 1, right: 1 } },
        citation: POPULATION_SHARE.citation,
        message:
          '80 % of what the base payments leave goes by enrollment, but the regulation says 85 %; the rest goes by poverty.',
        actual: '80 %',
        expected: '85 %',
        fix: [
          {
            sheet: 'Sheet1',
            row: 1,
            column: 1,
            before: value,
            after,
            reason: 'The share by enrollment is set by 34 CFR 300.705(b)(3)(i).',
          },
        ],
      },
    ]);
  });

  test('all by enrollment is 100 percent, not one', () => {
    expect(told(withCell(leaTable(), 'B2', 1), [POPULATION_SHARE])).toEqual([
      'idea.population-share B2: 85 % → B2 0.85',
    ]);
  });

  test.each([0.85, 85, null, 'as the law says'])('%p: nothing is told', (value) => {
    expect(told(withCell(leaTable(), 'B2', value), IDEA_FISCAL_CHECKS)).toEqual([]);
  });
});
