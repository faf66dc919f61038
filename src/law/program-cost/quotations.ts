import type { Quotation } from '../quotation';
import { ACADEMIC_CLASSES, EXPERIENCE, LICENSURE_LEVELS } from './staff-tables';

const CASETEXT_18 = 'https://instalawyer.io/laws/new-mexico-statutes/section-22-8-18-program-cost';
const TEXT_2016 = 'https://law.justia.com/codes/new-mexico/2016/chapter-22/article-8/section-22-8-18/';
const HB161 = 'https://www.nmlegis.gov/Sessions/26%20Regular/bills/house/HB0161.HTML';
const NEW_DISTRICT = 'https://courtgpt.ai/laws/new_mexico/chapter-22/article-8/section-22-8-23-2';
const GUARANTEE = 'https://codes.findlaw.com/nm/chapter-22-public-schools/nm-st-sect-22-8-25/';
const TRAINING = 'https://legalfix.com/statutes/state-codes/new-mexico/chapter-22/article-8/section-22-8-24';
const LICENSURE = '22-8-49 NMSA 1978, casetext (current through 2024, ch. 69), legalfix, lawserver';

const HOME_SCHOOL =
  'https://getpocketlaw.com/law/state_new_mexico/section-22-8-23-8-home-school-student-activities-program-unit_86f7903fec6b';
const HOME_SCHOOL_MOST = 'up to three activities (one before 19 Jun 2009)';

const K12_DAYS =
  'between one hundred eighty-one and one hundred ninety … one hundred fifty-six and one hundred sixty-five';

/** Rows of the two staff tables as they were read, each number in its column. */
const TRAINING_ROWS: readonly string[] = [
  '.75 .90 1.00 1.05 1.05',
  '.80 .95 1.00 1.10 1.15',
  '.85 1.00 1.05 1.15 1.20',
  '.90 1.05 1.15 1.30 1.35',
  '1.00 1.15 1.30 1.40 1.50',
];
const LICENSURE_ROWS: readonly string[] = ['0.755 0.785 0.800', '0.994 1.023 1.050 1.123', '1.184 1.208 1.277'];

function quoted(
  parameter: Quotation['parameter'],
  from: number,
  words: string,
  number: string,
  address: string,
): Quotation {
  return { parameter, from, words, number, address };
}

/** What was read, in this product's words. */
function told(...args: Parameters<typeof quoted>): Quotation {
  return { ...quoted(...args), paraphrase: true };
}

const TABLES: readonly Quotation[] = [
  ...ACADEMIC_CLASSES.flatMap((row, index) =>
    TRAINING_ROWS[index]
      .split(' ')
      .map((number, column) =>
        quoted(`te-factor-${row}-${EXPERIENCE[column]}`, 2017, TRAINING_ROWS[index], number, TRAINING),
      ),
  ),
  ...LICENSURE_LEVELS.flatMap((level, index) =>
    LICENSURE_ROWS[index].split(' ').map((number, column) =>
      quoted(
        // Each level begins one column further to the right than the one before it.
        `licensure-factor-${level}-${EXPERIENCE[column + index]}` as Quotation['parameter'],
        2019,
        LICENSURE_ROWS[index],
        number,
        LICENSURE,
      ),
    ),
  ),
];

/** The words of what the program cost and the guarantee are computed with. */
export const PROGRAM_COST_QUOTATIONS: readonly Quotation[] = [
  quoted('staffing-multiplied-paragraphs', 2017, 'Paragraphs (1) through (6)', '(6)', TEXT_2016),
  quoted('staffing-multiplied-paragraphs', 2020, 'itemized as Paragraphs (1) and (2)', '(2)', CASETEXT_18),
  quoted(
    'national-board-factor',
    2005,
    'one and one-half',
    'one and one-half',
    'HB 12 of 2003, Senate Floor Amendment 1 (nmlegis.gov)',
  ),
  told('home-school-activities-factor', 2008, 'students × 0.1', '0.1', HOME_SCHOOL),
  told('home-school-activities-most', 2008, HOME_SCHOOL_MOST, 'one', HOME_SCHOOL),
  told('home-school-activities-most', 2010, HOME_SCHOOL_MOST, 'three', HOME_SCHOOL),
  told(
    'charter-activities-factor',
    2008,
    'participants × 0.1',
    '0.1',
    'https://legalfix.com/statutes/state-codes/new-mexico/chapter-22/article-8/section-22-8-23-6',
  ),
  told('new-district-factor', 1994, 'current MEM × .147', '.147', NEW_DISTRICT),
  told('losing-district-factor', 1994, '(prior − current MEM) × .17', '.17', NEW_DISTRICT),
  quoted('k12-plus-factor', 2024, 'cost differential factor of twelve thousandths', 'twelve thousandths', HB161),
  quoted('k12-plus-five-day-from', 2024, 'more than 180 days', '180', HB161),
  quoted('k12-plus-five-day-to', 2024, K12_DAYS, 'one hundred ninety', HB161),
  quoted('k12-plus-four-day-from', 2024, 'more than 155 days', '155', HB161),
  quoted('k12-plus-four-day-to', 2024, K12_DAYS, 'one hundred sixty-five', HB161),
  told('membership-base-small', 2024, '≤ 200 MEM', '200', GUARANTEE),
  quoted('teacher-cost-index-least', 2019, 'greater of 1.0 or the average', '1.0', LICENSURE),
  told('energy-contract-share', 2024, 'less energy savings contract payments: all of them', 'all', GUARANTEE),
  told('energy-bonding-share', 2024, '90 % of the amount certified', '90 %', GUARANTEE),
  ...TABLES,
];
