import { cellName, parseRange } from '../../src/workbook/address';
import type { XlsxPackage } from './package';
import type { SheetCells, Shared } from './sheet-rules';
import type { ListedSheet } from './workbook-rules';
import { allElements, attributeOf, childOf, childrenOf, MAIN, RELATION_IDS, textOf } from './xml-tree';

/** The shared texts, in order. */
export function readTexts(file: XlsxPackage): string[] {
  const part = file.related(file.workbook, 'sharedStrings');
  const items = childrenOf(file.tree(part), 'si');
  return items.map((item) => {
    const runs = childrenOf(item, 'r').flatMap((run) => childrenOf(run, 't'));
    const texts = [...childrenOf(item, 't'), ...runs];
    for (const text of texts) {
      const kept = attributeOf(text, 'space', 'http://www.w3.org/XML/1998/namespace') === 'preserve';
      if (/^\s|\s$/.test(textOf(text)) && !kept)
        file.fault(part ?? '', `loses spaces of "${textOf(text).slice(0, 40)}"`);
    }
    const whole = texts.map(textOf).join('');
    if (whole.length > 32_767) file.fault(part ?? '', 'has a text that is too long');
    return whole;
  });
}

export function checkTexts(file: XlsxPackage, { texts, uses }: Shared): void {
  const part = file.related(file.workbook, 'sharedStrings');
  const tree = file.tree(part);
  if (part === undefined || !tree) return;
  const [count, unique] = [attributeOf(tree, 'count'), attributeOf(tree, 'uniqueCount')];
  if (unique !== undefined && Number(unique) !== texts.length)
    file.fault(part, `says ${unique} texts and has ${texts.length}`);
  if (count !== undefined && Number(count) !== uses) file.fault(part, `says ${count} uses where there are ${uses}`);
}

/** Numbers of metadata blocks that cells may point to. */
export function checkMetadata(file: XlsxPackage): { cellMetadata: number; valueMetadata: number } {
  const part = file.related(file.workbook, 'sheetMetadata');
  const tree = file.tree(part);
  const blocks = (name: string): number => childrenOf(childOf(tree, name), 'bk').length;
  if (part !== undefined && tree) {
    const types = childrenOf(childOf(tree, 'metadataTypes'), 'metadataType').length;
    for (const [name, item] of [
      ['metadataTypes', 'metadataType'],
      ['cellMetadata', 'bk'],
      ['valueMetadata', 'bk'],
    ]) {
      const list = childOf(tree, name);
      const count = list && attributeOf(list, 'count');
      if (count !== undefined && Number(count) !== childrenOf(list, item).length)
        file.fault(part, `miscounts its ${name}`);
    }
    for (const element of allElements(tree)) {
      if (element.namespace === MAIN && element.name === 'rc' && !(Number(attributeOf(element, 't')) <= types)) {
        file.fault(part, 'points to a type that is not there');
      }
    }
  }
  return { cellMetadata: blocks('cellMetadata'), valueMetadata: blocks('valueMetadata') };
}

/** Tables have names of their own, columns that are the heading's, and places that are theirs alone. */
export function checkTables(file: XlsxPackage, sheets: readonly { sheet: ListedSheet; cells: SheetCells }[]): void {
  const workbook = file.tree(file.workbook);
  const names = new Set(
    childrenOf(childOf(workbook, 'definedNames'), 'definedName').map((one) =>
      (attributeOf(one, 'name') ?? '').toLowerCase(),
    ),
  );
  const ids = new Set<string>();
  for (const { sheet, cells } of sheets) {
    for (const listed of childrenOf(childOf(file.tree(sheet.part), 'tableParts'), 'tablePart')) {
      const id = attributeOf(listed, 'id', RELATION_IDS);
      const part = file.relationsOf(sheet.part).find((one) => one.id === id)?.target ?? '';
      const table = file.tree(part);
      const range = table && parseRange(attributeOf(table, 'ref') ?? '');
      if (!table || !range) continue;
      const name = (attributeOf(table, 'displayName') ?? '').toLowerCase();
      if (names.has(name)) file.fault(part, `the name ${name} is taken`);
      names.add(name);
      const number = attributeOf(table, 'id') ?? '';
      if (ids.has(number)) file.fault(part, `the number ${number} is taken`);
      ids.add(number);
      const list = childOf(table, 'tableColumns');
      const columns = childrenOf(list, 'tableColumn').map((one) => attributeOf(one, 'name') ?? '');
      if (
        columns.length !== range.right - range.left + 1 ||
        Number(list && attributeOf(list, 'count')) !== columns.length
      ) {
        file.fault(part, 'miscounts its columns');
      }
      if (new Set(columns.map((one) => one.toLowerCase())).size < columns.length)
        file.fault(part, 'has two columns of one name');
      if (attributeOf(table, 'headerRowCount') === '0') continue;
      columns.forEach((column, i) => {
        const heading = cells.text.get(cellName(range.top, range.left + i));
        if (heading !== column.replace(/_x000a_/gi, '\n')) file.fault(part, `the column ${column} has another heading`);
      });
    }
  }
}

/** Excel takes a wrong order of calculation for damage. */
export function checkCalculationChain(file: XlsxPackage, { formulas }: Shared): void {
  const part = file.related(file.workbook, 'calcChain');
  let sheet = '';
  for (const cell of childrenOf(file.tree(part), 'c')) {
    sheet = attributeOf(cell, 'i') ?? sheet;
    const name = attributeOf(cell, 'r') ?? '';
    if (!formulas.has(`${sheet} ${name}`))
      file.fault(part ?? '', `computes ${name} of sheet ${sheet}, which has no formula`);
  }
}
