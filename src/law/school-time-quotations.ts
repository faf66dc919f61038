import type { Quotation } from './quotation';

const DEPARTMENT = 'https://web.ped.nm.gov/bureaus/constituent-services/constituent-services-resources/';
const ACT_OF_2023 = 'https://www.roadrunnercapitol.com/legislation-public.php?legislation_id=256';
const RULE = 'https://srca.nm.gov/nmac/nmregister/xxxv/6.10.5.html';
const EXTENDED = 'https://instalawyer.io/laws/new-mexico-statutes/section-22-8-2310-extended-learning';
const K5_PLUS = 'https://instalawyer.io/laws/new-mexico-statutes/section-22-13d-2-k-5-plus';

const RULE_TEXT =
  'https://print.casetext.com/regulation/new-mexico-administrative-code/title-6-primary-and-secondary-education/chapter-10-public-school-administration-procedural-requirements/part-5-effective-712024-school-instructional-time-requirements/section-61058-requirements';

const HOURS = '990 → 1,140 hours a year; half-day kindergarten 450 → 550';
const PROFESSIONAL = 'professional work hours inside it: 60 elementary, 30 secondary';
const DAYS = 'All public schools that are not exempt shall have calendars with at least 180 instructional days.';
const LENGTH =
  'a minimum of five and one-half instructional hours per full day and a minimum of three and one-half instructional hours per half day. Instructional days shall be no longer than seven and one-half instructional hours.';
const REMOTE = 'Remote instruction may comprise no more than four instructional days, or 32 hours per school year';
const LONGER = '190 days or +10 (the fewer), 5.5 h K–6 / 6 h 7–12, after-school programme, 80 non-instructional hours';
const LONGER_FOUR = 'four-day week 160 or +8 days, 6.5/7 h';
const LAST_TEXT = '205 days or +25, the fewer; four-day week 175 or +20';

type Read = readonly [parameter: Quotation['parameter'], from: number, number: string];

/** What several texts say, in this product's words. */
function inWords(words: string, address: string, ...read: readonly Read[]): Quotation[] {
  return read.map(([parameter, from, number]) => ({ parameter, from, words, paraphrase: true, number, address }));
}

/** The rule's own words. */
function verbatim(words: string, ...read: readonly Read[]): Quotation[] {
  return read.map(([parameter, from, number]) => ({
    parameter,
    from,
    words,
    number,
    address: `${RULE}; ${RULE_TEXT}`,
  }));
}

/** The words of days and hours of instruction. */
export const SCHOOL_TIME_QUOTATIONS: readonly Quotation[] = [
  ...inWords(
    HOURS,
    `${DEPARTMENT}; ${ACT_OF_2023}`,
    ['instructional-hours-year', 2023, '990'],
    ['instructional-hours-year', 2024, '1,140'],
    ['instructional-hours-year-half-day-k', 2023, '450'],
    ['instructional-hours-year-half-day-k', 2024, '550'],
  ),
  ...inWords(
    PROFESSIONAL,
    `${DEPARTMENT}; ${ACT_OF_2023}`,
    ['professional-hours-elementary', 2024, '60'],
    ['professional-hours-secondary', 2024, '30'],
  ),
  ...verbatim(DAYS, ['instructional-days-year', 2025, '180']),
  ...verbatim(
    LENGTH,
    ['instructional-hours-k-6', 2025, 'five and one-half'],
    ['instructional-hours-7-12', 2025, 'five and one-half'],
    ['instructional-hours-half-day', 2025, 'three and one-half'],
    ['instructional-hours-most', 2025, 'seven and one-half'],
  ),
  ...verbatim(REMOTE, ['remote-days-most', 2025, 'four'], ['remote-hours-most', 2025, '32']),
  ...inWords(
    LONGER,
    EXTENDED,
    ['extended-learning-days', 2020, '190'],
    ['extended-learning-extra-days', 2020, '10'],
    ['extended-learning-hours-k-6', 2020, '5.5'],
    ['extended-learning-hours-7-12', 2020, '6'],
    ['extended-learning-other-hours', 2020, '80'],
  ),
  ...inWords(
    LONGER_FOUR,
    EXTENDED,
    ['extended-learning-four-day-days', 2020, '160'],
    ['extended-learning-four-day-extra-days', 2020, '8'],
    ['extended-learning-four-day-hours-k-6', 2020, '6.5'],
    ['extended-learning-four-day-hours-7-12', 2020, '7'],
  ),
  ...inWords(
    LAST_TEXT,
    K5_PLUS,
    ['k5-plus-year-days', 2023, '205'],
    ['k5-plus-four-day-year-days', 2023, '175'],
    ['k5-plus-four-day-extra-days', 2023, '20'],
  ),
];
