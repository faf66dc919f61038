import type { RoleIn } from '../../kinds';
import type { Decimal } from '../../rules/decimal';
import { debtCapacity } from '../../rules/equalization/local-revenue';
import { type Case, type CellAt, casesOf } from '../case';
import type { Check } from '../check';
import { findingAt, type Said } from '../figure';
import type { Finding } from '../finding';
import { formatCount, formatMoney, formatPercent } from '../format';
import { exceeds } from '../judgement/rounding';
import { figureOf, followsMostly, type KindFigure, kindFindings } from '../kind-figure';
import { lawOfTable } from '../law-of-table';

type Levies = Case<RoleIn<'levy-rates' | 'property-tax'>>;
type Property = Case<RoleIn<'property-tax'>>;

const LEVIES = ['operating', 'building', 'improvement', 'debtService'] as const;
const TOGETHER = figureOf('levy-rates', 'together');

/** More is not a rate in mills but an amount of money. */
const MOST_MILLS = 100;

/** Property taxes beyond a limit. */
export const LEVY_LIMITS: Check = {
  id: 'levy.limits',
  title: 'Property taxes keep their limits',
  severity: 'error',
  citation: {
    law: '7-37-7, 22-25-3, 22-26-3 and 22-26-7 NMSA 1978',
    source: 'S2, "Property Tax Floors and Ceilings"',
  },
  run: (context) => {
    const items = casesOf(context, 'levy-rates').filter(areMills);
    const others = casesOf(context, 'property-tax').filter(areMills);
    const sums = followsMostly(items, TOGETHER) ? kindFindings(LEVY_LIMITS, items, TOGETHER) : [];
    return [...[...items, ...others].flatMap(levyFindings), ...sums];
  },
};

function mills(value: Decimal): string {
  return `${formatCount(value)} mills`;
}

function areMills(item: Levies): boolean {
  return LEVIES.every((name) => {
    const value = item.number(name);
    return !value || (value.lte(MOST_MILLS) && value.gte(0));
  });
}

/** A table of assessed values has one levy: it is the operating one where its words say so. */
function operatingOf(item: Levies): { readonly role: 'operating' | 'mills'; readonly value: Decimal | undefined } {
  if (item.at('operating')) return { role: 'operating', value: item.number('operating') };
  return { role: 'mills', value: /\boperat|\bhalf\b/i.test(item.title('mills')) ? item.number('mills') : undefined };
}

function finding<R extends string>(check: Check, item: Case<R>, role: R, said: Said): Finding[] {
  const at: CellAt | undefined = item.at(role);
  return at ? [findingAt(check, item.view, at, said)] : [];
}

function levyFindings(item: Levies): Finding[] {
  const [, building, improvement, debtService] = LEVIES.map((name) => item.number(name));
  const { role: ofOperation, value: operating } = operatingOf(item);
  const law = lawOfTable(item.view, 'funding');
  const least = law.value('levy-operating');
  const above = (name: (typeof LEVIES)[number], value: Decimal | undefined, most: Decimal): Finding[] =>
    value?.gt(most)
      ? finding(LEVY_LIMITS, item, name, {
          message: `${item.name}: ${item.title(name)} is ${mills(value)}, but the law allows at most ${formatCount(most)}.`,
          actual: mills(value),
          expected: `at most ${mills(most)}`,
        })
      : [];
  const single = [
    ...(operating?.lt(least)
      ? finding(LEVY_LIMITS, item, ofOperation, {
          message: `${item.name}: ${item.title(ofOperation)} is ${mills(operating)}, but every district has to impose ${formatCount(least)}.`,
          actual: mills(operating),
          expected: `at least ${mills(least)}`,
        })
      : []),
    ...above('building', building, law.value('levy-building-maximum')),
    ...above('improvement', improvement, law.value('levy-improvement-maximum')),
  ];
  if (single.length > 0 || !building || !improvement || !debtService) return single;
  const together = building.plus(improvement).plus(debtService);
  const most = law.value('levy-combined-maximum');
  if (together.lte(most)) return [];
  return finding(LEVY_LIMITS, item, 'debtService', {
    message: `${item.name}: debt service, building and improvement levies are ${mills(together)} together, but the law allows at most ${formatCount(most)}.`,
    actual: mills(together),
    expected: `at most ${mills(most)}`,
  });
}

const byYear = ({ view }: Case): ReturnType<typeof lawOfTable> => lawOfTable(view, 'funding');
const CAPACITY = figureOf('property-tax', 'capacity', byYear);
const AVAILABLE = figureOf('property-tax', 'available');
const YIELD = figureOf('property-tax', 'yield', byYear);

/** A levy in dollars is no rate: nothing follows from it. */
const OF_MILLS: KindFigure = {
  ...YIELD,
  compute: (values, item) =>
    values[YIELD.inputs.indexOf('mills')]?.lte(MOST_MILLS) ? YIELD.compute(values, item) : undefined,
};

/** Bonds above 6 % of the assessed value, or a capacity or yield that does not follow from it. */
export const DEBT_LIMIT: Check = {
  id: 'levy.debt',
  title: 'Bonds keep to 6 % of the assessed value',
  severity: 'error',
  citation: { law: 'N.M. Const. art. IX, § 11; 22-18-1 NMSA 1978', source: 'S2, "Property Tax Floors and Ceilings"' },
  run: (context) => {
    const items = casesOf(context, 'property-tax').filter((item) => item.number('assessed')?.gt(0));
    return [
      ...items.flatMap(aboveLimit),
      ...[CAPACITY, AVAILABLE, OF_MILLS].flatMap((figure) =>
        figure === AVAILABLE && !followsMostly(items, AVAILABLE) ? [] : kindFindings(DEBT_LIMIT, items, figure),
      ),
    ];
  },
};

function aboveLimit(item: Property): Finding[] {
  const [assessed, bonds] = [item.number('assessed'), item.number('bonds')];
  const law = byYear(item);
  const most = assessed && debtCapacity(assessed, law);
  if (!bonds || !most || !exceeds(bonds, most)) return [];
  return finding(DEBT_LIMIT, item, 'bonds', {
    message: `${item.name}: bonds of ${formatMoney(bonds)} are more than ${formatPercent(law.value('debt-limit'))} of the assessed value, which is ${formatMoney(most)}.`,
    actual: formatMoney(bonds),
    expected: `at most ${formatMoney(most)}`,
  });
}
