import { LAW_OF_SOURCE } from '../../rules/law';
import { kindOf } from '../../recognition';
import { once, type Places } from '../places';
import type { Template } from '../template';

const TOO_FEW = 'Too few to determine';
/** Of the other groups: all of the table less the row's own. */
const others = (at: Places, role: string): string => `SUM(${at.column(role)})-${at.cell(role)}`;
const own = (at: Places): string[] => [at.cell('count'), at.cell('enrollment')];
const all = (at: Places): string[] => [...own(at), at.cell('stateCount'), at.cell('stateEnrollment')];

/** A ratio is shown for groups of more than the minimum only: fewer children could be recognised. */
function ratio(at: Places, cells: readonly string[], formula: string): string {
  return once(
    [...cells, at.input('minimumN')],
    `IF(${at.cell('count')}<=${at.input('minimumN')},"${TOO_FEW}",IFNA(${formula},"Not determinable"))`,
  );
}

export const RISK_RATIO: Template = {
  kind: kindOf('risk-ratio'),
  sheet: 'Risk ratios',
  description: 'Risk, risk ratio, weighted and alternate risk ratio by race and ethnicity, and what they mean.',
  inputs: [
    {
      role: 'minimumN',
      value: LAW_OF_SOURCE.specialEducation.value('disproportionality-group-size-above').toNumber(),
    },
  ],
  columns: [
    { role: 'group' },
    { role: 'count' },
    { role: 'enrollment' },
    { role: 'stateCount' },
    { role: 'stateEnrollment' },
    {
      role: 'risk',
      numberFormat: '0.00%',
      formula: (at) => once(own(at), `IF(${at.cell('enrollment')}=0,"",NM.RISK(${own(at).join(',')}))`),
    },
    {
      role: 'ratio',
      formula: (at) =>
        ratio(at, own(at), `NM.RISK_RATIO(${own(at).join(',')},${others(at, 'count')},${others(at, 'enrollment')})`),
    },
    {
      role: 'weighted',
      formula: (at) =>
        ratio(
          at,
          [...own(at), at.cell('stateEnrollment')],
          `INDEX(NM.WEIGHTED_RISK_RATIO(${at.column('count')}+0,${at.column('enrollment')}+0,${at.column('stateEnrollment')}+0),${at.number('count')})`,
        ),
    },
    {
      role: 'alternate',
      formula: (at) =>
        ratio(
          at,
          all(at),
          `NM.ALTERNATE_RISK_RATIO(${own(at).join(',')},${others(at, 'stateCount')},${others(at, 'stateEnrollment')})`,
        ),
    },
    {
      role: 'finding',
      formula: (at) =>
        once(
          [...own(at), at.input('minimumN')],
          `IF(${at.cell('count')}<=${at.input('minimumN')},"${TOO_FEW}",IF(COUNT(${at.cell('ratio')},${at.cell('weighted')})<2,"Not determinable",NM.DISPROPORTIONALITY(${at.cell('ratio')},${at.cell('weighted')},${at.cell('count')})))`,
        ),
    },
  ],
  rows: 7,
  given: [
    { group: 'American Indian or Alaska Native' },
    { group: 'Asian' },
    { group: 'Black or African American' },
    { group: 'Hispanic' },
    { group: 'Native Hawaiian or Other Pacific Islander' },
    { group: 'White' },
    { group: 'Two or more races' },
  ],
  notes: [
    'One LEA and one category a sheet: every group is compared with all other groups of the table together, so all groups must be listed, and no total.',
    'No ratio is shown for a group of the minimum size or fewer: its children could be recognised.',
  ],
  functions: ['RISK_RATIO', 'WEIGHTED_RISK_RATIO', 'ALTERNATE_RISK_RATIO', 'DISPROPORTIONALITY'],
};
