import { DEFAULT_LIMITS } from '../limits';
import { PackageEdit } from '../package-edit';
import { findWorkbookPart, PackageParts } from '../package-parts';
import { dropCalculationChain } from '../workbook-edit';
import { readWorkbookPart } from '../workbook-part';
import { applyEdits, type Edit } from '../xml-edit';
import { movedBoxes } from './moved-boxes';
import { movedCellEdits } from './moved-cells';
import { MovedFormulas } from './moved-formula';
import { movedPartEdits } from './moved-part';
import { movedTable, type NewHeading } from './moved-table';
import { movedWorkbookEdits } from './moved-workbook';
import { headerOps, type SheetKey, type Structure } from './structure-op';
import { removeUnreachable } from './unreachable';

/** Parts that hold no references to cells, or only to those of other workbooks. */
const APART =
  /^(?:styles|sharedStrings|theme|calcChain|externalLink|pivotCacheRecords|sheetMetadata|printerSettings|image)$/;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A part that a sheet, or the workbook itself, leads to. */
interface Reached {
  readonly part: string;
  readonly kind: string;
  readonly home: SheetKey | undefined;
}

/**
 * Inserts and removes rows and columns, renames and removes sheets in a workbook file: cells move, and everything that
 * refers to them follows (formulas, names, merged cells, rules, tables, comments, drawings, charts, print areas).
 */
export function restructureWorkbook(bytes: Uint8Array, structure: Structure): Uint8Array {
  const edit = new PackageEdit(new PackageParts(bytes, DEFAULT_LIMITS));
  const workbook = findWorkbookPart(edit.parts);
  const { sheets } = readWorkbookPart(edit.parts, workbook);
  const relations = edit.parts.relationships(workbook);
  const formulas = new MovedFormulas(
    sheets.map(({ name }) => name),
    structure,
  );
  const partOf = (id: string): string | undefined => relations.find((one) => one.id === id && !one.external)?.target;
  const seen = new Set<string>([workbook.toLowerCase()]);
  const reached: Reached[] = [];
  const visit = (from: string, home: SheetKey | undefined): void => {
    for (const { target, kind, external } of edit.parts.relationships(from)) {
      if (external || APART.test(kind) || seen.has(target.toLowerCase()) || !edit.has(target)) continue;
      seen.add(target.toLowerCase());
      reached.push({ part: target, kind, home });
      visit(target, home);
    }
  };
  sheets.forEach(({ relationId }, key) => {
    const part = partOf(relationId);
    if (part === undefined || structure.nameOf(key) === undefined || seen.has(part.toLowerCase())) return;
    seen.add(part.toLowerCase());
    reached.push({ part, kind: 'worksheet', home: key });
    visit(part, key);
  });
  const removed = sheets.flatMap(({ relationId }, key) => {
    const part = structure.nameOf(key) === undefined ? partOf(relationId) : undefined;
    return part === undefined ? [] : [part];
  });
  for (const part of removed) seen.add(part.toLowerCase());
  visit(workbook, undefined);
  const headings = tableColumns(edit, reached, structure);
  for (const { part, home } of reached) movePart(edit, part, home, formulas, headings.get(part) ?? []);
  edit.set(
    workbook,
    applyEdits(edit.read(workbook), movedWorkbookEdits(workbook, edit.read(workbook), sheets, formulas)),
  );
  dropCalculationChain(edit, workbook);
  if (removed.length === 0) return edit.toZip();
  for (const part of removed) edit.remove(part, workbook);
  return removeUnreachable(edit.toZip());
}

/** Columns of tables come first: the sheets write their headings. By the part of the sheet. */
function tableColumns(edit: PackageEdit, reached: readonly Reached[], structure: Structure): Map<string, NewHeading[]> {
  const found = new Map<string, NewHeading[]>();
  for (const { part, kind, home } of reached) {
    if (kind !== 'table' || home === undefined) continue;
    const { edits, headings } = movedTable(part, edit.read(part), headerOps(structure, home));
    if (edits.length === 0) continue;
    edit.set(part, applyEdits(edit.read(part), edits));
    const sheet = reached.find((one) => one.kind === 'worksheet' && one.home === home)?.part ?? '';
    found.set(sheet, [...(found.get(sheet) ?? []), ...headings]);
  }
  return found;
}

function movePart(
  edit: PackageEdit,
  part: string,
  home: SheetKey | undefined,
  formulas: MovedFormulas,
  headings: readonly NewHeading[],
): void {
  if (/\.vml$/i.test(part)) {
    const text = decoder.decode(edit.read(part));
    const moved = home === undefined ? text : movedBoxes(text, home, formulas);
    if (moved !== text) edit.set(part, encoder.encode(moved));
    return;
  }
  if (!/\.xml$/i.test(part)) return;
  const xml = edit.read(part);
  const edits: Edit[] = [...movedPartEdits(part, xml, home, formulas)];
  if (home !== undefined) edits.push(...movedCellEdits(part, xml, home, formulas, headings));
  if (edits.length > 0) edit.set(part, applyEdits(xml, edits));
}
