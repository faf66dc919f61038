import type { TableKindId } from '../kinds';
import type { RecognisedTable } from './table';

/** The setting that holds what people corrected in the recognition of a workbook's tables. */
export const RECOGNITION_SETTING = 'recognition';

/**
 * What someone said a part of a sheet is. It holds for the header at `headerTop`; a table recognised there by itself
 * gives way to it.
 */
export interface RecognitionCorrection {
  readonly sheet: string;
  readonly headerTop: number;
  readonly headerBottom: number;
  /** Columns the table spans, where only a part of the sheet's width is meant. */
  readonly left?: number;
  readonly right?: number;
  /** 'none': there is no table of ours here. */
  readonly kind: TableKindId | 'none';
  /** Roles whose columns were named by hand: role → sheet column, null for "there is none". */
  readonly columns?: Readonly<Record<string, number | null>>;
  readonly series?: Readonly<Record<string, readonly number[]>>;
  /** The header row of the table that was wrongly recognised elsewhere and is meant to be this one. */
  readonly replaces?: number;
}

/** The corrections of a workbook; a damaged setting counts as none. */
export function readCorrections(settings: Readonly<Record<string, string>>): readonly RecognitionCorrection[] {
  try {
    const list: unknown = JSON.parse(settings[RECOGNITION_SETTING] ?? '[]');
    return Array.isArray(list) ? list.filter(isCorrection) : [];
  } catch {
    return [];
  }
}

/** The setting's text; undefined, which removes it, when nothing is corrected. */
export function correctionsSetting(list: readonly RecognitionCorrection[]): string | undefined {
  return list.length === 0 ? undefined : JSON.stringify(list);
}

/** The corrections with one more: an earlier one at the same header gives way. */
export function withCorrection(
  list: readonly RecognitionCorrection[],
  added: RecognitionCorrection,
): RecognitionCorrection[] {
  const replaced = ({ sheet, headerTop, left, right }: RecognitionCorrection): boolean =>
    sheet === added.sheet &&
    (headerTop === added.headerTop || headerTop === added.replaces) &&
    columnsOverlap({ left, right }, added);
  return [...list.filter((correction) => !replaced(correction)), added];
}

/** Whether a correction speaks of a table that was recognised by itself. */
export function concerns(correction: RecognitionCorrection, table: RecognisedTable): boolean {
  if (table.sheet !== correction.sheet || !columnsOverlap(correction, table.range)) return false;
  const { headerTop, headerBottom, replaces } = correction;
  return table.headerTop === replaces || (table.headerTop <= headerBottom && table.headerBottom >= headerTop);
}

interface Span {
  readonly left?: number;
  readonly right?: number;
}

function columnsOverlap(a: Span, b: Span): boolean {
  return (a.left ?? 0) <= (b.right ?? Infinity) && (b.left ?? 0) <= (a.right ?? Infinity);
}

/** A sheet ends there: a place beyond it is a damaged setting, which would be looked for without end. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

function isPlace(value: unknown, most: number): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) < most;
}

function isRow(value: unknown): value is number {
  return isPlace(value, MOST_ROWS);
}

function isColumn(value: unknown): value is number {
  return isPlace(value, MOST_COLUMNS);
}

function isColumns(value: unknown, entry: (value: unknown) => boolean): boolean {
  return value === undefined || (typeof value === 'object' && value !== null && Object.values(value).every(entry));
}

function isCorrection(value: unknown): value is RecognitionCorrection {
  const { sheet, headerTop, headerBottom, left, right, kind, columns, series } = (value ?? {}) as Record<
    string,
    unknown
  >;
  return (
    typeof sheet === 'string' &&
    isRow(headerTop) &&
    isRow(headerBottom) &&
    headerBottom >= headerTop &&
    (left === undefined || isColumn(left)) &&
    (right === undefined || isColumn(right)) &&
    typeof kind === 'string' &&
    isColumns(columns, (column) => column === null || isColumn(column)) &&
    isColumns(series, (list) => Array.isArray(list) && list.every(isColumn))
  );
}
