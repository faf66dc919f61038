import { type Decimal, ZERO } from '../../rules/decimal';
import { nextTotal, requiredLevels } from '../../rules/maintenance-of-effort/next-base';
import { impossible } from '../../rules/rule-error';
import { blankAs, optional, optionalRange, perRange, range } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { shapeName } from '../runtime/grid';
import { money } from '../runtime/kinds';
import { type Working, type Step, dollars, indexIn, n, step } from '../runtime/working';

/** Excel on the desktop hands an empty cell over as 0: either is a year without a figure. */
function figure(amount: Decimal | undefined): Decimal | undefined {
  return amount?.isZero() ? undefined : amount;
}

export const MOE_HISTORY = perRange({
  name: 'MOE_HISTORY',
  citation: {
    law: '34 CFR 300.203(c); Appendix E to Part 300, Tables 1–3',
    source: 'S4, Appendix G, "What if the LEA fails to maintain the level of effort?"',
  },
  params: {
    spent: range(blankAs(money, undefined)),
    exceptions: optionalRange(blankAs(money, ZERO)),
    first_required: optional(money),
  },
  result: 'money',
  compute({ spent, exceptions, first_required }) {
    if (spent.rows > 1 && spent.columns > 1) {
      throw impossible(`spent is ${shapeName(spent)}: give one column with a row for each year.`);
    }
    if (exceptions && (exceptions.rows !== spent.rows || exceptions.columns !== spent.columns)) {
      throw impossible(
        `spent is ${shapeName(spent)} and exceptions is ${shapeName(exceptions)}: give the exceptions of the same years.`,
      );
    }
    const levels = requiredLevels(
      spent.cells.map((amount, year) => ({ spent: figure(amount), exceptions: exceptions?.cells[year] ?? ZERO })),
      figure(first_required),
    );
    return spent.columns === 1 ? levels.map((level) => [level]) : [levels];
  },
});

export const MOE_HISTORY_DOC: FunctionDoc<typeof MOE_HISTORY> = {
  area: 'Maintenance of effort',
  tabledAs: 'MOE_NEXT_BASE',
  summary: 'The level of effort required in each year, by the subsequent-years rule.',
  params: {
    spent: 'Level of effort of each year, oldest first, in dollars. Leave the last year blank to see what it requires.',
    exceptions: 'Approved exceptions and adjustments of the same years, in dollars; blank for none.',
    first_required: 'Level required in the first year, in dollars; what was spent then when left out.',
  },
  returns: 'One amount a year, in dollars to the cent, in the direction in which the years were given.',
  details: [
    'A year that fell short does not lower the level: the next year requires what that year should have spent. A year that spent more raises it.',
    'An approved exception lowers the level from the next year on, but not below what was really spent.',
  ],
  examples: [
    {
      formula: '=NM.MOE_HISTORY({100;90;""})',
      value: [[100], [100], [100]],
      note: 'Appendix E to Part 300, Table 1 (in $10,000s).',
    },
    {
      formula: '=NM.MOE_HISTORY({100;90;90;""})',
      value: [[100], [100], [100], [100]],
      note: 'Appendix E to Part 300, Table 2: two years in a row.',
    },
    {
      formula: '=NM.MOE_HISTORY({3563153.25,3506290.58,""},{0,46549.72,0})',
      value: [[3563153.25, 3563153.25, 3516603.53]],
      note: 'S4, last page: the approved exceptions lower the level of 2014-2015.',
    },
  ],
};

export const MOE_HISTORY_WORKING: Working<typeof MOE_HISTORY> = ({ spent, exceptions, first_required }, at) => {
  const years = spent.cells.map((amount, year) => ({
    spent: figure(amount),
    exceptions: exceptions?.cells[year] ?? ZERO,
  }));
  const levels = requiredLevels(years, figure(first_required));
  const first = step(
    figure(first_required)
      ? 'The level given for the first year.'
      : 'Without a level for the first year, what was spent then is the level.',
    n`${dollars(levels[0])}`,
    dollars(levels[0]),
  );
  const later = levels.slice(1, indexIn(spent, at) + 1).map((_, before): Step => {
    const year = years[before];
    const actual = year.spent as Decimal;
    return step(
      `Year ${before + 2}: what was spent in year ${before + 1} where the level was kept, else the level required then less approved exceptions.`,
      n`the larger of ${dollars(actual)} and ${dollars(levels[before])} − ${dollars(year.exceptions)}`,
      dollars(nextTotal(levels[before], actual, year.exceptions)),
    );
  });
  return [first, ...later];
};
