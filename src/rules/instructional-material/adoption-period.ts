import type { Law } from '../law';

/**
 * The contract years of material adopted by the summer institute of a year: the six that follow it
 * (6.75.2.8 B NMAC; S3, Table 1: June 2013, 2014–2019).
 */
export function adoptionPeriod(instituteYear: number, law: Law): { readonly first: number; readonly last: number } {
  return { first: instituteYear + 1, last: instituteYear + law.value('adoption-years').toNumber() };
}
