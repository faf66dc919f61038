import type { Disproportionality } from '../../rules/disproportionality/finding';
import { plainWords } from '../../recognition/words';

/** A finding in the words of the field; undefined for words that say none of them. */
export function readFinding(text: string): Disproportionality | undefined {
  const words = plainWords(text);
  if (/^(?:too few|too small|not determin|below minimum|insufficient|n a$|small)/.test(words))
    return 'Too few to determine';
  if (/^(?:none|no|not|within|ok)\b|\b(?:no|not|without)\b.*\b(?:significant|disproportionate|over)/.test(words))
    return 'None';
  if (/\bsignificant/.test(words)) return 'Significant disproportionality';
  return /\bdisproportionate representation\b|\bover ?represent(?:ation|ed)\b/.test(words)
    ? 'Disproportionate representation'
    : undefined;
}
