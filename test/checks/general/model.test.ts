import { evaluate } from '../../../src/checks/general/model/evaluate';
import { isSlip, plainName, wordsKey } from '../../../src/checks/general/model/names';
import { readPattern } from '../../../src/checks/general/model/pattern';
import { readReference, resolve } from '../../../src/checks/general/model/reference';
import { numberIn } from '../../../src/rules/words/number-text';
import { scanOf } from '../../../src/checks/general/model/sheet-scan';
import { rangeName } from '../../../src/workbook/address';
import { snapshotOf } from '../../support/snapshot';

describe('what plain arithmetic gives', () => {
  /** A1 = 10, B1 = 4, C1 = blank, D1 = a text, E1 = an error, F1 = the formula; A2 = 1, B2 = 2; Rates!A1 = 7. */
  function result(formula: string): string | undefined {
    const book = snapshotOf({
      Budget: [
        [10, 4, null, 'ten', { error: '#N/A' }, null],
        [1, 2, null],
      ],
      Rates: [[7]],
    });
    return evaluate(readPattern(formula, formula, 0, 5), { row: 0, column: 5 }, book.sheets[0], book)?.toString();
  }

  test.each([
    ['=A1+B1', '14'],
    ['=A1-B1', '6'],
    ['=A1-B1-A2', '5'],
    ['=A1-B1+A2', '7'],
    ['=A1+B1*B2', '18'],
    ['=(A1+B1)*B2', '28'],
    ['=A1*B1', '40'],
    ['=A1/B1', '2.5'],
    ['=A1/B1/B2', '1.25'],
    ['=A1*(B1-B1)', '0'],
    ['=-A1+B1', '-6'],
    ['=A1*-B1', '-40'],
    ['=A1*+B1', '40'],
    ['=A1*50%', '5'],
    ['=A1+B1%', '10.04'],
    ['=C1+A1', '10'],
    ['=C1', '0'],
    ['=1.5*A1', '15'],
    ['=$A$1+Rates!A1', '17'],
    ['=RATES!A1', '7'],
    ['=rates!A1', '7'],
    ['=SUM(A1:B2)', '17'],
    ['=SUM(A1:E1)', '14'],
    ['=SUM(A1:B1,A2:B2)', '17'],
    ['=SUM(A1:B1,A2)', '15'],
    ['=SUM(A1:B1,A2*5,3)', '22'],
    ['=sum(Rates!A1:A9)', '7'],
    ['=SUM(A1:B1)/B2', '7'],
    ['=ROUND(A1/3,2)', '3.33'],
    ['=ROUND(A1/3,0)', '3'],
    ['=round(A1/B1,B2-A2)*B2', '5'],
  ])('%s is %s', (formula, expected) => {
    expect(result(formula)).toBe(expected);
  });

  test.each([
    ['a text', '=A1+D1'],
    ['a text first', '=D1+A1'],
    ['a text as a factor', '=D1*A1'],
    ['a text as the second factor', '=A1*D1'],
    ['a text with a sign', '=-D1'],
    ['a text as a share', '=D1%'],
    ['an error', '=A1*E1'],
    ['a division by nothing', '=A1/C1'],
    ['a range outside of a sum', '=A1:B1'],
    ['a range of a column outside of a sum', '=A1:A2*2'],
    ['another workbook', '=[Other.xlsx]Budget!A1'],
    ['a sheet that is not there', '=Gone!A1'],
    ['a sum over a sheet that is not there', '=SUM(Gone!A1:A2)'],
    ['a sum over another workbook', '=SUM([Other.xlsx]Budget!A1:A2)'],
    ['a sum with a text in it', '=SUM(A1*D1,B1)'],
    ['a function that is not known here', '=MAX(A1,B1)'],
    ['a function that is not known here, of one value', '=ABS(A1)'],
    ['a power', '=A1^2'],
    ['a comparison', '=A1>B1'],
    ['a text in quotes', '="10"'],
    ['a list', '={1,2}'],
    ['ROUND without places', '=ROUND(A1)'],
    ['ROUND with too much', '=ROUND(A1,1,1)'],
    ['ROUND to tens', '=ROUND(A1,-1)'],
    ['ROUND to a part of a place', '=ROUND(A1/3,0.5)'],
    ['a bracket that stays open', '=(A1+B1'],
    ['a function that stays open', '=SUM(A1:B1'],
    ['a sign that has nothing after it', '=A1+'],
    ['a name', '=Rate*2'],
  ])('nothing for %s: %s', (_, formula) => {
    expect(result(formula)).toBeUndefined();
  });
});

