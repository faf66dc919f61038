import { plainText } from './plain';

/** What may stand before the word: "Grand Total", "Sub-total", "Statewide totals". */
const WHICH = String.raw`(?:(?:grand|sub|state ?wide|state|overall)[- ]?)?`;
const ANYWHERE = /\b(?:sub|grand)?totals?\b|\btot\.|\bsub-?tot\b|^(?:the )?sum\b/;
const BEGINS = new RegExp(String.raw`^${WHICH}totals?\b`, 'i');
const ENDS = /\b(?:sub|grand)?totals?:?$/i;
const ALONE = new RegExp(String.raw`^${WHICH}totals?:?$`, 'i');
const GRAND =
  /\bgrand totals?$|^grand total\b|^(?:state ?wide|state|overall) totals?\b|^totals? (?:state ?wide|all|overall)\b|^state ?wide$/i;
/** By itself: no part of a whole, and no whole of wholes. */
const PLAIN = /^(?:totals?|sum):?$/i;
const SUM = /^sum\b/i;
const MENTIONED = /total|sum/i;

/** Whether a text is the label of a total: "Total", "Grand Total:", "Sub-total 51100", "51100 Total", "Total for fund 11000". */
export function isTotalLine(text: string): boolean {
  return ANYWHERE.test(plainText(text));
}

export function beginsWithTotal(label: string): boolean {
  return BEGINS.test(label);
}

export function endsWithTotal(label: string): boolean {
  return ENDS.test(label);
}

/** A row's label that begins or ends with the word; within it, it may be of what the row is about ("Total cost per pupil"). */
export function isTotalLabel(label: string): boolean {
  return BEGINS.test(label) || ENDS.test(label);
}

/** A word for the whole, with nothing that could be a name. */
export function isBareTotal(label: string): boolean {
  return ALONE.test(label);
}

/** The word "total" or "sum", and nothing besides. */
export function isPlainTotal(label: string): boolean {
  return PLAIN.test(label);
}

/** "Sum of the above". */
export function beginsWithSum(label: string): boolean {
  return SUM.test(label);
}

/** The total of all totals. */
export function isGrandTotal(label: string): boolean {
  return GRAND.test(label);
}

/** A cheap look: a text without it says no total. */
export function mayBeTotal(text: string): boolean {
  return MENTIONED.test(text);
}

const OF_THE_WHOLE = String.raw`^(?:the )?(?:(?:state ?wide|state|district|overall|simple|weighted|group|grand|column) )?`;
const STATISTIC = new RegExp(
  String.raw`${OF_THE_WHOLE}(?:averages?|avg|median|minimum|maximum|standard deviation|promedio|mediana|minimo|maximo)\b(?! (?:school|elementary|high|middle|academy))`,
  'i',
);
/** Words that names begin with too ("Media Arts Charter", "Range View"): alone, or of something. */
const STATISTIC_ALONE = new RegExp(
  String.raw`${OF_THE_WHOLE}(?:mean|min|max|lowest|highest|range|std|media)(?:[.:]?$| (?:a|an|per|of|for|in|de|por)\b)`,
  'i',
);
const MAY_BE_STATISTIC =
  /av(?:erage|g)|me(?:an|dia)|min|max|lowest|highest|range|std|deviation|promedio|m[ií]nimo|m[aá]ximo/i;

/** "Average a school", "Median", "Highest": a figure of the rows above, and no row of its own. */
export function isStatistic(label: string): boolean {
  if (!MAY_BE_STATISTIC.test(label)) return false;
  const plain = plainText(label);
  return STATISTIC.test(plain) || STATISTIC_ALONE.test(plain);
}
