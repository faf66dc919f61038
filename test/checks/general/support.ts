import { runChecks } from '../../../src/checks';
import type { Check } from '../../../src/checks/check';
import type { Finding } from '../../../src/checks/finding';
import { GENERAL_CHECKS } from '../../../src/checks/general';
import { rangeName } from '../../../src/workbook/address';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { snapshotOf, type TestCell, type TestSheet } from '../../support/snapshot';

export type Sheet = readonly (readonly TestCell[])[] | TestSheet;

export function bookOf(sheet: Sheet): WorkbookSnapshot {
  return snapshotOf({ Budget: sheet });
}

/** What one check finds; a check that breaks fails the test rather than being reported. */
export function findingsOf(check: Check, workbook: WorkbookSnapshot): readonly Finding[] {
  return runChecks(workbook, { checks: [{ ...check, run: (context) => guard(check, context) }] }).findings;
}

function guard(check: Check, context: Parameters<Check['run']>[0]): readonly Finding[] {
  const findings = check.run(context);
  for (const { check: id } of findings) expect(id).toBe(check.id);
  return findings;
}

export function cellsFound(check: Check, sheet: Sheet): string[] {
  return findingsOf(check, bookOf(sheet)).map(({ place }) => rangeName(place.range));
}

/** All that the general checks find, as "check cell". */
export function allFound(workbook: WorkbookSnapshot): string[] {
  return runChecks(workbook, { checks: GENERAL_CHECKS }).findings.map(
    ({ check, place, message }) => `${check} ${rangeName(place.range)} ${message}`,
  );
}

/** A formula and what it shows. */
export function f(formula: string, value: TestCell = 0): TestCell {
  return { formula, value: value as number };
}

/** What a finding would put where. */
export function fixOf(check: Check, sheet: Sheet): unknown[] {
  return findingsOf(check, bookOf(sheet)).flatMap(({ fix }) => (fix ?? []).map(({ after }) => after));
}
