import type { TableKindId } from '../kinds';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { RecognitionCorrection } from './correction';
import { type HeaderBlock, headerBlocks } from './headers';
import { type Judged, judge } from './judge';
import { possibleKinds } from './possible';
import { Reading } from './reading';
import { scanOf, type SheetScan } from './scan';

/** The kind that a sheet without a table comes nearest to. */
export interface NearestKind {
  readonly kind: TableKindId;
  /** Titles of the columns that it must have and that no words or figures name. */
  readonly missing: readonly string[];
}

/** Naming less of what a kind must have, a header is not near it: any list of amounts names a column of some kind. */
const LEAST_NAMED = 0.5;

/** What it has only as the column left is lacking too: where there is no table, that names nothing. */
function lacks({ missing, unnamed }: Judged): string[] {
  return [...new Set([...missing, ...unnamed])];
}

function shareNamed(judged: Judged): number {
  const named = judged.worded.length;
  return named === 0 ? 0 : named / (named + lacks(judged).length);
}

function isNearer(one: Judged, other: Judged | undefined): boolean {
  if (!other) return true;
  const further = lacks(one).length - lacks(other).length;
  return further === 0 ? one.confidence > other.confidence : further < 0;
}

/** A row with figures may be a header where the table below says so, not where there is none. */
function hasFigures(scan: SheetScan, { top, bottom }: HeaderBlock): boolean {
  for (let row = top; row <= bottom; row++) if ((scan.get(row)?.figures ?? 0) > 0) return true;
  return false;
}

/**
 * Of the kinds that a header of the sheet could be, the one that lacks least of what it must have; undefined where words name less
 * than half of that. Where someone said that there is no table of ours, none is near; and none is named that lacks nothing and whose figures
 * deny it all the same: its name alone tells nobody what to do.
 */
export function nearestKind(
  sheet: SheetSnapshot,
  corrections: readonly RecognitionCorrection[] = [],
): NearestKind | undefined {
  const scan = scanOf(sheet);
  // What stands below a header that someone decided on belongs to it.
  const decided = Math.min(...corrections.map(({ headerTop }) => headerTop));
  let nearest: Judged | undefined;
  for (const top of scan.keys()) {
    for (const block of headerBlocks(sheet, scan, top)) {
      if (block.bottom >= decided || hasFigures(scan, block)) continue;
      const reading = new Reading(sheet, scan, block);
      if (!reading.headsFigures()) continue;
      for (const kind of possibleKinds(reading)) {
        const judged = judge(reading, kind);
        if (shareNamed(judged) >= LEAST_NAMED && isNearer(judged, nearest)) nearest = judged;
      }
    }
  }
  const missing = nearest ? lacks(nearest) : [];
  return nearest && missing.length > 0 ? { kind: nearest.kind.id, missing } : undefined;
}
