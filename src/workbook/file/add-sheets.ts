import { quoteSheet } from '../address';
import { inlineText } from './cell-xml';
import type { CellValidation, SheetModel } from './model';
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
  const relations = edit.parts.relationships(workbook);
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
    for (const { name: part, xml, contentType } of written.parts) {
      edit.add(part, xml, contentType ?? (part.endsWith('.vml') ? `${TYPES}.vmlDrawing` : undefined));
    }
    const id = edit.relate(workbook, 'worksheet', fromWorkbook(written.part));
    listSheet(edit, workbook, name, id, written.localNames, taken.length - 1);
  });
  if (stylesPart !== undefined) {
    edit.set(stylesPart, styles.toXml());
  } else {
    const part = 'xl/styles.xml';
    edit.add(part, new TextDecoder().decode(styles.toXml()), `${TYPES}.spreadsheetml.styles+xml`);
    edit.relate(workbook, 'styles', fromWorkbook(part));
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
      const list = spans.find(({ name: one, parent }) => one === 'sheets' && parent === 'workbook');
      const sheets = spans.filter(({ name: one, parent }) => one === 'sheet' && parent === 'sheets');
      if (!list) return [];
      const number = 1 + Math.max(0, ...sheets.map(({ attributes }) => Number(attributes.get('sheetId') ?? 0)));
      const relation = [...(sheets[0]?.attributes.keys() ?? [])].find((key) => key.endsWith(':id')) ?? 'r:id';
      const p = list.prefix;
      const edits = [
        appendInside(bytes, list, `<${p}sheet name="${escapeXml(name)}" sheetId="${number}" ${relation}="${id}"/>`),
      ];
      const names = spans.find(({ name: one }) => one === 'definedNames');
      if (localNames.length > 0) {
        const text = definedNamesXml(
          localNames.map((one) => ({ ...one, local })),
          p,
        );
        if (names) edits.push(appendInside(bytes, names, text));
        else {
          const after =
            spans.filter(({ name: one, parent }) => parent === 'workbook' && one !== 'definedNames').pop() ?? list;
          edits.push({ start: after.end, end: after.end, text: `<${p}definedNames>${text}</${p}definedNames>` });
        }
      }
      return edits;
    },
  );
}
