import type { SheetGrid } from './grid';
import type { Differing } from '../kinds/vary';

export const MONEY = '#,##0.00;[Red]-#,##0.00';
const HEADER_FILL = '#DDEBF7';

/** A difference in money or in per cent with its sign: red is what is bad for the entity, whichever way that is. */
export function differenceFormat({ bad }: Differing, figure = '#,##0.00'): string {
  const red = (word: Differing['bad']): string => (word === bad ? '[Red]' : '');
  return `${red('more')}+${figure};${red('less')}-${figure};${figure}`;
}

/** Headers from a column on; those of figures stand over them, to the right. */
export function headerRow(grid: SheetGrid, row: number, texts: readonly string[], column = 0): void {
  texts.forEach((text, offset) => grid.text(row, column + offset, text));
  const right = column + texts.length - 1;
  grid.format({ top: row, left: column, bottom: row, right }, { bold: true, fill: HEADER_FILL, wrap: true });
  if (right > 0) grid.format({ top: row, left: Math.max(column, 1), bottom: row, right }, { align: 'right' });
}

export function formatColumn(grid: SheetGrid, column: number, top: number, bottom: number, numberFormat: string): void {
  if (bottom >= top) grid.format({ top, left: column, bottom, right: column }, { numberFormat });
}
