import type { SheetModel } from '../../src/workbook/file';

export const FAULT_SHEET = 'One fault';
/** Where the fault is, what stands there and what should. */
export const FAULT = { cell: 'G6', typed: 6371.64, right: 6317.64 } as const;

/** The three examples of the manual (S4, maintenance of effort) as it prints them, but for two digits of a per capita amount. */
export function faultSheet(): SheetModel {
  const head = [
    'LEA',
    '2012-2013 Total Expenditures',
    '2012-2013 40 Day Student Count',
    '2012-2013 Per Capita Amount',
    '2013-2014 Total Expenditures',
    '2013-2014 40 Day Student Count',
    '2013-2014 Per Capita Amount',
  ];
  return {
    name: FAULT_SHEET,
    cells: [
      ['Maintenance of effort: for the step "Check"'],
      [],
      head,
      ['Example 1', 2388949.99, 456, 5238.93, 2410249.97, 418, 5766.15],
      ['Example 2', 3563153.25, 562, 6340.13, 3506290.58, 541, 6481.13],
      ['Example 3', 3563153.25, 562, 6340.13, 3506290.58, 555, FAULT.typed],
    ],
    formats: [
      { range: { top: 0, left: 0, bottom: 0, right: 0 }, bold: true },
      { range: { top: 2, left: 0, bottom: 2, right: 6 }, bold: true, fill: '#DCE8F1', wrap: true, border: 'all' },
      { range: { top: 3, left: 1, bottom: 5, right: 1 }, numberFormat: '$#,##0.00' },
      { range: { top: 3, left: 3, bottom: 5, right: 4 }, numberFormat: '$#,##0.00' },
      { range: { top: 3, left: 6, bottom: 5, right: 6 }, numberFormat: '$#,##0.00' },
    ],
    columnWidths: [14, 20, 16, 18, 20, 16, 18],
    print: { orientation: 'landscape', fitToWidth: 1 },
  };
}
