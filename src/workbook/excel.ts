import { addSheet } from './excel/add-sheet';
import { applyChanges } from './excel/apply';
import { onChange, onSelection } from './excel/events';
import { goTo, insert, selection } from './excel/navigation';
import { readWorkbook } from './excel/read';
import { ExcelSession, type Pause } from './excel/session';
import { storeSetting } from './excel/settings';
import type { WorkbookPort } from './port';

export { openCopy, opensCopies } from './excel/open-copy';

/**
 * The workbook that is open in Excel. To be called after Office.onReady.
 * @param pause how to wait before a request that Excel turned away is sent again; tests do not wait
 */
export function excelPort(pause?: Pause): WorkbookPort {
  const session = new ExcelSession(pause);
  // One after the other: each reads all settings and writes them back with its own.
  let stored: Promise<void> = Promise.resolve();
  const store: WorkbookPort['store'] = (key, value) => {
    const storing = stored.then(() => storeSetting(session, key, value));
    stored = storing.catch(() => undefined);
    return storing;
  };
  return {
    host: 'Excel',
    read: (options) => readWorkbook(session, options),
    goTo: (place) => goTo(session, place),
    selection: () => selection(session),
    apply: (changes, mark) => applyChanges(session, changes, mark),
    insert: (place, content) => insert(session, place, content),
    addSheet: (sheet) => addSheet(session, sheet),
    store,
    onChange: (listener) => onChange(session, listener),
    onSelection: (listener) => onSelection(session, listener),
  };
}
