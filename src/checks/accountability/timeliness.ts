/** "Yes", "no, 6 days late": an answer to what the header asks. */
const YES = /^(?:yes|y|s[ií]|x|true)(?![a-z])/i;
const NO = /^(?:no|n|false)(?![a-z])/i;
/** "Late?", "Overdue": a header that asks whether a deadline was missed. */
const ASKS_LATE = /\b(?:late|overdue|past due|missed|exceeded|tard[ei]|atrasad[oa])\b/i;
const LATE =
  /\b(?:late|overdue|untimely|missed|not (?:met|timely|on time|in time|within)|past due|fuera de plazo|tarde)\b/i;
const IN_TIME = /^(?:timely|on[- ]time|in time|met|within|kept|ok|compliant|a tiempo|en plazo|dentro de)\b/i;

/** What a log says of a deadline, in whatever words; undefined where it says neither. */
export function timelinessSaid(header: string, text: string): 'kept' | 'missed' | undefined {
  const said = text.trim();
  const asksLate = ASKS_LATE.test(header);
  if (YES.test(said)) return asksLate ? 'missed' : 'kept';
  if (NO.test(said)) return asksLate ? 'kept' : 'missed';
  if (LATE.test(said)) return 'missed';
  return IN_TIME.test(said) ? 'kept' : undefined;
}
