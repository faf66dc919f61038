import { metPerCapita, moeStatus, type MoeStatus } from '../../rules/maintenance-of-effort/status';
import { type Case, casesByTable } from '../case';
import type { Check } from '../check';
import { findingAt } from '../figure';
import type { Finding } from '../finding';
import { formatMoney } from '../format';
import { figureOf } from '../kind-figure';
import { effortOf, exceptionsOf } from './effort-case';

const STATUS_FIGURE = figureOf('moe-status', 'status');

/** A status in the many words of the field; undefined for other words. */
function readStatus(text: string): MoeStatus | undefined {
  const words = text
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
  if (/^(?:no|not met|did not meet|does not meet|fail|failed|unmet|not maintained|non ?compliant)\b/.test(words)) {
    return 'Not met';
  }
  if (!/^(?:yes|met|meets|pass|passed|maintained|compliant)\b/.test(words)) return undefined;
  return /per (?:capita|child|pupil)/.test(words) ? 'Met per capita' : 'Met';
}

/** Whether the status of a row or form follows from its efforts, per capita amounts and child count. */
export const STATUS: Check = {
  id: 'moe.status',
  title: 'The status follows from the efforts compared',
  severity: 'error',
  citation: {
    law: '34 CFR 300.203(b)(2)',
    source: 'S4, Appendix G, "How does an LEA meet MOE requirements?", Examples 1–3',
  },
  run(context) {
    return casesByTable(context, 'moe-status').flatMap((rows) => {
      // Where a table tells the two ways apart, "Met" means in total.
      const toldApart = rows.some((item) => readStatus(item.text('status')) === 'Met per capita');
      return rows.flatMap((item) => statusOf(item, toldApart));
    });
  },
};

function statusOf(item: Case, toldApart: boolean): Finding[] {
  const effort = effortOf(item);
  const printed = readStatus(item.text('status'));
  const at = item.at('status');
  if (!effort || !printed || !at) return [];
  const status = moeStatus(effort);
  if (status === 'Not determinable' || status === printed) return [];
  if (printed === 'Met' && status === 'Met per capita' && !toldApart) return [];
  if (printed === 'Met per capita' && metPerCapita(effort) !== false) return [];
  // Approved exceptions that cover the shortfall: some write "Met" for it, some "Not met".
  const short = effort.requiredEffort.minus(effort.actualEffort);
  if (status === 'Not met' && short.lte(exceptionsOf(item))) return [];
  const compared = `${formatMoney(effort.actualEffort)} was spent and ${formatMoney(effort.requiredEffort)} required`;
  return [
    findingAt(STATUS, item.view, at, {
      message: `${item.name} is shown as "${item.text('status')}", but ${compared}: the status is "${status}".`,
      actual: item.text('status'),
      expected: status,
      fix: {
        after: STATUS_FIGURE.formula(item) ?? status,
        reason: `${item.name}: the status follows from the efforts compared.`,
      },
    }),
  ];
}
