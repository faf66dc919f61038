import { withDynamicArrays } from '../../../src/workbook/file/metadata-part';

const TYPE =
  'metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>';
const DYNAMIC =
  '<xda:dynamicArrayProperties xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray" fDynamic="1" fCollapsed="0"/>';
const FUTURE = `<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">${DYNAMIC}</ext></extLst></bk></futureMetadata>`;
const RICH_TYPE = '<metadataType name="XLRICHVALUE"/>';
const RICH = '<futureMetadata name="XLRICHVALUE" count="1"><bk><extLst><ext/></extLst></bk></futureMetadata>';
const VALUES = '<valueMetadata count="1"><bk><rc t="2" v="0"/></bk></valueMetadata>';

function added(content: string): { mark: number; content: string } {
  const { mark, xml } = withDynamicArrays(new TextEncoder().encode(`<metadata xmlns="m">${content}</metadata>`));
  return { mark, content: new TextDecoder().decode(xml).replace(/^<metadata xmlns="m">|<\/metadata>$/g, '') };
}

describe('the mark of dynamic arrays is added to the metadata of a workbook', () => {
  it.each<[what: string, before: string, mark: number, after: string]>([
    [
      'that has none of any kind',
      '',
      1,
      `<metadataTypes count="1"><${TYPE}</metadataTypes>${FUTURE}<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata>`,
    ],
    [
      'with empty lists',
      '<metadataTypes count="0"/><cellMetadata count="0" />',
      1,
      `<metadataTypes count="1"><${TYPE}</metadataTypes>${FUTURE}<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata>`,
    ],
    [
      'of values only',
      `<metadataTypes count="1">${RICH_TYPE}</metadataTypes>${RICH}${VALUES}`,
      1,
      `<metadataTypes count="2">${RICH_TYPE}<${TYPE}</metadataTypes>${RICH}${FUTURE}<cellMetadata count="1"><bk><rc t="2" v="0"/></bk></cellMetadata>${VALUES}`,
    ],
    [
      'of cells of another kind',
      `<metadataTypes count="1">${RICH_TYPE}</metadataTypes>${RICH}<cellMetadata count="2"><bk><rc t="1" v="0"/></bk><bk><rc t="1" v="1"/></bk></cellMetadata>${VALUES}`,
      3,
      `<metadataTypes count="2">${RICH_TYPE}<${TYPE}</metadataTypes>${RICH}${FUTURE}<cellMetadata count="3"><bk><rc t="1" v="0"/></bk><bk><rc t="1" v="1"/></bk><bk><rc t="2" v="0"/></bk></cellMetadata>${VALUES}`,
    ],
    [
      'of cells and nothing else',
      '<cellMetadata count="1"><bk><rc t="7" v="0"/></bk></cellMetadata>',
      2,
      `<metadataTypes count="1"><${TYPE}</metadataTypes>${FUTURE}<cellMetadata count="2"><bk><rc t="7" v="0"/></bk><bk><rc t="1" v="0"/></bk></cellMetadata>`,
    ],
    [
      'that knows the kind but has no cell of it',
      `<metadataTypes count="2">${RICH_TYPE}<${TYPE}</metadataTypes>${RICH}${FUTURE}${VALUES}`,
      1,
      `<metadataTypes count="2">${RICH_TYPE}<${TYPE}</metadataTypes>${RICH}${FUTURE}<cellMetadata count="1"><bk><rc t="2" v="0"/></bk></cellMetadata>${VALUES}`,
    ],
    [
      'that knows the kind and has cells of another',
      `<metadataTypes count="2"><${TYPE}${RICH_TYPE}</metadataTypes>${FUTURE}${RICH}<cellMetadata count="1"><bk><rc t="2" v="0"/></bk></cellMetadata>`,
      2,
      `<metadataTypes count="2"><${TYPE}${RICH_TYPE}</metadataTypes>${FUTURE}${RICH}<cellMetadata count="2"><bk><rc t="2" v="0"/></bk><bk><rc t="1" v="0"/></bk></cellMetadata>`,
    ],
    [
      'before what is kept for later versions',
      `<metadataTypes count="1">${RICH_TYPE}</metadataTypes>${RICH}<extLst><ext/></extLst>`,
      1,
      `<metadataTypes count="2">${RICH_TYPE}<${TYPE}</metadataTypes>${RICH}${FUTURE}<cellMetadata count="1"><bk><rc t="2" v="0"/></bk></cellMetadata><extLst><ext/></extLst>`,
    ],
  ])('%s', (_, before, mark, after) => {
    expect(added(before)).toEqual({ mark, content: after });
    // What was added is found the next time.
    expect(added(after)).toEqual({ mark, content: after });
  });

  it('in prefixed XML', () => {
    const xml = new TextEncoder().encode('<x:metadata xmlns:x="m"><x:cellMetadata count="0"/></x:metadata>');
    expect(new TextDecoder().decode(withDynamicArrays(xml).xml)).toBe(
      `<x:metadata xmlns:x="m"><x:metadataTypes count="1"><x:${TYPE}</x:metadataTypes>` +
        `<x:futureMetadata name="XLDAPR" count="1"><x:bk><x:extLst><x:ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">${DYNAMIC}</x:ext></x:extLst></x:bk></x:futureMetadata>` +
        '<x:cellMetadata count="1"><x:bk><x:rc t="1" v="0"/></x:bk></x:cellMetadata></x:metadata>',
    );
  });
});

describe('a mark that is there is used', () => {
  it.each<[what: string, blocks: string, mark: number]>([
    ['as the only one', '<bk><rc t="2" v="0"/></bk>', 1],
    ['after one of another kind', '<bk><rc t="1" v="0"/></bk><bk><rc t="2" v="0"/></bk>', 2],
    ['the first of two', '<bk><rc t="2" v="0"/></bk><bk><rc t="2" v="0"/></bk>', 1],
    ['beside another kind in a cell', '<bk><rc t="1" v="0"/></bk><bk><rc t="1" v="1"/><rc t="2" v="0"/></bk>', 2],
  ])('%s', (_, blocks, mark) => {
    const text = `<metadata xmlns="m"><metadataTypes count="2">${RICH_TYPE}<${TYPE}</metadataTypes>${RICH}${FUTURE}<cellMetadata count="9">${blocks}</cellMetadata>${VALUES}</metadata>`;
    const xml = new TextEncoder().encode(text);
    const found = withDynamicArrays(xml);
    expect(found.mark).toBe(mark);
    expect(found.xml).toBe(xml);
  });
});

it('damaged metadata is told', () => {
  expect(() => withDynamicArrays(new TextEncoder().encode('<metadata><bk></metadata>'))).toThrow(
    expect.objectContaining({ reason: 'damaged', message: expect.stringContaining('metadata') as string }),
  );
});
