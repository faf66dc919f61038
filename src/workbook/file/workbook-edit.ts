import { settingsToXml } from '../settings-part';
import { DYNAMIC_ARRAY_METADATA, withDynamicArrays } from './metadata-part';
import type { PackageEdit } from './package-edit';
import { settingsItem, settingsItemParts } from './settings-item';
import { TYPES } from './sheet-writer';
import { setAttribute } from './xml-edit';

/** The target of a relationship from the workbook's part to another part of the package. */
export function fromWorkbook(part: string): string {
  return `/${part}`;
}

/** Has Excel compute everything when it opens the file. */
export function computeOnLoad(edit: PackageEdit, workbook: string): void {
  const before = ['workbook', 'calcPr', 'definedNames', 'externalReferences', 'functionGroups', 'sheets'];
  edit.edit(workbook, before, (bytes, [root, ...spans]) => {
    const calculation = spans.find(({ name, parent }) => name === 'calcPr' && parent === 'workbook');
    if (calculation) return [setAttribute(bytes, calculation, 'fullCalcOnLoad', '1')];
    const after = spans.filter(({ parent }) => parent === 'workbook').pop();
    if (!after) return [];
    return [{ start: after.end, end: after.end, text: `<${root.prefix}calcPr fullCalcOnLoad="1"/>` }];
  });
}

/** Drops the stored order of calculation, which Excel makes anew: a wrong one is taken for damage. */
export function dropCalculationChain(edit: PackageEdit, workbook: string): void {
  for (const { kind, target } of edit.relationships(workbook)) {
    if (kind === 'calcChain' && edit.has(target)) edit.remove(target, workbook);
  }
}

/** Cells have stopped using so many of the shared texts: the table says how often they are used. */
export function uncountTexts(edit: PackageEdit, workbook: string, uses: number): void {
  const table = edit.relationships(workbook).find(({ kind }) => kind === 'sharedStrings');
  if (!table || uses === 0) return;
  edit.edit(table.target, ['sst'], (bytes, [root]) => {
    const count = Number(root.attributes.get('count'));
    return count >= uses ? [setAttribute(bytes, root, 'count', String(count - uses))] : [];
  });
}

/** The number that marks dynamic arrays in cells; the metadata is added on first use. */
export function dynamicArrayMark(edit: PackageEdit, workbook: string): number {
  const relation = edit.relationships(workbook).find(({ kind }) => kind === 'sheetMetadata');
  if (relation) {
    const { mark, xml } = withDynamicArrays(edit.read(relation.target));
    if (xml !== edit.read(relation.target)) edit.set(relation.target, xml);
    return mark;
  }
  const name = edit.freeName(`${workbook.slice(0, workbook.lastIndexOf('/') + 1)}metadata`, 'xml');
  edit.add({ name, xml: DYNAMIC_ARRAY_METADATA, contentType: `${TYPES}.spreadsheetml.sheetMetadata+xml` });
  edit.relate(workbook, 'sheetMetadata', fromWorkbook(name));
  return 1;
}

/** Stores this product's settings, in the part that has them already or in a new one. */
export function storeSettings(edit: PackageEdit, workbook: string, settings: Readonly<Record<string, string>>): void {
  const xml = settingsToXml(settings);
  const part = settingsItem(edit.parts, workbook)?.part;
  if (part !== undefined) {
    edit.set(part, new TextEncoder().encode(xml));
    return;
  }
  let number = 1;
  while (edit.has(`customXml/item${number}.xml`)) number++;
  for (const item of settingsItemParts(xml, number)) edit.add(item);
  edit.relate(workbook, 'customXml', fromWorkbook(`customXml/item${number}.xml`));
}
