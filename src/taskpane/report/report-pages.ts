import { type Outcome, outcomesOf } from '../../checks/outcomes';
import { stakeOf } from '../../checks/verdict';
import { workingOf } from '../../checks/working-formula';
import { explanationText } from '../../functions/explanation';
import type { IgnoredFinding } from '../../checks/ignored';
import type { RecognisedTable } from '../../recognition/table';
import { citationText } from '../../law/citation-text';
import { overlap } from '../../workbook/address';
import type { Place } from '../../workbook/port';
import { type IgnoredListed, listFindings, type ListedFinding } from '../check/view';
import type { Analysis } from '../state/analysis';
import { workOutSubject } from '../working/work-out';

export interface PrintedWorking {
  readonly place: Place;
  readonly text: string;
}

/** What is printed of one table, or of what stands on a sheet outside of tables. */
export interface ReportPage {
  readonly sheet: string;
  /** Left out for what stands outside of tables. */
  readonly table?: RecognisedTable;
  readonly open: readonly ListedFinding[];
  readonly ignored: readonly IgnoredListed[];
  readonly outcomes: readonly Outcome[];
  readonly stake: number;
  readonly workings: readonly PrintedWorking[];
  /** How many more figures have a working that is not printed. */
  readonly moreWorkings: number;
  readonly laws: readonly string[];
}

/** More steps than these nobody reads on paper; the others are a press away in the pane. */
const WORKINGS_A_PAGE = 20;

function isIn(table: RecognisedTable | undefined, sheet: string, place: Place): boolean {
  return place.sheet === sheet && (!table || overlap(table.range, place.range) !== undefined);
}

function workingsOf(open: readonly ListedFinding[], { snapshot, tables }: Analysis): PrintedWorking[] {
  return open.flatMap(({ finding }) => {
    const working = workingOf(finding);
    if (!working) return [];
    const { place, formula } = working;
    const [row, column] = [place.range.top, place.range.left];
    const subject = { sheet: place.sheet, row, column, formula, origin: { type: 'finding', finding } } as const;
    try {
      return [{ place, text: explanationText(workOutSubject(subject, snapshot, tables).explanation) }];
    } catch {
      // A formula that only Excel computes has no steps here; the finding says what it gives.
      return [];
    }
  });
}

/** The report by tables, in the order of the workbook; then what stands outside of tables, by sheets. */
export function reportPages(analysis: Analysis, ignored: readonly IgnoredFinding[]): ReportPage[] {
  const { findings, tables, snapshot } = analysis;
  const listing = listFindings(findings, tables, ignored, snapshot.sheets);
  const outcomes = outcomesOf({ workbook: snapshot, tables });
  const taken = new Set<ListedFinding>();
  const page = (sheet: string, table?: RecognisedTable): ReportPage => {
    const ownOf = <L extends ListedFinding>(list: readonly L[]): L[] => {
      const own = list.filter((listed) => !taken.has(listed) && isIn(table, sheet, listed.finding.place));
      for (const listed of own) taken.add(listed);
      return own;
    };
    const open = ownOf(listing.open);
    const workings = workingsOf(open, analysis);
    return {
      sheet,
      table,
      open,
      ignored: ownOf(listing.ignored),
      outcomes: table ? outcomes.filter(({ place }) => isIn(table, sheet, place)) : [],
      stake:
        stakeOf(
          open.map(({ finding }) => finding),
          snapshot,
        )?.gross ?? 0,
      workings: workings.slice(0, WORKINGS_A_PAGE),
      moreWorkings: Math.max(0, workings.length - WORKINGS_A_PAGE),
      laws: [...new Set(open.map(({ finding }) => citationText(finding.citation)))],
    };
  };
  const ofTables = tables.map((table) => page(table.sheet, table));
  const outside = snapshot.sheets
    .map(({ name }) => page(name))
    .filter(({ open, ignored: away }) => open.length + away.length > 0);
  return [...ofTables, ...outside];
}
