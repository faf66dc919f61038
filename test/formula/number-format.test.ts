import { FormulaError, NotComputable } from '../../src/formula/error';
import { formatNumber, formatText } from '../../src/formula/number-format';
import { generalText, numberText } from '../../src/formula/number-format-general';

const SINCE_1900 = { date1904: false };

describe('a number joined to text', () => {
  // The values of Excel that Apache POI's NumberToTextConverter lists.
  it.each([
    [1 / 3, '0.333333333333333'],
    [100 / 3, '33.3333333333333'],
    [0.1 + 0.2, '0.3'],
    [1234567.8901234567, '1234567.89012346'],
    [12345678901234567, '12345678901234600'],
    [1.2345678901234567e19, '12345678901234600000'],
    [1e20, '1E+20'],
    [-1.2345678901234568e20, '-1.23456789012346E+20'],
    [1e21, '1E+21'],
    [1.23456789e-5, '0.0000123456789'],
    [1.2345678901234568e-5, '1.23456789012346E-05'],
    [5.6789012345e-8, '0.000000056789012345'],
    [9.999999999999999e-19, '0.000000000000000001'],
    [9.999999999999999e-20, '1E-19'],
    [1.7976931348623157e308, '1.7976931348623E+308'],
    [2.225073858507201e-308, '0'],
    [0, '0'],
    [-0, '0'],
  ])('%d is %s', (value, expected) => {
    expect(numberText(value)).toBe(expected);
  });
});

describe('the format General, eleven characters wide', () => {
  it.each([
    [1234.5678, '1234.5678'],
    [1 / 3, '0.333333333'],
    [-1 / 3, '-0.333333333'],
    [12345670000, '12345670000'],
    [123456789012, '1.23457E+11'],
    [0.0001234567, '0.000123457'],
    [0.00001234567, '1.23457E-05'],
    [0.00001, '0.00001'],
    [1e-10, '1E-10'],
    [1.2e-16, '1.2E-16'],
    [12345.6789, '12345.6789'],
  ])('%d is %s', (value, expected) => {
    expect(generalText(value)).toBe(expected);
  });
});

describe('a number in a format', () => {
  // Excel's values: its own documentation of TEXT, and workbooks saved by Excel.
  it.each([
    ['thousands', 1234.567, '#,##0.00', '1,234.57'],
    ['decimals at fifteen digits, not in binary', 0.285, '0%', '29%'],
    ['optional digits', 5, '#.##', '5.'],
    ['no digits at all', 0, '#.#', '.'],
    ['a whole part without a place', 3.14159, '.00', '3.14'],
    ['leading zeros', 5, '000', '005'],
    ['texts among the digits', 123456789, '000-00-0000', '123-45-6789'],
    ['more digits than places', 123456789012, '00-00-00-00', '123456-78-90-12'],
    ['divided by thousands', 1234567.891, '#,##0.0,,"M"', '1.2M'],
    ['spaces for places', 12.1, '0.??', '12.1 '],
    ['a sign of its own', -12, '#,##0_);(#,##0)', '(12)'],
    ['a place for the bracket', 12, '#,##0_);(#,##0)', '12 '],
    ['no minus before zeros', -1 / 3, '0', '0'],
    ['but the second section stays', -1 / 3, '#,##0_);(#,##0)', '(0)'],
    ['a section for zero', 0, '0;-0;"nil"', 'nil'],
    ['no sign where all digits are 0', -0.001, '0.00', '0.00'],
    ['the sign all the same beside another section', -0.01, '0.0;@', '-0.0'],
    ['the sign in a section for negative numbers', -0.01, '0.0;(0.0)', '(0.0)'],
    ['the sign of a fraction that rounds to 0', -0.01, '0 ?/?', '-0    '],
    ['a minus before currencies', -3.14159, '$#.00', '-$3.14'],
    ['accounting without a cell to fill', 1, '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)', ' $1 '],
    ['a currency of a country', 3.14159, '[$€-407] #,##0.00', '€ 3.14'],
    ['a colour', 0.3, '[Red]#.#', '.3'],
    ['scientific', 12345.678, '0.00E+00', '1.23E+04'],
    ['scientific with a short exponent', 1 / 3, '0.00E+0', '3.33E-1'],
    ['scientific in thousands', 123456, '##0.0E+0', '123.5E+3'],
    ['a fraction', 1.25, '# ?/?', '1 1/4'],
    ['the last convergent that fits, not the nearest fraction', -123.456, '# ?/?', '-123 1/2'],
    ['a fraction of wide places', -1.2, '# ??/??', '-1  1/5 '],
    ['a whole number leaves the fraction empty', 1, '# ?/?', '1    '],
    ['sixteenths', 12.3, '# ??/16', '12  5/16'],
    ['an improper fraction', 12.3456789, '??/??', '1000/81'],
    ['a condition', 150, '[>100]"big";"small"', 'big'],
    ['a phone number', 2813308004, '[<=9999999]###-####;(###) ###-####', '(281) 330-8004'],
    ['thousands above a bound', -5, '[>=1000]#,##0,"K";0', '-5'],
    ['General', 1234.5678, '[Blue]General', '1234.5678'],
  ])('%s: %d in %s', (_, value, code, expected) => {
    expect(formatNumber(value, code, SINCE_1900)).toBe(expected);
  });

  it.each([
    ['[>=50]"pass";[<50]"fail"', 40, 'fail'],
    ['0.0;;', -3, ''],
    ['@', 5, '5'],
  ])('%s shows %d as "%s"', (code, value, expected) => {
    expect(formatNumber(value, code, SINCE_1900)).toBe(expected);
  });
});

