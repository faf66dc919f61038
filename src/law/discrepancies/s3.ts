import type { Discrepancy } from '../discrepancy';
import { S3_ATTACHMENT_5A_DISCREPANCIES } from './s3-attachment-5a';

/** Where the Instructional Material Law, its rule and the department's practice (S3) do not say the same. */
const RULES_AGAINST_PRACTICE: readonly Discrepancy[] = [
  {
    id: 's3-additional-pupils',
    place: 'S3, "Additional Pupils" and footnote 5',
    printed: 'additional pupils counted as seven in FY09 and FY10, and as one from FY11 on',
    shouldBe: 'counted as six',
    why: '22-15-9 A NMSA 1978: "additional pupils shall be counted as six pupils".',
    handling: 'NM.ALLOCATION counts six; method "seven" and "headcount" reproduce the practice.',
    functions: ['ALLOCATION', 'ALLOCATION_FINAL', 'WEIGHTED_MEMBERSHIP'],
  },
  {
    id: 's3-six-dollars',
    place: 'S3, Attachment 5b (4) ii (b) and Attachment 6',
    printed: 'six times the difference of membership added to an amount of dollars',
    shouldBe: 'six pupils for each additional pupil, each at the rate',
    why: 'The spreadsheet adds dollars: 6 × 29 pupils is 174 dollars in Animas. Pupils times the rate would be fifty-three times that, and the law compares with the prior year, not with a three-year average.',
    handling: 'NM.ALLOCATION_PRACTICE adds the dollars as the department did; NM.ALLOCATION counts pupils.',
    functions: ['ALLOCATION_PRACTICE', 'ALLOCATION'],
  },
  {
    id: 's3-growth-unrewarded',
    place: 'S3, Attachment 6',
    printed: 'growth above 8.1 percent gets no adjustment, decline a negative one',
    shouldBe: 'growth counts as additional pupils, decline takes nothing away',
    why: 'The condition 0.95 × current < average of three years holds below growth of 15/185 (8.108 percent) over the two earlier years: the reverse of what additional pupils are for.',
    handling:
      'NM.ALLOCATION follows the law; NM.ALLOCATION_PRACTICE the condition, exactly equal getting no adjustment.',
    functions: ['ALLOCATION_PRACTICE', 'ALLOCATION'],
  },
  {
    id: 's3-subtract-adjustment',
    place: 'S3, Attachment 5b (4) i (b) and ii (c)',
    printed: 'Subtract the prior year adjustment',
    shouldBe: 'add the signed prior year adjustment',
    why: 'The adjustments of Attachment 5a are printed negative, and its allocations follow by adding them.',
    handling: 'NM.ALLOCATION_PRACTICE adds the adjustment with its sign.',
    functions: ['ALLOCATION_PRACTICE'],
  },
  {
    id: 's3-resulting-sum',
    place: 'S3, Attachment 5b (2)',
    printed: 'Multiply the resulting sum by 90.0 percent',
    shouldBe: 'multiply the resulting difference',
    why: 'Step (1) subtracts the adult basic education allocation: 20,975,800 − 277,300 = 20,698,500, and 90 percent of it is the printed base of 18,628,650.',
    handling: 'NM.PER_PUPIL_RATE and NM.ALLOCATION take the reserve off before the share.',
    functions: ['PER_PUPIL_RATE', 'ALLOCATION'],
  },
  {
    id: 's3-final-rate',
    place: 'S3, Attachment 5a, base figures',
    printed: 'estimated final rate 59.40',
    shouldBe: '59.41',
    why: '20,698,500 / 348,425 = 59.4059…',
    handling: 'NM.PER_PUPIL_RATE gives the unrounded rate.',
    functions: ['PER_PUPIL_RATE'],
  },
  {
    id: 's3-january',
    place: 'S3, Table 2, note 2, and PSAB 9, page 26',
    printed: 'final allocation by January 31',
    shouldBe: 'by January 15',
    why: '22-15-9 B NMSA 1978: "On or before January 15 of each year".',
    handling: 'NM.DUE_DATE gives January 15.',
    functions: ['DUE_DATE', 'ALLOCATION_FINAL'],
  },
  {
    id: 's3-local-charters',
    place: 'S3, "Separate Allocations for Locally Chartered Charter Schools"',
    printed: 'a separate allocation for each locally chartered charter school',
    shouldBe: 'their membership counted inside the district that chartered them',
    why: '22-15-2 G and 22-15-9 A NMSA 1978 allocate to school districts, which include state-chartered charter schools only.',
    handling:
      'NM.ALLOCATION takes the rows as given: add the membership of local charters to their district for the law’s result.',
    functions: ['ALLOCATION', 'ALLOCATION_FINAL'],
  },
  {
    id: 's3-second-review',
    place: 'S3, Attachment 2, 6.75.2.8 N(2) and 6.75.2.7 WW(2)',
    printed: '"greater than 80%" and "achieved or exceeded an 80% score"',
    shouldBe: 'one of the two',
    why: 'A score of exactly 80 percent is reviewed a second time by the definition and not by the requirement.',
    handling: 'NM.REVIEW_OUTCOME reports "Second review" at exactly 80 percent, which denies nobody a review.',
    functions: ['REVIEW_OUTCOME'],
  },
  {
    id: 's3-march-31',
    place: 'S3, Attachment 2, 6.75.2.9 B and 6.75.2.12 A',
    printed: 'orders received "prior to March 31" and orders received "after March 31"',
    shouldBe: 'orders received by March 31 and after it',
    why: 'An order of March 31 falls under neither, though requisitions are due "no later than March 31".',
    handling: 'NM.DELIVERY_DUE counts an order of March 31 with the earlier ones.',
    functions: ['DELIVERY_DUE'],
  },
  {
    id: 's3-damages-per-title',
    place: 'S3, Attachment 2, 6.75.2.11 C(3)',
    printed: '"$100 per day for each day delivery is delayed, up to a maximum of $10,000 per title"',
    shouldBe: 'whether the $100 a day are for each title too',
    why: 'Only the maximum names the title.',
    handling: 'NM.LATE_DELIVERY_DAMAGES lets both run for each title; leave titles out to compute one amount a day.',
    functions: ['LATE_DELIVERY_DAMAGES'],
  },
];

/** Every place of S3 that contradicts the law, itself or its own arithmetic. */
export const S3_DISCREPANCIES: readonly Discrepancy[] = [...S3_ATTACHMENT_5A_DISCREPANCIES, ...RULES_AGAINST_PRACTICE];
