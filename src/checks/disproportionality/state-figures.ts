import type { Decimal } from '../../rules/decimal';
import { plainWords } from '../../recognition/words';
import type { Case } from '../case';
import type { Check } from '../check';
import { findingAt } from '../figure';
import type { Finding } from '../finding';
import { formatCount } from '../format';
import { groupTables } from './groups';

const LEAST_TABLES = 3;
const LEAST_PART = 0.6;

/** The state's enrollment of a group that differs from what all other LEAs' tables have: weights that are not the state's. */
export const STATE_FIGURES: Check = {
  id: 'disp.state-figures',
  title: 'Every LEA is compared with the same figures of the state',
  severity: 'error',
  citation: { law: '34 CFR 300.647', source: 'S4, Appendix E', note: 'Weighted ratios take the state’s composition' },
  run(context) {
    const byGroup = new Map<string, Case[]>();
    for (const { items } of groupTables(context)) {
      for (const item of items) {
        const key = `${item.view.table.sheet}|${item.view.table.range.top}|${plainWords(item.text('group'))}`;
        const list = byGroup.get(key);
        if (list) list.push(item);
        else byGroup.set(key, [item]);
      }
    }
    return [...byGroup.values()].flatMap(oddOnes);
  },
};

function oddOnes(items: readonly Case[]): Finding[] {
  const given = items.flatMap((item) => {
    const value = item.number('stateEnrollment');
    return value ? [{ item, value }] : [];
  });
  const common = mostCommon(given.map(({ value }) => value));
  if (!common || common.times < LEAST_TABLES || common.times < given.length * LEAST_PART) return [];
  return given.flatMap(({ item, value }) => {
    const at = item.at('stateEnrollment');
    if (!at || value.eq(common.value)) return [];
    return findingAt(STATE_FIGURES, item.view, at, {
      message: `${item.name}: the state’s enrollment is ${formatCount(value)} here and ${formatCount(common.value)} for the same group in the other LEAs’ rows.`,
      actual: formatCount(value),
      expected: formatCount(common.value),
      fix: {
        after: common.value.toNumber(),
        reason: `The state’s enrollment of ${item.name} is the same for every LEA.`,
      },
    });
  });
}

function mostCommon(values: readonly Decimal[]): { readonly value: Decimal; readonly times: number } | undefined {
  const times = new Map<string, number>();
  for (const value of values) times.set(value.toString(), (times.get(value.toString()) ?? 0) + 1);
  const [first] = [...times.entries()].sort(([, a], [, b]) => b - a);
  const value = first && values.find((one) => one.toString() === first[0]);
  return value && { value, times: first[1] };
}
