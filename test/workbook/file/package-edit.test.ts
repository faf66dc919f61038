import { strFromU8, strToU8, zipSync } from 'fflate';
import { DEFAULT_LIMITS } from '../../../src/workbook/file';
import { PackageEdit } from '../../../src/workbook/file/package-edit';
import { PackageParts } from '../../../src/workbook/file/package-parts';
import { OFFICE, partsOf, zipOf } from './package';

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const TYPES = '[Content_Types].xml';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** What the parts of a package are after an edit, as text. */
function edited(
  parts: Readonly<Record<string, string>>,
  work: (edit: PackageEdit) => void,
): Readonly<Record<string, string>> {
  const edit = new PackageEdit(new PackageParts(zipOf(parts), DEFAULT_LIMITS));
  work(edit);
  return Object.fromEntries(Object.entries(partsOf(edit.toZip())).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe('a part', () => {
  const parts = {
    [TYPES]: '<Types><Default Extension="xml" ContentType="application/xml"/></Types>',
    'xl/a.xml': '<a/>',
  };

  it('is added with its type of content', () => {
    expect(
      edited(parts, (edit) => edit.add({ name: 'xl/R&D.xml', xml: '<é/>', contentType: 'application/r' })),
    ).toEqual({
      ...parts,
      [TYPES]:
        '<Types><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/R&amp;D.xml" ContentType="application/r"/></Types>',
      'xl/R&D.xml': '<é/>',
    });
  });

  it('is added without one where its extension says it', () => {
    expect(edited(parts, (edit) => edit.add({ name: 'xl/b.xml', xml: '<b/>' }))).toEqual({
      ...parts,
      'xl/b.xml': '<b/>',
    });
  });

  it.each([
    ['other', '<Types><Default Extension="xml" ContentType="x"/></Types>'],
    ['none', '<Types></Types>'],
  ])('is added with its type where its extension has %s in this file', (_, types) => {
    const after = edited({ ...parts, [TYPES]: types }, (edit) => {
      edit.add({ name: 'customXml/item1.xml', xml: '<b/>' });
      edit.relate('xl/a.xml', 'customXml', '/customXml/item1.xml');
    });
    expect(after[TYPES]).toBe(
      types.replace(
        '</Types>',
        '<Override PartName="/customXml/item1.xml" ContentType="application/xml"/>' +
          '<Override PartName="/xl/_rels/a.xml.rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>',
      ),
    );
  });

  it('is added among types of content that bear a prefix', () => {
    const prefixed = { [TYPES]: '<t:Types xmlns:t="types"/>' };
    expect(edited(prefixed, (edit) => edit.add({ name: 'a.xml', xml: '<a/>', contentType: 'x' }))[TYPES]).toBe(
      '<t:Types xmlns:t="types"><t:Override PartName="/a.xml" ContentType="x"/></t:Types>',
    );
  });

  it('is replaced where it stands, in whatever case it is named, and read as it is then', () => {
    const after = edited({ ...parts, 'xl/b.xml': '<b/>' }, (edit) => {
      edit.set('XL/A.xml', new TextEncoder().encode('<new/>'));
      expect(strFromU8(edit.read('Xl/a.XML'))).toBe('<new/>');
    });
    expect(Object.entries(after)).toEqual(Object.entries({ ...parts, 'xl/a.xml': '<new/>', 'xl/b.xml': '<b/>' }));
  });

  it('is there once it is added, in whatever case it is named', () => {
    edited(parts, (edit) => {
      expect([edit.has('xl/A.xml'), edit.has('xl/B.xml')]).toEqual([true, false]);
      edit.add({ name: 'xl/b.xml', xml: '<b/>' });
      expect([edit.has('xl/A.xml'), edit.has('xl/B.xml')]).toEqual([true, true]);
    });
  });

  it('that nothing is changed in is taken over as it is compressed', () => {
    // Stored without compression, so that a part that is packed anew shows.
    const stored = zipSync({ 'xl/a.xml': strToU8('<a/>') }, { level: 0 });
    const zip = (text: string): string => {
      const edit = new PackageEdit(new PackageParts(stored, DEFAULT_LIMITS));
      edit.edit('xl/a.xml', ['a'], (_, [{ start, end }]) => (text === '' ? [] : [{ start, end, text }]));
      return strFromU8(edit.toZip(), true);
    };
    expect(zip('')).toContain('xl/a.xml<a/>');
    expect(zip('<a/>')).not.toContain('xl/a.xml<a/>');
  });
});

describe('a part that is removed', () => {
  const CHAIN = '<Override PartName="/xl/calcChain.xml" ContentType="chain"/>';
  const OTHERS = '<Override ContentType="none"/><Override PartName="/xl/workbook.xml" ContentType="book"/>';
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="x/${kind}" Target="${target}"/>`;
  const before = (name: string): Record<string, string> => ({
    [TYPES]: `<Types>${CHAIN}${OTHERS}</Types>`,
    [WORKBOOK]: '<workbook/>',
    [RELATIONS]:
      `<Relationships>${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId2', 'calcChain', 'calcChain.xml')}` +
      `${relation('rId3', 'styles', 'styles.xml')}${relation('rId4', 'calcChain', '/xl/CalcChain.xml')}</Relationships>`,
    [name]: '<calcChain/>',
  });

  it.each([
    ['xl/calcChain.xml', 'xl/calcChain.xml'],
    ['xl/CALCCHAIN.xml', 'xl/calcchain.XML'],
  ])('goes with its type of content and all that points to it: %s', (name, removed) => {
    expect(
      edited(before(name), (edit) => {
        edit.remove(removed, WORKBOOK);
        expect([edit.has('xl/calcChain.xml'), edit.has(WORKBOOK)]).toEqual([false, true]);
      }),
    ).toEqual({
      [TYPES]: `<Types>${OTHERS}</Types>`,
      [WORKBOOK]: '<workbook/>',
      [RELATIONS]: `<Relationships>${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId3', 'styles', 'styles.xml')}</Relationships>`,
    });
  });

  it('is not missed where it was not there', () => {
    const parts = before('xl/other.xml');
    expect(edited(parts, (edit) => edit.remove('xl/gone.xml', WORKBOOK))).toEqual(parts);
  });

  it('is known by its name in the zip, too, where it is pointed to with escapes', () => {
    const after = edited(
      {
        [TYPES]: '<Types/>',
        [RELATIONS]: `<Relationships>${relation('a', 'calcChain', 'calc%20chain.xml')}</Relationships>`,
        'xl/calc chain.xml': '<calcChain/>',
      },
      (edit) => edit.remove('xl/calc%20chain.xml', WORKBOOK),
    );
    expect(after).toEqual({ [TYPES]: '<Types/>', [RELATIONS]: '<Relationships></Relationships>' });
  });
});

describe('a relationship', () => {
  const relate = (relations: string | undefined): { id: string; text: string } => {
    let id = '';
    const parts = { [WORKBOOK]: '<workbook/>', ...(relations === undefined ? {} : { [RELATIONS]: relations }) };
    const after = edited(parts, (edit) => {
      id = edit.relate(WORKBOOK, 'worksheet', '/xl/R&D.xml');
    });
    return { id, text: after[RELATIONS] };
  };
  const added = (id: string, base: string, prefix = ''): string =>
    `<${prefix}Relationship Id="${id}" Type="${base}/worksheet" Target="/xl/R&amp;D.xml"/>`;
  const custom = '<Relationship Id="rId1" Type="http://vendor.example/stylesheet/customXml" Target="c.xml"/>';

  it.each([
    ['rId1', '<Relationships/>', `<Relationships>${added('rId1', OFFICE)}</Relationships>`],
    [
      'rId2',
      `<Relationships>${custom}</Relationships>`,
      `<Relationships>${custom}${added('rId2', OFFICE)}</Relationships>`,
    ],
  ])('is numbered: %s behind %s', (id, before, after) => {
    expect(relate(before)).toEqual({ id, text: after });
  });

  it('has the first number from their count on that none has', () => {
    const taken = ['rId3', 'rId4', 'R7']
      .map((id) => `<Relationship Id="${id}" Type="x/theme" Target="t.xml"/>`)
      .join('');
    expect(relate(`<Relationships>${taken}</Relationships>`)).toEqual({
      id: 'rId5',
      text: `<Relationships>${taken}${added('rId5', OFFICE)}</Relationships>`,
    });
  });

  it.each(['worksheet', 'styles', 'officeDocument'])('is of the kind that its neighbours are of: %s', (kind) => {
    const others =
      '<p:Relationship Id="a" Target="n.xml"/><p:Relationship Id="b" Type="http://vendor.example/stylesheets/worksheets" Target="v.xml"/>' +
      `<p:Relationship Id="c" Type="${STRICT}/${kind}" Target="s.xml"/><p:Relationship Id="d" Type="${OFFICE}/styles" Target="t.xml"/>`;
    expect(relate(`<p:Relationships xmlns:p="r">${others}</p:Relationships>`).text).toBe(
      `<p:Relationships xmlns:p="r">${others}${added('rId5', STRICT, 'p:')}</p:Relationships>`,
    );
  });

  it('of a part that had none so far begins the list, which the next one goes on', () => {
    const after = edited({ [TYPES]: '<Types/>', [WORKBOOK]: '<workbook/>' }, (edit) => {
      expect([edit.relate(WORKBOOK, 'worksheet', 'a.xml'), edit.relate(WORKBOOK, 'styles', 'b.xml')]).toEqual([
        'rId1',
        'rId2',
      ]);
    });
    expect(after[RELATIONS]).toBe(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
        `<Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="a.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="b.xml"/></Relationships>`,
    );
  });
});
