import type { Decimal } from '../decimal';
import type { Law } from '../law';

/** The state's set-asides of its Title I grant: 7 percent school improvement, 3 percent direct student services (S0). */
export function setAside(
  titleI: Decimal,
  law: Law,
): { readonly schoolImprovement: Decimal; readonly directServices: Decimal } {
  return {
    schoolImprovement: titleI.times(law.value('school-improvement-set-aside')),
    directServices: titleI.times(law.value('direct-student-services-set-aside')),
  };
}
