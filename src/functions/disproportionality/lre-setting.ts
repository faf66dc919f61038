import { FY_OF_MANUAL } from '../fiscal-year-doc';
import { LAW_OF_SOURCE } from '../../rules/law';
import { isAtLeast, isBelow } from '../../rules/cell-number';
import { lreSetting } from '../../rules/disproportionality/lre-setting';
import { optional, perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { share, lawOfYear } from '../runtime/kinds';
import { type Working, n, step, verdict, words } from '../runtime/working';

export const LRE_SETTING = perCell({
  name: 'LRE_SETTING',
  citation: {
    law: '20 U.S.C. 1416(a)(3)(A); 34 CFR 300.114',
    source: 'S4, indicator 5 and Appendix E, "Placement in Particular Educational Settings Procedure"',
  },
  params: { percent_of_day: required(share), fy: optional(lawOfYear, LAW_OF_SOURCE.specialEducation) },
  result: 'text',
  compute: (given) => lreSetting(given.percent_of_day, given.fy),
});

export const LRE_SETTING_DOC: FunctionDoc<typeof LRE_SETTING> = {
  area: 'Disproportionality and discrepancy',
  summary: 'The band of indicator 5 for a child aged 6 to 21, by the share of the day inside the regular class.',
  params: { percent_of_day: 'Share of the day inside the regular class: 80 % is 0.8.', fy: FY_OF_MANUAL },
  returns: 'The band as text: 80% or more, 40% to 79%, or less than 40% of the day.',
  details: [
    'Children in separate schools, residential facilities and homebound or hospital placements are reported by their placement, not by this share (indicator 5 C).',
  ],
  examples: [
    {
      formula: '=NM.LRE_SETTING(0.8)',
      value: 'Inside the regular class 80% or more of the day',
      note: 'Exactly 80 %.',
    },
    {
      formula: '=NM.LRE_SETTING(0.4)',
      value: 'Inside the regular class 40% to 79% of the day',
      note: 'Exactly 40 %.',
    },
    { formula: '=NM.LRE_SETTING(0.399)', value: 'Inside the regular class less than 40% of the day' },
  ],
};

export const LRE_SETTING_WORKING: Working<typeof LRE_SETTING> = ({ percent_of_day, fy }) => {
  const band = words(lreSetting(percent_of_day, fy));
  const [highest, lowest] = [fy.value('lre-most-of-day'), fy.value('lre-little-of-day')];
  const most = isAtLeast(percent_of_day, highest);
  const first = step(
    'Indicator 5 A: inside the regular class 80 percent or more of the day.',
    n`${percent_of_day} ≥ ${highest}`,
    most ? band : verdict(false),
  );
  if (most) return [first];
  return [
    first,
    step(
      'Indicator 5 B: inside the regular class less than 40 percent of the day; the band between the two is neither.',
      n`${percent_of_day} < ${lowest} is ${isBelow(percent_of_day, lowest) ? 'TRUE' : 'FALSE'}`,
      band,
    ),
  ];
};