describe('a date or a time in a format', () => {
  it.each([
    [45000, 'YYYY-MM-DD', '2023-03-15'],
    [45000, 'dddd, mmmm d, yyyy', 'Wednesday, March 15, 2023'],
    [45000, 'ddd d-mmm-yy', 'Wed 15-Mar-23'],
    [45000, 'mmmmm', 'M'],
    [45000, '[$-409]mmmm d, yyyy', 'March 15, 2023'],
    [45000, '[$-en-US]mmm d', 'Mar 15'],
    [60, 'm/d/yyyy', '2/29/1900'],
    [0, 'm/d/yyyy', '1/0/1900'],
    [0.75, 'h:mm AM/PM', '6:00 PM'],
    [0, 'h:mm AM/PM', '12:00 AM'],
    [0.7, 'h A/P', '4 P'],
    [0.70707, 'hh:mm:ss.000', '16:58:10.848'],
    [1.5, '[h]:mm', '36:00'],
    [1.5, '[mm]', '2160'],
    [2.9999999999999996, '[h]:mm:ss;@', '72:00:00'],
    [0.999999, 'h:mm', '23:59'],
    [0.999999, 'h:mm:ss', '0:00:00'],
    [44927.5, 'm/d/yyyy h:mm', '1/1/2023 12:00'],
    [0.0350810185, 'mm:ss', '50:31'],
  ])('%d in %s is %s', (serial, code, expected) => {
    expect(formatNumber(serial, code, SINCE_1900)).toBe(expected);
  });

  it('counts from 1904 where the workbook does', () => {
    expect(formatNumber(43538, 'yyyy-mm-dd', { date1904: true })).toBe('2023-03-15');
  });

  it('gives #VALUE! before 1900 and after 9999', () => {
    for (const serial of [-1, 2958466]) {
      expect(() => formatNumber(serial, 'yyyy', SINCE_1900)).toThrow(expect.any(FormulaError));
    }
  });
});

describe('a text in a format', () => {
  it.each([
    ['abc', '@', 'abc'],
    ['abc', '0', 'abc'],
    ['abc', '0;-0;0;"<"@">"', '<abc>'],
    ['abc', '@@', 'abcabc'],
    ['abc', '"a";"b";"c";"d"', 'd'],
    ['', '_(@_)', ''],
  ])('%s in %s is %s', (value, code, expected) => {
    expect(formatText(value, code)).toBe(expected);
  });
});

describe('formats that this program does not show', () => {
  it.each([
    ['months of another language', '[$-407]mmmm'],
    ['a Buddhist year', 'bbbb'],
    ['Chinese digits', '[DBNum1]0'],
    ['a condition for negative numbers', '[<0]0;0'],
  ])('%s', (_, code) => {
    expect(() => formatNumber(-1, code, SINCE_1900)).toThrow(
      expect.objectContaining({ reason: expect.stringMatching(/number format|DBNum1/) }),
    );
  });

  it('is refused, not guessed', () => {
    expect(() => formatNumber(45000, '[$-407]mmmm', SINCE_1900)).toThrow(expect.any(NotComputable));
  });
});
