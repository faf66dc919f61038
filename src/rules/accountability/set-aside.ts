import type { Decimal } from '../decimal';
import { FACTORS } from './factors';

/** The state's set-asides of its Title I grant: 7 percent school improvement, 3 percent direct student services (S0). */
export function setAside(titleI: Decimal): { readonly schoolImprovement: Decimal; readonly directServices: Decimal } {
  return {
    schoolImprovement: titleI.times(FACTORS.schoolImprovement),
    directServices: titleI.times(FACTORS.directStudentServices),
  };
}
