import { type Decimal, ZERO } from '../../rules/decimal';
import { nextPerCapita, nextTotal } from '../../rules/maintenance-of-effort/next-base';
import { capped, lessExceptions, shortfall } from '../../rules/maintenance-of-effort/shortfall';
import { metInTotal } from '../../rules/maintenance-of-effort/status';
import { RuleError } from '../../rules/rule-error';
import { type Case, casesOf, formulaOf } from '../case';
import type { Check } from '../check';
import { determined, type Figure, findingAt, impliedInputs, type Misfit, misfit, misfitFinding } from '../figure';
import type { Finding } from '../finding';
import { formatMoney } from '../format';
import { effortArguments, effortOf } from './effort-case';
import { shortfallFormula, subgrantOf } from './shortfall';
import { sameToTheCent } from '../judgement/rounding';

function nextFormula(item: Case, which: 1 | 2): string {
  const base = formulaOf(
    'MOE_NEXT_BASE',
    ...effortArguments(item),
    item.number('exceptions') ? item.ref('exceptions') : '',
  );
  return `=INDEX(${base.slice(1)},1,${which})`;
}

const NEXT_TOTAL: Figure = {
  role: 'nextRequired',
  inputs: ['requiredEffort', 'actualEffort', 'exceptions'],
  compute: ([required, actual, exceptions]) => required && actual && nextTotal(required, actual, exceptions ?? ZERO),
  formula: (item) => nextFormula(item, 1),
};

function nextPerCapitaOf(item: Case): Figure {
  return {
    role: 'nextPerCapita',
    inputs: ['requiredEffort', 'actualEffort', 'requiredPerCapita', 'childCount'],
    compute: () => {
      const effort = effortOf(item);
      const next = effort && item.number('requiredPerCapita') && nextPerCapita(effort);
      return next instanceof RuleError ? undefined : next;
    },
    formula: () => nextFormula(item, 2),
  };
}

/**
 * What is left of the shortfall as the sheet shows it, so that a wrong shortfall is not told twice; else of the row. Beside
 * the plain gap it is what the row owes by either way of meeting the level.
 */
function remainingOf(item: Case, method: 'shown' | 'total' | 'lowest'): Figure {
  return {
    role: 'remaining',
    inputs: ['shortfall', 'exceptions'],
    compute: ([printed, exceptions]) => {
      const effort = effortOf(item);
      if (method === 'shown' && printed?.gte(0))
        return capped(lessExceptions(printed, exceptions ?? ZERO), subgrantOf(item));
      return (
        effort &&
        determined(() => shortfall(effort, exceptions ?? ZERO, subgrantOf(item), method === 'shown' ? 'total' : method))
      );
    },
    formula: () => {
      const [printed, exceptions] = ['shortfall', 'exceptions'].map((role) => item.ref(role));
      return printed === '' ? shortfallFormula(item) : `=MAX(0,${printed}-${exceptions === '' ? '0' : exceptions})`;
    },
  };
}

function whyNext(item: Case): string {
  const effort = effortOf(item);
  if (effort && metInTotal(effort)) return 'what was spent in a year that met its level is the level of the next:';
  return item.number('exceptions')?.gt(0)
    ? 'the level of a year that fell short stays, less the approved exceptions, at'
    : 'a year that fell short does not lower the level, which stays at';
}

/**
 * The exceptions with which both figures that follow from them hold as they are printed: then they are the misprint, not
 * the two.
 */
function misprintedExceptions(item: Case, off: readonly (readonly [Figure, Misfit])[]): Decimal | undefined {
  if (off.length < 2) return undefined;
  const implied = off.map(
    ([figure, found]) => impliedInputs(item, figure, found).find(({ role }) => role === 'exceptions')?.values[0],
  );
  const [first, second] = implied;
  return first?.gt(0) && second && sameToTheCent(first, second) ? first : undefined;
}

/** Whether a figure is there and holds. */
function isHeld(item: Case, figure: Figure): boolean {
  const printed = item.number(figure.role);
  const exact =
    printed &&
    figure.compute(
      figure.inputs.map((role) => item.number(role)),
      item,
    );
  return exact !== undefined && !misfit(item, figure);
}

function findingsOf(item: Case): Finding[] {
  const remaining = remainingOf(item, 'shown');
  const holds = (['total', 'lowest'] as const).some((method) => isHeld(item, remainingOf(item, method)));
  const figures = [NEXT_TOTAL, ...(holds ? [] : [remaining])];
  const off = figures.flatMap((figure) => {
    const found = misfit(item, figure);
    return found ? [[figure, found] as const] : [];
  });
  const exceptions = misprintedExceptions(item, off);
  const at = item.at('exceptions');
  if (exceptions && at) {
    return [
      findingAt(NEXT_BASE, item.view, at, {
        message: `${item.name}: exceptions of ${formatMoney(item.number('exceptions') ?? ZERO)} are shown, but what is left to repay and next year’s level both follow from ${formatMoney(exceptions)}.`,
        actual: formatMoney(item.number('exceptions') ?? ZERO),
        expected: formatMoney(exceptions),
        value: exceptions.toNumber(),
        fix: { after: exceptions.toNumber(), reason: `${item.name}: with it both figures hold.` },
      }),
    ];
  }
  const perCapita = nextPerCapitaOf(item);
  const perCapitaOff = misfit(item, perCapita);
  return [
    ...off.map(([figure, found]) =>
      misfitFinding(NEXT_BASE, item, figure, found, {
        why: figure === NEXT_TOTAL ? whyNext(item) : 'the shortfall less the approved exceptions is',
        // The efforts that they follow from are what the row is about: one typo in the result is likelier.
        explanations: [],
      }),
    ),
    ...(perCapitaOff
      ? [
          misfitFinding(NEXT_BASE, item, perCapita, perCapitaOff, {
            why: 'the amount for each child that was spent where it met the level, else the level itself, is',
            explanations: [],
          }),
        ]
      : []),
  ];
}

/** Next year’s level of effort, or what is left to repay, that does not follow from the year’s efforts and exceptions. */
export const NEXT_BASE: Check = {
  id: 'moe.next-base',
  title: 'What is left to repay and next year’s level follow from the year’s efforts and exceptions',
  severity: 'error',
  citation: {
    law: '34 CFR 300.203(c), 300.204; Appendix E to Part 300',
    source:
      'S4, Appendix G, Example 2, "What if the LEA fails to maintain the level of effort?" and its last paragraph',
  },
  run: (context) => casesOf(context, 'moe-status').flatMap(findingsOf),
};
