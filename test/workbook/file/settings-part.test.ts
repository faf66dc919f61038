import { strFromU8 } from 'fflate';
import fc from 'fast-check';
import { DEFAULT_LIMITS, patchWorkbook, readWorkbook } from '../../../src/workbook/file';
import { PackageParts } from '../../../src/workbook/file/package-parts';
import { settingsFromXml, settingsToXml } from '../../../src/workbook/settings-part';
import { changedParts, OFFICE, partsOf, rawSheet } from './package';

describe('the part that holds the settings', () => {
  it('gives back what was stored', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '<', '&', '"', '\n', '\r', ' ', '{', '😀') });
    const key = fc.string({ unit: fc.constantFrom('a', '.', '&', '<', '"', 'é', '1') });
    fc.assert(
      fc.property(fc.dictionary(key, text, { noNullPrototype: true }), (settings) => {
        expect(settingsFromXml(settingsToXml(settings))).toEqual(settings);
      }),
    );
  });

  it('is the same text whatever the order', () => {
    expect(settingsToXml({ b: '2', a: '1' })).toBe(settingsToXml({ a: '1', b: '2' }));
  });

  it('is known with a prefix, too, and other parts are not ours', () => {
    const prefixed =
      '<?xml version="1.0"?><n:settings xmlns:n="urn:nm-school-finance:settings"><n:setting key="a">1</n:setting></n:settings>';
    expect(settingsFromXml(prefixed)).toEqual({ a: '1' });
    expect(settingsFromXml('<settings xmlns="urn:other"><setting key="a">1</setting></settings>')).toBeUndefined();
  });
});

describe('the settings of a workbook', () => {
  it('are a part of their own with its properties, beside those of other products', () => {
    const other = { 'customXml/item1.xml': '<other/>', 'customXml/item2.xml': '<other/>' };
    const bytes = rawSheet('', { parts: other, relations: [['customXml', '../customXml/item1.xml']] });
    const after = patchWorkbook(bytes, [], { settings: { a: '<1>' } });
    expect(changedParts(bytes, after)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'customXml/item3.xml',
      'customXml/itemProps3.xml',
      'customXml/_rels/item3.xml.rels',
    ]);
    const text = (name: string): string => strFromU8(partsOf(after)[name]);
    expect(text('[Content_Types].xml')).toBe(
      strFromU8(partsOf(bytes)['[Content_Types].xml']).replace(
        '</Types>',
        '<Override PartName="/customXml/itemProps3.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/></Types>',
      ),
    );
    expect(text('xl/_rels/workbook.xml.rels')).toBe(
      strFromU8(partsOf(bytes)['xl/_rels/workbook.xml.rels']).replace(
        '</Relationships>',
        `<Relationship Id="rId3" Type="${OFFICE}/customXml" Target="/customXml/item3.xml"/></Relationships>`,
      ),
    );
    expect(text('customXml/item3.xml')).toBe(
      '<settings xmlns="urn:nm-school-finance:settings"><setting key="a">&lt;1&gt;</setting></settings>',
    );
    expect(text('customXml/_rels/item3.xml.rels')).toContain(`Type="${OFFICE}/customXmlProps" Target="itemProps3.xml"`);
    expect(readWorkbook(after).settings).toEqual({ a: '<1>' });
  });

  it.each<[string, [string, string][], Record<string, string>]>([
    [
      'behind another product’s',
      [
        ['customXml', '../customXml/other.xml'],
        ['customXml', '../customXml/ours.xml'],
      ],
      { a: '1' },
    ],
    [
      'behind a broken one',
      [
        ['customXml', '../customXml/broken.xml'],
        ['customXml', '../customXml/ours.xml'],
      ],
      { a: '1' },
    ],
    [
      'behind one that is missing',
      [
        ['customXml', '../customXml/gone.xml'],
        ['customXml', '../customXml/ours.xml'],
      ],
      { a: '1' },
    ],
    ['of no other kind of part', [['theme', '../customXml/ours.xml']], {}],
    [
      'the first of two',
      [
        ['customXml', '../customXml/ours.xml'],
        ['customXml', '../customXml/second.xml'],
      ],
      { a: '1' },
    ],
  ])('are read %s', (_, relations, expected) => {
    const settings = (value: string): string =>
      `<settings xmlns="urn:nm-school-finance:settings"><setting key="a">${value}</setting></settings>`;
    const parts = {
      'customXml/ours.xml': settings('1'),
      'customXml/second.xml': settings('2'),
      'customXml/other.xml': '<other/>',
      'customXml/broken.xml': '<other><a></other>',
    };
    expect(readWorkbook(rawSheet('', { parts, relations })).settings).toEqual(expected);
  });

  it('are not read from outside', () => {
    const inside = rawSheet('', {
      parts: {
        'customXml/ours.xml':
          '<settings xmlns="urn:nm-school-finance:settings"><setting key="a">1</setting></settings>',
      },
      relations: [['customXml', 'customXml/ours.xml" TargetMode="External']],
    });
    expect(readWorkbook(inside).settings).toEqual({});
  });

  it('in a part that is damaged beyond its XML are an error', () => {
    const parts = { 'customXml/ours.xml': '<settings xmlns="urn:nm-school-finance:settings"/>' };
    const bytes = rawSheet('', { parts, relations: [['customXml', '../customXml/ours.xml']] });
    const entry = new PackageParts(bytes, DEFAULT_LIMITS).entry('customXml/ours.xml');
    bytes.fill(0, entry?.dataStart, (entry?.dataStart ?? 0) + 4);
    expect(() => readWorkbook(bytes)).toThrow(expect.objectContaining({ reason: 'damaged' }));
  });
});
