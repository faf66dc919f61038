import { casesOf } from '../case';
import type { Check } from '../check';
import { figureOf, kindFindings } from '../kind-figure';

const SHARE = figureOf('proportionate-share', 'share');

/** A private-school share that is not the sub-grant by the private part of all eligible children. */
export const PROPORTIONATE_SHARE: Check = {
  id: 'idea.proportionate-share',
  title: 'The private-school share follows from the eligible children',
  severity: 'error',
  citation: {
    law: '34 CFR 300.133 and Appendix B to Part 300',
    source: 'S4, "Private School Proportionate Share"',
  },
  run: (context) => kindFindings(PROPORTIONATE_SHARE, casesOf(context, 'proportionate-share'), SHARE),
};
