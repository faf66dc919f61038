import type { Quotation } from './quotation';

const DEPARTMENT = 'https://web.ped.nm.gov/bureaus/constituent-services/constituent-services-resources/';
const ACT_OF_2023 = 'https://www.roadrunnercapitol.com/legislation-public.php?legislation_id=256';
const RULE = 'https://srca.nm.gov/nmac/nmregister/xxxv/6.10.5.html';
const EXTENDED = 'https://instalawyer.io/laws/new-mexico-statutes/section-22-8-2310-extended-learning';
const K5_PLUS = 'https://instalawyer.io/laws/new-mexico-statutes/section-22-13d-2-k-5-plus';

const HOURS = '990 → 1,140 hours a year; half-day kindergarten 450 → 550';
const PROFESSIONAL = 'professional work hours inside it: 60 elementary, 30 secondary';
const DAY = '≥ 180 days unless exempt; full day ≥ 5.5 h, half day ≥ 3.5 h, ≤ 7.5 h; remote ≤ 4 days or 32 h';
const LONGER = '190 days or +10 (the fewer), 5.5 h K–6 / 6 h 7–12, after-school programme, 80 non-instructional hours';
const LONGER_FOUR = 'four-day week 160 or +8 days, 6.5/7 h';
const LAST_TEXT = '205 days or +25, the fewer; four-day week 175 or +20';

type Read = readonly [parameter: Quotation['parameter'], from: number, number: string, formula?: string];

function inWords(words: string, address: string, ...read: readonly Read[]): Quotation[] {
  return read.map(([parameter, from, number, formula]) => ({ parameter, from, words, number, formula, address }));
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
  ...inWords(
    DAY,
    RULE,
    ['instructional-days-year', 2025, '180'],
    ['instructional-hours-k-6', 2025, '5.5'],
    ['instructional-hours-7-12', 2025, '5.5'],
    ['instructional-hours-half-day', 2025, '3.5'],
    ['instructional-hours-most', 2025, '7.5'],
    ['remote-days-most', 2025, '4'],
    ['remote-hours-most', 2025, '32'],
  ),
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
