import type { ColumnRole, Pattern } from '../kinds/kind';
import type { TableKind } from '../kinds';
import { isFigureRole } from './arithmetic';
import { inOrder } from './headers';
import { type Part, partsOf } from './parts';
import type { Reading } from './reading';
import type { Support } from './support';
import type { AssumedRole } from './table';

/** What must speak for a column to be given a role by words and contents alone. */
const LEAST_SUPPORT = { required: 0.5, optional: 0.8 };
/** The best column left may be a required role's if no more than so much speaks against it. */
const LEAST_LEFT = -0.7;
/** A column whose words say this much of a role may fill it in an equation; one of figures needs no word. */
const LEAST_IN_EQUATION = -1.6;
/** Digits that must agree, beside those that trying many columns makes agree. */
const LEAST_DIGITS = 5;
/** The likeliest columns of each role are tried in an equation, fewer where it has many parts. */
const TRIED = 8;
const TRIED_OF_MANY = 6;
const MANY_PARTS = 4;
/** An equation that holds counts so much beside words: one that few tables of other offices have, any, the same multiple. */
const EQUATION = { telling: 3.4, plain: 2.2, proportional: 1.2 };
const LACKS_REQUIRED = 1.5;
/** What names a column: its words or list, or else what it was assumed by. */
type Ground = 'words' | AssumedRole['by'];
const LEAST_WORDED = 0.34;

export type EquationWeight = keyof typeof EQUATION;

export function weightOf({ telling, gives }: Pattern): EquationWeight {
  return telling ? 'telling' : gives === 'proportional' ? 'proportional' : 'plain';
}

function rounded(support: number): number {
  return Math.round(support * 100);
}

/** By the first place at which two lists differ. */
function inTurn(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((place, index) => place !== b[index]);
  return at < 0 ? 0 : a[at] - b[at];
}

/** The columns of a kind's roles under one header, improved step by step. */
export class Matcher {
  readonly columns = new Map<ColumnRole, number[]>();
  readonly byFigures = new Set<ColumnRole>();
  private placed: ColumnRole | undefined;
  readonly held = new Set<Pattern>();

  constructor(
    readonly kind: TableKind,
    readonly reading: Reading,
    readonly support: Support,
  ) {}

  private ownerOf(column: number): ColumnRole | undefined {
    for (const [role, columns] of this.columns) if (columns.includes(column)) return role;
    return undefined;
  }

  private release(column: number): void {
    const owner = this.ownerOf(column);
    if (!owner) return;
    const left = (this.columns.get(owner) ?? []).filter((other) => other !== column);
    if (left.length > 0) this.columns.set(owner, left);
    else this.columns.delete(owner);
  }

  /** The surest pairs of role and column first. */
  byWords(): void {
    const pairs = this.kind.columns.flatMap((role, index) =>
      this.support.columns.flatMap((column) => {
        const support = this.support.of(role, column);
        // What the cells look like names no column that the table can do without.
        if (role.need === 'optional' && this.support.cover(role, column) === 0) return [];
        return support >= LEAST_SUPPORT[role.need] ? [{ role, column, support, index }] : [];
      }),
    );
    pairs.sort(
      (a, b) =>
        rounded(b.support) - rounded(a.support) ||
        Number(b.role.need === 'required') - Number(a.role.need === 'required') ||
        a.index - b.index ||
        a.column - b.column,
    );
    const taken = new Set<number>();
    for (const { role, column } of pairs) {
      if (taken.has(column)) continue;
      const has = this.columns.get(role) ?? [];
      if (has.length >= (role.series ? this.support.columns.length : 1)) continue;
      taken.add(column);
      this.columns.set(role, [...has, column]);
    }
    for (const role of this.columns.keys()) if (role.series) this.trimSeries(role);
  }

  /** Of more columns than a series has, those that its words fit best, and of these the last: they are what counts now. */
  private trimSeries(role: ColumnRole): void {
    const ordered = this.inOrder(this.columns.get(role) ?? []);
    const max = role.series?.max ?? 1;
    const kept = new Set(
      [...ordered]
        .reverse()
        .sort((a, b) => this.support.cover(role, b) - this.support.cover(role, a))
        .slice(0, max),
    );
    this.columns.set(
      role,
      ordered.filter((column) => kept.has(column)),
    );
  }

  private inOrder(columns: readonly number[]): number[] {
    const list = this.reading.block.columns.filter(({ column }) => columns.includes(column));
    return inOrder(list.map((column) => ({ column }))).map(({ column }) => column.column);
  }

  /** What a part of an equation is now. */
  private now({ role, of }: Part): readonly number[] {
    const columns = this.columns.get(role) ?? [];
    if (of === 'sum') return columns;
    return of === 'first' ? columns.slice(0, 1) : columns.slice(-1);
  }

