import { supports } from './session';

/** Since when Excel opens a workbook that it is handed. */
const NEEDED = '1.8';

function base64(bytes: Uint8Array): string {
  let text = '';
  // As many at a time as a call may have arguments.
  for (let at = 0; at < bytes.length; at += 32_768) text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return btoa(text);
}

/** Whether this Excel can open a workbook beside the one that it has. */
export function opensCopies(): boolean {
  return supports(NEEDED);
}

/** Opens a workbook's content in a window of its own, as a new workbook that is not saved yet. */
export function openCopy(bytes: Uint8Array): Promise<void> {
  return Excel.createWorkbook(base64(bytes));
}
