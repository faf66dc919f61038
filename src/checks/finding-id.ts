import { rangeName } from '../workbook/address';
import type { Finding } from './finding';

/** What a finding is known by: the check and the place. The same fault at the same place keeps it from run to run. */
export function findingId({ check, place }: Pick<Finding, 'check' | 'place'>): string {
  return `${check}@${place.sheet}!${rangeName(place.range)}`;
}
