import { lawOfTable } from '../law-of-table';
import { type Decimal, ZERO } from '../../rules/decimal';
import { effortAdjustment } from '../../rules/maintenance-of-effort/adjustment';
import { parseDetermination } from '../../rules/maintenance-of-effort/determination';
import { cellName } from '../../workbook/address';
import { plainWords } from '../../recognition/words';
import { type Case, casesOf, formulaOf } from '../case';
import type { Check } from '../check';
import { findingAt } from '../figure';
import type { Finding } from '../finding';
import { formatMoney } from '../format';
import { roundingOf } from '../judgement/rounding';

/** A reduction of effort under 300.205 above what the determination, the increase and CEIS allow. */
export const ADJUSTMENT: Check = {
  id: 'moe.adjustment',
  title: 'A reduction under 300.205 is half the increase, for an LEA that meets requirements',
  severity: 'error',
  citation: {
    law: '34 CFR 300.205; Appendix D to Part 300',
    source: 'S4, Appendix G, "Adjustments to Local Fiscal Efforts"; "Special Rule"',
  },
  run: (context) =>
    casesOf(context, 'moe-adjustment').flatMap((item) => [...eligibleFinding(item), ...reductionFinding(item)]),
};

function yesOrNo(text: string): boolean | undefined {
  const words = plainWords(text);
  if (/^(?:yes|y|true|eligible)$/.test(words)) return true;
  return /^(?:no|n|false|not eligible|ineligible)$/.test(words) ? false : undefined;
}

interface Allowed {
  readonly most: Decimal;
  /** The LEA may not reduce at all, whatever its increase. */
  readonly barred: string | undefined;
}

function allowedOf(item: Case): Allowed | undefined {
  const [prior, current] = item.view.series('allocation').map((column) => item.view.number(item.row ?? 0, column));
  // Where the table shows none, half the increase is the most that any LEA may reduce its effort by.
  const determination = hasDeterminations(item)
    ? parseDetermination(item.text('determination'))
    : ('Meets Requirements' as const);
  if (!prior || !current || !determination || item.row === undefined) return undefined;
  const actionTaken = yesOrNo(item.text('eligible')) === false;
  const ceisSpent = item.number('ceisSpent') ?? ZERO;
  const given = {
    priorAllocation: prior,
    currentAllocation: current,
    determination,
    ceisSpent,
    ceisMaximum: undefined,
  };
  const barred =
    determination !== 'Meets Requirements'
      ? `its annual determination is "${item.text('determination')}", and only an LEA that meets requirements may reduce its effort`
      : current.lte(prior)
        ? 'its allocation did not rise'
        : undefined;
  return { most: effortAdjustment({ ...given, actionTaken }, lawOfTable(item.view, 'specialEducation')), barred };
}

function eligibleFinding(item: Case): Finding[] {
  const at = item.at('eligible');
  const barred = allowedOf(item)?.barred;
  if (!at || !barred || yesOrNo(item.text('eligible')) !== true) return [];
  return [
    findingAt(ADJUSTMENT, item.view, at, {
      message: `${nameOf(item)} is shown as eligible to reduce its effort, but ${barred}.`,
      actual: item.text('eligible'),
      expected: 'No',
      fix: { after: item.text('eligible') === item.text('eligible').toUpperCase() ? 'NO' : 'No', reason: barred },
    }),
  ];
}

function hasDeterminations(item: Case): boolean {
  return item.view.column('determination') !== undefined;
}

function nameOf(item: Case): string {
  return item.text('entity') || 'The LEA';
}

/** "Allowable 50 % reduction" is the amount itself for an LEA that meets requirements; a reduction taken may be less. */
function mayBeLess(item: Case): boolean {
  return !hasDeterminations(item) || !/allow|maximum|50/i.test(item.title('reduction'));
}

function reductionFinding(item: Case): Finding[] {
  const printed = item.figure('reduction');
  const allowed = allowedOf(item);
  if (!printed || !allowed) return [];
  const difference = printed.value.minus(allowed.most);
  if (difference.abs().lte(roundingOf(printed.value)) || (difference.lt(0) && mayBeLess(item))) return [];
  const ceis = item.number('ceisSpent');
  const why =
    allowed.barred ??
    (yesOrNo(item.text('eligible')) === false
      ? 'it is shown as not eligible'
      : ceis?.gt(0)
        ? `half of the increase, with ${formatMoney(ceis)} spent on CEIS, leaves ${formatMoney(allowed.most)}`
        : `half of the increase in its allocation is ${formatMoney(allowed.most)}`);
  return [
    findingAt(ADJUSTMENT, item.view, printed, {
      message: `${nameOf(item)} shows a reduction of ${formatMoney(printed.value)}, but ${why}.`,
      actual: formatMoney(printed.value),
      expected: formatMoney(allowed.most),
      fix: { after: formulaFor(item), reason: `${nameOf(item)}: ${why}.` },
    }),
  ];
}

function formulaFor(item: Case): string {
  const [prior, current] = item.view.series('allocation').map((column) => cellName(item.row ?? 0, column));
  const ceis = item.number('ceisSpent') ? item.ref('ceisSpent') : '';
  const action = yesOrNo(item.text('eligible')) === false ? 'TRUE' : '';
  return formulaOf('MOE_ADJUSTMENT', prior, current, item.ref('determination'), ceis, '', action);
}