describe('references', () => {
  const fixed = (at: number) => ({ fixed: true, at });
  const away = (at: number) => ({ fixed: false, at });

  test.each([
    ['B3', undefined, away(-2), away(-1), away(-2), away(-1)],
    ['$B3', undefined, away(-2), fixed(1), away(-2), fixed(1)],
    ['B$3', undefined, fixed(2), away(-1), fixed(2), away(-1)],
    ['$B$3:C9', undefined, fixed(2), fixed(1), away(4), away(0)],
    ['A:C', undefined, fixed(0), away(-2), fixed(1_048_575), away(0)],
    ['$A:C', undefined, fixed(0), fixed(0), fixed(1_048_575), away(0)],
    ['3:5', undefined, away(-2), fixed(0), away(0), fixed(16_383)],
    ['$3:5', undefined, fixed(2), fixed(0), away(0), fixed(16_383)],
    ['Budget!B3', 'Budget', away(-2), away(-1), away(-2), away(-1)],
    ["'Sheet 1'!B3", 'Sheet 1', away(-2), away(-1), away(-2), away(-1)],
    ["'Children''s Home'!B3", "Children's Home", away(-2), away(-1), away(-2), away(-1)],
    ["'''Home'''!B3", "'Home'", away(-2), away(-1), away(-2), away(-1)],
  ])('%s', (text, sheet, top, left, bottom, right) => {
    expect(readReference(text, 4, 2)).toEqual({ sheet, external: false, top, left, bottom, right });
  });

  test.each(["'[Other.xlsx]Sheet 1'!A1", '[2]Budget!A1'])('%s is of another workbook', (text) => {
    expect(readReference(text, 0, 0)?.external).toBe(true);
  });

  test.each(['Rate_1', 'B3:Rate_1', 'Rate_1:B3', 'ABCD1'])('%s is none', (text) => {
    expect(readReference(text, 0, 0)).toBeUndefined();
  });

  test.each([
    ['B3', 'C4'],
    ['$B3', 'B4'],
    ['B$3', 'C3'],
    ['$B$3:C9', 'B3:D10'],
    ['C9:B3', 'C4:D10'],
    ['$3:5', 'A3:XFD6'],
    ['A:B', 'B1:C1048576'],
  ])('%s, filled one row down and one column on, means %s', (text, expected) => {
    const reference = readReference(text, 4, 2);
    expect(reference && rangeName(resolve(reference, 5, 3))).toBe(expected);
  });
});

describe('the number that a text reads as', () => {
  test.each([
    ['5', 5],
    ['1,234.50', 1234.5],
    ['(12.00)', -12],
    ['$5', 5],
    ['-5', -5],
    ['5-', -5],
    ['+5', 5],
    ['- 5', -5],
    ['($1,200)', -1200],
    ['52.5%', 0.525],
    ['-50%', -0.5],
    ['.5', 0.5],
    ['0.5', 0.5],
    ['0', 0],
    ['\u00a07\u00a0', 7],
    ['$\u00a07', 7],
    [' 7 ', 7],
    ['123456789012345678901234', 123456789012345678901234],
  ])('%j', (text, expected) => {
    expect(numberIn(text)).toBe(expected);
  });

  test.each([
    '',
    ' ',
    '-',
    '$',
    '()',
    '(5',
    '5)',
    '05',
    '1,23',
    '5 pupils',
    '5-6',
    '1.2.3',
    '1234567890123456789012345',
  ])('%j is none', (text) => {
    expect(numberIn(text)).toBeUndefined();
  });
});

