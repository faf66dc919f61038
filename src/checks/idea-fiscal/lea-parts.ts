import { type Case, casesOf } from '../case';
import type { Check } from '../check';
import { type Figure, misfit, misfitFinding } from '../figure';
import type { Finding } from '../finding';
import { unitOf } from './lea-table';

/** So many rates are needed, and so large a part of them must agree, before another can be called wrong. */
const LEAST_RATES = 4;
const LEAST_PART = 0.6;

/** A part of an LEA's allocation at another rate for each child than all the others'. */
export const LEA_PARTS: Check = {
  id: 'idea.lea-parts',
  title: 'The share by enrollment, and by poverty, is the same for each child',
  severity: 'error',
  citation: { law: '34 CFR 300.705(b)(3)(i) and (ii), 300.816(c)', source: 'S4, "Sub-grants to LEAs"' },
  run(context) {
    const items = casesOf(context, 'lea-allocation');
    const tables = [...new Set(items.map(({ view }) => view.table))];
    return tables.flatMap((table) => {
      const own = items.filter(({ view }) => view.table === table);
      return [...partFindings(own, 'populationAmount', 'enrollment'), ...partFindings(own, 'povertyAmount', 'poverty')];
    });
  },
};

function partFindings(items: readonly Case[], part: string, count: string): Finding[] {
  const rates = items.flatMap((item) => {
    const [amount, children] = [item.number(part), item.number(count)];
    return amount && children?.gt(0) ? [{ rate: amount.div(children), children }] : [];
  });
  if (rates.length < LEAST_RATES) return [];
  const middle = [...rates].sort((a, b) => a.rate.comparedTo(b.rate))[Math.floor(rates.length / 2)];
  const figure: Figure = {
    role: part,
    inputs: [count],
    compute: ([children]) => children && middle.rate.times(children),
  };
  const unit = unitOf(items, part);
  const findings = items.flatMap((item) => {
    const children = item.number(count);
    if (!children) return [];
    // A rounded amount gives a rate that is off by so much at most.
    const allowed = { ...figure, slack: children.div(middle.children).plus(1).times(unit).toNumber() };
    const found = misfit(item, allowed);
    return found
      ? misfitFinding(LEA_PARTS, item, allowed, found, {
          why: 'at the rate for each child that the other LEAs get, it is',
          fix: undefined,
        })
      : [];
  });
  // Amounts of two grants one below the other have two rates: then no rate is the others'.
  return rates.length - findings.length >= rates.length * LEAST_PART ? findings : [];
}
