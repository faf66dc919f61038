import { isGrandTotal, isPlainTotal, isStatistic } from '../rules/words/total-line';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { HeaderMatch } from './headers';
import type { TableKind } from '../kinds';
import { columnsOfRows, RowFacts } from './row-facts';
import { sumRowsOf } from './sum-rows';
import type { RowRole, TableRow, TableSection } from './table';
import { matchesAny } from './words';

const ENDS_TABLE = /^(?:legend|notes?|sources?|footnotes?|prepared by|key)\b/;
/** So many blank rows end a table. */
const BLANK_ROWS_END = 5;

export interface TableBody {
  readonly rows: readonly TableRow[];
  readonly sections: readonly TableSection[];
  readonly bottom: number;
}

/** What a row is, or that the table has ended before it, or with it. */
type Verdict = RowRole | 'ended' | 'last';

/** The rows of a table as far as they are read. */
class Body {
  readonly rows: TableRow[] = [];
  readonly sections: TableSection[] = [{ title: '', row: undefined }];
  /** Length of rows up to the last one that is data or a total. */
  kept = 0;
  blanks = 0;
  /** A total has been read since the last title; the grand total; data since the last total. */
  totalled = false;
  finished = false;
  hasData = false;
  /** Figures that a row of data has at least. */
  usual = Infinity;

  constructor(
    readonly kind: TableKind,
    readonly isHeader: (row: number) => boolean,
  ) {}

  get section(): number {
    return this.sections.length - 1;
  }

  push(row: number, role: RowRole): void {
    this.rows.push({ row, role, section: this.section });
    if (role === 'data' || role === 'total' || role === 'grand-total') this.kept = this.rows.length;
  }

  /** A blank row or a total: what follows may be no longer the table. */
  isAfterBreak(): boolean {
    const last = this.rows.at(-1)?.role;
    return last === 'blank' || last === 'total';
  }

  /** Nothing but the total of what came before. */
  isBelowTotal(): boolean {
    return this.totalled && !this.hasData;
  }

  total(): void {
    this.totalled = true;
    this.hasData = false;
  }

  /** A title opens a section, or names the one that has no rows yet. */
  open(section: TableSection): void {
    const isUsed = this.rows.some(
      ({ role, section: of }) => of === this.section && (role === 'data' || role === 'total'),
    );
    if (isUsed) this.sections.push(section);
    else this.sections[this.section] = section;
  }
}

/** What a row may be, in the order in which it is asked; undefined where it is something else. */
const CLASSIFIERS: readonly ((facts: RowFacts, body: Body) => Verdict | undefined)[] = [
  blank,
  repeatedHeader,
  lowerHeader,
  belowTable,
  statistic,
  otherHeader,
  total,
  sectionTitle,
  data,
];

function blank({ filled }: RowFacts, body: Body): Verdict | undefined {
  body.blanks = filled === 0 ? body.blanks + 1 : 0;
  if (filled > 0) return undefined;
  return body.blanks >= BLANK_ROWS_END ? 'ended' : 'blank';
}

/** A header again after the last total belongs to the next table, not to the next page. */
function repeatedHeader({ row }: RowFacts, body: Body): Verdict | undefined {
  if (!body.isHeader(row)) return undefined;
  return body.finished || (body.isBelowTotal() && !body.kind.sections) ? 'ended' : 'note';
}

/** The second line of a header whose first line says enough. */
function lowerHeader(facts: RowFacts, body: Body): Verdict | undefined {
  const isBelowHeader = body.rows.length === 0 || body.isHeader(facts.row - 1);
  return isBelowHeader && facts.numbers === 0 && facts.headsFigures() ? 'note' : undefined;
}

function belowTable(facts: RowFacts, body: Body): Verdict | undefined {
  const { filled, numbers } = facts;
  if (numbers === 0 && ENDS_TABLE.test(facts.words)) return 'ended';
  const mayEnd = filled <= 2 && (body.isAfterBreak() || (body.hasData && body.kind.form !== undefined));
  if (mayEnd && facts.labelsInput(body.kind)) return 'ended';
  // Below its total, one figure where the rows of the table have several is of the block under it.
  const isAlone = numbers === 1 && body.usual > 1;
  return body.isBelowTotal() && body.isAfterBreak() && isAlone ? 'ended' : undefined;
}

