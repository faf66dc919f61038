import type { Finding, Severity } from '../../checks/finding';
import { findingId } from '../../checks/finding-id';
import { ignoredAs, type IgnoredFinding } from '../../checks/ignored';
import { citationText } from '../../law/citation-text';
import { overlap, rangeName } from '../../workbook/address';
import type { TableKindId } from '../../kinds/kind';
import type { RecognisedTable } from '../../recognition/table';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** A finding on the screen: with a key of its own, and the table it stands in. */
export interface ListedFinding {
  readonly key: string;
  readonly finding: Finding;
  readonly kind?: TableKindId;
}

export interface IgnoredListed extends ListedFinding {
  readonly entry: IgnoredFinding;
}

export interface Listing {
  readonly open: readonly ListedFinding[];
  readonly ignored: readonly IgnoredListed[];
}

function tableAround(finding: Finding, tables: readonly RecognisedTable[]): RecognisedTable | undefined {
  const { sheet, range } = finding.place;
  return tables.find((table) => table.sheet === sheet && overlap(table.range, range));
}

/** The findings as listed: those someone ignored apart from those still open. */
export function listFindings(
  findings: readonly Finding[],
  tables: readonly RecognisedTable[],
  ignored: readonly IgnoredFinding[],
): Listing {
  const open: ListedFinding[] = [];
  const away: IgnoredListed[] = [];
  const seen = new Map<string, number>();
  for (const finding of findings) {
    const name = findingId(finding);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    const listed = { key: `${name}|${times}`, finding, kind: tableAround(finding, tables)?.kind };
    const entry = ignoredAs(finding, ignored);
    if (entry) away.push({ ...listed, entry });
    else open.push(listed);
  }
  return { open, ignored: away };
}

export interface Filter {
  readonly severities: ReadonlySet<Severity>;
  readonly sheet?: string;
  readonly text: string;
}

export const NO_FILTER: Filter = { severities: new Set(SEVERITIES), text: '' };

function searchText({ finding }: ListedFinding): string {
  const { check, place, message, actual = '', expected = '', citation } = finding;
  return [check, place.sheet, rangeName(place.range), message, actual, expected, citationText(citation)]
    .join('\n')
    .toLowerCase();
}

/** Every word searched for must stand somewhere in the finding. */
export function filterFindings(findings: readonly ListedFinding[], filter: Filter): readonly ListedFinding[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return findings.filter((listed) => {
    const { severity, place } = listed.finding;
    if (!filter.severities.has(severity)) return false;
    if (filter.sheet !== undefined && place.sheet !== filter.sheet) return false;
    if (words.length === 0) return true;
    const text = searchText(listed);
    return words.every((word) => text.includes(word));
  });
}

export interface FindingPart {
  readonly key: string;
  readonly sheet: string;
  readonly kind?: TableKindId;
  readonly findings: readonly ListedFinding[];
}

export interface FindingGroup {
  readonly severity: Severity;
  readonly count: number;
  readonly parts: readonly FindingPart[];
}

/** By severity, within it by sheet and table, in the order in which they were found. */
export function groupFindings(findings: readonly ListedFinding[]): readonly FindingGroup[] {
  return SEVERITIES.flatMap((severity) => {
    const own = findings.filter(({ finding }) => finding.severity === severity);
    if (own.length === 0) return [];
    const parts = new Map<string, ListedFinding[]>();
    for (const listed of own) {
      const key = `${listed.finding.place.sheet}|${listed.kind ?? ''}`;
      const part = parts.get(key);
      if (part) part.push(listed);
      else parts.set(key, [listed]);
    }
    return [
      {
        severity,
        count: own.length,
        parts: [...parts].map(([key, list]) => ({
          key: `${severity}|${key}`,
          sheet: list[0].finding.place.sheet,
          kind: list[0].kind,
          findings: list,
        })),
      },
    ];
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
