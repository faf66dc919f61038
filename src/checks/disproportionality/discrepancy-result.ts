import { lawOfTable } from '../law-of-table';
import type { Decimal } from '../../rules/decimal';
import {
  discrepancy,
  type DiscrepancyFinding,
  type DiscrepancyMethod,
} from '../../rules/disproportionality/discrepancy';
import { plainWords } from '../../recognition/words';
import { type Case, type CellAt, formulaOf, rowsOfTable } from '../case';
import type { Check } from '../check';
import { determined, findingAt } from '../figure';
import type { Finding } from '../finding';
import { formatCount, formatPercent } from '../format';
import { viewsOf } from '../table-view';

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
  run: (context) => viewsOf(context, 'discrepancy').map(rowsOfTable).flatMap(inTable),
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
  readonly state: { readonly rate: Decimal; readonly ref: string };
  expected(method: DiscrepancyMethod): DiscrepancyFinding | undefined;
}

/** What a result should be by a reading; undefined where it is that, or where the rule says nothing. */
function corrected({ printed, expected }: Judged, method: DiscrepancyMethod): DiscrepancyFinding | undefined {
  const result = expected(method);
  // "No" is said of few children too.
  return result === printed || (result === 'Too few to determine' && printed === 'None') ? undefined : result;
}

/** The state's rate of a row: in a column of its own, or once for all. */
function stateRateOf(item: Case): { readonly rate: Decimal; readonly ref: string } | undefined {
  const value = item.number('stateRate');
  if (!value) return undefined;
  const inPercent = value.gt(HIGHEST_RATE);
  return { rate: inPercent ? value.div(100) : value, ref: `${item.ref('stateRate')}${inPercent ? '/100' : ''}` };
}

function inTable(items: readonly Case[]): Finding[] {
  const law = items[0] && lawOfTable(items[0].view, 'specialEducation');
  if (!law) return [];
  const judged = items.flatMap((item): Judged[] => {
    const [suspended, children] = [item.number('suspended'), item.number('children')];
    const [printed, state] = [readResult(item.text('result')), stateRateOf(item)];
    if (!suspended || !children || !printed || !state) return [];
    return [
      {
        item,
        suspended,
        children,
        printed,
        state,
        expected: (method) => determined(() => discrepancy(suspended, children, state.rate, method, law)),
      },
    ];
  });
  const held = (method: DiscrepancyMethod): number => judged.filter((one) => !corrected(one, method)).length;
  const method = METHODS.reduce((best, other) => (held(other) > held(best) ? other : best));
  // A table that mostly disagrees follows some reading of its own.
  if (held(method) * 2 < judged.length) return [];
  return judged.flatMap((one) => {
    const result = corrected(one, method);
    return result ? resultFinding(one, result, method) : [];
  });
}

function resultFinding(
  { item, suspended, children, state }: Judged,
  result: DiscrepancyFinding,
  method: DiscrepancyMethod,
): Finding {
  const cells = [item.ref('suspended'), item.ref('children'), state.ref];
  return findingAt(DISCREPANCY_RESULT, item.view, item.at('result') as CellAt, {
    message: `${item.name}: "${item.text('result')}" is shown, but ${formatCount(suspended)} of ${formatCount(children)} children against a state rate of ${formatPercent(state.rate)} mean "${result}".`,
    actual: item.text('result'),
    expected: result,
    fix: {
      after: formulaOf('DISCREPANCY', ...cells, method === 'points' ? '' : `"${method}"`),
      reason: `${item.name}: the result follows from its rate and the state’s.`,
    },
  });
}