/** "Average a school", below the rows: no row of its own. Where it comes first, or alone, it is what the table is about. */
function statistic({ numbers, label }: RowFacts, body: Body): Verdict | undefined {
  return numbers > 0 && (body.hasData || body.totalled) && isStatistic(label) ? 'note' : undefined;
}

/** After a break, a row of words over what were figures heads another table. */
function otherHeader(facts: RowFacts, body: Body): Verdict | undefined {
  if (facts.numbers > 0 || (!body.hasData && !body.totalled)) return undefined;
  const last = body.rows.at(-1)?.role;
  return last !== undefined && last !== 'data' && facts.headsFigures() ? 'ended' : undefined;
}

function total(facts: RowFacts, body: Body): Verdict | undefined {
  if (facts.numbers === 0) return undefined;
  const label = facts.totalLabel();
  // Whatever it is called, a row that adds up those above it is no row of data.
  const addsUp = label === '' && (body.hasData || body.totalled) && sumRowsOf(facts.sheet).has(facts.row);
  if (label === '' && !addsUp) return undefined;
  const isPlain = addsUp || isPlainTotal(label);
  const isGrand = isGrandTotal(label) || (isPlain && body.isBelowTotal());
  body.finished = isGrand;
  body.total();
  if (!isGrand) return 'total';
  return body.kind.severalGrandTotals ? 'grand-total' : 'last';
}

function sectionTitle(facts: RowFacts, body: Body): Verdict | undefined {
  if (facts.numbers > 0) return undefined;
  const { sections } = body.kind;
  const isTitle = (sections && matchesAny(facts.words, sections)) || facts.isSectionTitle();
  if (!isTitle) return undefined;
  body.open({ title: facts.label, row: facts.row });
  body.totalled = false;
  return 'section';
}

function data(facts: RowFacts, body: Body): Verdict | undefined {
  if (facts.filled <= 1 && facts.numbers === 0) return undefined;
  const { sections, severalGrandTotals } = body.kind;
  if (body.isBelowTotal()) {
    // Rows after a section's total that no title introduces are a section of their own.
    if (sections && body.sections[body.section].row !== undefined) body.sections.push({ title: '', row: undefined });
    if (!sections && !severalGrandTotals && body.rows.at(-1)?.role === 'blank') return 'ended';
  }
  if (body.hasData && facts.isUnlabelledTotal()) {
    body.total();
    return 'total';
  }
  body.usual = Math.min(body.usual, facts.numbers);
  body.hasData = true;
  body.finished = false;
  return 'data';
}

function verdictOf(facts: RowFacts, body: Body): Verdict {
  for (const classify of CLASSIFIERS) {
    const verdict = classify(facts, body);
    if (verdict !== undefined) return verdict;
  }
  return 'note';
}

/** What the rows below a header are, down to where the table ends. `isHeader` tells rows that repeat a header. */
export function readRows(
  sheet: SheetSnapshot,
  match: HeaderMatch,
  stop: number,
  isHeader: (row: number) => boolean,
): TableBody {
  const columns = columnsOfRows(match);
  const body = new Body(match.kind, isHeader);
  const below = match.block.bottom;
  for (let row = below + 1; row < stop; row++) {
    const verdict = verdictOf(new RowFacts(sheet, row, columns), body);
    if (verdict === 'ended') break;
    body.push(row, verdict === 'last' ? 'grand-total' : verdict);
    if (verdict === 'last') break;
  }
  const rows = body.rows.slice(0, body.kept);
  const used = new Set(rows.map(({ section }) => section));
  return {
    rows,
    sections: body.sections.filter((_, index) => used.has(index) || index === 0),
    bottom: rows.at(-1)?.row ?? below,
  };
}
