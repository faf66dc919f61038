import { TYPED_CENT } from '../judgement/rounding';
import { Decimal, ZERO } from '../../rules/decimal';
import { shortfall } from '../../rules/maintenance-of-effort/shortfall';
import { type Case, casesByTable } from '../case';
import type { Check } from '../check';
import { determined, misfit, misfitFinding } from '../figure';
import type { Finding } from '../finding';
import { formatMoney } from '../format';
import { figureOf, type KindFigure } from '../kind-figure';
import { effortOf, exceptionsOf } from './effort-case';

/** A sub-grant of 0 is one that nobody has filled in. */
export function subgrantOf(item: Case): Decimal | undefined {
  const subgrant = item.number('subgrant');
  return subgrant?.gt(0) ? subgrant : undefined;
}

const NET = figureOf('moe-status', 'shortfall');

/** The shortfall before exceptions. */
const GROSS: KindFigure = {
  ...NET,
  compute: (values, item) =>
    NET.compute(
      values.map((value, index) => (NET.inputs[index] === 'exceptions' ? undefined : value)),
      item,
    ),
};

export function shortfallFormula(item: Case): string | undefined {
  return NET.formula(item);
}

/** A shortfall that is not what the row's efforts, child count, exceptions and sub-grant give. */
export const SHORTFALL: Check = {
  id: 'moe.shortfall',
  title: 'The shortfall follows from the efforts, exceptions and sub-grant',
  severity: 'error',
  citation: {
    law: '34 CFR 300.203(b) and (d), 300.204',
    source: 'S4, Appendix G, Examples 2 and 3 and footnote 2',
  },
  run(context) {
    return casesByTable(context, 'moe-status').flatMap((list) => {
      // Beside what is left after exceptions stands what there was before.
      return list.flatMap((item) => shortfallFinding(item, item.at('remaining') !== undefined || showsGross(list)));
    });
  },
};

function near(printed: Decimal, exact: Decimal): boolean {
  return printed.minus(exact).abs().lt(TYPED_CENT);
}

/**
 * A column of shortfalls before exceptions, which the manual shows under the same name: every row that has exceptions
 * shows it so.
 */
function showsGross(items: readonly Case[]): boolean {
  const telling = items.flatMap((item) => {
    const printed = item.number('shortfall');
    const effort = effortOf(item);
    const gross = effort && determined(() => shortfall(effort, ZERO, undefined, 'total'));
    return printed && gross?.gt(0) && exceptionsOf(item).gt(0) ? [near(printed, gross)] : [];
  });
  return telling.length > 0 && !telling.includes(false);
}

function shortfallFinding(item: Case, grossOnly: boolean): Finding[] {
  const effort = effortOf(item);
  const printed = item.number('shortfall');
  if (!effort || !printed) return [];
  const exceptions = grossOnly ? ZERO : exceptionsOf(item);
  const subgrant = subgrantOf(item);
  const owed = determined(() => ({
    total: shortfall(effort, exceptions, subgrant, 'total'),
    lowest: shortfall(effort, exceptions, subgrant, 'lowest'),
  }));
  if (!owed || near(printed, owed.lowest) || near(printed.negated(), owed.total)) return [];
  // A column of differences shows what was spent above the requirement as a negative shortfall.
  if (owed.total.isZero() && printed.lte(0) && near(printed, effort.requiredEffort.minus(effort.actualEffort)))
    return [];
  // Beside what is owed stands the plain gap in total, also of an LEA that met its level for each child.
  const gap = Decimal.max(ZERO, effort.requiredEffort.minus(effort.actualEffort));
  if (item.at('remaining') && near(printed, gap)) return [];
  // Above the sub-grant is a check of its own.
  if (subgrant && printed.gt(subgrant)) return [];
  const figure = grossOnly ? GROSS : NET;
  const found = misfit(item, figure);
  if (!found) return [];
  const less = found.printed.lt(found.exact) ? ' The LEA would repay too little.' : ' The LEA would repay too much.';
  return [
    misfitFinding(SHORTFALL, item, figure, found, {
      why: figure.why,
      message: `${item.name}: the shortfall is ${formatMoney(found.printed)}, but ${figure.why} ${formatMoney(found.exact)}.${less}`,
      fix: {
        after: (grossOnly ? undefined : NET.formula(item)) ?? found.exact.toDecimalPlaces(2).toNumber(),
        reason: `${item.name}: the shortfall follows from the row.`,
      },
    }),
  ];
}
