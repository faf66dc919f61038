import type { Finding, Severity } from '../../checks/finding';
import { entityAt, tableAround } from '../../checks/entity';
import { findingId } from '../../checks/finding-id';
import { figureIn } from '../../checks/figure-text';
import { ignoredAs, type IgnoredFinding } from '../../checks/ignored';
import { citationText } from '../../law/citation-text';
import { rangeName } from '../../workbook/address';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { TableKindId } from '../../kinds';
import type { RecognisedTable } from '../../recognition/table';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** A finding on the screen: with a key of its own, and the table it stands in. */
export interface ListedFinding {
  readonly key: string;
  readonly finding: Finding;
  readonly kind?: TableKindId;
  /** What its row is called, and the rows of what follows from it: districts, schools, line items. */
  readonly entities: readonly string[];
  /** What the cell should hold less what it holds, where both are numbers. */
  readonly difference?: number;
}

export interface IgnoredListed extends ListedFinding {
  readonly entry: IgnoredFinding;
}

export interface Listing {
  readonly open: readonly ListedFinding[];
  readonly ignored: readonly IgnoredListed[];
}

/** By the numbers where they are known, else by the figures that the finding shows. */
function differenceOf(
  { place, value, actual, expected }: Finding,
  sheets: readonly SheetSnapshot[],
): number | undefined {
  const held = sheets.find(({ name }) => name === place.sheet)?.value(place.range.top, place.range.left);
  const [is, should] =
    value !== undefined && typeof held === 'number' ? [held, value] : [figureIn(actual), figureIn(expected)];
  if (is === undefined || should === undefined) return undefined;
  // As many digits as a cell holds: doubles leave noise behind them.
  return Number((should - is).toPrecision(12));
}

/** The findings as listed: those someone ignored apart from those still open. */
export function listFindings(
  findings: readonly Finding[],
  tables: readonly RecognisedTable[],
  ignored: readonly IgnoredFinding[],
  sheets: readonly SheetSnapshot[] = [],
): Listing {
  const open: ListedFinding[] = [];
  const away: IgnoredListed[] = [];
  const seen = new Map<string, number>();
  for (const finding of findings) {
    const name = findingId(finding);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    const places = [finding.place, ...(finding.consequences ?? [])];
    const listed = {
      key: `${name}|${times}`,
      finding,
      kind: tableAround(finding.place, tables)?.kind,
      entities: [...new Set(places.flatMap((place) => entityAt(place, tables, sheets) ?? []))],
      difference: differenceOf(finding, sheets),
    };
    const entry = ignoredAs(finding, ignored);
    if (entry) away.push({ ...listed, entry });
    else open.push(listed);
  }
  return { open, ignored: away };
}

export interface Filter {
  /** Those that were picked; none means all. */
  readonly severities: ReadonlySet<Severity>;
  readonly sheet?: string;
  readonly text: string;
}

export const NO_FILTER: Filter = { severities: new Set(), text: '' };

/** An entity is found by its own findings and by those that bear on its row. */
function searchText({ finding, entities }: ListedFinding): string {
  const { check, place, message, actual = '', expected = '', citation, consequences = [] } = finding;
  const effects = consequences.flatMap((one) => [rangeName(one.range), one.message]);
  const own = [check, place.sheet, rangeName(place.range), message, actual, expected, citationText(citation)];
  return [...own, ...entities, ...effects].join('\n').toLowerCase();
}

/** Every word searched for must stand somewhere in the finding. */
export function filterFindings(findings: readonly ListedFinding[], filter: Filter): readonly ListedFinding[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return findings.filter((listed) => {
    const { severity, place } = listed.finding;
    if (filter.severities.size > 0 && !filter.severities.has(severity)) return false;
    if (filter.sheet !== undefined && place.sheet !== filter.sheet) return false;
    if (words.length === 0) return true;
    const text = searchText(listed);
    return words.every((word) => text.includes(word));
  });
}

export function countBySeverity(findings: readonly ListedFinding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { finding } of findings) counts[finding.severity]++;
  return counts;
}

export function sheetsOf(findings: readonly ListedFinding[]): readonly string[] {
  return [...new Set(findings.map(({ finding }) => finding.place.sheet))];
}
