import fc from 'fast-check';
import { CATALOGUE } from '../../src/functions/catalogue';
import {
  type Argument,
  argumentValue,
  formulaText,
  MissingSheet,
  readArgument,
  referenceText,
  refersTo,
} from '../../src/taskpane/functions/arguments';
import { exampleArguments } from '../../src/taskpane/functions/example-arguments';
import { snapshotOf } from '../support/snapshot';
import { place, range } from './fake-port';

describe('readArgument', () => {
  it.each<[string, Argument]>([
    ['', { type: 'omitted' }],
    ['  ', { type: 'omitted' }],
    ['1,234.50', { type: 'value', value: 1234.5 }],
    ['$20,698,500', { type: 'value', value: 20698500 }],
    ['-12', { type: 'value', value: -12 }],
    ['.5', { type: 'value', value: 0.5 }],
    ['90%', { type: 'value', value: 0.9 }],
    ['8.1%', { type: 'value', value: 0.081 }],
    ['12,34', { type: 'value', value: '12,34' }],
    ['true', { type: 'value', value: true }],
    ['"B2"', { type: 'value', value: 'B2' }],
    ['"say ""no"""', { type: 'value', value: 'say "no"' }],
    ['FY14', { type: 'value', value: 'FY14' }],
    ['$FY$14', { type: 'reference', sheet: undefined, range: range('FY14') }],
    ['Sheet1!FY14', { type: 'reference', sheet: 'Sheet1', range: range('FY14') }],
    ['2013-14', { type: 'value', value: '2013-14' }],
    ['statute', { type: 'value', value: 'statute' }],
    ['B2:$C$9', { type: 'reference', sheet: undefined, range: range('B2:C9') }],
    ['Sheet1!B2', { type: 'reference', sheet: 'Sheet1', range: range('B2') }],
    ["'It''s here'!B2:B3", { type: 'reference', sheet: "It's here", range: range('B2:B3') }],
  ])('reads %p', (input, expected) => expect(readArgument(input)).toEqual(expected));

  it('reads back every place it writes', () => {
    const cell = fc.record({ row: fc.nat(1_048_575), column: fc.nat(16_383) });
    fc.assert(
      fc.property(fc.stringMatching(/^[^[\]:*?/\\]{1,31}$/), cell, cell, (sheet, a, b) => {
        fc.pre(!/^'|'$|^\s|\s$/.test(sheet));
        const where = {
          sheet,
          range: {
            top: Math.min(a.row, b.row),
            bottom: Math.max(a.row, b.row),
            left: Math.min(a.column, b.column),
            right: Math.max(a.column, b.column),
          },
        };
        expect(readArgument(referenceText(where))).toEqual({ type: 'reference', ...where });
      }),
    );
  });
});

describe('formulaText', () => {
  it('keeps the places of omitted arguments and drops those at the end', () => {
    const args = ['1.5', '', '"a ""b"""', 'TRUE', ''].map(readArgument);
    expect(formulaText('X', args, undefined)).toBe('=NM.X(1.5,,"a ""b""",TRUE)');
  });

  it('names the sheet of a range unless the formula stands on it', () => {
    const args = [readArgument("'Attachment 5a'!B2:B9")];
    expect(formulaText('X', args, 'Attachment 5a')).toBe('=NM.X(B2:B9)');
    expect(formulaText('X', args, 'Sheet2')).toBe("=NM.X('Attachment 5a'!B2:B9)");
  });
});

describe('argumentValue', () => {
  const workbook = snapshotOf({ One: [[1, 'a'], [{ value: { error: '#N/A' } }]], Two: [[2]] });

  it('reads a range as rows, blank as null, errors as they stand', () => {
    expect(argumentValue(readArgument('A1:B2'), workbook, 'One')).toEqual([
      [1, 'a'],
      [{ error: '#N/A' }, null],
    ]);
  });

  it('takes the sheet of the reference before that of the formula, in any case', () => {
    expect(argumentValue(readArgument('two!A1'), workbook, 'One')).toEqual([[2]]);
  });

  it('says which sheet is missing', () => {
    expect(() => argumentValue(readArgument('Three!A1'), workbook, 'One')).toThrow(MissingSheet);
  });
});

describe('refersTo', () => {
  const args = [readArgument('Sheet1!B2:C4'), readArgument('A1')];
  it.each([
    ['Sheet1', 'C4', true],
    ['Sheet1', 'D4', false],
    ['Sheet2', 'C4', false],
    ['Sheet2', 'A1', true],
  ])('a formula at %s!%s: %p', (sheet, cell, expected) => expect(refersTo(args, place(sheet, cell))).toBe(expected));
});

describe('exampleArguments', () => {
  it('gives the arguments of an example of plain values', () => {
    expect(exampleArguments('=NM.X(1,,"a,b",TRUE)', 'X', 5)).toEqual(['1', '', '"a,b"', 'TRUE', '']);
    expect(exampleArguments('=NM.X()', 'X', 0)).toEqual([]);
  });

  it('gives none for braces and nested functions', () => {
    expect(exampleArguments('=NM.X({1;2},3)', 'X', 2)).toBeUndefined();
    expect(exampleArguments('=LEFT(NM.X("a"),2)', 'X', 1)).toBeUndefined();
    expect(exampleArguments('=NM.X(DATE(2013,1,1))', 'X', 3)).toBeUndefined();
  });

  const plain = CATALOGUE.flatMap(({ fn, doc }) =>
    doc.examples.flatMap((example) => {
      const inputs = exampleArguments(example.formula, fn.name, Object.keys(fn.params).length);
      return inputs ? [{ fn, example, inputs }] : [];
    }),
  );

  it('leads from the form back to the example, for every function that has one', () => {
    expect(plain.length).toBeGreaterThan(20);
    for (const { fn, example, inputs } of plain) {
      const given = inputs.map(readArgument);
      const again = exampleArguments(formulaText(fn.name, given, undefined), fn.name, inputs.length);
      expect([example.formula, again?.map(readArgument)]).toEqual([example.formula, given]);
    }
  });
});
