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
import { agrees, roundingOf } from '../judgement/rounding';

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
    casesOf(context, 'moe-adjustment').flatMap((item) => [
      ...eligibleFinding(item),
      ...reductionFinding(item),
      ...stepFindings(item),
    ]),
};

function yesOrNo(text: string): boolean | undefined {
  const words = plainWords(text);
  if (/^(?:yes|y|true|eligible)$/.test(words)) return true;
  return /^(?:no|n|false|not eligible|ineligible)$/.test(words) ? false : undefined;
}

/** An action of the department bars a reduction, whatever the increase; so does what the sheet says of its eligibility. */
function isActedOn(item: Case): boolean {
  return yesOrNo(item.text('eligible')) === false || yesOrNo(item.text('action')) === true;
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
  const actionTaken = isActedOn(item);
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
        : yesOrNo(item.text('action')) === true
          ? `"${item.title('action')}" is "${item.text('action')}", and after an action of the department effort may not be reduced`
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
function mayBeLess(item: Case, role: string): boolean {
  return !hasDeterminations(item) || (role === 'reduction' && !/allow|maximum|50/i.test(item.title(role)));
}

/** Half of the increase is what is allowed where no column beside it says so, else a step to it. */
function reductionRole(item: Case): 'reduction' | 'half' {
  return item.at('reduction') ? 'reduction' : 'half';
}

/** The increase, and its half beside what is allowed of it: of the allocations alone, without sign where they fell. */
function stepFindings(item: Case): Finding[] {
  const [prior, current] = item.view.series('allocation').map((column) => item.view.number(item.row ?? 0, column));
  if (!prior || !current || item.row === undefined) return [];
  const rise = current.minus(prior);
  const steps = [
    { role: 'increase', exact: rise, what: 'the second allocation less the first' },
    ...(item.at('reduction')
      ? [{ role: 'half', exact: rise.div(2), what: 'half of the increase in its allocation' }]
      : []),
  ];
  return steps.flatMap(({ role, exact, what }): Finding[] => {
    const printed = item.figure(role);
    if (!printed || agrees(printed.value, exact) || (rise.lt(0) && printed.value.isZero())) return [];
    return [
      findingAt(ADJUSTMENT, item.view, printed, {
        message: `${nameOf(item)}: "${item.title(role)}" is ${formatMoney(printed.value)}, but ${what} is ${formatMoney(exact)}.`,
        actual: formatMoney(printed.value),
        expected: formatMoney(exact),
        fix: { after: exact.toDecimalPlaces(2).toNumber(), reason: `${nameOf(item)}: ${what}.` },
      }),
    ];
  });
}

function reductionFinding(item: Case): Finding[] {
  const role = reductionRole(item);
  const printed = item.figure(role);
  const allowed = allowedOf(item);
  if (!printed || !allowed) return [];
  const difference = printed.value.minus(allowed.most);
  if (difference.abs().lte(roundingOf(printed.value)) || (difference.lt(0) && mayBeLess(item, role))) return [];
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
  const action = isActedOn(item) ? 'TRUE' : '';
  return formulaOf('MOE_ADJUSTMENT', prior, current, item.ref('determination'), ceis, '', action);
}
