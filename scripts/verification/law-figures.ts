import type { PublishedFigure } from './figure';
import { figures, type Worked } from './worked';

const yes = (formula: string): string => `=IF(${formula},"yes","no")`;
const day = (formula: string): string => `=TEXT(${formula},"mmmm d")`;
const k5 = (days: number, sameTeacher: boolean, excepted: number): string =>
  yes(`NM.K5_PLUS_ELIGIBLE(${days},${sameTeacher ? 'TRUE' : 'FALSE'},TRUE,TRUE,${excepted})`);
const lunch = (rate: number): string => yes(`NM.K5_PLUS_PRIORITY(${rate},FALSE,FALSE,FALSE,FALSE)`);

const PLAN = 'review of the ESSA plan';
const S0: readonly Worked[] = [
  [PLAN, 'an A school with 95 percent tested', 'A', '=NM.PARTICIPATION_GRADE("A",0.95)'],
  [PLAN, 'an A school with fewer than 95 percent tested', 'B', '=NM.PARTICIPATION_GRADE("A",0.9499)'],
  [PLAN, 'weight of proficiency, percent', '25', '=NM.SCHOOL_SCORE(100,0,0,0,0,0)'],
  [PLAN, 'weight of scale scores, percent', '15', '=NM.SCHOOL_SCORE(0,100,0,0,0,0)'],
  [PLAN, 'weight of the school’s growth, percent', '10', '=NM.SCHOOL_SCORE(0,0,100,0,0,0)'],
  [PLAN, 'weight of growth, bottom quartile, percent', '20', '=NM.SCHOOL_SCORE(0,0,0,100,0,0)'],
  [PLAN, 'weight of growth, top three quartiles, percent', '20', '=NM.SCHOOL_SCORE(0,0,0,0,100,0)'],
  [PLAN, 'subgroup that trails by 40 percent', 'Consistently underperforming', '=NM.SUBGROUP_GAP(0.1,0.5,10)'],
  [PLAN, 'subgroup of fewer than 10', 'Too few to determine', '=NM.SUBGROUP_GAP(0.1,0.5,9)'],
  [PLAN, 'identified school above the 5 percent threshold', 'Exits', '=NM.CSI_STATUS(0.0501,"D",1)'],
  [PLAN, 'identified school with a grade of C', 'Exits', '=NM.CSI_STATUS(0.04,"C",1)'],
  [PLAN, 'set-aside for school improvement, percent', '7', '=INDEX(NM.SET_ASIDE(100),1,1)'],
  [PLAN, 'set-aside for direct student services, percent', '3', '=INDEX(NM.SET_ASIDE(100),1,2)'],
];

const S1: readonly Worked[] = [
  ['6.30.12.9 A NMAC', 'eligible with 25 additional days', 'yes', k5(25, true, 0)],
  ['6.30.12.9 A NMAC', 'eligible with 24', 'no', k5(24, true, 0)],
  ['6.30.12.9 B NMAC', 'eligible with two teachers excepted', 'yes', k5(25, false, 2)],
  ['6.30.12.9 B NMAC', 'eligible with three', 'no', k5(25, false, 3)],
  ['6.30.12.7 D NMAC', 'high priority at eighty percent free or reduced-fee lunch', 'yes', lunch(0.8)],
  ['6.30.12.7 D NMAC', 'high priority below', 'no', lunch(0.7999)],
  ['6.30.12.7 E NMAC', '5.5 hours are a day in grade 6', 'yes', yes('NM.INSTRUCTIONAL_DAY(6,5.5)')],
  ['6.30.12.7 E NMAC', '5.5 hours are a day in grade 7', 'no', yes('NM.INSTRUCTIONAL_DAY(7,5.5)')],
  ['6.30.12.7 E NMAC', '6 hours are a day in grade 7', 'yes', yes('NM.INSTRUCTIONAL_DAY(7,6)')],
];

