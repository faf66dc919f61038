import { plainText } from './plain';

const TOTAL = /\b(?:sub|grand)?totals?\b|\btot\.|\bsub-?tot\b|^(?:the )?sum\b/;

/** Whether a text is the label of a total: "Total", "Grand Total:", "Sub-total 51100", "51100 Total", "Total for fund 11000". */
export function isTotalLine(text: string): boolean {
  return TOTAL.test(plainText(text));
}
