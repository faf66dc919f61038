import { type Case, casesOf } from '../case';
import type { Check } from '../check';
import { figureOf, kindFindings } from '../kind-figure';
import { lawOfTable } from '../law-of-table';

const UNITS = figureOf('k12-plus', 'units', ({ view }: Case) => lawOfTable(view, 'funding'));

/** K-12 Plus units that do not follow from membership and days; before FY24, or of a year that is not named, nothing is told. */
export const K12_PLUS: Check = {
  id: 'seg.k12-plus',
  title: 'K-12 Plus units follow from membership and added days',
  severity: 'error',
  citation: { law: '22-8-23.14 NMSA 1978 (Laws 2023, ch. 19, § 3)' },
  run: (context) => kindFindings(K12_PLUS, casesOf(context, 'k12-plus'), UNITS),
};
