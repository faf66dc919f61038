import { lawOfTable } from '../law-of-table';
import type { Check } from '../check';
import { findingAt } from '../figure';
import { formatPercent } from '../format';
import { viewsOf } from '../table-view';

/** A share by enrollment other than 85 percent of what base payments leave. */
export const POPULATION_SHARE: Check = {
  id: 'idea.population-share',
  title: 'After base payments 85 percent goes by enrollment and 15 by poverty',
  severity: 'error',
  citation: { law: '34 CFR 300.705(b)(3)(i) and (ii), 300.816(c)', source: 'S4, "Sub-grants to LEAs"' },
  run: (context) =>
    viewsOf(context, 'lea-allocation').flatMap((view) => {
      const input = view.input('populationShare');
      if (!input) return [];
      const share = lawOfTable(view, 'specialEducation').value('idea-population-share');
      const percent = input.value.gt(1);
      const printed = percent ? input.value.div(100) : input.value;
      if (printed.eq(share)) return [];
      return findingAt(POPULATION_SHARE, view, input, {
        message: `${formatPercent(printed)} of what the base payments leave goes by enrollment, but the regulation says ${formatPercent(share)}; the rest goes by poverty.`,
        actual: formatPercent(printed),
        expected: formatPercent(share),
        fix: {
          after: (percent ? share.times(100) : share).toNumber(),
          reason: 'The share by enrollment is set by 34 CFR 300.705(b)(3)(i).',
        },
      });
    }),
};
