import { kindOf, type ResultIn, type TableKind, type TableKindId } from '../kinds';
import { type Held, valueOf } from '../kinds/compute';
import type { CellOf, Equation } from '../kinds/equation';
import { textOf } from '../kinds/formula';
import { Decimal } from '../rules/decimal';
import type { Law } from '../rules/law';
import type { Case } from './case';
import type { Check } from './check';
import { determined, findingAt } from './figure';
import type { Finding } from './finding';
import { heldIn, nameIn } from './kind-figure';

const PERCENT = 100;

/** What a text or a mark in a cell says, by its kind's equation: "Identified", yes. */
export interface Verdict {
  readonly kind: TableKindId;
  readonly role: string;
  readonly equation: Equation;
  /** What the cell says, as the equation's function would; undefined where it is another matter. */
  readonly read: (text: string, item: Case) => string | boolean | undefined;
  readonly lawOf?: (item: Case) => Law;
}

/** @param lawOf the law by which a case is judged; that of the function's own source where it is left out */
export function verdictOf<K extends TableKindId>(
  kind: K,
  role: ResultIn<K>,
  read: Verdict['read'],
  lawOf?: (item: Case) => Law,
): Verdict {
  const { equations }: TableKind = kindOf(kind);
  const equation = equations?.[role];
  if (!equation) throw new Error(`The kind ${kind} has no equation for ${role}.`);
  return { kind, role, equation, read, lawOf };
}

const SHARES: ReadonlySet<string> = new Set(['share', 'ratio']);

/** Shares are written in percent where a figure of their column is above one. */
function inPercent(item: Case, role: string): boolean {
  return SHARES.has(item.numberKind(role)) && (item.typedFigures(role).aboveOne > 0 || !!item.number(role)?.gt(1));
}

function held(item: Case, cell: CellOf): Held {
  const value = heldIn(item, cell);
  return value instanceof Decimal && inPercent(item, cell.role) ? value.div(PERCENT) : value;
}

function named(item: Case, cell: CellOf): string | undefined {
  const name = nameIn(item, cell);
  return name !== undefined && inPercent(item, cell.role) ? `${name}/${PERCENT}` : name;
}

function said(item: Case, role: string): string {
  const at = item.at(role);
  const value = at && item.view.cell(at.row, at.column);
  return typeof value === 'boolean' ? String(value) : item.text(role);
}

const YES_WORD = 'Yes';
const NO_WORD = 'No';

/** Yes or no, as a cell says it; undefined where it says neither. */
export function readYesNo(text: string): boolean | undefined {
  if (/^(?:yes|y|true|x|s[ií]|1|met|meets|eligible|qualifies|qualified)$/i.test(text)) return true;
  return /^(?:no|n|false|0|not met|does not meet|not eligible|ineligible|does not qualify)$/i.test(text)
    ? false
    : undefined;
}

function rightOf(item: Case, { equation }: Verdict, law: Law | undefined): string | boolean | undefined {
  const right = determined(() => valueOf(equation.of, (cell) => held(item, cell), law && { fy: law }));
  return typeof right === 'string' || typeof right === 'boolean' ? right : undefined;
}

/** The formula; the year is an argument of it only where it gives another result than without one. */
function formulaOf(item: Case, verdict: Verdict, law: Law | undefined): string | undefined {
  const right = rightOf(item, verdict, law);
  const args: Record<string, string> =
    law && rightOf(item, verdict, undefined) !== right ? { fy: String(law.fiscalYear) } : {};
  const text = textOf(verdict.equation.of, (cell) => named(item, cell), { args });
  if (text === undefined) return undefined;
  return typeof right === 'boolean' ? `=IF(${text},"${YES_WORD}","${NO_WORD}")` : `=${text}`;
}

/** What cells say against what follows from the others of their row or form. */
export function verdictFindings(
  check: Pick<Check, 'id' | 'severity' | 'citation'>,
  items: readonly Case[],
  verdict: Verdict,
): Finding[] {
  return items.flatMap((item) => {
    const at = item.at(verdict.role);
    const printed = said(item, verdict.role);
    const read = printed === '' ? undefined : verdict.read(printed, item);
    const law = verdict.lawOf?.(item);
    const right = rightOf(item, verdict, law);
    if (!at || read === undefined || right === undefined || right === read) return [];
    const expected = typeof right === 'string' ? right : right ? YES_WORD : NO_WORD;
    const why = `${verdict.equation.why} "${expected}"`;
    return [
      findingAt(check, item.view, at, {
        message: `${item.name}: "${printed}" is shown as ${item.title(verdict.role)}, but ${why}.`,
        actual: printed,
        expected,
        fix: { after: formulaOf(item, verdict, law) ?? expected, reason: `${item.name}: ${why}.` },
      }),
    ];
  });
}
