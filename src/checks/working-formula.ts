import type { Finding } from './finding';

const NM_CALL = /(?:\bNM\.|_xldudf_NM_)\w+\(/i;

export function callsNm(formula: string | undefined): formula is string {
  return formula !== undefined && NM_CALL.test(formula);
}

/** The NM formula that a finding gives for its cell: its own, or the one that its fix puts there. */
export function workingFormula({ formula, fix = [], place }: Finding): string | undefined {
  if (callsNm(formula)) return formula;
  const { sheet, range } = place;
  const own = fix.find((each) => each.sheet === sheet && each.row === range.top && each.column === range.left);
  return typeof own?.after === 'string' && callsNm(own.after) ? own.after : undefined;
}

/** Where a finding's working is shown and by which formula: at its cell, or at the figure by which it came out. */
export function workingOf(finding: Finding): Finding['source'] {
  const formula = workingFormula(finding);
  return formula === undefined ? finding.source : { place: finding.place, formula };
}
