import { columnName } from '../../src/workbook/address';
import { type CellValue } from '../../src/workbook/snapshot';
import { type TestCell } from '../support/snapshot';
import { type Random } from './random';
import { added, type Field, type TableModel, type Target } from './table';

/** How a table stands on its sheet. */
export const LAYOUTS = ['source', 'renamed', 'spread', 'pair'] as const;
export type Layout = (typeof LAYOUTS)[number] | 'form';

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface LaidOut {
  readonly rows: TestCell[][];
  /** The cells that a target stands for. */
  cells(target: Target): Place[];
}

interface Style {
  readonly random: Random;
  readonly formulas: boolean;
  readonly renamed: boolean;
  readonly spread: boolean;
}

class Sheet {
  readonly rows: TestCell[][] = [];

  put(row: number, column: number, cell: TestCell): void {
    while (this.rows.length <= row) this.rows.push([]);
    while (this.rows[row].length <= column) this.rows[row].push(null);
    this.rows[row][column] = cell;
  }
}

/** One header, on one line or over two. */
function headerLines(text: string, spread: boolean): readonly [string | null, string] {
  const at = text.indexOf(' ', Math.floor(text.length / 3));
  return spread && at > 0 ? [text.slice(0, at), text.slice(at + 1)] : [null, text];
}

function columnsOf(model: TableModel, { random, renamed, spread }: Style): Map<Field, number> {
  const fields = renamed && !model.ordered ? random.shuffled(model.fields) : model.fields;
  const columns = new Map<Field, number>();
  let column = spread ? 1 : 0;
  fields.forEach((one, index) => {
    // A blank column here and there, as people leave them between groups of columns.
    if (spread && !model.ordered && index > 0 && index % 4 === 0) column += 1;
    columns.set(one, column);
    column += 1;
  });
  return columns;
}

/** Writes the table from a row on and tells where everything stands. */
function write(sheet: Sheet, model: TableModel, from: number, style: Style): { end: number; cells: LaidOut['cells'] } {
  const { random, formulas, renamed, spread } = style;
  const columns = columnsOf(model, style);
  const place = new Map<string, Place>();
  const put = (key: string, row: number, column: number, cell: TestCell): void => {
    sheet.put(row, column, cell);
    place.set(key, { row, column });
  };
  let row = from;
  const inputs = (): void => {
    for (const { key, labels, value } of model.inputs) {
      sheet.put(row, 0, renamed ? random.pick(labels) : labels[0]);
      put(`input:${key}`, row, 1, value);
      row += 1;
    }
  };
  for (const title of model.titles) sheet.put(row++, 0, title);
  if (renamed) {
    sheet.put(row++, 0, 'Sample office of finance, for internal use');
    if (model.inputs.length > 0) {
      inputs();
      row += 1;
    }
  }
  const top = row;
  for (const [one, column] of columns) {
    const [above, below] = headerLines(renamed ? random.pick(one.headers) : one.headers[0], spread);
    if (above) sheet.put(top, column, above);
    put(`header:${one.key}`, top + (spread ? 1 : 0), column, below);
  }
  row = top + (spread ? 2 : 1);
  const nameColumn = columns.get(model.fields.find(({ key }) => key === model.nameKey) ?? model.fields[0]) ?? 0;
  const totals = (
    label: string,
    of: string,
    typed: Record<string, number>,
    ranges: readonly [number, number][],
  ): void => {
    sheet.put(row, nameColumn, label);
    for (const [one, column] of columns) {
      if (!one.totalled) continue;
      const letter = columnName(column);
      const short = model.shortTotal === one.key ? 1 : 0;
      const taken = ranges.map(([first, last]) => [first, last - short] as const);
      const cells = taken.flatMap(([first, last]) =>
        Array.from({ length: last - first + 1 }, (_, index) => valueOf(sheet.rows[first + index]?.[column])),
      );
      const formula = `=${taken.map(([first, last]) => `SUM(${letter}${first + 1}:${letter}${last + 1})`).join('+')}`;
      const same = added(cells);
      put(
        `${of}${one.key}`,
        row,
        column,
        formulas && model.typedTotal !== one.key ? { formula, value: same } : typed[one.key],
      );
    }
    row += 1;
  };
  const ranges: [number, number][] = [];
  let index = 0;
  for (const [at, section] of (model.sections ?? [{ rows: model.rows.length, totalLabel: '' }]).entries()) {
    if (section.title) sheet.put(row++, nameColumn, section.title);
    const first = row;
    for (const last = index + section.rows; index < last; index++) {
      for (const [one, column] of columns) put(`${index}:${one.key}`, row, column, model.rows[index][one.key] ?? null);
      row += 1;
    }
    ranges.push([first, row - 1]);
    if (section.totalLabel) totals(section.totalLabel, `section${at}:`, model.sectionTotals[at], [[first, row - 1]]);
  }
  if (model.totalLabel) totals(model.totalLabel, 'total:', model.totals, ranges);
  if (!renamed && model.inputs.length > 0) {
    row += 1;
    inputs();
  }
  const at = (key: string): Place[] => {
    const found = place.get(key);
    return found ? [found] : [];
  };
  const cells = (target: Target): Place[] => {
    if ('input' in target) return at(`input:${target.input}`);
    if ('total' in target) {
      return at(target.section === undefined ? `total:${target.total}` : `section${target.section}:${target.total}`);
    }
    if ('wholeRow' in target) return model.fields.flatMap(({ key }) => at(`${target.wholeRow}:${key}`));
    if ('column' in target) {
      const column = at(`header:${target.column}`)[0]?.column;
      return Array.from({ length: row - top }, (_, index_) => ({ row: top + index_, column }));
    }
    return at(`${target.row}:${target.key}`);
  };
  return { end: row, cells };
}

function valueOf(cell: TestCell): CellValue {
  if (typeof cell === 'object' && cell !== null && !('error' in cell)) return cell.value ?? null;
  return cell ?? null;
}

/** One row of the table as a form: a label and its value a line. */
function writeForm(sheet: Sheet, model: TableModel, random: Random): LaidOut['cells'] {
  const place = new Map<string, Place>();
  let row = 0;
  for (const title of model.titles) sheet.put(row++, 0, title);
  row += 1;
  const column = random.int(0, 1);
  for (const [key, labels] of Object.entries(model.form ?? {})) {
    const value = model.rows[0][key];
    if (value === undefined || value === null) continue;
    sheet.put(row, column, random.pick(labels));
    sheet.put(row, column + 1, value);
    place.set(key, { row, column: column + 1 });
    row += 1;
  }
  return (target) => {
    const found = 'key' in target ? place.get(target.key) : undefined;
    return found ? [found] : [];
  };
}

export function layOut(
  model: TableModel,
  layout: Layout,
  random: Random,
  formulas: boolean,
  twin: () => TableModel,
): LaidOut {
  const sheet = new Sheet();
  if (layout === 'form') {
    const cells = writeForm(sheet, model, random);
    return { rows: sheet.rows, cells };
  }
  const style: Style = { random, formulas, renamed: layout === 'renamed', spread: layout === 'spread' };
  if (layout !== 'pair') {
    const { cells } = write(sheet, model, layout === 'spread' ? 2 : 0, style);
    return { rows: sheet.rows, cells };
  }
  // Another table of the kind above or below it, without a fault.
  const first = random.chance(0.5);
  const above = write(sheet, first ? model : twin(), 0, style);
  const below = write(sheet, first ? twin() : model, above.end + 3, style);
  return { rows: sheet.rows, cells: first ? above.cells : below.cells };
}
