import { numberIn } from '../rules/words/number-text';

/** A figure as findings write it: 1,234.50. Codes that begin with zeros are none, and a share stays as it is written. */
export function figureIn(text: string | undefined): number | undefined {
  return text === undefined || text.includes('%') ? undefined : numberIn(text);
}
