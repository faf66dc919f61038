import { appendInside, applyEdits, type Edit, findElements, setAttribute } from './xml-edit';

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

/**
 * Finds the mark of dynamic arrays in a workbook's metadata, added where it is missing: gives the number that cells
 * carry and the part, changed or as it was.
 */
export function withDynamicArrays(xml: Uint8Array): { mark: number; xml: Uint8Array } {
  const spans = findElements('metadata', xml, NAMES);
  const types = spans.filter(({ name }) => name === 'metadataType');
  const type = types.findIndex(({ attributes }) => attributes.get('name') === 'XLDAPR') + 1;
  const cells = spans.find(({ name }) => name === 'cellMetadata');
  const blocks = cells ? spans.filter((s) => s.name === 'bk' && s.start > cells.start && s.end <= cells.end) : [];
  if (type > 0) {
    const mark = blocks.findIndex((block) =>
      spans.some(
        (s) => s.name === 'rc' && s.start > block.start && s.end <= block.end && s.attributes.get('t') === String(type),
      ),
    );
    if (mark >= 0) return { mark: mark + 1, xml };
  }
  const root = spans[0];
  const p = root.prefix;
  const edits: Edit[] = [];
  const typeList = spans.find(({ name }) => name === 'metadataTypes');
  const typeNumber = type > 0 ? type : types.length + 1;
  if (type === 0) {
    if (typeList) {
      edits.push(
        setAttribute(xml, typeList, 'count', String(typeNumber)),
        appendInside(xml, typeList, `<${p}${TYPE_XML}/>`),
      );
    } else {
      const text = `<${p}metadataTypes count="1"><${p}${TYPE_XML}/></${p}metadataTypes>`;
      edits.push({ start: root.openEnd, end: root.openEnd, text });
    }
    const before = cells?.start ?? spans.find(({ name }) => name === 'valueMetadata')?.start ?? root.closeStart;
    edits.push({ start: before, end: before, text: futureXml(p) });
  }
  const block = `<${p}bk><${p}rc t="${typeNumber}" v="0"/></${p}bk>`;
  if (cells) {
    edits.push(setAttribute(xml, cells, 'count', String(blocks.length + 1)), appendInside(xml, cells, block));
  } else {
    const text = `<${p}cellMetadata count="1">${block}</${p}cellMetadata>`;
    const before = spans.find(({ name }) => name === 'valueMetadata')?.start ?? root.closeStart;
    edits.push({ start: before, end: before, text });
  }
  return { mark: blocks.length + 1, xml: applyEdits(xml, edits) };
}
