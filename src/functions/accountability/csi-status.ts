import { FY_OF_PLAN } from '../fiscal-year-doc';
import { LAW_OF_SOURCE } from '../../rules/law';
import { isAbove } from '../../rules/cell-number';
import { csiStatus, hasExitGrade } from '../../rules/accountability/csi-status';
import { GRADES } from '../../rules/accountability/participation-grade';
import { optional, perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { choice, count, share, lawOfYear } from '../runtime/kinds';
import { type Working, n, step, verdict, words } from '../runtime/working';

export const CSI_STATUS = perCell({
  name: 'CSI_STATUS',
  citation: {
    law: 'New Mexico ESSA state plan; 20 U.S.C. 6311(c)(4)(D) and (d)(3)(A)',
    source: 'S0, low-performing schools and "Exiting Improvement Status"',
    note: 'Identification by performance only: S0 gives no figures for identification by graduation rate.',
  },
  params: {
    percentile: required(share),
    grade: required(choice(...GRADES)),
    years_identified: required(count),
    fy: optional(lawOfYear, LAW_OF_SOURCE.accountability),
  },
  result: 'text',
  compute: ({ percentile, grade, years_identified, fy }) => csiStatus(percentile, grade, years_identified, fy),
});

export const CSI_STATUS_DOC: FunctionDoc<typeof CSI_STATUS> = {
  area: 'Accountability and deadlines',
  summary: 'Comprehensive support and improvement: identified below the lowest 5 percent, exit above it or at grade C.',
  params: {
    percentile: 'Percentile rank of the school’s performance as a share: the fifth percentile is 0.05.',
    grade: 'Letter grade of the school: A, B, C, D or F.',
    years_identified: 'Years since the school was identified; 0 when it is not identified now.',
    fy: FY_OF_PLAN,
  },
  returns:
    '"Not identified" or "Identified"; for a school identified before, "Exits", "Remains identified" or, from three years on, "More rigorous intervention".',
  details: [
    'Exactly at 5 percent a school is neither newly identified nor does it exit by its rank.',
    'More rigorous intervention: the school chooses closure, restart, champion and choice, or significant restructure and redesign; otherwise the department chooses.',
  ],
  examples: [
    { formula: '=NM.CSI_STATUS(0.04,"F",0)', value: 'Identified' },
    { formula: '=NM.CSI_STATUS(0.06,"D",1)', value: 'Exits', note: 'Above the threshold.' },
    { formula: '=NM.CSI_STATUS(0.04,"C",2)', value: 'Exits', note: 'By its grade.' },
    { formula: '=NM.CSI_STATUS(0.05,"D",2)', value: 'Remains identified' },
    { formula: '=NM.CSI_STATUS(0.03,"F",3)', value: 'More rigorous intervention' },
  ],
};

export const CSI_STATUS_WORKING: Working<typeof CSI_STATUS> = ({ percentile, grade, years_identified, fy }) => {
  const status = words(csiStatus(percentile, grade, years_identified, fy));
  if (years_identified.isZero()) {
    return [
      step(
        'A school below the lowest five percent is identified.',
        n`${percentile} < ${fy.value('csi-percentile')}`,
        status,
      ),
    ];
  }
  const exits = isAbove(percentile, fy.value('csi-percentile')) || hasExitGrade(grade);
  const exit = step(
    'An identified school exits above the lowest five percent, or with a grade of C or better.',
    n`${percentile} > ${fy.value('csi-percentile')}, or grade ${grade}`,
    exits ? status : verdict(false),
  );
  if (exits) return [exit];
  return [
    exit,
    step(
      'From three years after identification on, a more rigorous intervention.',
      n`${years_identified} ≥ ${fy.value('csi-years')}`,
      status,
    ),
  ];
};
