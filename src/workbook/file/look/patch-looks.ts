import { DEFAULT_LIMITS } from '../limits';
import { PackageEdit } from '../package-edit';
import { findWorkbookPart, PackageParts } from '../package-parts';
import { readWorkbook } from '../read-workbook';
import { TYPES } from '../sheet-writer';
import { fromWorkbook } from '../workbook-edit';
import { applyEdits } from '../xml-edit';
import { DerivedStyles } from './derived-styles';
import type { SheetLook } from './look';
import { sheetLookEdits } from './sheet-look';

/** Changes how sheets of a workbook file look, and nothing else. */
export function patchLooks(bytes: Uint8Array, looks: readonly SheetLook[]): Uint8Array {
  if (looks.length === 0) return bytes;
  const snapshot = readWorkbook(bytes);
  const edit = new PackageEdit(new PackageParts(bytes, DEFAULT_LIMITS));
  const workbook = findWorkbookPart(edit.parts);
  const stylesPart = edit.parts.relationships(workbook).find(({ kind }) => kind === 'styles')?.target;
  const styles = new DerivedStyles(stylesPart === undefined ? undefined : edit.read(stylesPart));
  for (const look of looks) {
    const sheet = snapshot.sheets.find(({ name }) => name === look.sheet);
    if (!sheet) continue;
    const xml = edit.read(sheet.part);
    const edits = sheetLookEdits(xml, sheet, look, styles);
    if (edits.length > 0) edit.set(sheet.part, applyEdits(xml, edits));
  }
  if (looks.some(({ cells = [] }) => cells.length > 0)) {
    if (stylesPart !== undefined) edit.set(stylesPart, styles.toXml());
    else {
      const name = edit.freeName('xl/styles', 'xml');
      const xml = new TextDecoder().decode(styles.toXml());
      edit.add({ name, xml, contentType: `${TYPES}.spreadsheetml.styles+xml` });
      edit.relate(workbook, 'styles', fromWorkbook(name));
    }
  }
  return edit.toZip();
}
