import { PARAMETERS } from '../../law/parameters';
import { type Case, casesOf } from '../case';
import type { Check } from '../check';
import { figureOf, kindFindings } from '../kind-figure';
import { lawForYear } from '../law-of-table';
import type { Law } from '../../rules/law';
import { yearOf } from './year';

/** Where a table names no year it is held to the first text of the law that was read: all of them average alike. */
const FIRST_READ = PARAMETERS['membership-base-small'].values[0].from;

function lawOf({ view }: Case): Law {
  return lawForYear(yearOf(view) ?? FIRST_READ, 'funding', view.office);
}

const BASE = figureOf('membership-base', 'base', lawOf);

/** A membership base that the reporting dates do not give. */
export const MEMBERSHIP_BASE: Check = {
  id: 'seg.membership-base',
  title: 'Units are computed on the average of the 80th and 120th days of the year before',
  severity: 'error',
  citation: { law: '22-8-25 A(1)–(3) NMSA 1978' },
  run: (context) => kindFindings(MEMBERSHIP_BASE, casesOf(context, 'membership-base'), BASE),
};
