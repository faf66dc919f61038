/** A digit of any script or width, also as a fraction or superscript. */
const DIGIT = /[\p{Nd}\p{No}\p{Nl}]/u;

/**
 * Whether a text in place of a count is a status: "Ineligible", "CLOSED", "No App/No AC", "n/a". None that the sources
 * print has a digit; a text with one is a count in disguise: "1 234", "120 (est.)", "€100".
 */
export function isStatusText(text: string): boolean {
  return !DIGIT.test(text);
}
