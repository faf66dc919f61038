import { rangeName } from '../../workbook/address';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { Explanation, Finding } from '../finding';
import { workingOf } from '../working-formula';
import { type Candidate, isAt } from './candidates';
import { ALONE } from './model';
import { keyOf } from './trials';

/** A finding with what follows from it listed under it; the other cells that could have been it are refuted. */
export function withConsequences(finding: Finding, mended: readonly Finding[]): Finding {
  const others = mended.filter((other) => keyOf(other) !== keyOf(finding));
  if (others.length === 0) return finding;
  const amounts = [finding, ...others].flatMap(({ amount }) => amount ?? []);
  return {
    ...finding,
    ...(amounts.length > 0 && { amount: Math.max(...amounts) }),
    consequences: [
      ...(finding.consequences ?? []),
      ...others.map(({ check, place, message }) => ({ ...place, check, message })),
    ],
  };
}

/** A finding whose check has told which cell is wrong, moved onto that cell. */
export function movedOnto(finding: Finding, decided: readonly Explanation[]): Finding {
  const [{ place, printed, implied, evidence, value }] = decided;
  const fix = decided.flatMap(({ change }) => change ?? []);
  if (rangeName(place.range) === rangeName(finding.place.range) && place.sheet === finding.place.sheet) {
    return { ...finding, explanations: decided, fix };
  }
  return {
    ...finding,
    formula: undefined,
    source: workingOf(finding),
    place,
    message: `${rangeName(place.range)} is ${printed} and should be ${implied}: ${evidence}. ${finding.message}`,
    actual: printed,
    expected: implied,
    ...(value !== undefined && { value }),
    explanations: decided,
    fix,
  };
}

/** Cells as people list them: "F5, F6, F7 and 10 more". */
function cellsText(findings: readonly Finding[], sheet: string, most = 4): string {
  const names = findings.map(({ place }) =>
    place.sheet === sheet ? rangeName(place.range) : `${place.sheet}!${rangeName(place.range)}`,
  );
  const distinct = [...new Set(names)];
  if (distinct.length > most) return `${distinct.slice(0, most - 1).join(', ')} and ${distinct.length - most + 1} more`;
  return distinct.length < 2
    ? distinct.join('')
    : `${distinct.slice(0, -1).join(', ')} and ${distinct[distinct.length - 1]}`;
}

/** The finding of a cause: the one that stands on the cell, else the first that names it, moved onto it. */
export function ofCause(
  workbook: WorkbookSnapshot,
  { cell, explanation, own, ...rest }: Candidate,
  mended: readonly Finding[],
): Finding {
  if (own && mended.includes(own)) {
    // The other cells that would explain it mend less: they are none.
    return withConsequences({ ...own, explanations: undefined }, mended);
  }
  const candidate = { cell, explanation, own, ...rest };
  const source =
    mended.find((finding) => (finding.explanations ?? []).some((one) => isAt(candidate, one))) ?? mended[0];
  if (!explanation) return withConsequences(source, mended);
  const { place, printed, implied, evidence } = explanation;
  const sheet = workbook.sheets.find(({ name }) => name === cell.sheet);
  const cells = cellsText(mended, cell.sheet);
  const what =
    mended.length === 1
      ? `the figure in ${cells} is right as it stands`
      : `the figures in ${cells} are right as they stand`;
  const why = evidence === ALONE ? '' : ` (${evidence})`;
  const moved: Finding = {
    check: source.check,
    severity: source.severity,
    place,
    message: `${rangeName(place.range)} is ${printed} and should be ${implied}: then ${what}${why}.`,
    actual: printed,
    expected: implied,
    value: cell.value,
    source: workingOf(source),
    citation: source.citation,
    fix: [
      {
        sheet: cell.sheet,
        row: cell.row,
        column: cell.column,
        before: sheet?.formula(cell.row, cell.column) ?? sheet?.value(cell.row, cell.column) ?? null,
        after: cell.value,
        reason: `With ${implied} ${what}${why}.`,
      },
    ],
  };
  return withConsequences(moved, mended);
}
