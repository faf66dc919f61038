import { rangeName } from '../workbook/address';
import type { Explanation, Finding } from './finding';

interface Shown {
  readonly sheet: string;
  readonly cell: string;
}

/**
 * Whether a finding's message gives an explanation already: one that stands on its cause says itself what the cell should be
 * and why.
 */
export function isTold(
  finding: Shown & { readonly message: string },
  explanation: Shown & { readonly evidence: string },
): boolean {
  return (
    explanation.sheet === finding.sheet &&
    explanation.cell === finding.cell &&
    finding.message.includes(explanation.evidence)
  );
}

/** The explanations of a finding that its message does not give already. */
export function beyondMessage({ place, message, explanations = [] }: Finding): readonly Explanation[] {
  const own = { sheet: place.sheet, cell: rangeName(place.range), message };
  return explanations.filter(
    ({ place: { sheet, range }, evidence }) => !isTold(own, { sheet, cell: rangeName(range), evidence }),
  );
}
