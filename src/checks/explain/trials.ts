import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { Finding } from '../finding';
import { cellKey, tried, type TriedCell } from './overlay';

/** What the checks find in a workbook with the same tables. */
export type Recheck = (workbook: WorkbookSnapshot) => readonly Finding[];

/** So many changes are tried on a workbook at most, and fewer on a large one: each trial makes every check again. */
const MOST_TRIALS = 30;
const MOST_CELLS_TRIED = 60_000;

export function isLoud({ severity }: Finding): boolean {
  return severity !== 'info';
}

export function keyOf({ check, place: { sheet, range } }: Finding): string {
  return `${check}|${sheet}|${range.top}:${range.left}:${range.bottom}:${range.right}`;
}

/** Changes tried on a workbook, each by making all checks again: what they mend, and whether they put something wrong. */
export class Trials {
  private left: number;
  private readonly before: ReadonlyMap<string, Finding>;

  constructor(
    private readonly workbook: WorkbookSnapshot,
    private readonly recheck: Recheck,
    findings: readonly Finding[],
  ) {
    const cells = workbook.sheets.reduce((all, sheet) => all + sheet.usedRows().length * sheet.columnCount, 1);
    this.left = Math.min(MOST_TRIALS, Math.floor(MOST_CELLS_TRIED / cells));
    this.before = new Map(findings.map((finding) => [keyOf(finding), finding]));
  }

  /** The findings that these changes mend; undefined where they put something wrong, or no more may be tried. */
  mendedBy(cells: readonly TriedCell[]): readonly Finding[] | undefined {
    if (this.left <= 0) return undefined;
    this.left -= 1;
    const { workbook, unknown } = tried(this.workbook, cells);
    // What hangs on a formula that was not computed again tells nothing.
    const isKnown = ({ place: { sheet, range } }: Finding): boolean =>
      !unknown.has(cellKey(sheet, range.top, range.left));
    const after = this.recheck(workbook).filter(isLoud);
    // A warning may follow from the change: halves of an allocation that were typed as well.
    const isWrong = (finding: Finding): boolean => finding.severity === 'error' && isKnown(finding);
    if (after.some((finding) => !this.before.has(keyOf(finding)) && isWrong(finding))) return undefined;
    const stays = new Set(after.map(keyOf));
    return [...this.before.values()].filter((finding) => !stays.has(keyOf(finding)) && isKnown(finding));
  }
}
