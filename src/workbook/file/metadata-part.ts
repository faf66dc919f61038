import { appendInside, applyEdits, type Edit, type ElementSpan, findElements, setAttribute } from './xml-edit';

/** The part that says which cells hold dynamic arrays, for a workbook that has none yet. */
export const DYNAMIC_ARRAY_METADATA =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">' +
  '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>' +
  '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

const NAMES = new Set([
  'metadata',
  'metadataTypes',
  'metadataType',
  'futureMetadata',
  'cellMetadata',
  'bk',
  'rc',
  'valueMetadata',
  'extLst',
]);

const TYPE_XML =
  'metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"';

function futureXml(p: string): string {
  return (
    `<${p}futureMetadata name="XLDAPR" count="1"><${p}bk><${p}extLst><${p}ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">` +
    `<xda:dynamicArrayProperties xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray" fDynamic="1" fCollapsed="0"/>` +
    `</${p}ext></${p}extLst></${p}bk></${p}futureMetadata>`
  );
}

/** Puts a child at the end of a list and sets the count of its children. */
function listed(xml: Uint8Array, list: ElementSpan, count: number, child: string): Edit[] {
  const tag = setAttribute(xml, list, 'count', String(count));
  if (!list.selfClosing) return [tag, appendInside(xml, list, child)];
  return [{ ...tag, text: `${tag.text.slice(0, -2).trimEnd()}>${child}</${list.prefix}${list.name}>` }];
}

/**
 * Finds the mark of dynamic arrays in a workbook's metadata, added where it is missing: gives the number that cells
 * carry and the part, changed or as it was.
 */
export function withDynamicArrays(xml: Uint8Array): { mark: number; xml: Uint8Array } {
  const spans = findElements('metadata', xml, NAMES);
  const first = (wanted: string): ElementSpan | undefined => spans.find(({ name }) => name === wanted);
  const inside = (wanted: string, outer: ElementSpan): ElementSpan[] =>
    spans.filter(({ name, start, end }) => name === wanted && start > outer.start && end <= outer.end);
  const types = spans.filter(({ name }) => name === 'metadataType');
  const type = types.findIndex(({ attributes }) => attributes.get('name') === 'XLDAPR') + 1;
  const cells = first('cellMetadata');
  const blocks = cells ? inside('bk', cells) : [];
  const marked = blocks.findIndex((block) =>
    inside('rc', block).some(({ attributes }) => attributes.get('t') === String(type)),
  );
  if (marked >= 0) return { mark: marked + 1, xml };
  const root = spans[0];
  const p = root.prefix;
  const behind = ({ name, parent }: ElementSpan): boolean =>
    parent === 'metadata' && (name === 'valueMetadata' || name === 'extLst');
  const end = spans.find(behind)?.start ?? root.closeStart;
  const edits: Edit[] = [];
  if (type === 0) {
    const typeList = first('metadataTypes');
    if (typeList) {
      edits.push(...listed(xml, typeList, types.length + 1, `<${p}${TYPE_XML}/>`));
    } else {
      const text = `<${p}metadataTypes count="1"><${p}${TYPE_XML}/></${p}metadataTypes>`;
      edits.push({ start: root.openEnd, end: root.openEnd, text });
    }
    const before = cells?.start ?? end;
    edits.push({ start: before, end: before, text: futureXml(p) });
  }
  const block = `<${p}bk><${p}rc t="${type === 0 ? types.length + 1 : type}" v="0"/></${p}bk>`;
  if (cells) {
    edits.push(...listed(xml, cells, blocks.length + 1, block));
  } else {
    edits.push({ start: end, end, text: `<${p}cellMetadata count="1">${block}</${p}cellMetadata>` });
  }
  return { mark: blocks.length + 1, xml: applyEdits(xml, edits) };
}
