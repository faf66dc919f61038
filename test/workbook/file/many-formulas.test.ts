import { readWorkbook } from '../../../src/workbook/file';
import { rawSheet } from './package';

function formulasOf(cells: readonly (readonly [place: string, formula: string])[]): string[] {
  const rows = cells.map(([place, formula]) => {
    const row = /\d+/.exec(place)?.[0] ?? '';
    return `<row r="${row}"><c r="${place}">${formula}<v>1</v></c></row>`;
  });
  return [...readWorkbook(rawSheet(rows.join(''))).sheets[0].formulas()].map(({ formula }) => formula);
}

describe('formulas are read', () => {
  it.each([1, 63, 64, 65, 128, 129, 300])('%d of them', (count) => {
    const formulas = Array.from({ length: count }, (_, i) => `A${i + 1}*${i}`);
    expect(formulasOf(formulas.map((formula, i) => [`B${i + 1}`, `<f>${formula}</f>`]))).toEqual(
      formulas.map((formula) => `=${formula}`),
    );
  });

  it.each([1, 62, 63, 64, 65, 500, 1022, 1023, 1024, 1025, 5000])('of %d characters', (length) => {
    const long = '1+'.repeat(length).slice(0, length - 1) + '7';
    expect(
      formulasOf([
        ['A1', `<f>${long}</f>`],
        ['A2', '<f>B2&amp;&lt;</f>'],
        ['A3', `<f>${long}</f>`],
      ]),
    ).toEqual([`=${long}`, '=B2&<', `=${long}`]);
  });
});

describe('copies of a shared formula', () => {
  it('read as it fills, before and after it and on both sides', () => {
    expect(
      formulasOf([
        ['C1', '<f t="shared" si="4"/>'],
        ['B2', '<f>B9</f>'],
        ['C3', '<f t="shared" ref="C1:D5" si="4">A3+$B$1</f>'],
        ['D4', '<f t="shared" si="4"/>'],
        ['C5', '<f t="shared" si="4"/>'],
      ]),
    ).toEqual(['=A1+$B$1', '=B9', '=A3+$B$1', '=B4+$B$1', '=A5+$B$1']);
  });

  it('are of the one before them where a number is used again', () => {
    expect(
      formulasOf([
        ['B1', '<f t="shared" ref="B1:B2" si="0">A1</f>'],
        ['B2', '<f t="shared" si="0"/>'],
        ['B3', '<f t="shared" ref="B3:B4" si="0">C3*2</f>'],
        ['B4', '<f t="shared" si="0"/>'],
      ]),
    ).toEqual(['=A1', '=A2', '=C3*2', '=C4*2']);
  });

  it('of one of two', () => {
    expect(
      formulasOf([
        ['B1', '<f t="shared" ref="B1:B3" si="0">A1</f>'],
        ['B2', '<f t="shared" ref="B2:B4" si="1">C2</f>'],
        ['B3', '<f t="shared" si="0"/>'],
        ['B4', '<f t="shared" si="1"/>'],
      ]),
    ).toEqual(['=A1', '=C2', '=A3', '=C4']);
  });

  it('of one that the file does not have are values', () => {
    const sheet = readWorkbook(
      rawSheet(
        '<row r="1"><c r="A1"><f>B1</f><v>1</v></c><c r="C1"><f t="shared" si="7"/><v>2</v></c><c r="D1"><f>E1</f><v>3</v></c></row>',
      ),
    ).sheets[0];
    expect([sheet.value(0, 2), sheet.formula(0, 2), sheet.storedFormula(0, 2)]).toEqual([2, undefined, undefined]);
    expect([...sheet.formulas()].map(({ formula }) => formula)).toEqual(['=B1', '=E1']);
  });
});
