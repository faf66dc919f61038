const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);

/** Many files at once. */
export const MANY_EN = {
  purpose:
    'Checks many workbooks at once, a district’s or all that were submitted. They are read on this computer and go nowhere.',
  files: 'Choose files',
  folder: 'Choose a folder',
  drop: 'Or drop files or a folder here.',
  nothingThere: 'There is no workbook (.xlsx, .xlsm or .csv) among them.',
  unlisted: 'The folder could not be listed.',
  checking: 'Checking the files…',
  progress: (done: string, of: string) => `${done} of ${of}`,
  cancelled: (done: string, of: string) => `Stopped after ${done} of ${of} files.`,
  done: (n: number, count: string) => `${count} ${plural(n, 'file', 'files')} checked.`,
  withErrors: (n: number, count: string) => `${count} ${plural(n, 'has', 'have')} errors`,
  unread: (_n: number, count: string) => `${count} could not be read`,
  clean: (_n: number, count: string) => `${count} without errors or warnings`,
  stake: (amount: string) => `$${amount} at stake`,
  table: 'Results',
  columns: {
    file: { name: 'File', help: 'Sort by name' },
    tables: { name: 'Tables', help: 'Tables of a kind we know' },
    errors: { name: 'Errors', help: 'Errors that nobody has ignored with a reason' },
    stake: { name: 'Dollars', help: 'Dollars at stake in errors and warnings' },
    unread: {
      name: 'Unread',
      help: 'Sheets without a table of a kind we know: only the general checks looked at them',
    },
  },
  warnings: (n: number, count: string) => `${count} ${plural(n, 'warning', 'warnings')}`,
  likely: (n: number, count: string) => `${count} ${plural(n, 'table', 'tables')} only likely`,
  waiting: 'waiting',
  notRead: 'Could not be read:',
  stopped: {
    time: 'It was given up because it took too long. Delete what is not needed in it, or check it on the command line.',
    crash: 'What checked it came to an end. It may be too large for the browser: check it on the command line.',
  },
  notOpened: 'The file could not be opened.',
  open: (file: string) => `Open ${file}`,
  report: 'Combined report',
  reportXlsx: 'Download as a workbook',
  reportJson: 'Download as JSON',
  reportPart: 'The report holds what was checked so far.',
  reportFailed: 'The report could not be made.',
};
