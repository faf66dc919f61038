import { lawOfTable } from '../law-of-table';
import type { Decimal } from '../../rules/decimal';
import {
  discrepancy,
  type DiscrepancyFinding,
  type DiscrepancyMethod,
} from '../../rules/disproportionality/discrepancy';
import { cellName } from '../../workbook/address';
import { plainWords } from '../../recognition/words';
import { type Case, type CellAt, casesOf, formulaOf } from '../case';
import type { Check } from '../check';
import { determined, findingAt } from '../figure';
import type { Finding } from '../finding';
import { formatCount, formatPercent } from '../format';
import { type TableView, viewsOf } from '../table-view';

/** No state suspends so large a part of its children with disabilities: a rate above it is written in percent. */
const HIGHEST_RATE = 0.1;

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
  if (/^(?:none|no|not|within)\b|^n$|\b(?:no|not|without)\b.*\bsignificant/.test(words)) return 'None';
  return /^(?:yes|y)$|\bsignificant(?:ly)? discrepan/.test(words) ? 'Significant discrepancy' : undefined;
}

interface Judged {
  readonly item: Case;
  readonly suspended: Decimal;
  readonly children: Decimal;
  readonly printed: DiscrepancyFinding;
  expected(method: DiscrepancyMethod): DiscrepancyFinding | undefined;
}

/** What a result should be by a reading; undefined where it is that, or where the rule says nothing. */
function corrected({ printed, expected }: Judged, method: DiscrepancyMethod): DiscrepancyFinding | undefined {
  const result = expected(method);
  // "No" is said of few children too.
  return result === printed || (result === 'Too few to determine' && printed === 'None') ? undefined : result;
}

function inTable(view: TableView, items: readonly Case[]): Finding[] {
  const input = view.input('stateRate');
  if (!input) return [];
  const inPercent = input.value.gt(HIGHEST_RATE);
  const stateRate = inPercent ? input.value.div(100) : input.value;
  const law = lawOfTable(view, 'specialEducation');
  const judged = items.flatMap((item): Judged[] => {
    const [suspended, children] = [item.number('suspended'), item.number('children')];
    const printed = readResult(item.text('result'));
    if (!suspended || !children || !printed) return [];
    return [
      {
        item,
        suspended,
        children,
        printed,
        expected: (method) => determined(() => discrepancy(suspended, children, stateRate, method, law)),
      },
    ];
  });
  const held = (method: DiscrepancyMethod): number => judged.filter((one) => !corrected(one, method)).length;
  const method = METHODS.reduce((best, other) => (held(other) > held(best) ? other : best));
  // A table that mostly disagrees follows some reading of its own.
  if (held(method) * 2 < judged.length) return [];
  const rateCell = `${absolute(input)}${inPercent ? '/100' : ''}`;
  return judged.flatMap((one) => {
    const result = corrected(one, method);
    return result ? resultFinding(one, result, method, stateRate, rateCell) : [];
  });
}

function absolute({ row, column }: CellAt): string {
  return cellName(row, column).replace(/[A-Z]+/, '$$$&$$');
}

function resultFinding(
  { item, suspended, children }: Judged,
  result: DiscrepancyFinding,
  method: DiscrepancyMethod,
  stateRate: Decimal,
  rateCell: string,
): Finding {
  const cells = [item.ref('suspended'), item.ref('children'), rateCell];
  return findingAt(DISCREPANCY_RESULT, item.view, item.at('result') as CellAt, {
    message: `${item.name}: "${item.text('result')}" is shown, but ${formatCount(suspended)} of ${formatCount(children)} children against a state rate of ${formatPercent(stateRate)} mean "${result}".`,
    actual: item.text('result'),
    expected: result,
    fix: {
      after: formulaOf('DISCREPANCY', ...cells, method === 'points' ? '' : `"${method}"`),
      reason: `${item.name}: the result follows from its rate and the state’s.`,
    },
  });
}
