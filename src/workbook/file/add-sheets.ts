import { quoteSheet } from '../address';
import { inlineText } from './cell-xml';
import { damaged } from './error';
import type { CellValidation, SheetModel } from './model';
import { attributePrefix, RELATIONSHIP_IDS, type Scope } from './namespaces';
import type { PackageEdit } from './package-edit';
import type { FileSnapshot } from './read-workbook';
import { checkSheetNames } from './sheet-names';
import { refuse } from './sheet-plan';
import { TYPES, writeSheet } from './sheet-writer';
import { StyleTable } from './style-table';
import { computeOnLoad, dynamicArrayMark, fromWorkbook } from './workbook-edit';
import { definedNamesXml } from './write-workbook';
import { appendInside } from './xml-edit';
import { escapeXml } from './xml-text';

const LONGEST_NAME = 31;
const LAST_SHEET_ID = 65_534;

/** The name, or the name with the first number that is free. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; lower.has(name.toLowerCase()); number++) {
    const suffix = ` (${number})`;
    name = wanted.slice(0, LONGEST_NAME - suffix.length) + suffix;
  }
  return name;
}

/** The first number that no sheet, drawing, chart or comment part of the package has. */
function freeNumber(edit: PackageEdit): number {
  let highest = 0;
  for (const name of edit.parts.entries.keys()) {
    const number = /(?:sheet|drawing|chart|comments)(\d+)\.\w+$/.exec(name)?.[1];
    if (number !== undefined) highest = Math.max(highest, Number(number));
  }
  return highest + 1;
}

/** Adds whole sheets behind the last one: their parts, styles, names and the workbook's list of sheets. */
export function addSheets(
  edit: PackageEdit,
  workbook: string,
  snapshot: FileSnapshot,
  sheets: readonly SheetModel[],
): void {
  const relations = edit.relationships(workbook);
  checkWorkbook(edit, workbook);
  const stylesPart = relations.find(({ kind }) => kind === 'styles')?.target;
  const styles = new StyleTable(stylesPart === undefined ? undefined : edit.read(stylesPart));
  const taken = snapshot.sheetNames.slice();
  const first = freeNumber(edit);
  let mark: number | undefined;
  let compute = false;
  sheets.forEach((sheet, i) => {
    const name = freeSheetName(sheet.name, taken);
    taken.push(name);
    checkSheetNames([name]);
    const written = writeSheet(renamed(sheet, name), first + i, false, {
      styles,
      texts: inlineText,
      dynamicArrayMark: () => (mark ??= dynamicArrayMark(edit, workbook)),
      uncomputed: () => {
        compute = true;
      },
    });
    for (const part of written.parts) edit.add(part);
    const id = edit.relate(workbook, 'worksheet', fromWorkbook(written.part));
    listSheet(edit, workbook, name, id, written.localNames, taken.length - 1);
  });
  if (stylesPart !== undefined) {
    edit.set(stylesPart, styles.toXml());
  } else {
    const name = edit.freeName('xl/styles', 'xml');
    const xml = new TextDecoder().decode(styles.toXml());
    edit.add({ name, xml, contentType: `${TYPES}.spreadsheetml.styles+xml` });
    edit.relate(workbook, 'styles', fromWorkbook(name));
  }
  if (compute) computeOnLoad(edit, workbook);
}

/** Formulas that refer to the sheet itself by name follow it to its new name. */
function renamed(sheet: SheetModel, name: string): SheetModel {
  if (name === sheet.name) return sheet;
  const own = quoteSheet(sheet.name).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const reference = new RegExp(`"(?:[^"]|"")*"|(^|[^A-Za-z0-9_.'\\]])${own}!`, 'g');
  const follow = (formula: string): string =>
    formula.replace(reference, (whole: string, before?: string) =>
      before === undefined ? whole : `${before}${quoteSheet(name)}!`,
    );
  const content = <T>(cell: T): T | string => (typeof cell === 'string' && cell.startsWith('=') ? follow(cell) : cell);
  const validations = sheet.validations?.map((validation): CellValidation => {
    const { rule } = validation;
    if (rule.kind === 'list') return { ...validation, rule: { ...rule, values: content(rule.values) } };
    if (rule.kind === 'custom') return { ...validation, rule: { ...rule, formula: follow(rule.formula) } };
    return { ...validation, rule: { ...rule, min: content(rule.min), max: content(rule.max) } };
  });
  return { ...sheet, name, cells: sheet.cells.map((line) => line.map(content)), validations };
}

function checkWorkbook(edit: PackageEdit, workbook: string): void {
  edit.edit(workbook, ['workbook', 'workbookProtection'], (_, spans) => {
    const locked = spans.some(({ attributes }) => /^(?:1|true)$/.test(attributes.get('lockStructure') ?? ''));
    if (locked) {
      throw refuse(
        'sheet-protected',
        'The structure of the workbook is protected: unprotect it in Excel before a sheet is added.',
      );
    }
    const strict = [...spans[0].attributes.values()].some((value) => value.startsWith('http://purl.oclc.org/ooxml'));
    if (strict) {
      throw refuse(
        'bad-content',
        'The workbook is saved as "Strict Open XML": save it as an ordinary .xlsx before a sheet is added.',
      );
    }
    return [];
  });
}

function listSheet(
  edit: PackageEdit,
  workbook: string,
  name: string,
  id: string,
  localNames: readonly { readonly name: string; readonly formula: string }[],
  local: number,
): void {
  edit.edit(
    workbook,
    ['workbook', 'sheets', 'sheet', 'externalReferences', 'functionGroups', 'definedNames'],
    (bytes, spans) => {
      const [root] = spans;
      const list = spans.find(({ name: one, parent }) => one === 'sheets' && parent === 'workbook');
      const sheets = spans.filter(({ name: one, parent }) => one === 'sheet' && parent === 'sheets');
      if (!list) throw damaged('its workbook has no list of sheets');
      const number = freeId(sheets.map(({ attributes }) => Number(attributes.get('sheetId'))));
      const entry = `name="${escapeXml(name)}" sheetId="${number}" ${relationId(list.scope, id)}`;
      const edits = [appendInside(bytes, list, `<${list.prefix}sheet ${entry}/>`)];
      const names = spans.find(({ name: one, parent }) => one === 'definedNames' && parent === 'workbook');
      if (localNames.length > 0) {
        const text = (p: string): string =>
          definedNamesXml(
            localNames.map((one) => ({ ...one, local })),
            p,
          );
        if (names) edits.push(appendInside(bytes, names, text(names.prefix)));
        else {
          const after = spans.filter(({ parent }) => parent === 'workbook').pop() ?? list;
          const p = root.prefix;
          edits.push({ start: after.end, end: after.end, text: `<${p}definedNames>${text(p)}</${p}definedNames>` });
        }
      }
      return edits;
    },
  );
}

/** The number behind all others; where there is none up to the last that Excel takes, the first that is free. */
function freeId(taken: readonly number[]): number {
  const known = new Set(taken);
  let id = 1 + taken.reduce((a, b) => Math.max(a, b), 0);
  if (!(id <= LAST_SHEET_ID)) for (id = 1; known.has(id);) id++;
  return id;
}

/** The attribute that names a relationship, in the prefix that stands for it there; where none does, with its own. */
function relationId(scope: Scope, id: string): string {
  const prefix = attributePrefix(scope, RELATIONSHIP_IDS);
  return prefix === undefined ? `xmlns:r="${RELATIONSHIP_IDS[0]}" r:id="${id}"` : `${prefix}id="${id}"`;
}
