import { rowsWithInputs } from '../case';
import type { Check } from '../check';
import { figureOf, kindFindings } from '../kind-figure';

const SHARE = figureOf('charter-share', 'share');
const PRORATED = figureOf('charter-prorata', 'prorated');

/** What a locally chartered school gets of its LEA’s sub-grant. */
export const CHARTER_SHARE: Check = {
  id: 'idea.charter-share',
  title: 'Charter schools share a sub-grant by children with disabilities',
  severity: 'error',
  citation: { law: '34 CFR 300.209(b), 76.799', source: 'S4, Objective Six' },
  run: (context) => kindFindings(CHARTER_SHARE, rowsWithInputs(context, 'charter-share'), SHARE),
};

/** What a charter school LEA gets in the year it opens. */
export const CHARTER_PRORATA: Check = {
  id: 'idea.charter-prorata',
  title: 'A charter school opened after November 1 gets the part of its days',
  severity: 'error',
  citation: { law: '34 CFR 76.792', source: 'S4, "Sub-grants to LEAs"' },
  run: (context) => kindFindings(CHARTER_PRORATA, rowsWithInputs(context, 'charter-prorata'), PRORATED),
};
