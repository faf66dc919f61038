import { readWorkbook } from '../../../src/workbook/file';
import type { CellValue } from '../../../src/workbook/snapshot';
import { rawSheet } from './package';

function read(text: string, type = 'n'): CellValue {
  return readWorkbook(rawSheet(`<row r="1"><c r="A1" t="${type}"><v>${text}</v></c></row>`)).sheets[0].value(0, 0);
}

describe('numbers', () => {
  it.each([
    ['0', 0],
    ['9', 9],
    ['-0.5', -0.5],
    ['007', 7],
    ['5.', 5],
    ['.25', 0.25],
    ['-.25', -0.25],
    ['+5', 5],
    ['+.75', 0.75],
    ['1E3', 1000],
    ['1e+3', 1000],
    ['25e-1', 2.5],
    ['-2.5E10', -25_000_000_000],
    [' 7 ', 7],
    ['\n7.5', 7.5],
    ['123456789012345', 123_456_789_012_345],
    ['1234567890.12345', 1_234_567_890.123_45],
    ['0.1234567890123456', 0.123_456_789_012_345_6],
    ['9007199254740993', 9_007_199_254_740_992],
    ['0.0000000000000000000001', 1e-22],
    ['0.00000000000000000000001', 1e-23],
    ['-0.000000000000000000000012345', -1.2345e-23],
    ['0.00000000000000000000000', 0],
  ])('%j is read as %d', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    '-',
    '.',
    '-.',
    '+',
    '--1',
    '1-',
    '1.2.3',
    '1 2',
    '12:5',
    '1/2',
    'x1',
    '1x',
    '.x',
    '1e',
    '1E+',
    'e5',
    'NaN',
    'Infinity',
    '0x1F',
    '-a',
  ])('%s is none', (text) => {
    expect(() => read(text)).toThrow(
      expect.objectContaining({ reason: 'damaged', message: expect.stringContaining('A1') as string }),
    );
  });
});

describe('dates that a file spells out', () => {
  it.each([
    ['1900-01-01', 1],
    ['1900-02-28', 59],
    ['1900-03-01', 61],
    ['1900-03-02', 62],
    ['2026-07-01', 46_204],
    [' 2026-07-01\n', 46_204],
    ['2026-07-01T06:00', 46_204.25],
    ['2026-07-01T18:00:00', 46_204.75],
    ['2026-07-01T00:36:00Z', 46_204.025],
    ['2026-07-01T00:00:43.2', 46_204.0005],
    ['2026-07-01T12:36:43.2Z', 46_204.5255],
  ])('%j is read as %d', (text, expected) => {
    expect(read(text, 'd')).toBeCloseTo(expected, 9);
  });

  it.each([
    '',
    '2026',
    '2026-7-1',
    '26-07-01',
    '2026-07-01T6',
    '2026-07-01 06:00',
    'x2026-07-01',
    '2026-07-01x',
    '7/1/2026',
  ])('%j is none', (text) => {
    expect(() => read(`${text} `, 'd')).toThrow(expect.objectContaining({ reason: 'damaged' }));
  });
});
