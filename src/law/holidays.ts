import type { Citation } from './citation';

/** A legal holiday: a day of the year, or the nth (−1: the last) of a weekday in a month; weekdays count from Sunday, 0. */
export interface Holiday {
  readonly name: string;
  readonly month: number;
  readonly rule: { readonly day: number } | { readonly weekday: number; readonly nth: number };
  /** First year in which it is one; always where left out. */
  readonly from?: number;
}

const [MONDAY, THURSDAY] = [1, 4];

/** Legal public holidays of the state; one on a Sunday is kept on the Monday after it. */
export const STATE_HOLIDAYS: readonly Holiday[] = [
  { name: 'New Year’s Day', month: 1, rule: { day: 1 } },
  { name: 'Martin Luther King, Jr.’s Birthday', month: 1, rule: { weekday: MONDAY, nth: 3 } },
  { name: 'Washington’s and Lincoln’s Birthday (Presidents’ Day)', month: 2, rule: { weekday: MONDAY, nth: 3 } },
  { name: 'Memorial Day', month: 5, rule: { weekday: MONDAY, nth: -1 } },
  { name: 'Independence Day', month: 7, rule: { day: 4 } },
  { name: 'Labor Day', month: 9, rule: { weekday: MONDAY, nth: 1 } },
  { name: 'Columbus Day, from 2019 Indigenous Peoples’ Day', month: 10, rule: { weekday: MONDAY, nth: 2 } },
  { name: 'Armistice Day and Veterans’ Day', month: 11, rule: { day: 11 } },
  { name: 'Thanksgiving Day', month: 11, rule: { weekday: THURSDAY, nth: 4 } },
  { name: 'Christmas Day', month: 12, rule: { day: 25 } },
];

export const STATE_HOLIDAYS_CITATION: Citation = {
  law: '12-5-2 and 12-5-3 NMSA 1978',
  note: 'As two papers report the sections (FindLaw; Employment Law Handbook). Offices close on other days besides, such as the day after Thanksgiving: give your own list where it matters.',
};

/** Federal holidays are the same days, with Juneteenth; one on a Saturday is kept on the Friday before it. */
export const FEDERAL_HOLIDAYS: readonly Holiday[] = [
  ...STATE_HOLIDAYS,
  { name: 'Juneteenth National Independence Day', month: 6, rule: { day: 19 }, from: 2021 },
];

export const FEDERAL_HOLIDAYS_CITATION: Citation = { law: '5 U.S.C. 6103; 34 CFR 300.11(b)' };
