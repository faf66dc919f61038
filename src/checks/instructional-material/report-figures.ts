import { type Decimal, sum } from '../../rules/decimal';
import { cellName, rangeName } from '../../workbook/address';
import { casesOf } from '../case';
import type { Check } from '../check';
import { findingAt } from '../figure';
import { figureOf, kindFindings } from '../kind-figure';
import type { Finding } from '../finding';
import { formatMoney } from '../format';
import { type InputCell, type TableView, viewsOf } from '../table-view';
import { agrees } from '../judgement/rounding';

function ref({ row, column }: InputCell): string {
  return cellName(row, column);
}

function misfit(view: TableView, at: InputCell, exact: Decimal, said: string, formula: string): Finding[] {
  if (agrees(at.value, exact)) return [];
  return [
    findingAt(REPORT_FIGURES, view, at, {
      message: `The ${said} is ${formatMoney(exact)}, not ${formatMoney(at.value)}.`,
      actual: formatMoney(at.value),
      expected: formatMoney(exact),
      fix: { after: formula, reason: `The ${said} is ${formatMoney(exact)}.` },
    }),
  ];
}

/** The report's total against its itemised list. */
function total(view: TableView): Finding[] {
  const at = view.input('total');
  const cost = view.column('cost');
  const rows = view.rows('data');
  if (!at || cost === undefined || rows.length === 0) return [];
  const items = sum(rows.flatMap(({ row }) => view.number(row, cost) ?? []));
  const range = { top: rows[0].row, bottom: rows[rows.length - 1].row, left: cost, right: cost };
  const plain = rows.length === range.bottom - range.top + 1;
  const formula = plain ? `=SUM(${rangeName(range)})` : `=${rows.map(({ row }) => cellName(row, cost)).join('+')}`;
  return misfit(view, at, items, 'total cost of the itemised list', formula);
}

/** What was spent: the report's figure, else the total of its itemised list. */
function spentIn(view: TableView): InputCell | undefined {
  const totals = view.rows('total', 'grand-total');
  const column = view.column('cost');
  const row = totals.length === 1 ? totals[0].row : undefined;
  const value = row === undefined ? undefined : view.number(row, column);
  const ofList = row !== undefined && column !== undefined && value ? { row, column, value } : undefined;
  return view.input('total') ?? ofList;
}

function average(view: TableView): Finding[] {
  const at = view.input('average');
  const spent = spentIn(view);
  const pupils = view.input('membership');
  if (!at || !spent || !pupils?.value.gt(0)) return [];
  const exact = spent.value.div(pupils.value);
  return misfit(view, at, exact, 'average per student', `=${ref(spent)}/${ref(pupils)}`);
}

function balance(view: TableView): Finding[] {
  const at = view.input('balance');
  const spent = spentIn(view);
  const allocation = view.input('allocation');
  if (!at || !spent || !allocation) return [];
  const opening = view.input('openingBalance');
  // Without the balance carried forward the year's own figures do not determine the one at its end.
  if (!opening) return [];
  const refunds = view.input('refunds');
  const exact = opening.value
    .plus(allocation.value)
    .plus(refunds?.value ?? 0)
    .minus(spent.value);
  return misfit(
    view,
    at,
    exact,
    `year-end cash balance (balance carried forward plus allocation${refunds ? ' and refunds' : ''} less total cost)`,
    `=${ref(opening)}+${ref(allocation)}${refunds ? `+${ref(refunds)}` : ''}-${ref(spent)}`,
  );
}

/** The summary below an itemised list is read with the list's table, and as a form of its own. */
function onceEach(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding.place), finding])).values()];
}

const LINE = figureOf('annual-report', 'cost');

export const REPORT_FIGURES: Check = {
  id: 'im.report-figures',
  title: 'The annual report’s figures follow from one another',
  severity: 'error',
  citation: {
    law: '22-15-12 NMSA 1978',
    source: 'S3, Attachment 1',
    note: 'Itemized list by vendor, total cost, average per-student cost, year-end cash balance',
  },
  run(context) {
    const lines = casesOf(context, 'annual-report');
    return [
      ...kindFindings(REPORT_FIGURES, lines, LINE),
      ...onceEach(
        viewsOf(context, 'annual-report').flatMap((view) => [...total(view), ...average(view), ...balance(view)]),
      ),
    ];
  },
};
