import { MovedFormulas } from '../../../../src/workbook/file/structure/moved-formula';
import type { StructureOp } from '../../../../src/workbook/file/structure/structure-op';

const SHEETS = ['Data', "Year's end", 'Gone'];

function formulas(ops: readonly StructureOp[], names: readonly (string | undefined)[] = SHEETS): MovedFormulas {
  return new MovedFormulas(SHEETS, { ops, nameOf: (key) => (typeof key === 'number' ? names[key] : key.slice(1)) });
}

const insertRow3 = formulas([{ kind: 'insert', sheet: 0, axis: 'row', at: 2, count: 1, like: 1 }]);
const removeRows3to4 = formulas([{ kind: 'remove', sheet: 0, axis: 'row', from: 2, to: 3 }]);
const removeColumnB = formulas([{ kind: 'remove', sheet: 0, axis: 'column', from: 1, to: 1 }]);

test.each([
  ['A2+A3', 'A2+A4'],
  ['SUM(A1:A10)', 'SUM(A1:A11)'],
  ['SUM($A$3:A$9)', 'SUM($A$4:A$10)'],
  ['SUM(A:A,3:3)', 'SUM(A:A,4:4)'],
  ["'Year''s end'!A3+Data!A3", "'Year''s end'!A3+Data!A4"],
  ['"A3"&[1]Data!A3&Table1[A3]&A3x&LOG10(3)', '"A3"&[1]Data!A3&Table1[A3]&A3x&LOG10(3)'],
  ['A3:INDEX(A3:A9,2)', 'A4:INDEX(A4:A10,2)'],
  ['SUM(Data:Gone!A3)', 'SUM(Data:Gone!A3)'],
])('a row put in before row 3: %s becomes %s', (before, after) => {
  expect(insertRow3.formula(before, 0)).toBe(after);
});

test.each([
  ['A3', '#REF!'],
  ['A5', 'A3'],
  ['SUM(A1:A3)', 'SUM(A1:A2)'],
  ['SUM(A4:A9)', 'SUM(A3:A7)'],
  ['SUM(A3:A4)', 'SUM(#REF!)'],
])('rows 3 and 4 taken out: %s becomes %s', (before, after) => {
  expect(removeRows3to4.formula(before, 0)).toBe(after);
});

test('a column taken out, seen from another sheet: only what names the sheet moves', () => {
  expect(removeColumnB.formula('C1+Data!C1+SUM(Data!A1:C1)', 1)).toBe('C1+Data!B1+SUM(Data!A1:B1)');
});

test('names of the workbook name their sheet: a bare reference has none to move with', () => {
  expect(insertRow3.formula('Data!$A$3*A3', undefined)).toBe('Data!$A$4*A3');
});

test('a sheet with another name is named so everywhere, also before names of its own', () => {
  const renamed = formulas([], ["It's", "Year's end", 'Gone']);
  expect(renamed.formula("Data!A1+data!rate+'Year''s end'!A1+SUM(Data:Gone!A1)", 1)).toBe(
    "'It''s'!A1+'It''s'!rate+'Year''s end'!A1+SUM('It''s:Gone'!A1)",
  );
});

test('what referred to a sheet that is gone says so', () => {
  expect(formulas([], ['Data', "Year's end", undefined]).formula('Gone!A1+SUM(Gone!A:A)+Gone!rate', 0)).toBe(
    '#REF!+SUM(#REF!)+#REF!',
  );
});

test('cells cut and pasted: what refers to all of them follows, what takes in more stays', () => {
  const cut: StructureOp = {
    kind: 'move',
    sheet: 0,
    range: { top: 0, left: 0, bottom: 1, right: 0 },
    toSheet: 1,
    row: 4,
    column: 2,
  };
  expect(formulas([cut]).formula('A1+SUM(A1:A2)+SUM(A1:A3)', 0)).toBe(
    "'Year''s end'!C5+SUM('Year''s end'!C5:C6)+SUM(A1:A3)",
  );
});
