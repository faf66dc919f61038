import type { WorkbookPort } from './port';
import { readWorkbook } from './excel/read';
import { ExcelSession, type Pause } from './excel/session';

/** The workbook that is open in Excel. */
export function excelPort(pause?: Pause): Pick<WorkbookPort, 'host' | 'read'> {
  const session = new ExcelSession(pause);
  return {
    host: 'Excel',
    read: (options) => readWorkbook(session, options),
  };
}