const LAW = '22-15-9 NMSA 1978';
const REVIEW = '6.75.2.8 N NMAC';
const DELIVERY = '6.75.2.9 B NMAC';
const DAMAGES = '6.75.2.11 C(3) NMAC';
const due = (received: string, classes: string): string =>
  `NM.DELIVERY_DUE(DATE(2014,${received}),DATE(2014,${classes}))`;
const S3: readonly Worked[] = [
  [LAW, 'pupils that an additional pupil counts as', '6', '=NM.WEIGHTED_MEMBERSHIP(1,0)'],
  [LAW, 'adult basic education, membership of one enrolled', '0.25', '=NM.ABE_FTE(1)'],
  [LAW, 'share allocated by April 1, percent', '90', '=NM.ALLOCATION(100,1,1)'],
  [LAW, 'off the list, at most, percent', '50', '=INDEX(NM.ALLOCATION_LIMITS(100,"district"),1,2)'],
  [LAW, 'of that for other materials, percent', '25', '=2*INDEX(NM.ALLOCATION_LIMITS(100,"district"),1,3)'],
  ['Table 2', 'initial allocation, on or before', 'April 1', day('NM.DUE_DATE("initial allocation",DATE(2014,1,1))')],
  ['Table 2', 'final allocation, on or before', 'January 15', day('NM.DUE_DATE("final allocation",DATE(2014,1,1))')],
  [REVIEW, 'material of 90 percent', 'Core/basal', '=NM.REVIEW_OUTCOME(0.9)'],
  [REVIEW, 'material below 90 and above 80 percent', 'Second review', '=NM.REVIEW_OUTCOME(0.8999)'],
  [REVIEW, 'material below 80 percent', 'Supplemental', '=NM.REVIEW_OUTCOME(0.7999)'],
  [DELIVERY, 'order of March 30: thirty days before August 13', 'July 14', day(due('3,30', '8,13'))],
  [DELIVERY, 'order of March 30, not before', 'July 1', day(due('3,30', '7,20'))],
  [DELIVERY, 'order of June 15: sixty days on', 'August 14', day(due('6,15', '8,13'))],
  [DELIVERY, 'order of April 1, not before', 'August 1', day(due('4,1', '8,13'))],
  [DAMAGES, 'a day late, dollars', '100', '=NM.LATE_DELIVERY_DAMAGES(DATE(2014,8,1),DATE(2014,8,2))'],
  [DAMAGES, 'at most, dollars a title', '10000', '=NM.LATE_DELIVERY_DAMAGES(DATE(2014,8,1),DATE(2015,8,1))'],
];

const EARLY = 'Coordinated Early Intervening Services';
const RATIOS = 'indicators 9 and 10, significant disproportionality';
const S4: readonly Worked[] = [
  [EARLY, 'at most by choice, percent', '15', '=NM.CEIS_MAXIMUM(100,0)'],
  [EARLY, 'reserved where mandatory, percent', '15', '=NM.CEIS_RESERVE(100,0)'],
  [RATIOS, 'both ratios 3.0', 'Disproportionate representation', '=NM.DISPROPORTIONALITY(3,3,11)'],
  [RATIOS, 'both ratios 5.0', 'Significant disproportionality', '=NM.DISPROPORTIONALITY(5,5,11)'],
  ['indicator 5', 'class A', 'Inside the regular class 80% or more of the day', '=NM.LRE_SETTING(0.8)'],
  ['indicator 5', 'class B', 'Inside the regular class less than 40% of the day', '=NM.LRE_SETTING(0.3999)'],
  ['indicator 11', '60 days', 'Timely', '=INDEX(NM.EVALUATION_TIMELY(DATE(2014,9,2),DATE(2014,11,1)),1,2)'],
  ['indicator 11', '61 days', '1 day late', '=INDEX(NM.EVALUATION_TIMELY(DATE(2014,9,2),DATE(2014,11,2)),1,2)'],
];

/** The figures of the law that the sources state in words, at the threshold and beside it, by the function that applies each. */
export function lawFigures(): PublishedFigure[] {
  return [...figures('S0', S0), ...figures('S1', S1), ...figures('S3', S3), ...figures('S4', S4)];
}
