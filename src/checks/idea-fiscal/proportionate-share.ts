import { proportionateShare } from '../../rules/idea-fiscal/shares';
import { casesOf, formulaOf } from '../case';
import type { Check } from '../check';
import { type Figure, figureFindings } from '../figure';

const SHARE: Figure = {
  role: 'share',
  inputs: ['subgrant', 'publicEligible', 'privateEligible'],
  compute: ([subgrant, publicEligible, privateEligible]) =>
    subgrant && publicEligible && privateEligible
      ? proportionateShare(subgrant, publicEligible, privateEligible)
      : undefined,
  formula: (item) =>
    formulaOf('PROPORTIONATE_SHARE', item.ref('subgrant'), item.ref('publicEligible'), item.ref('privateEligible')),
};

/** A private-school share that is not the sub-grant by the private part of all eligible children. */
export const PROPORTIONATE_SHARE: Check = {
  id: 'idea.proportionate-share',
  title: 'The private-school share follows from the eligible children',
  severity: 'error',
  citation: {
    law: '34 CFR 300.133 and Appendix B to Part 300',
    source: 'S4, "Private School Proportionate Share"',
  },
  run: (context) =>
    figureFindings(
      PROPORTIONATE_SHARE,
      casesOf(context, 'proportionate-share'),
      SHARE,
      'the sub-grant by the part of parentally placed among all eligible children is',
    ),
};
