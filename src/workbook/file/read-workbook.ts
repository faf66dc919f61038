import type { CalculationSettings, DefinedName, TableObject, WorkbookSnapshot } from '../snapshot';
import { ValuePool } from './cell-store';
import { damaged, WorkbookFileError } from './error';
import { refuseOtherKinds } from './file-kind';
import { functionSpelling, shownFormula } from './formula-shown';
import { DEFAULT_LIMITS, type ReadLimits } from './limits';
import { findWorkbookPart, PackageParts, type Relationship } from './package-parts';
import { settingsItem } from './settings-item';
import { readSharedStrings } from './shared-strings-reader';
import { DAYS_TO_1904, FileSheet, type WorkbookContext } from './sheet-content';
import { type CellBudget, SheetReader } from './sheet-reader';
import { readFormats } from './styles-reader';
import { readTable } from './table-reader';
import { readWorkbookPart, type SheetEntry } from './workbook-part';

export interface ReadOptions {
  readonly limits?: Partial<ReadLimits>;
  /** Looked at between parts. */
  readonly signal?: AbortSignal;
  /** The names that custom functions have in Excel (NM.MOE_SHORTFALL): files spell them with underscores for dots. */
  readonly functionNames?: readonly string[];
}

/** A workbook that was read from a file. */
export interface FileSnapshot extends WorkbookSnapshot {
  readonly sheets: readonly FileSheet[];
  readonly calculation: CalculationSettings;
  /** All tabs in order, chart sheets included, which `sheets` leaves out. */
  readonly sheetNames: readonly string[];
}

/**
 * Reads an .xlsx or .xlsm file: cached values and formulas, nothing is computed. Reads only what checks look at, within
 * limits, and follows the file's own relationships rather than names of parts.
 * @throws WorkbookFileError for everything that is not a sound workbook within the limits
 */
export function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): FileSnapshot {
  refuseOtherKinds(bytes);
  const parts = new PackageParts(bytes, { ...DEFAULT_LIMITS, ...options.limits });
  const workbookName = findWorkbookPart(parts);
  const workbook = readWorkbookPart(parts, workbookName);
  if (workbook.sheets.length > parts.limits.sheets) {
    throw new WorkbookFileError(
      'too-large',
      `The workbook has ${workbook.sheets.length} sheets, more than are read at once. Split it, or delete what is not needed.`,
    );
  }
  const relations = parts.relationships(workbookName);
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  parts.checkTogether(workbook.sheets.flatMap(({ relationId }) => byId.get(relationId)?.target ?? []));
  const pool = new ValuePool();
  const shared = partOf(relations, 'sharedStrings');
  if (shared !== undefined) readSharedStrings(parts, shared, pool);
  const styles = partOf(relations, 'styles');
  const spelling = functionSpelling(options.functionNames);
  const links = workbook.links.map((id) => linkedFile(parts, byId.get(id)?.target));
  const context: WorkbookContext = {
    formats: styles === undefined ? [] : readFormats(parts, styles),
    date1904: workbook.calculation.date1904,
    links,
    show: (stored) => shownFormula(stored, spelling, links),
  };
  const budget: CellBudget = { cells: parts.limits.cells };
  const sheets = workbook.sheets.flatMap((sheet) => {
    options.signal?.throwIfAborted();
    const relation = byId.get(sheet.relationId);
    if (!relation || relation.external) throw damaged(`its sheet ${sheet.name} is missing`);
    return relation.kind === 'worksheet' ? [readSheet(parts, sheet, relation.target, { pool, context, budget })] : [];
  });
  return {
    sheets,
    sheetNames: workbook.sheets.map(({ name }) => name),
    names: workbook.names.map((name): DefinedName => ({ ...name, formula: `=${context.show(name.formula)}` })),
    settings: settingsItem(parts, workbookName)?.settings ?? {},
    calculation: workbook.calculation,
  };
}

function partOf(relations: readonly Relationship[], kind: string): string | undefined {
  return relations.find((relation) => relation.kind === kind && !relation.external)?.target;
}

/** The name of a linked workbook's file, without its folder. */
function linkedFile(parts: PackageParts, part: string | undefined): string {
  if (part === undefined) return '';
  const path = parts.relationships(part).find(({ kind }) => /^externalLink|PathMissing$/.test(kind))?.target ?? '';
  const name = path.split(/[\\/]/).pop() ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function readSheet(
  parts: PackageParts,
  sheet: SheetEntry,
  part: string,
  shared: { pool: ValuePool; context: WorkbookContext; budget: CellBudget },
): FileSheet {
  const reader = new SheetReader(part, shared.pool, shared.budget, shared.context.date1904 ? -DAYS_TO_1904 : 0);
  parts.scan(part, reader);
  const relations = reader.tableParts.length > 0 ? parts.relationships(part) : [];
  const tables = reader.tableParts.flatMap((id): TableObject[] => {
    const target = relations.find((relation) => relation.id === id)?.target;
    const table = target === undefined ? undefined : readTable(parts, target);
    return table ? [table] : [];
  });
  return new FileSheet(sheet.name, sheet.visibility, reader.finish(), tables, shared.context, part);
}
