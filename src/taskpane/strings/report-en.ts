/** The report on paper. */
export const REPORT_EN = {
  title: 'NM School Finance: what the check found',
  print: 'Print or save as PDF',
  page: 'Download as a page',
  preparing: 'Preparing the report…',
  workbook: (name: string) => `Workbook: ${name}`,
  made: (moment: string, rules: string) => `Checked ${moment} with rules ${rules}.`,
  unread: (sheets: string) => `General checks only, since no table of a kind we know was found there: ${sheets}.`,
  nothing: 'Nothing found',
  likely: 'This table is only likely what it was taken for. What no words say was taken so:',
  cell: 'Cell',
  finding: 'Finding',
  moreWorkings: (count: string) => `${count} more are on the Working screen: select the figure in the sheet.`,
  by: (name: string) => `by ${name}`,
  yourName: 'Your name',
  yourNameHelp: 'Stands beside the reason in reports. May be left out.',
};
