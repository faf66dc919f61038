/** What multiplies a district's units for its staff, by the name that it has in each year. */
export const STAFFING_INDEX = {
  title: 'Staffing index',
  what: 'Training and experience index to FY18, staffing cost multiplier FY20 to FY25, teacher cost index from FY26.',
} as const;

export const STAFFING_WORDS = [
  'staffing index',
  'staffing cost multiplier',
  'teacher cost index',
  'training and experience index',
  't e index',
  'tci',
];
