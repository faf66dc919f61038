/** What every help page says of the argument `fy`: which law applies where it is left out (docs/decisions/0003). */
const GIVE = 'Fiscal year whose law applies, such as 2017, FY17 or 2016-17;';
export const FY_OF_FUNDING = `${GIVE} FY17, the year of the funding summary, when left out.`;
export const FY_OF_MATERIAL = `${GIVE} FY14, the year of the LESC memorandum, when left out.`;
export const FY_OF_MANUAL = `${GIVE} FY16, the year of the special-education manual, when left out.`;
export const FY_OF_PLAN = `${GIVE} FY18, the year of the plan’s review, when left out.`;
export const FY_OF_K5_PLUS = `${GIVE} FY20, the program’s first year, when left out.`;