  /** Gives the roles of an equation the columns for which it holds, where that says more than the words do. */
  byEquation(pattern: Pattern): void {
    const parts = partsOf(this.kind, pattern);
    if (!parts) return;
    const now = parts.map((part) => this.now(part));
    const whole = parts.every((part, index) => now[index].length > 0 || part.optional);
    const holds = whole && now[0].length > 0 && this.reading.fit(pattern, now) >= LEAST_DIGITS;
    if (holds) {
      this.held.add(pattern);
      return;
    }
    const weight = EQUATION[weightOf(pattern)];
    const choices = parts.map((part, index) => this.choicesOf(part, now[index], pattern, parts.length));
    if (choices.some((list) => list.length === 0)) return;
    const combinations = choices.reduce((product, list) => product * list.length, 1);
    const least = LEAST_DIGITS + Math.log10(combinations);
    const roles = new Set(parts.map(({ role }) => role));
    const worthNow = parts.reduce((total, part, index) => total + this.worthOf(part, now[index], roles), 0);
    const most = parts.reduce(
      (total, part, index) => total + Math.max(...choices[index].map((columns) => this.worthOf(part, columns, roles))),
      0,
    );
    // The figures are only asked where the words leave something to gain.
    if (most - worthNow + weight <= 0) return;
    const order = (solution: readonly (readonly number[])[]): number[] =>
      solution.map((columns, index) => choices[index].findIndex((choice) => choice.join() === columns.join()));
    let best: { readonly columns: readonly (readonly number[])[]; readonly gain: number } | undefined;
    for (const columns of [...this.reading.solutions(pattern, choices)].sort((a, b) => inTurn(order(a), order(b)))) {
      const worth = parts.reduce((total, part, index) => total + this.worthOf(part, columns[index], roles), 0);
      const gain = worth - worthNow + weight - this.given(parts, columns, now);
      if (gain > (best?.gain ?? 0) && this.reading.fit(pattern, columns) >= least) best = { columns, gain };
    }
    if (!best) return;
    const { columns } = best;
    parts.forEach((part, index) => this.take(part, columns[index], now[index]));
    this.held.add(pattern);
  }

  /** What the equations say that hold already and whose columns would be others. */
  private given(
    parts: readonly Part[],
    chosen: readonly (readonly number[])[],
    now: readonly (readonly number[])[],
  ): number {
    if (this.held.size === 0) return 0;
    const moved = new Set<ColumnRole>();
    parts.forEach(({ role, of }, index) => {
      if (of !== 'sum' && now[index].length > 0 && chosen[index].join() !== now[index].join()) moved.add(role);
    });
    return [...this.held]
      .filter((pattern) => partsOf(this.kind, pattern)?.some(({ role }) => moved.has(role)))
      .reduce((total, pattern) => total + EQUATION[weightOf(pattern)], 0);
  }

  private take({ role, of }: Part, columns: readonly number[], before: readonly number[]): void {
    if (of === 'sum' || columns.join() === before.join()) return;
    for (const column of columns) {
      if ((this.columns.get(role) ?? []).includes(column)) continue;
      this.release(column);
      const has = role.series ? (this.columns.get(role) ?? []) : [];
      this.columns.set(role, role.series ? this.inOrder([...has, column]) : [column]);
      this.byFigures.add(role);
    }
  }

  private choicesOf(part: Part, now: readonly number[], pattern: Pattern, parts: number): (readonly number[])[] {
    if (part.of === 'sum') return now.length > 0 || part.optional ? [now] : [];
    // Many columns are proportional to another: that alone, without a word, names none that the table can do without.
    const worded = pattern.gives === 'proportional' && part.role.need === 'optional';
    const least = worded ? 0 : LEAST_IN_EQUATION;
    const list = this.reading
      .figureColumns()
      .filter((column) => !worded || this.support.cover(part.role, column) > 0)
      .map((column) => ({ column, support: this.support.of(part.role, column) }))
      .filter(({ support }) => support > least)
      .sort((a, b) => b.support - a.support)
      .slice(0, parts > MANY_PARTS ? TRIED_OF_MANY : TRIED)
      .map(({ column }) => [column]);
    return part.optional ? [...list, []] : list;
  }

  /** How much speaks for a role of an equation being these columns, less what they are taken from outside of it. */
  private worthOf({ role, of }: Part, [column]: readonly number[], roles: ReadonlySet<ColumnRole>): number {
    if (of === 'sum') return 0;
    if (column === undefined) return role.need === 'required' && !role.series ? -LACKS_REQUIRED : 0;
    const owner = this.ownerOf(column);
    const taken = owner && !roles.has(owner) ? Math.max(0, this.support.of(owner, column)) : 0;
    return this.support.of(role, column) - taken;
  }

