import { FY_OF_MATERIAL, SINCE_FY24 } from '../fiscal-year-doc';
import { LAW_OF_SOURCE } from '../../rules/law';
import type { Decimal } from '../../rules/decimal';
import { allocationLimits, OFF_LIST } from '../../rules/instructional-material/allocation-limits';
import { ENTITY_TYPES, parseEntityType } from '../../rules/words/entity-type';
import { optional, perCase, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { choiceOf, money, lawOfYear } from '../runtime/kinds';
import { type Working, dollars, n, step } from '../runtime/working';

export const ALLOCATION_LIMITS = perCase({
  name: 'ALLOCATION_LIMITS',
  citation: {
    law: '22-15-9 C NMSA 1978; 6.75.2.9 C NMAC',
    source: 'S3, Attachments 1 and 5a (columns H and I), "Special Provisions for Charter Schools"',
    note: 'Maxima are rounded down to the cent and the minimum takes the rest, so that no maximum is exceeded.',
  },
  params: {
    allocation: required(money),
    entity_type: required(choiceOf(ENTITY_TYPES, parseEntityType)),
    fy: optional(lawOfYear, LAW_OF_SOURCE.instructionalMaterial),
  },
  result: 'money',
  width: 3,
  compute({ allocation, entity_type, fy }) {
    const limits = allocationLimits(allocation, entity_type, fy);
    return [limits.adoptedMinimum, limits.offListMaximum, limits.otherClassroomMaximum];
  },
});

export const ALLOCATION_LIMITS_DOC: FunctionDoc<typeof ALLOCATION_LIMITS> = {
  area: 'Instructional material',
  summary:
    'How an allocation may be spent: at least on adopted material, at most off the list, at most on other classroom materials.',
  params: {
    allocation: 'The entity’s instructional material allocation, in dollars.',
    entity_type:
      '"district", "state institution", "private" or "charter", as lists write them: "Private school", "nonpublic", "State-chartered charter school".',
    fy: FY_OF_MATERIAL,
  },
  returns:
    'Three figures side by side, in dollars: adopted minimum, off-list maximum, other classroom materials maximum.',
  details: [
    'District or state institution: at most 50 percent off the multiple list, and at most 25 percent of that for other classroom materials. Private school: at most 50 percent off the list; the law gives it nothing for other classroom materials. The two halves add up to the allocation; an odd cent is the minimum’s.',
    'Charter school: all of it off the list, by the waiver of the Charter Schools Act. The sources do not say what the waiver means for other classroom materials, so that figure is #N/A.',
    'A waiver granted to a district lifts its limits and is not computed here.',
    SINCE_FY24,
  ],
  examples: [
    {
      formula: '=NM.ALLOCATION_LIMITS(320495.29,"district")',
      value: [[160247.65, 160247.64, 40061.91]],
      note: 'Alamogordo, FY14: S3 prints 160,248 and 160,247 in whole dollars.',
    },
    { formula: '=NM.ALLOCATION_LIMITS(10018.41,"private")', value: [[5009.21, 5009.2, 0]] },
    {
      formula: '=INDEX(NM.ALLOCATION_LIMITS(10018.41,"State-chartered charter school"),1,2)',
      value: 10018.41,
      note: 'All of it may be spent off the list; for other classroom materials no limit is known.',
    },
    { formula: '=NM.ALLOCATION_LIMITS(-1,"district")', value: { error: '#VALUE!' } },
  ],
};

export const ALLOCATION_LIMITS_WORKING: Working<typeof ALLOCATION_LIMITS> = (
  { allocation, entity_type, fy },
  { part },
) => {
  const limits = allocationLimits(allocation, entity_type, fy);
  const offList = step(
    `The most that a ${entity_type} ${entity_type === 'private' ? 'school ' : ''}may spend off the multiple list, down to the cent.`,
    n`${dollars(allocation)} × ${fy.value(OFF_LIST[entity_type])}`,
    dollars(limits.offListMaximum),
  );
  if (part === 1) return [offList];
  if (part === 0) {
    return [
      offList,
      step(
        'The rest is the least that is spent on material of the multiple list.',
        n`${dollars(allocation)} − ${dollars(limits.offListMaximum)}`,
        dollars(limits.adoptedMinimum),
      ),
    ];
  }
  const most = limits.otherClassroomMaximum as Decimal;
  return [
    offList,
    entity_type === 'private'
      ? step(
          'The law gives a private school nothing for other classroom materials.',
          n`${dollars(most)}`,
          dollars(most),
        )
      : step(
          'Of what is spent off the list, the most for other classroom materials, down to the cent.',
          n`${dollars(limits.offListMaximum)} × ${fy.value('other-classroom-materials-share')}`,
          dollars(most),
        ),
  ];
};
