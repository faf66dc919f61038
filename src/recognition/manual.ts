import type { SheetSnapshot } from '../workbook/snapshot';
import type { RecognitionCorrection } from './correction';
import { assignRoles, type HeaderBlock, headerBlocks, type HeaderMatch, nameColumn } from './headers';
import { TABLE_KINDS } from '../kinds';
import type { SheetScan } from './scan';

/**
 * The header that someone pointed at, read as the kind they named: the words still find the columns that were not
 * named by hand. Undefined when there is no table of ours ("none").
 */
export function nearestMatch(
  sheet: SheetSnapshot,
  scan: SheetScan,
  correction: RecognitionCorrection,
): HeaderMatch | undefined {
  const kind = TABLE_KINDS.find(({ id }) => id === correction.kind);
  if (!kind) return undefined;
  const { headerTop, headerBottom, left = 0, right = Infinity } = correction;
  const blocks = headerBlocks(sheet, scan, headerTop);
  const read = blocks.find(({ bottom }) => bottom === headerBottom) ?? blocks[blocks.length - 1];
  const block: HeaderBlock = {
    top: headerTop,
    bottom: headerBottom,
    columns: (read?.columns ?? []).filter(({ column }) => column >= left && column <= right),
  };
  const { columns, series } = assignRoles(kind, block);
  for (const [role, column] of Object.entries(correction.columns ?? {})) {
    release(columns, series, column);
    if (column === null) delete columns[role];
    else columns[role] = column;
  }
  for (const [role, list] of Object.entries(correction.series ?? {})) {
    for (const column of list) release(columns, series, column);
    series[role] = [...list];
  }
  const names = kind.columns.find((role) => role.names);
  const used = [...Object.values(columns), ...Object.values(series).flat()];
  if (used.length === 0) return undefined;
  if (names && !(names.role in columns) && correction.columns?.[names.role] === undefined) {
    const column = nameColumn(sheet, headerBottom, Math.min(...used));
    if (column !== undefined && column >= left) columns[names.role] = column;
  }
  return { kind, block, columns, series, score: used.length, worded: used.length, confidence: 1, assumed: [] };
}

/** A column that someone gave to one role is no longer another's. */
function release(columns: Record<string, number>, series: Record<string, number[]>, column: number | null): void {
  for (const role of Object.keys(columns)) if (columns[role] === column) delete columns[role];
  for (const role of Object.keys(series)) series[role] = series[role].filter((other) => other !== column);
}
