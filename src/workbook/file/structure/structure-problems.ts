import { cellName, type CellRange, parseRange, quoteSheet, rangeName } from '../../address';
import { DEFAULT_LIMITS } from '../limits';
import { findWorkbookPart, PackageParts } from '../package-parts';
import type { FileSnapshot } from '../read-workbook';
import { findElements } from '../xml-edit';
import { movedRange, type SheetKey, type Structure } from './structure-op';

/** What Excel itself would refuse: rows or columns put into or taken out of what stands together. */
export function structureProblems(bytes: Uint8Array, file: FileSnapshot, structure: Structure): string[] {
  const parts = new PackageParts(bytes, DEFAULT_LIMITS);
  const workbook = findWorkbookPart(parts);
  return file.sheets.flatMap((sheet) => {
    const key = file.sheetNames.indexOf(sheet.name);
    if (structure.nameOf(key) === undefined || !structure.ops.some((op) => op.sheet === key)) return [];
    const where = (range: CellRange): string => `${quoteSheet(sheet.name)}!${rangeName(range)}`;
    const arrays = sheet.arrays
      .filter(({ range, dynamic }) => !dynamic && isCut(range, key, structure))
      .map(
        ({ range }) => `the formula in ${cellName(range.top, range.left)} that fills ${where(range)}, which was cut`,
      );
    const tables = sheet.tables
      .filter(({ range, headerRow }) => {
        const heading = { ...range, bottom: range.top };
        const gone = (one: CellRange): boolean => movedRange({ sheet: key, range: one }, structure) === undefined;
        return gone(range) || (headerRow && gone(heading));
      })
      .map(({ name, range }) => `the table ${name} in ${where(range)}, whose headings or cells were all removed`);
    const pivots = pivotPlaces(parts, sheet.part)
      .filter((range) => isCut(range, key, structure))
      .map((range) => `the pivot table in ${where(range)}, which was cut: refresh it in Excel`);
    const controls = parts
      .relationships(sheet.part)
      .filter(({ kind }) => kind === 'control')
      .slice(0, 1)
      .map(() => `the cells that form controls of ${quoteSheet(sheet.name)} are linked to, which may have moved`);
    return [...arrays, ...tables, ...pivots, ...controls];
  });

  function pivotPlaces(all: PackageParts, part: string): CellRange[] {
    return all
      .relationships(part)
      .filter(({ kind, target }) => kind === 'pivotTable' && target !== workbook && all.has(target))
      .flatMap(({ target }) => {
        const [place] = findElements(target, all.read(target), new Set(['location']));
        return parseRange(place?.attributes.get('ref') ?? '') ?? [];
      });
  }
}

/** Whether a range does not come through in one piece and in its size. */
function isCut(range: CellRange, sheet: SheetKey, structure: Structure): boolean {
  const moved = movedRange({ sheet, range }, structure)?.range;
  if (!moved) return false;
  const size = ({ top, left, bottom, right }: CellRange): string => `${bottom - top} ${right - left}`;
  return size(moved) !== size(range);
}
