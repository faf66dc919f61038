import { openGiven } from '../../batch/open-given';
import { compareWorkbooks, differs, type Shown } from '../../compare';
import { comparisonCsv } from '../../compare/csv';
import { type ComparisonLine, comparisonLines } from '../../compare/lines';
import { RULES_VERSION } from '../../law/version';
import { comparisonText } from '../formats/comparison';
import { rangeName } from '../../workbook/address';
import type { Work } from '../isolated/apart';
import { readBytes, unreadable } from '../read-file';

export interface CompareQuestion {
  readonly before: string;
  readonly after: string;
  readonly format: 'text' | 'json' | 'csv';
}

function opened(file: string) {
  const bytes = readBytes(file);
  try {
    return openGiven(file, bytes);
  } catch (error) {
    throw unreadable(file, error);
  }
}

/** A line with its cells by name, as the other reports name them. */
function reported({ before, after, ...line }: ComparisonLine) {
  const cell = ({ place, ...rest }: Shown) => ({ sheet: place.sheet, cell: rangeName(place.range), ...rest });
  return { ...line, before: before && cell(before), after: after && cell(after) };
}

/** Two workbooks held against each other: the report, and 1 where they differ. */
export function compareFiles({ before, after, format }: CompareQuestion): Work {
  const comparison = compareWorkbooks(opened(before), opened(after));
  const files = { before, after };
  const said = {
    text: () => comparisonText(files, comparison),
    json: () =>
      `${JSON.stringify({ rules: RULES_VERSION, files, lines: comparisonLines(comparison).map(reported) }, null, 2)}\n`,
    csv: () => comparisonCsv(files, comparisonLines(comparison)),
  }[format]();
  return { said, remarked: '', code: differs(comparison) ? 1 : 0 };
}
