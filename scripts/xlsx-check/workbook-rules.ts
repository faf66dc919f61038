import { parseRange } from '../../src/workbook/address';
import type { XlsxPackage } from './package';
import { attributeOf, childOf, childrenOf, RELATION_IDS, type XmlElement } from './xml-tree';

const ORDER =
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'.split(
    ' ',
  );

/** Children in the order that a part's own kind wants, each at most once where it says so. */
export function checkOrder(file: XlsxPackage, part: string, element: XmlElement, order: readonly string[]): void {
  let last = -1;
  for (const child of element.children) {
    if (typeof child === 'string' || child.namespace !== element.namespace) continue;
    const place = order.indexOf(child.name);
    if (place < 0) file.fault(part, `<${child.name}> does not belong into <${element.name}>`);
    else if (place < last) file.fault(part, `<${child.name}> stands too late in <${element.name}>`);
    last = Math.max(last, place);
  }
}

export interface ListedSheet {
  readonly name: string;
  readonly part: string;
  readonly id: string;
}

function twice(values: readonly string[]): string | undefined {
  return values.find((value, i) => values.indexOf(value) < i);
}

function checkNames(file: XlsxPackage, part: string, workbook: XmlElement, sheets: number): void {
  const names = childrenOf(childOf(workbook, 'definedNames'), 'definedName').map((one) => ({
    name: attributeOf(one, 'name') ?? '',
    local: attributeOf(one, 'localSheetId'),
  }));
  const again = twice(names.map(({ name, local = '' }) => `${name.toLowerCase()} ${local}`));
  if (again !== undefined) file.fault(part, `defines the name ${again} twice`);
  for (const { name, local } of names) {
    if (local !== undefined && !(Number(local) < sheets)) file.fault(part, `the name ${name} is of no sheet`);
    const plain = name.replace(/^_xlnm\./, '');
    const sound = /^[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?]*$/u.test(plain) && plain.length <= 255;
    const reference = parseRange(plain);
    const isCell = reference !== undefined && reference.right < 16_384 && reference.bottom < 1_048_576;
    if (!sound || isCell || /^(?:r\d*(?:c\d*)?|c\d*)$/i.test(plain)) file.fault(part, `${name} cannot be a name`);
  }
}

/** What Excel wants of the workbook's own part; gives its worksheets. */
export function checkWorkbook(file: XlsxPackage): ListedSheet[] {
  const part = file.workbook;
  const workbook = file.tree(part);
  if (workbook?.name !== 'workbook') {
    file.fault(part, 'is no workbook');
    return [];
  }
  checkOrder(file, part, workbook, ORDER);
  const listed = childrenOf(childOf(workbook, 'sheets'), 'sheet').map((sheet) => ({
    name: attributeOf(sheet, 'name') ?? '',
    id: attributeOf(sheet, 'sheetId') ?? '',
    relation: attributeOf(sheet, 'id', RELATION_IDS) ?? '',
    hidden: /hidden/i.test(attributeOf(sheet, 'state') ?? ''),
  }));
  if (!listed.some(({ hidden }) => !hidden)) file.fault(part, 'has no visible sheet');
  for (const { name, id } of listed) {
    if (name === '' || name.length > 31 || /[[\]:*?/\\]|^'|'$|^history$/i.test(name)) {
      file.fault(part, `"${name}" cannot be a sheet's name`);
    }
    if (!(Number(id) >= 1 && Number(id) <= 65_534)) file.fault(part, `${id} cannot be a sheet's number`);
  }
  for (const values of [listed.map(({ name }) => name.toLowerCase()), listed.map(({ id }) => id)]) {
    const again = twice(values);
    if (again !== undefined) file.fault(part, `has two sheets ${again}`);
  }
  const active = Number(
    attributeOf(childOf(childOf(workbook, 'bookViews'), 'workbookView') ?? workbook, 'activeTab') ?? 0,
  );
  if (active >= listed.length) file.fault(part, 'shows a sheet first that is not there');
  checkNames(file, part, workbook, listed.length);
  return listed.flatMap(({ name, id, relation }) => {
    const target = file.relationsOf(part).find((one) => one.id === relation);
    if (!target?.target) file.fault(part, `the sheet ${name} has no part`);
    return target?.target !== undefined && target.kind === 'worksheet' ? [{ name, id, part: target.target }] : [];
  });
}
