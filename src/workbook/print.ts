import type { CellRange } from './address';

/** How a sheet is printed, or becomes a PDF. */
export interface PrintSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** Pages across; as many as it takes down. */
  readonly fitToWidth?: number;
  /** This many rows at the top are repeated on each page. */
  readonly titleRows?: number;
  readonly area?: CellRange;
  /** With the codes of Excel: &L, &C and &R begin its parts, &A is the sheet's name, &P the page, &N how many. */
  readonly header?: string;
  readonly footer?: string;
}

/** One page wide, with its headers, its name and its number on each. */
export function onePageWide(titleRows: number, orientation: PrintSetup['orientation'] = 'landscape'): PrintSetup {
  return { orientation, fitToWidth: 1, titleRows, footer: '&L&A&RPage &P of &N' };
}
