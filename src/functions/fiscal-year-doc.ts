/** What every help page says of the argument `fy`: which law applies where it is left out (docs/decisions/0003). */
const GIVE = 'Fiscal year whose law applies, such as 2017, FY17 or 2016-17;';
export const FY_OF_FUNDING = `${GIVE} FY17, the year of the funding summary, when left out.`;
export const FY_OF_MATERIAL = `${GIVE} FY14, the year of the LESC memorandum, when left out.`;
export const FY_OF_MANUAL = `${GIVE} FY16, the year of the special-education manual, when left out.`;
export const FY_OF_PLAN = `${GIVE} FY18, the year of the plan’s review, when left out.`;
export const FY_OF_K5_PLUS = `${GIVE} FY20, the program’s first year, when left out.`;

/** What every function of the distribution of 22-15-9 NMSA 1978 says of the years on people's desks. */
export const SINCE_FY24 =
  'From FY24 the appropriation for instructional material stands among the changes of program cost (the department’s Public School Support Request for FY25). Whether 22-15-9 still distributes money, and counts an additional pupil as six, was not read: NM.CITE and the working say so for those years.';
