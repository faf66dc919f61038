import type { Severity } from '../../checks/finding';
import type { TableKindId } from '../../kinds';
import { type ListedFinding, SEVERITIES } from './view';

/** How findings are listed: by what is wrong, by dollars alone, or as they stand in the workbook. */
export const ORDERS = ['cause', 'amount', 'place'] as const;

export type Order = (typeof ORDERS)[number];

export interface FindingPart {
  readonly key: string;
  /** What its findings have in common; by dollars alone it is nothing. */
  readonly of: { readonly check: string } | { readonly sheet: string; readonly kind?: TableKindId } | undefined;
  /** Dollars at stake in them, where any has an amount. */
  readonly stake: number;
  readonly findings: readonly ListedFinding[];
}

export interface FindingGroup {
  readonly severity: Severity;
  readonly count: number;
  readonly parts: readonly FindingPart[];
}

const amountOf = ({ finding }: ListedFinding): number => finding.amount ?? 0;

function partKey({ finding, kind }: ListedFinding, order: Order): string {
  if (order === 'cause') return finding.check;
  return order === 'place' ? `${finding.place.sheet}|${kind ?? ''}` : '';
}

function partOf({ finding, kind }: ListedFinding, order: Order): FindingPart['of'] {
  if (order === 'cause') return { check: finding.check };
  return order === 'place' ? { sheet: finding.place.sheet, kind } : undefined;
}

function partsOf(findings: readonly ListedFinding[], severity: Severity, order: Order): FindingPart[] {
  const parts = new Map<string, ListedFinding[]>();
  for (const listed of findings) {
    const key = partKey(listed, order);
    const part = parts.get(key);
    if (part) part.push(listed);
    else parts.set(key, [listed]);
  }
  const all = [...parts].map(([key, list]) => ({
    key: `${order}|${severity}|${key}`,
    of: partOf(list[0], order),
    stake: list.reduce((sum, listed) => sum + amountOf(listed), 0),
    findings: order === 'place' ? list : [...list].sort((a, b) => amountOf(b) - amountOf(a)),
  }));
  return order === 'cause' ? all.sort((a, b) => b.stake - a.stake) : all;
}

/** By severity; within it in the order that is wanted, of the same amount as they were found. */
export function groupFindings(findings: readonly ListedFinding[], order: Order): readonly FindingGroup[] {
  return SEVERITIES.flatMap((severity) => {
    const own = findings.filter(({ finding }) => finding.severity === severity);
    return own.length === 0 ? [] : [{ severity, count: own.length, parts: partsOf(own, severity, order) }];
  });
}

/** All findings in the order in which they are listed. */
export function inTurn(groups: readonly FindingGroup[]): readonly ListedFinding[] {
  return groups.flatMap(({ parts }) => parts.flatMap(({ findings }) => findings));
}