describe('what a sheet holds', () => {
  test('errors, numbers as text, and the first label of each total row', () => {
    const long = `Total ${'x'.repeat(74)}`;
    const [sheet] = snapshotOf({
      Budget: [
        ['Total', 'Grand total', '12'],
        [' Subtotals: ', null, { error: '#N/A' }],
        ['Statewide total', 5, 'Total'],
        ['School total: ', 'Totally', ''],
        [long, null, null],
        [`${long}x`, 'Totally', null],
      ],
    }).sheets;
    expect(scanOf(sheet)).toEqual({
      errors: [{ row: 1, column: 2, error: '#N/A' }],
      textNumbers: [{ row: 0, column: 2, number: 12 }],
      totalRows: [
        { row: 0, column: 0, label: 'Total' },
        { row: 1, column: 0, label: 'Subtotals:' },
        { row: 2, column: 0, label: 'Statewide total' },
        { row: 3, column: 0, label: 'School total:' },
        { row: 4, column: 0, label: long },
      ],
    });
    expect(scanOf(sheet)).toBe(scanOf(sheet));
  });
});

describe('names', () => {
  test.each([
    [' Española ', 'espanola'],
    ['St. Mary’s & Co.', 'st marys and co'],
    ["Children's  Home (East)", 'childrens home east'],
    ['TAOS--Municipal', 'taos municipal'],
    ['Aldo Leopold#', 'aldo leopold'],
  ])('%j is compared as %j', (name, plain) => {
    expect(plainName(name)).toBe(plain);
  });

  test('the same words in any order, not the same letters', () => {
    expect(wordsKey('west las vegas')).toBe('las vega west');
    expect(wordsKey('a bc')).not.toBe(wordsKey('ab c'));
    expect(wordsKey('vegas')).not.toBe(wordsKey('gavse'));
  });

  test.each([
    ['a letter changed', 'Bernalillo', 'Bernalilla'],
    ['the first letter changed', 'Bernalillo', 'Vernalillo'],
    ['a letter left out', 'Albuquerque', 'Albuquerqe'],
    ['a letter added', 'Albuquerqe', 'Albuquerque'],
    ['a letter added at the end', 'Bernalillo', 'Bernalilloo'],
    ['two letters swapped', 'Albuquerque', 'Alubquerque'],
    ['the last two letters swapped', 'Bernalillo', 'Bernalilol'],
    ['in the second word', 'East Bernalillo', 'East Bernalilla'],
    ['seven letters', 'Socorro', 'Socorra'],
    ['of eight letters one left out', 'Alamitos', 'Alamito'],
  ])('a slip: %s', (_, a, b) => {
    expect(isSlip(plainName(a).split(' '), plainName(b).split(' '))).toBe(true);
  });

  test.each([
    ['no difference', 'Bernalillo', 'Bernalillo'],
    ['a word more', 'Bernalillo', 'Bernalilla Public'],
    ['two words differ', 'Bernalillo Schools', 'Bernalilla Schoolz'],
    ['two long words differ', 'Bernalillo Socorro', 'Bernalilla Socorra'],
    ['two words of three differ', 'Las Bernalillo Socorro', 'Las Bernalilla Socorra'],
    ['six letters', 'Deming', 'Demina'],
    ['of seven letters one left out', 'Socorro', 'Socoro'],
    ['two letters changed', 'Bernalillo', 'Vernalilla'],
    ['two letters beside each other changed', 'Bernalillo', 'Berxxlillo'],
    ['the first of two moved on', 'Bernalillo', 'Bernlxlillo'],
    ['two letters swapped and one changed', 'Bernalillo', 'Brenalilla'],
    ['a letter doubled in place of another', 'Bernalillo', 'Bernllillx'],
    ['a letter taken over from the right, its own lost', 'Bernalillo', 'Brxnalillo'],
    ['a letter taken over from the left, its own lost', 'Bernalillo', 'Bxenalillo'],
    ['two letters left out', 'Bernalillo', 'Bernalil'],
    ['a letter left out and one changed', 'Bernalillo', 'Brnalilla'],
    ['numbers', 'Attachment1', 'Attachment2'],
  ])('none: %s', (_, a, b) => {
    expect(isSlip(plainName(a).split(' '), plainName(b).split(' '))).toBe(false);
  });
});
