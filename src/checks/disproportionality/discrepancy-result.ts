import type { Decimal } from '../../rules/decimal';
import {
  discrepancy,
  type DiscrepancyFinding,
  type DiscrepancyMethod,
} from '../../rules/disproportionality/discrepancy';
import { cellName } from '../../workbook/address';
import { plainWords } from '../../workbook/recognition/words';
import { type Case, casesOf, formulaOf } from '../case';
import type { Check } from '../check';
import { determined, findingAt } from '../figure';
import type { Finding } from '../finding';
import { formatCount, formatPercent } from '../format';
import { type TableView, viewsOf } from '../table-view';

const METHODS: readonly DiscrepancyMethod[] = ['points', 'relative', 'of_average'];

/** A result that is not what the LEA's rate and the state's give, by the reading of the manual that the table follows. */
export const DISCREPANCY_RESULT: Check = {
  id: 'disp.discrepancy',
  title: 'A significant discrepancy follows from the LEA’s and the state’s rates',
  severity: 'error',
  citation: {
    law: '34 CFR 300.170',
    source: 'S4, indicators 4A and 4B',
    note: 'The manual’s "1%" has three readings; the one that most rows follow is taken',
  },
  run(context) {
    const items = casesOf(context, 'discrepancy');
    return viewsOf(context, 'discrepancy').flatMap((view) =>
      inTable(
        view,
        items.filter((item) => item.view.table === view.table),
      ),
    );
  },
};

function readResult(text: string): DiscrepancyFinding | undefined {
  const words = plainWords(text);
  if (/^(?:too few|too small|not determin|below minimum|insufficient|n a$)/.test(words)) return 'Too few to determine';
  if (/^(?:none|no|not|n|within)\b/.test(words)) return 'None';
  return /^(?:yes|y)$|\bsignificant(?:ly)? discrepan/.test(words) ? 'Significant discrepancy' : undefined;
}

interface Judged {
  readonly item: Case;
  readonly printed: DiscrepancyFinding;
  expected(method: DiscrepancyMethod): DiscrepancyFinding | undefined;
}

function agrees({ printed, expected }: Judged, method: DiscrepancyMethod): boolean {
  const result = expected(method);
  // "No" is said of few children too.
  return result === undefined || result === printed || (result === 'Too few to determine' && printed === 'None');
}

function inTable(view: TableView, items: readonly Case[]): Finding[] {
  const input = view.input('stateRate');
  if (!input) return [];
  const stateRate = input.value.gt(1) ? input.value.div(100) : input.value;
  const judged = items.flatMap((item): Judged[] => {
    const [suspended, children] = [item.number('suspended'), item.number('children')];
    const printed = readResult(item.text('result'));
    if (!suspended || !children || !printed) return [];
    return [
      { item, printed, expected: (method) => determined(() => discrepancy(suspended, children, stateRate, method)) },
    ];
  });
  const held = (method: DiscrepancyMethod): number => judged.filter((one) => agrees(one, method)).length;
  const method = METHODS.reduce((best, other) => (held(other) > held(best) ? other : best));
  // A table that mostly disagrees follows some reading of its own.
  if (held(method) * 2 < judged.length) return [];
  return judged
    .filter((one) => !agrees(one, method))
    .map((one) => resultFinding(one, method, stateRate, cellName(input.row, input.column)));
}

function resultFinding(
  { item, expected }: Judged,
  method: DiscrepancyMethod,
  stateRate: Decimal,
  rateCell: string,
): Finding {
  const result = expected(method) ?? 'None';
  const scaled = item.view.input('stateRate')?.value.gt(1) ? `${rateCell}/100` : rateCell;
  const cells = [item.ref('suspended'), item.ref('children'), scaled.replace(/^([A-Z]+)(\d+)/, '$$$1$$$2')];
  return findingAt(DISCREPANCY_RESULT, item.view, item.at('result') ?? { row: 0, column: 0 }, {
    message: `${item.name}: "${item.text('result')}" is shown, but ${formatCount(item.number('suspended') as Decimal)} of ${formatCount(item.number('children') as Decimal)} children against a state rate of ${formatPercent(stateRate)} mean "${result}".`,
    actual: item.text('result'),
    expected: result,
    fix: {
      after: formulaOf('DISCREPANCY', ...cells, method === 'points' ? '' : `"${method}"`),
      reason: `${item.name}: the result follows from its rate and the state’s.`,
    },
  });
}
