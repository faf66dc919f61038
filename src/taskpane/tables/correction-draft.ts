import { kindOf, type RecognisedTable, type RecognitionCorrection, type TableKind } from '../../recognition';

/** The columns of a table as they are being corrected: role → sheet columns, none for a role that has no column. */
export type ColumnDraft = Readonly<Record<string, readonly number[]>>;

export function draftOf(table: RecognisedTable, kind: TableKind): ColumnDraft {
  return Object.fromEntries(
    kind.columns.map(({ role, series }) => {
      if (series) return [role, table.series[role] ?? []];
      return [role, role in table.columns ? [table.columns[role]] : []];
    }),
  );
}

const same = (one: readonly number[], other: readonly number[]): boolean => one.join() === other.join();

/** What was said by hand: of the columns only those that were changed, now or in an earlier correction. */
export function correctionOf(
  table: RecognisedTable,
  kind: TableKind | undefined,
  draft: ColumnDraft,
  earlier: RecognitionCorrection | undefined,
): RecognitionCorrection {
  const place = {
    sheet: table.sheet,
    headerTop: table.headerTop,
    headerBottom: table.headerBottom,
    left: earlier ? earlier.left : table.range.left,
    right: earlier ? earlier.right : table.range.right,
  };
  if (!kind) return { ...place, kind: 'none' };
  const keeps = kind.id === table.kind;
  const columns: Record<string, number | null> = keeps ? { ...earlier?.columns } : {};
  const series: Record<string, readonly number[]> = keeps ? { ...earlier?.series } : {};
  const before = draftOf(table, kind);
  for (const { role, series: several } of kind.columns) {
    const now = draft[role] ?? [];
    if (keeps && same(now, before[role])) continue;
    if (!keeps && now.length === 0) continue;
    if (several) series[role] = now;
    else columns[role] = now[0] ?? null;
  }
  const used = [...Object.values(columns), ...Object.values(series).flat()].filter((column) => column !== null);
  const { left, right } = place;
  return {
    ...place,
    // A column picked outside the table widens it.
    left: left === undefined ? undefined : Math.min(left, ...used),
    right: right === undefined ? undefined : Math.max(right, ...used),
    kind: kind.id,
    ...(Object.keys(columns).length > 0 ? { columns } : {}),
    ...(Object.keys(series).length > 0 ? { series } : {}),
  };
}

/** What a table was taken for, said by hand: each role that it has and each that it lacks. */
export function confirmationOf(table: RecognisedTable): RecognitionCorrection {
  const kind = kindOf(table.kind);
  const held = draftOf(table, kind);
  const one = kind.columns.filter(({ series }) => !series).map(({ role }) => [role, held[role][0] ?? null] as const);
  const several = kind.columns.filter(({ series }) => series).map(({ role }) => [role, held[role]] as const);
  return {
    sheet: table.sheet,
    headerTop: table.headerTop,
    headerBottom: table.headerBottom,
    left: table.range.left,
    right: table.range.right,
    kind: table.kind,
    columns: Object.fromEntries(one),
    series: Object.fromEntries(several),
  };
}
