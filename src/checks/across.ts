import { readAcross, type SheetAcross, toldAcross } from '../recognition/across';
import type { RecognisedTable } from '../recognition/table';
import { cellName, columnIndex, columnName } from '../workbook/address';
import type { CellChange, Place } from '../workbook/port';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { turnedRange } from '../workbook/turned';
import type { CheckContext } from './check';
import type { Finding } from './finding';

/** The sheets of a workbook in which units stand over the rows and years or schools over the columns. */
export class TablesAcross {
  private readonly sheets: readonly SheetAcross[];

  /** @param known what was found as the sheets stand: those are not turned round, nor those of which someone said something */
  constructor(workbook: WorkbookSnapshot, known: readonly RecognisedTable[], decided: ReadonlySet<string>) {
    const found = new Set(known.map(({ sheet }) => sheet));
    this.sheets = workbook.sheets.flatMap((sheet) =>
      found.has(sheet.name) || decided.has(sheet.name) ? [] : (readAcross(sheet) ?? []),
    );
  }

  get tables(): RecognisedTable[] {
    return this.sheets.flatMap(toldAcross);
  }

  /** What checks see of them in a workbook, which may have changed since; undefined where there are none. */
  contextIn(context: CheckContext): CheckContext | undefined {
    if (this.sheets.length === 0) return undefined;
    const sheets = this.sheets.flatMap(({ sheet, turned }) => {
      const now = context.workbook.sheets.find(({ name }) => name === sheet.name);
      return now ? [withValuesOf(turned, now)] : [];
    });
    return {
      ...context,
      workbook: { ...context.workbook, sheets },
      tables: this.sheets.flatMap(({ tables }) => tables),
    };
  }

  /** A place of a turned sheet as it stands on the sheet itself. */
  placeOf({ sheet, range }: Place): Place {
    const across = this.sheets.find(({ turned }) => turned.name === sheet);
    return { sheet: across?.sheet.name ?? sheet, range: turnedRange(range) };
  }

  /** A finding of a turned sheet as it stands on the sheet itself. */
  told(finding: Finding): Finding[] {
    const across = this.sheets.find(({ turned }) => turned.name === finding.place.sheet);
    return across ? [new Telling(across).finding(finding)] : [];
  }
}

function withValuesOf(turned: SheetSnapshot, now: SheetSnapshot): SheetSnapshot {
  const isThere = (row: number, column: number): boolean => turned.usedColumns(row).includes(column);
  return {
    ...turned,
    value: (row, column) => (isThere(row, column) ? now.value(column, row) : null),
    formula: (row, column) => (isThere(row, column) ? now.formula(column, row) : undefined),
  };
}

/** "B4", "$B$4": not a part of a word, of a number, or of a name of another sheet. */
const CELL = /(?<![A-Za-z0-9_.])(\$?)([A-Z]{1,3})(\$?)(\d{1,5})(?![A-Za-z0-9_(!])/g;

/** Turns what a finding says back to the sheet's own rows and columns. */
class Telling {
  constructor(private readonly across: SheetAcross) {}

  private place<P extends Place>(place: P): P {
    return { ...place, sheet: this.across.sheet.name, range: turnedRange(place.range) };
  }

  /** Cells that the turned sheet has: "FY14" is none. */
  private text(text: string): string {
    const { rowCount, columnCount } = this.across.turned;
    const { sheet, tables } = this.across;
    const isOne = tables.every(({ rows }) => rows.filter(({ role }) => role === 'data').length === 1);
    const named = text.replace(/\bRow (\d+)(?=:)/g, (_, row: string) =>
      isOne ? sheet.name : `Column ${columnName(Number(row) - 1)}`,
    );
    return named.replace(CELL, (all: string, left: string, letters: string, top: string, digits: string) => {
      const [row, column] = [Number(digits) - 1, columnIndex(letters)];
      if (row >= rowCount || column >= columnCount) return all;
      const [, own, number] = /^([A-Z]+)(\d+)$/.exec(cellName(column, row)) ?? [];
      return `${top}${own}${left}${number}`;
    });
  }

  private change({ row, column, after, reason, ...given }: CellChange): CellChange {
    return {
      ...given,
      sheet: this.across.sheet.name,
      row: column,
      column: row,
      after: typeof after === 'string' && after.startsWith('=') ? this.text(after) : after,
      reason: this.text(reason),
    };
  }

  finding(finding: Finding): Finding {
    const { explanations, fix, consequences, formula, source } = finding;
    return {
      ...finding,
      place: this.place(finding.place),
      message: this.text(finding.message),
      ...(formula !== undefined && { formula: this.text(formula) }),
      ...(source && { source: { place: this.place(source.place), formula: this.text(source.formula) } }),
      ...(explanations && {
        explanations: explanations.map((one) => ({
          ...one,
          place: this.place(one.place),
          ...(one.change && { change: this.change(one.change) }),
        })),
      }),
      ...(fix && { fix: fix.map((one) => this.change(one)) }),
      ...(consequences && { consequences: consequences.map((one) => this.place(one)) }),
    };
  }
}
