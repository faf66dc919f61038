import { readWorkbook } from '../../../src/workbook/file';
import { rawSheet } from './package';

describe('texts of several runs', () => {
  it.each([
    ['<t>one</t>', 'one'],
    ['<r><t>one</t></r><r><rPr><b/></rPr><t xml:space="preserve"> two </t></r><r><t> three </t></r>', 'one two three'],
    ['\n  <t>  one \t\n </t>\n  ', 'one'],
    ['<t xml:space="preserve"> one \n</t>', ' one \n'],
    ['<t xml:space="default"> one </t>', 'one'],
    ['<t> one  two </t>', 'one  two'],
    ['<r><t xml:space="preserve"> a</t></r><r><t> b</t></r>', ' ab'],
    ['<r><t>課</t></r><rPh sb="0" eb="1"><t>か</t></rPh><rPh sb="1" eb="2"><t>だ</t></rPh>', '課'],
    ['<rPh sb="0" eb="1"><t>no</t></rPh><t>yes</t>', 'yes'],
    ['<t/>', ''],
    ['', ''],
  ])('%s', (item, expected) => {
    const after = '<si><t>after</t></si>';
    const inline = `<c t="inlineStr"><is>${item}</is></c><c t="inlineStr"><is><t>after</t></is></c>`;
    const bytes = rawSheet(`<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c>${inline}</row>`, {
      shared: `<si>${item}</si>${after}`,
    });
    const [sheet] = readWorkbook(bytes).sheets;
    expect([0, 1, 2, 3].map((column) => sheet.value(0, column))).toEqual([expected, 'after', expected, 'after']);
  });
});
