import type * as spreadsheet from './spreadsheet';
import { loadVendor } from './vendor';

let loading: Promise<typeof spreadsheet> | undefined;

/** The part of the page that needs the embedded spreadsheet, which must be on the page first. */
export function loadSpreadsheet(): Promise<typeof spreadsheet> {
  loading ??= loadVendor().then(() => import('./spreadsheet'));
  return loading;
}