  /** A required column that nothing names is the likeliest one left. */
  byElimination(): void {
    const open = this.lacking().filter((role) => !role.names);
    if (open.length === 0) return;
    const pairs = open
      .flatMap((role) =>
        this.support.columns
          .filter((column) => !this.ownerOf(column) && this.reading.below(column).filled > 0)
          .filter((column) => !isFigureRole(role) || this.reading.figureColumns().includes(column))
          .map((column) => ({ role, column, support: this.support.of(role, column) })),
      )
      .filter(({ support }) => support >= LEAST_LEFT)
      .sort((a, b) => b.support - a.support);
    for (const { role, column } of pairs) {
      const has = this.columns.get(role) ?? [];
      if (this.ownerOf(column) || has.length >= (role.series?.min ?? 1)) continue;
      this.columns.set(role, role.series ? this.inOrder([...has, column]) : [column]);
    }
  }

  /** A column of names often has no header: it stands left of the first figures. */
  byPlace(): void {
    const names = this.kind.columns.find((role) => role.names);
    const figures = [...this.columns]
      .filter(([role]) => isFigureRole(role) || role.number === 'date')
      .flatMap(([, columns]) => columns);
    if (!names || this.columns.has(names) || figures.length === 0) return;
    let column = this.reading.nameColumn(Math.min(...figures));
    while (column !== undefined && this.ownerOf(column)) column = this.reading.nameColumn(column);
    if (column === undefined) return;
    // Years in that place are the table's years, where the kind tells them from who it is about.
    const year = this.kind.columns.find(({ number }) => number === 'year');
    const role = year && !this.columns.has(year) && this.reading.holdsYears(column) ? year : names;
    this.columns.set(role, [column]);
    this.placed = role;
  }

  nameCover(): number {
    const names = this.kind.columns.find((role) => role.names);
    const [column] = (names && this.columns.get(names)) ?? [];
    return names && column !== undefined ? this.support.cover(names, column) : 0;
  }

  /** Titles of what the kind cannot do without and the header lacks. */
  missing(): string[] {
    const lacking = this.lacking().map(({ title }) => title);
    const { anyOf } = this.kind;
    const has = (name: string): boolean => [...this.columns.keys()].some(({ role }) => role === name);
    if (lacking.length > 0 || !anyOf || anyOf.some((list) => list.every(has))) return lacking;
    return this.kind.columns.filter(({ role }) => anyOf[0].includes(role) && !has(role)).map(({ title }) => title);
  }

  lacking(): ColumnRole[] {
    const has = (name: string | undefined): boolean => [...this.columns.keys()].some(({ role }) => role === name);
    return this.kind.columns.filter(
      (role) =>
        role.need === 'required' &&
        !has(role.unless) &&
        !(role.names && this.reading.isOneCase()) &&
        (this.columns.get(role)?.length ?? 0) < (role.series?.min ?? 1),
    );
  }

  groundOf(role: ColumnRole, column: number): Ground {
    if (this.support.cover(role, column) >= LEAST_WORDED || this.support.of(role, column) >= 1) return 'words';
    if (role === this.placed) return 'place';
    return this.isByFigures(role) ? 'arithmetic' : 'elimination';
  }

  /** The roles that no words name, each with the columns it was given. */
  assumed(): AssumedRole[] {
    return [...this.columns].flatMap(([role, list]) => {
      const columns = list.filter((column) => this.groundOf(role, column) !== 'words');
      return columns.length === 0 ? [] : [{ role: role.role, columns, by: this.assumedBy(role, columns) }];
    });
  }

  /** Of several columns of a series the weakest ground counts. */
  private assumedBy(role: ColumnRole, columns: readonly number[]): AssumedRole['by'] {
    const grounds = columns.map((column) => this.groundOf(role, column));
    return (['place', 'elimination'] as const).find((by) => grounds.includes(by)) ?? 'arithmetic';
  }

  /** The columns that a table must have, those that name the rows aside. */
  needed(): ColumnRole[] {
    return this.kind.columns.filter(({ need, names }) => need === 'required' && !names);
  }

  /** Whether words or a list of its own name a role, not only what the cells look like. */
  isWorded(role: ColumnRole): boolean {
    return (this.columns.get(role) ?? []).some((column) => this.support.cover(role, column) >= LEAST_WORDED);
  }

  isByFigures(role: ColumnRole): boolean {
    return this.columns.has(role) && (this.byFigures.has(role) || this.inHeld(role));
  }

  private inHeld(role: ColumnRole): boolean {
    return [...this.held].some((pattern) => partsOf(this.kind, pattern)?.some((part) => part.role === role));
  }
}
