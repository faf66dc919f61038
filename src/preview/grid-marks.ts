import type { Model, OSpreadsheet } from '../engine';
import type { Mark } from '../workbook/port';

type Highlight = Parameters<
  InstanceType<OSpreadsheet['stores']['HighlightStore']>['register']
>[0]['highlights'][number];

/** As the pane's icons have them, on the grid's white. */
const COLOURS: Readonly<Record<Mark['severity'], string>> = { error: '#C50F1F', warning: '#BC4B09', info: '#0F6CBD' };

/** More are not told apart on a screen, and each is drawn anew whenever the grid is scrolled. */
const MOST = 2000;

export interface GridMark extends Mark {
  readonly sheetId: string;
}

/** Cells that stand out in the grid: drawn over it, part of neither the model nor its history nor the file. */
export class GridMarks {
  private marks: readonly GridMark[] = [];

  constructor(private readonly model: Model) {}

  set(marks: readonly GridMark[]): void {
    this.marks = marks.slice(0, MOST);
    this.model.trigger('update');
  }

  /** Read by the spreadsheet whenever it draws; a sheet, a row or a column that is gone has no mark. */
  get highlights(): Highlight[] {
    const { getters } = this.model;
    return this.marks.flatMap(({ sheetId, range, severity }): Highlight[] => {
      if (!getters.getSheetIds().includes(sheetId)) return [];
      const bottom = Math.min(range.bottom, getters.getNumberRows(sheetId) - 1);
      const right = Math.min(range.right, getters.getNumberCols(sheetId) - 1);
      if (bottom < range.top || right < range.left) return [];
      const zone = { top: range.top, left: range.left, bottom, right };
      return [{ range: getters.getRangeFromZone(sheetId, zone), color: COLOURS[severity], thinLine: true }];
    });
  }
}
