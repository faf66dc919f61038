import { availability } from '../../rules/idea-fiscal/availability';
import { charterProRata } from '../../rules/idea-fiscal/charter-opening';
import { charterShare, schoolwideCap } from '../../rules/idea-fiscal/shares';
import { decimal } from '../../rules/decimal';
import { casesOf } from '../case';
import type { Check } from '../check';
import { findingAt } from '../figure';
import { figureCheck } from '../figure-check';
import { formatMoney } from '../format';
import { given, givenRef } from '../given';

const CENT = 0.0051;

/** What a locally chartered school gets of its LEA’s sub-grant. */
export const CHARTER_SHARE = figureCheck({
  id: 'idea.charter-share',
  title: 'Charter schools share a sub-grant by children with disabilities',
  kind: 'charter-share',
  law: 'specialEducation',
  citation: { law: '34 CFR 300.209(b), 76.799', source: 'S4, Objective Six' },
  figures: [
    {
      role: 'share',
      inputs: ['subgrant', 'leaChildren', 'children'],
      compute: ([subgrant, all, children]) => charterShare(subgrant, all, children),
      function: 'CHARTER_SHARE',
      why: 'the sub-grant by its part of the LEA’s children with disabilities is',
    },
  ],
});

const CITATION = { law: '34 CFR 300.206(a)', source: 'S4, "Schoolwide Programs under Title I"' };

/** The most Part B money that a school-wide program may use. */
export const SCHOOLWIDE_CAP = figureCheck({
  id: 'idea.schoolwide-cap',
  title: 'The cap of a school-wide program follows from its children with disabilities',
  kind: 'schoolwide-cap',
  law: 'specialEducation',
  citation: CITATION,
  figures: [
    {
      role: 'cap',
      inputs: ['subgrant', 'leaChildren', 'children'],
      compute: ([subgrant, all, children]) => schoolwideCap(subgrant, all, children),
      function: 'SCHOOLWIDE_CAP',
      why: 'the sub-grant by its part of the LEA’s children with disabilities is',
    },
  ],
});

/** More Part B money in a school-wide program than its children with disabilities bring. */
export const SCHOOLWIDE_BUDGET: Check = {
  id: 'idea.schoolwide-budget',
  title: 'A school-wide program uses no more Part B money than its cap',
  severity: 'error',
  citation: CITATION,
  run: (context) =>
    casesOf(context, 'schoolwide-cap').flatMap((item) => {
      const budgeted = item.figure('budgeted');
      const [subgrant, all, children] = ['subgrant', 'leaChildren', 'children'].map((role) => given(item, role));
      const cap =
        subgrant && all?.gt(0) && children?.lte(all) ? schoolwideCap(subgrant, all, children) : item.number('cap');
      if (!budgeted || !cap || budgeted.value.minus(cap).lte(CENT)) return [];
      const computed = all && subgrant && children;
      return findingAt(SCHOOLWIDE_BUDGET, item.view, budgeted, {
        message: `${item.name}: ${formatMoney(budgeted.value)} of Part B money is budgeted in its school-wide program, but the cap is ${formatMoney(cap)}.`,
        actual: formatMoney(budgeted.value),
        expected: `at most ${formatMoney(cap)}`,
        amount: budgeted.value.minus(cap).toNumber(),
        fix: {
          after: computed
            ? `=NM.SCHOOLWIDE_CAP(${['subgrant', 'leaChildren', 'children'].map((role) => givenRef(item, role)).join(',')})`
            : cap.toDecimalPlaces(2).toNumber(),
          reason: `${item.name}: no more than its cap.`,
        },
      });
    }),
};

/** What a charter school LEA gets in the year it opens. */
export const CHARTER_PRORATA = figureCheck({
  id: 'idea.charter-prorata',
  title: 'A charter school opened after November 1 gets the part of its days',
  kind: 'charter-prorata',
  law: 'specialEducation',
  citation: { law: '34 CFR 76.792', source: 'S4, "Sub-grants to LEAs"' },
  figures: [
    {
      role: 'prorated',
      inputs: ['amount', 'opened', 'yearStart', 'yearEnd'],
      compute: ([amount, ...days]) => {
        const [opened, start, end] = days.map((day) => day.toNumber());
        return charterProRata(amount, opened, start, end);
      },
      function: 'CHARTER_PRORATA',
      why: 'all of it for a school opened by November 1, later the part of the year’s days, is',
    },
  ],
});

/** Days until which an award can be obligated and liquidated. */
export const AVAILABILITY = figureCheck({
  id: 'idea.availability',
  title: 'Awards are obligated within 27 months and liquidated within 3 more',
  kind: 'availability',
  law: 'specialEducation',
  citation: { law: '34 CFR 76.709', source: 'S4, "Obligation and Liquidation of IDEA Funds"' },
  figures: [
    {
      role: 'obligate',
      inputs: ['awardDate'],
      compute: ([award], law) => decimal(availability(award.toNumber(), law).lastDayToObligate),
      function: 'AVAILABILITY',
      part: 1,
      why: 'twenty-seven months from the award end on',
    },
    {
      role: 'liquidate',
      inputs: ['awardDate'],
      compute: ([award], law) => decimal(availability(award.toNumber(), law).lastDayToLiquidate),
      // The manual says both: three months, and no later than 90 days.
      accepts: (printed, [award], law) => printed.eq(availability(award.toNumber(), law).lastDayByDays),
      function: 'AVAILABILITY',
      part: 2,
      why: 'three months more end on',
    },
  ],
});
