import {
  attribute,
  attributes,
  decodeBytes,
  decodeEntities,
  decodeExcelEscapes,
  escapeExcelText,
  escapeXml,
  isTrue,
  prefixedAttribute,
  TextBuffer,
} from '../../../src/workbook/file/xml-text';
import type { XmlTag } from '../../../src/workbook/file/xml-scanner';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A tag with these attributes, and more of the file behind it. */
function tag(text: string, behind = '>" \'x="1"'): XmlTag {
  const before = '<c';
  const bytes = bytesOf(before + text + behind);
  const attributesEnd = bytesOf(before + text).length;
  return { start: 0, end: attributesEnd + 1, selfClosing: false, bytes, attributesStart: before.length, attributesEnd };
}

test.each([
  '',
  'a',
  'plain text',
  'ñ',
  'a\u007fb',
  'a\u0080b',
  'x'.repeat(47) + 'ü',
  'x'.repeat(48),
  'x'.repeat(49),
  'x'.repeat(60) + 'ü',
  '\ufeffmark',
])('bytes are decoded, short or long, in one language or another: %j', (text) => {
  const bytes = bytesOf(`<<${text}>>`);
  expect(decodeBytes(bytes, 2, bytes.length - 2)).toBe(text);
});

test.each([
  ['&lt;&gt;&amp;&quot;&apos;', '<>&"\''],
  ['&#65;&#x42;&#x1F600;', 'AB😀'],
  ['&#x10FFFF;', '\u{10ffff}'],
  ['&#x110000;', '&#x110000;'],
  ['&#1114112;', '&#1114112;'],
  ['&amp;lt;', '&lt;'],
  ['&nbsp; & &;', '&nbsp; & &;'],
  ['none', 'none'],
])('entities: %s', (text, expected) => {
  expect(decodeEntities(text)).toBe(expected);
});

test.each([
  ['a_x000D_b_x005F_x0041_', 'a\rb_x0041_'],
  ['_x00e9_', 'é'],
  ['_x12_ x_y', '_x12_ x_y'],
])('characters as Excel stores them: %s', (text, expected) => {
  expect(decodeExcelEscapes(text)).toBe(expected);
});

test.each([
  ['<a b="c">&', '&lt;a b=&quot;c&quot;&gt;&amp;'],
  ['plain', 'plain'],
])('text for XML: %s', (text, expected) => {
  expect(escapeXml(text)).toBe(expected);
});

test.each([
  ['a\u0007b\u001fc\uffff', 'a_x0007_b_x001F_c_xFFFF_'],
  ['_x0041_ _x_', '_x005F_x0041_ _x_'],
  ['tab\tline\n<', 'tab\tline\n&lt;'],
])('text for Excel: %j', (text, expected) => {
  expect(escapeExcelText(text)).toBe(expected);
  expect(decodeExcelEscapes(decodeEntities(expected))).toBe(text);
});

describe('the attributes of a tag', () => {
  test.each<[string, string, readonly (readonly [string, string])[]]>([
    ['none', '', []],
    ['room alone', '  \n', []],
    ['one', ' a="1"', [['a', '1']]],
    [
      'several, with room everywhere',
      ' \n a\t = \n\'1\'  b = "2" ',
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    [
      'without room between',
      ' a="1"b="2"',
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    ['an empty one', ' a=""', [['a', '']]],
    [
      'the other quotation mark inside',
      ' a=\'"\' b="\'"',
      [
        ['a', '"'],
        ['b', "'"],
      ],
    ],
    ['entities and lines', ' a="1 &lt;\t2\r\n3"', [['a', '1 < 2  3']]],
    ['of a prefix', ' r:id="rId1"', [['r:id', 'rId1']]],
    ['one without a value, which ends them', ' a="1" b c="2"', [['a', '1']]],
    ['one without quotation marks', ' a="1" b=2 c="3"', [['a', '1']]],
    ['one without a name', ' a="1" ="2" c="3"', [['a', '1']]],
    ['one that is not closed', ' a="1" b="2', [['a', '1']]],
    ['a name alone at the end', ' a="1" b', [['a', '1']]],
    ['an equals sign at the end', ' a="1" b=', [['a', '1']]],
  ])('%s', (_, text, expected) => {
    const found = expected.map(([name, value]) => ({ name, value }));
    expect([...attributes(tag(text))]).toEqual(found);
    expect([...attributes(tag(text, ''))]).toEqual(found);
  });

  test('by name, and by local name in any prefix but that of names', () => {
    const one = tag(' xmlns:id="u" id="1" r:id="2" rid="3"');
    expect([attribute(one, 'id'), attribute(one, 'r:id'), attribute(one, 'ref')]).toEqual(['1', '2', undefined]);
    expect([prefixedAttribute(one, 'id'), prefixedAttribute(one, 'ref')]).toEqual(['2', undefined]);
  });
});

test.each<[string | undefined, boolean, boolean]>([
  ['1', false, true],
  ['true', false, true],
  ['on', false, true],
  ['0', true, false],
  ['', true, false],
  ['TRUE', false, false],
  [undefined, false, false],
  [undefined, true, true],
])('%j, with %j for nothing, is %j', (value, otherwise, expected) => {
  expect(isTrue(value, otherwise)).toBe(expected);
  if (!otherwise) expect(isTrue(value)).toBe(expected);
});

describe('text that comes in pieces', () => {
  type Piece = readonly [text: string, cdata?: boolean];
  const collected = (pieces: readonly Piece[]): string => {
    const buffer = new TextBuffer();
    buffer.append(bytesOf('left over'), 0, 9, false);
    buffer.clear();
    for (const [text, cdata = false] of pieces) {
      const bytes = bytesOf(`##${text}##`);
      buffer.append(bytes, 2, bytes.length - 2, cdata);
    }
    return buffer.toString();
  };

  test.each<[string, readonly Piece[], string]>([
    ['none', [], ''],
    [
      'short and long',
      [['a'], ['b'.repeat(31)], ['c'.repeat(32)], ['d'.repeat(33)]],
      `a${'b'.repeat(31)}${'c'.repeat(32)}${'d'.repeat(33)}`,
    ],
    ['an entity across two', [['1 &l'], ['t; 2']], '1 < 2'],
    ['as it stands', [['1 < 2 & &lt; 3', true]], '1 < 2 & &lt; 3'],
    ['both', [['&amp;'], ['&amp;', true], ['<', true], ['&gt;']], '&&amp;<>'],
    ['lines of every kind', [['a\r\nb\rc\nd']], 'a\nb\nc\nd'],
    ['as long as there is room', [['x'.repeat(256)]], 'x'.repeat(256)],
    ['a character more', [['x'.repeat(256)], ['y']], `${'x'.repeat(256)}y`],
    ['far more at once', [['x'], ['y'.repeat(5000)], ['z']], `x${'y'.repeat(5000)}z`],
    ['far more, as it stands', [['&'.repeat(400), true]], '&'.repeat(400)],
    ['more and more', Array.from({ length: 300 }, (): Piece => ['12345']), '12345'.repeat(300)],
  ])('%s', (_, pieces, expected) => {
    expect(collected(pieces)).toBe(expected);
  });
});
