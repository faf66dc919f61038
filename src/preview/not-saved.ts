import type { ExportedModel, ExportedSheet } from './exported-model';

/** What is written to the file, or is no part of a workbook: everything else that differs has to be named. */
const SAVED_OF_SHEET = new Set<string>([
  'id',
  'name',
  'colNumber',
  'rowNumber',
  'cells',
  'styles',
  'formats',
  'borders',
  'rows',
  'cols',
  'merges',
  'panes',
  'areGridLinesVisible',
  'isVisible',
  'isLocked',
  'color',
]);
const SAVED_OF_WORKBOOK = new Set<string>([
  'version',
  'revisionId',
  'uniqueFigureIds',
  'sheets',
  'styles',
  'formats',
  'borders',
  'namedRanges',
  'pivotNextId',
  'isNotSquishable',
]);

const WORDS: Readonly<Record<string, string>> = {
  conditionalFormats: 'conditional formatting',
  dataValidationRules: 'data validation',
  figures: 'charts and pictures',
  tables: 'tables and filters',
  headerGroups: 'groups of rows and columns',
  comments: 'comments',
  pivots: 'pivot tables',
  customTableStyles: 'table styles',
  settings: 'the regional settings',
};

function differing(was: object, is: object, saved: ReadonlySet<string>): string[] {
  const [old, now] = [was as Record<string, unknown>, is as Record<string, unknown>];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(
    (key) => !saved.has(key) && JSON.stringify(old[key] ?? null) !== JSON.stringify(now[key] ?? null),
  );
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.values(value).every(isEmpty);
}

/** What was changed in a sheet and cannot be written to the file, in words. */
export function notSavedOfSheet(was: ExportedSheet, is: ExportedSheet): string[] {
  return differing(was, is, SAVED_OF_SHEET).map(
    (key) => `the changes to ${WORDS[key] ?? key} on the sheet “${is.name}” (the file keeps what it had)`,
  );
}

/** What a new sheet has and a file cannot be given. `made` is what the pane itself put there and writes. */
export function notSavedOfNewSheet(sheet: ExportedSheet, made: ReadonlySet<string>): string[] {
  return Object.entries(sheet)
    .filter(([key, value]) => !SAVED_OF_SHEET.has(key) && !made.has(key) && !isEmpty(value))
    .map(([key]) => `${WORDS[key] ?? key} on the new sheet “${sheet.name}”`);
}

export function notSavedOfWorkbook(was: ExportedModel, is: ExportedModel): string[] {
  return differing(was, is, SAVED_OF_WORKBOOK).map((key) => `the changes to ${WORDS[key] ?? key}`);
}
