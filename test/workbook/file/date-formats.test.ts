import { BUILT_IN_FORMATS, builtInFormatId, isDateFormat } from '../../../src/workbook/file/number-formats';

describe('formats that show a day', () => {
  it.each([
    'm/d/yyyy',
    'D-MMM',
    'mmm-yy',
    'yyyy',
    'YYYY"-"MM',
    '"Due "d mmm',
    '"""d"d',
    '[$-409]d-mmm-yy;@',
    '[Red]dddd',
    'm/d/yyyy h:mm AM/PM',
    '[h]\\:d',
  ])('%s', (code) => {
    expect(isDateFormat(code)).toBe(true);
  });
});

describe('formats that show none', () => {
  it.each([
    'General',
    'GENERAL',
    '0.00',
    'h:mm',
    'h:mm AM/PM',
    'h:mm A/P',
    '[h]:mm:ss',
    'mm:ss.0',
    '@',
    '',
    '0" days"',
    '"d"0"y"',
    '""0" d"',
    '0\\d',
    '0_d',
    '*d0',
    '[Red]0',
    '[Yellow]0;[Red]-0',
    '0;d',
    '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  ])('%j', (code) => {
    expect(isDateFormat(code)).toBe(false);
  });
});

describe('the formats that files name by number', () => {
  it('that show a day are 14 to 17 and 22', () => {
    const numbers = Object.entries(BUILT_IN_FORMATS).filter(([, code]) => isDateFormat(code));
    expect(numbers.map(([number]) => Number(number))).toEqual([14, 15, 16, 17, 22]);
  });

  it.each([
    ['General', 0],
    ['0%', 9],
    ['m/d/yyyy', 14],
    ['@', 49],
    ['0.000', undefined],
  ])('%s has %s', (code, number) => {
    expect(builtInFormatId(code)).toBe(number);
  });
});
