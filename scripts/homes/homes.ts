import path from 'node:path';
import { CHECKS } from '../../src/checks';
import { CATALOGUE, type CatalogueEntry } from '../../src/functions/catalogue';
import { TABLE_KINDS, type TableKind } from '../../src/kinds';
import { functionsIn } from '../../src/kinds/equation';
import { PARAMETER_NAMES } from '../../src/law/parameters';
import { templateModel } from '../../src/templates';
import { Declarations, type Symbol } from './declarations';
import { type Reached, reachedBy } from './reached';

/** Where one function is at home. */
export interface Home {
  readonly entry: CatalogueEntry;
  /** The files of the rules that compute it, or the names of the dated values that it gives. */
  readonly rules: readonly string[];
  /** The kinds of tables that it is a figure of. */
  readonly kinds: readonly string[];
  /** The checks that hold what a sheet shows to it. */
  readonly checks: readonly string[];
  /** The templates that compute it, or have a place for it. */
  readonly templates: readonly string[];
  /** The kinds whose what-if varies what it gives. */
  readonly whatIf: readonly string[];
}

const ROOT = path.resolve(__dirname, '../..');
/** How src/functions/runtime defines a function: one call a cell, a case or a range. */
const DEFINED_BY = /^per(?:Cell|Case|Range)/;
/** What all rules stand on says nothing of one function. */
const RULE = /^src\/rules\/(?!words\/)[^/]+\/|^src\/rules\/(?:apportion|parameter)\.ts$/;
const CALLED = /\bNM\.([A-Z0-9_]+)\(/g;

function inFunctions(file: string): boolean {
  return file.startsWith('src/functions/') && !file.includes('/runtime/');
}

/** The functions that a kind's equations name, or that of one of its figures. */
function equationNames({ equations = {} }: TableKind, role?: string): string[] {
  return Object.entries(equations).flatMap(([result, { of }]) =>
    role === undefined || result === role ? functionsIn(of) : [],
  );
}

function figureNames(kindId: string, role: string): string[] {
  const kind = TABLE_KINDS.find(({ id }) => id === kindId);
  return kind ? equationNames(kind, role) : [];
}

function variedNames(kind: TableKind): string[] {
  return (kind.vary?.results ?? []).flatMap(({ of }) => {
    if (of === undefined) return [];
    return typeof of === 'string' ? equationNames(kind, of) : functionsIn(of);
  });
}

function formulaNames({ id }: TableKind): Set<string> {
  const cells = templateModel(id).sheets.flatMap((sheet) => sheet.cells.flat());
  const formulas = cells.filter((cell): cell is string => typeof cell === 'string');
  return new Set(formulas.flatMap((text) => [...text.matchAll(CALLED)].map(([, name]) => name)));
}

/** The first of several lists that has anything. */
function firstOf<T>(...lists: readonly (readonly T[])[]): readonly T[] {
  return lists.find(({ length }) => length > 0) ?? [];
}

/** What a function's code applies of the rules, and where these stand: in files, or where there are none as dated values. */
interface Applied {
  readonly symbols: readonly Symbol[];
  readonly written: readonly string[];
}

function appliedBy(code: Declarations, definition: Symbol): Applied {
  const reached = code.reachable(definition, inFunctions);
  const symbols = reached.filter(({ file }) => RULE.test(file));
  const dated = reached.flatMap(({ declaration }) => PARAMETER_NAMES.filter((name) => declaration.texts.has(name)));
  return { symbols, written: firstOf([...new Set(symbols.map(({ file }) => file))], dated) };
}

function appliedRules(code: Declarations): Map<string, Applied> {
  const definitions = code.where(
    ({ calls }, file) => inFunctions(file) && calls.some(({ name }) => DEFINED_BY.test(name)),
  );
  return new Map(
    CATALOGUE.map(({ fn: { name } }) => {
      const definition = definitions.find(({ declaration }) => declaration.texts.has(name));
      if (!definition) throw new Error(`No definition of NM.${name} was found in src/functions.`);
      return [name, appliedBy(code, definition)];
    }),
  );
}

/** In how many functions each rule is applied, by its key. */
function usersOf(applied: ReadonlyMap<string, Applied>): Map<string, number> {
  const users = new Map<string, number>();
  for (const { key } of [...applied.values()].flatMap(({ symbols }) => symbols))
    users.set(key, (users.get(key) ?? 0) + 1);
  return users;
}

interface Computed {
  readonly name: string;
  /** What the function applies of the rules, and of it what no other function applies. */
  readonly applied: readonly Symbol[];
  readonly own: readonly Symbol[];
  /** The tables that have it as a figure. */
  readonly kinds: readonly string[];
}

/** Checks by the surest tie first: they name the function, apply its own rule, apply one that it shares, read its tables. */
function checksOf({ name, applied, own, kinds }: Computed, checks: readonly Reached[]): readonly Reached[] {
  const applying = (rules: readonly Symbol[]): Reached[] =>
    checks.filter(({ symbols }) => rules.some(({ key }) => symbols.has(key)));
  const reads = (check: Reached): boolean => kinds.some((kind) => check.kinds.has(kind));
  return firstOf(
    checks.filter(({ functions }) => functions.has(name)),
    applying(own),
    applying(applied).filter(reads),
    checks.filter(reads),
  );
}

/** Every function of the catalogue with its rule, its tables, checks and templates, as the code has them. */
export function homes(): Home[] {
  const code = new Declarations(ROOT, ['src/rules', 'src/functions', 'src/checks']);
  const checks = reachedBy(code, CHECKS, figureNames);
  const calls = new Map(TABLE_KINDS.map((kind) => [kind, formulaNames(kind)]));
  const rules = appliedRules(code);
  const users = usersOf(rules);
  const homeOf = (entry: CatalogueEntry): Home => {
    const { name } = entry.fn;
    const named = TABLE_KINDS.filter((kind) => equationNames(kind).includes(name)).map(({ id }) => id);
    const computing = TABLE_KINDS.filter((kind) => calls.get(kind)?.has(name)).map(({ id }) => id);
    const whatIf = TABLE_KINDS.filter((kind) => variedNames(kind).includes(name)).map(({ id }) => id);
    const tables = [...new Set([...named, ...computing, ...whatIf])];
    const { symbols: applied = [], written = [] } = rules.get(name) ?? {};
    const own = applied.filter(({ key }) => users.get(key) === 1);
    const held = checksOf({ name, applied, own, kinds: tables }, checks);
    const kinds = firstOf(tables, [...new Set(held.flatMap((check) => [...check.kinds]))]);
    return {
      entry,
      rules: written,
      kinds,
      checks: held.map(({ id }) => id),
      templates: firstOf(computing, kinds),
      whatIf,
    };
  };
  const found = new Map(CATALOGUE.map((entry) => [entry.fn.name, homeOf(entry)]));
  return [...found.values()].map((home) => {
    const { tabledAs } = home.entry.doc;
    const other = tabledAs === undefined ? undefined : found.get(tabledAs);
    return other ? { ...other, entry: home.entry, rules: home.rules } : home;
  });
}
