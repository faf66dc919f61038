import type { OfficeValue } from '../../rules/office-value';
import { officeNote, type OfficeLaw, WatchedOffice } from '../../rules/office-values';
import type { CheckContext } from '../check';
import type { Finding } from '../finding';

function without(office: OfficeLaw, key: string): OfficeLaw {
  return new Map([...office].filter(([each]) => each !== key));
}

/** A formula with a function of the product: it sees no workbook, so it does not go by a value of the office. */
const OF_A_FUNCTION = /^=.*\bNM\./;

/** A finding with the values that it goes by, offering the figure itself where the formula would go by others. */
function goingBy(finding: Finding, values: readonly OfficeValue[]): Finding {
  const { value, fix = [] } = finding;
  const right = fix.flatMap((change) => {
    if (!OF_A_FUNCTION.test(String(change.after))) return [change];
    return value === undefined ? [] : [{ ...change, after: value }];
  });
  const message = `${finding.message}${values.map((each) => ` ${officeNote(each)}`).join('')}`;
  return { ...finding, message, ...(fix.length > 0 && { fix: right }) };
}

/**
 * What a check finds, each finding with the values of the office that it goes by. Those are found by trial: a finding
 * that the check does not make, or makes otherwise, without a value goes by that value. So no check has to tell it
 * itself, and none can forget to.
 */
export function withOfficeTold(
  context: CheckContext,
  run: (context: CheckContext) => readonly Finding[],
): readonly Finding[] {
  if (!context.office || context.office.size === 0) return run(context);
  const office = new WatchedOffice(context.office);
  const findings = run({ ...context, office });
  if (findings.length === 0) return findings;
  const trials = [...office.asked].map(([key, value]) => {
    const others = run({ ...context, office: without(office, key) });
    return { value, same: new Set(others.map((finding) => JSON.stringify(finding))) };
  });
  return findings.map((finding) => {
    const written = JSON.stringify(finding);
    const values = trials.flatMap(({ value, same }) => (same.has(written) ? [] : [value]));
    return values.length === 0 ? finding : goingBy(finding, values);
  });
}
