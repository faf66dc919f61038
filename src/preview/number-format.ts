/** A number format without the colours that the spreadsheet does not know: it drops a format that has one. */
export function withoutColours(format: string): string {
  return format.replace(/\[(?:Black|Blue|Cyan|Green|Magenta|Red|White|Yellow|Color\s?\d+)\]/gi, '');
}
