import { casesOf } from '../case';
import type { Check } from '../check';
import { findingAt } from '../figure';
import { formatMoney } from '../format';
import { shortfallFormula, subgrantOf } from './shortfall';

/** A shortfall above the LEA's Part B sub-grant: more than it can owe. */
export const SHORTFALL_CAP: Check = {
  id: 'moe.shortfall-cap',
  title: 'No more is owed than the Part B sub-grant',
  severity: 'error',
  citation: {
    law: '34 CFR 300.203(d)',
    source: 'S4, Appendix G, footnote 2: "whichever is lower"',
  },
  run: (context) =>
    casesOf(context, 'moe-status').flatMap((item) => {
      const printed = item.figure('shortfall');
      const subgrant = subgrantOf(item);
      // Beside what is owed stands the gap itself, which may be of any size.
      if (!printed || !subgrant || printed.value.lte(subgrant) || item.number('remaining')) return [];
      const formula = shortfallFormula(item);
      return findingAt(SHORTFALL_CAP, item.view, printed, {
        message: `${item.name}: the shortfall of ${formatMoney(printed.value)} is above the Part B sub-grant of ${formatMoney(subgrant)}. An LEA owes the lower of the two.`,
        actual: formatMoney(printed.value),
        expected: `at most ${formatMoney(subgrant)}`,
        fix:
          formula === undefined
            ? undefined
            : { after: formula, reason: `${item.name}: no more is owed than the Part B sub-grant.` },
      });
    }),
};
