import { engineSheetName, type Model, quietly, spreadsheetEngine, toCellValue } from '../engine';
import { cellName } from '../workbook/address';
import { type CellValue, isErrorValue, type WorkbookSnapshot } from '../workbook/snapshot';
import { calculatedSheets, type OwnSheet } from './calculated-sheets';
import { type Remembered, snapshotOfModel } from './model-snapshot';

type EvaluatedCell = ReturnType<Model['getters']['getEvaluatedCell']>;
type Position = Parameters<Model['getters']['getEvaluatedCell']>[0];

/** A value of ours over the spreadsheet's, as long as that one is what it was. */
interface Over {
  readonly theirs: EvaluatedCell['value'];
  readonly own: EvaluatedCell;
}

/** Workbooks of more formulas are computed when nothing was typed for a moment, not between two keystrokes. */
const AT_ONCE = 3_000;
const A_MOMENT = 250;
const DIGITS = 15;

function same(a: CellValue, b: CellValue): boolean {
  if (isErrorValue(a) || isErrorValue(b)) return isErrorValue(a) && isErrorValue(b) && a.error === b.error;
  if (typeof a === 'number' && typeof b === 'number') return a.toPrecision(DIGITS) === b.toPrecision(DIGITS);
  return a === b;
}

/**
 * What the preview shows is what this product computes, as it also stores and checks it: the embedded spreadsheet's own
 * functions differ from Excel's in places. Its cells are asked through one getter, which answers with our values.
 */
export class OwnValues {
  private readonly theirs: Model['getters']['getEvaluatedCell'];
  private over = new Map<string, Map<string, Over>>();
  private known: WorkbookSnapshot | undefined;
  private own: readonly OwnSheet[] = [];
  private looking = false;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly model: Model,
    private readonly remembered: () => Remembered,
  ) {
    this.theirs = model.getters.getEvaluatedCell;
    model.getters.getEvaluatedCell = (position) => this.cell(position);
    this.compute();
  }

  /** The workbook as it is now, with our values. */
  snapshot(): WorkbookSnapshot {
    // Settings change without any cell.
    return { ...(this.known ?? this.compute()), settings: { ...this.remembered().settings } };
  }

  /** The sheets with what is known of their formulas. */
  sheets(): readonly OwnSheet[] {
    this.snapshot();
    return this.own;
  }

  /** To be told of every change: shows what it leads to. */
  changed(): void {
    const formulas = this.own.reduce((total, { values }) => total + values.size, 0);
    this.known = undefined;
    clearTimeout(this.waiting);
    if (formulas <= AT_ONCE) {
      this.compute();
      return;
    }
    this.waiting = setTimeout(() => {
      this.snapshot();
      this.model.trigger('update');
    }, A_MOMENT);
  }

  private cell(position: Position): EvaluatedCell {
    const theirs = this.theirs(position);
    if (this.looking) return theirs;
    const over = this.over.get(position.sheetId)?.get(cellName(position.row, position.col));
    return over && over.theirs === theirs.value ? over.own : theirs;
  }

  private compute(): WorkbookSnapshot {
    clearTimeout(this.waiting);
    this.looking = true;
    try {
      const raw = quietly(() => snapshotOfModel(this.model, this.remembered()));
      const sheets = calculatedSheets(raw, this.remembered());
      this.own = sheets;
      this.over = new Map(sheets.map((sheet) => [this.idOf(sheet), this.differing(sheet)]));
      this.known = { ...raw, sheets: sheets.map(({ sheet }) => sheet) };
      return this.known;
    } finally {
      this.looking = false;
    }
  }

  private idOf({ sheet }: OwnSheet): string {
    return this.model.getters.getSheetIdByName(engineSheetName(sheet.name)) ?? '';
  }

  private differing(own: OwnSheet): Map<string, Over> {
    const sheetId = this.idOf(own);
    const isError = spreadsheetEngine().helpers.isEvaluationError;
    const found = new Map<string, Over>();
    for (const [name, { row, column, value }] of own.values) {
      const theirs = this.theirs({ sheetId, row, col: column });
      const why = own.sheet.whyUncalculated?.(row, column);
      if (why === undefined && same(value, toCellValue(theirs, isError))) continue;
      found.set(name, { theirs: theirs.value, own: this.evaluated(theirs, value, why) });
    }
    return found;
  }

  /** A cell as the spreadsheet draws it, of our value. */
  private evaluated(theirs: EvaluatedCell, value: CellValue, why: string | undefined): EvaluatedCell {
    const { format, position } = theirs;
    if (why !== undefined) return errorCell(theirs, '#N/A', `Not computed here: ${why}. Excel computes it.`);
    if (isErrorValue(value)) return errorCell(theirs, value.error);
    const formattedValue = spreadsheetEngine().helpers.formatValue(value, {
      format,
      locale: this.model.getters.getLocale(),
    });
    const drawn = { format, position, formattedValue, isAutoSummable: typeof value === 'number' };
    switch (typeof value) {
      case 'number':
        return { ...drawn, type: 'number', value, defaultAlign: 'right' } as EvaluatedCell;
      case 'boolean':
        return { ...drawn, type: 'boolean', value, defaultAlign: 'center' } as EvaluatedCell;
      case 'string':
        return { ...drawn, type: 'text', value, defaultAlign: 'left' } as EvaluatedCell;
      default:
        return { ...drawn, type: 'empty', value: null, defaultAlign: 'left' } as EvaluatedCell;
    }
  }
}

function errorCell({ position }: EvaluatedCell, value: string, message?: string): EvaluatedCell {
  return {
    type: 'error',
    value,
    formattedValue: value,
    message,
    position,
    isAutoSummable: false,
    defaultAlign: 'center',
  } as EvaluatedCell;
}
