import type { WorkbookSnapshot } from '../workbook/snapshot';
import { figureIn } from './figure-text';
import type { Finding, Severity } from './finding';

/** The dollars of findings: all that is wrong, and what is left of it where too much and too little are set off. */
export interface Stake {
  readonly gross: number;
  /** Above 0: the workbook shows too little. Undefined where a finding does not tell which way it goes. */
  readonly net: number | undefined;
}

const CENTS = 100;

function inCents(amount: number): number {
  return Math.round(amount * CENTS) / CENTS;
}

function tooLittle({ place, value, expected, amount }: Finding, workbook: WorkbookSnapshot): number | undefined {
  const sheet = workbook.sheets.find(({ name }) => name === place.sheet);
  const shown = sheet?.value(place.range.top, place.range.left);
  const should = value ?? figureIn(expected);
  if (should === undefined || amount === undefined || typeof shown !== 'number') return undefined;
  return should < shown ? -amount : amount;
}

/** What is at stake in findings; undefined where none has an amount. */
export function stakeOf(findings: readonly Finding[], workbook: WorkbookSnapshot): Stake | undefined {
  const counted = findings.filter(({ amount }) => amount !== undefined && amount > 0);
  if (counted.length === 0) return undefined;
  const gross = counted.reduce((total, { amount = 0 }) => total + amount, 0);
  const signed = counted.map((finding) => tooLittle(finding, workbook));
  const net = signed.includes(undefined) ? undefined : signed.reduce<number>((sum, each) => sum + (each ?? 0), 0);
  return { gross: inCents(gross), net: net === undefined ? undefined : inCents(net) };
}

/** How grave the gravest of findings is; undefined where there are none. */
export function gravest(findings: readonly Finding[]): Severity | undefined {
  return (['error', 'warning', 'info'] as const).find((severity) =>
    findings.some((finding) => finding.severity === severity),
  );
}
