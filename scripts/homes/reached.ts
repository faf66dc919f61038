import type { Check } from '../../src/checks/check';
import { TABLE_KINDS, type TableKind } from '../../src/kinds';
import type { Declarations, Symbol } from './declarations';

/** What a check's code reaches. */
export interface Reached {
  readonly id: string;
  /** The functions that it names: as figures of a kind's equations, or in the formulas that it writes. */
  readonly functions: ReadonlySet<string>;
  /** What it uses of the rules, by `key`. */
  readonly symbols: ReadonlySet<string>;
  /** The kinds of tables that it reads. */
  readonly kinds: ReadonlySet<string>;
}

const KIND_IDS: ReadonlySet<string> = new Set(TABLE_KINDS.map(({ id }) => id));
/** How a formula that a check writes names its function: "=NM.ABE_FTE(", formulaOf('ABE_FTE', …). */
const CALLED = /\bNM\.([A-Z0-9_]+)\(/g;
const WRITES = 'formulaOf';
/** How a check takes a figure of a kind. */
const TAKES = 'figureOf';

function inChecks(file: string): boolean {
  return file.startsWith('src/checks/');
}

function writtenNames(symbols: readonly Symbol[]): string[] {
  return symbols.flatMap(({ declaration: { texts, calls } }) => [
    ...[...texts].flatMap((text) => [...text.matchAll(CALLED)].map(([, name]) => name)),
    ...calls.flatMap(({ name, texts: [first] }) => (name === WRITES && first !== undefined ? [first] : [])),
  ]);
}

/** A check that is no more than its kind's equations. */
function reachedByEquations(id: string, kind: TableKind, figureNames: FigureNames): Reached {
  const figures = kind.check?.figures ?? Object.keys(kind.equations ?? {});
  const functions = figures.flatMap((role) => figureNames(kind.id, role));
  return { id, functions: new Set(functions), symbols: new Set(), kinds: new Set([kind.id]) };
}

/** The functions that a kind's equation for a figure names. */
type FigureNames = (kind: string, role: string) => readonly string[];

export function reachedBy(code: Declarations, checks: readonly Check[], figureNames: FigureNames): Reached[] {
  const defining = code.where(({ uses }, file) => inChecks(file) && uses.has('id') && uses.has('citation'));
  return checks.map(({ id }) => {
    const kind = TABLE_KINDS.find(({ check }) => check?.id === id);
    if (kind) return reachedByEquations(id, kind, figureNames);
    const definition = defining.find(({ declaration }) => declaration.texts.has(id));
    if (!definition) throw new Error(`No definition of the check ${id} was found in src/checks.`);
    const symbols = code.reachable(definition, inChecks);
    const figures = symbols.flatMap(({ declaration }) =>
      declaration.calls.flatMap(({ name, texts: [kind, role] }) => (name === TAKES ? figureNames(kind, role) : [])),
    );
    const texts = symbols.flatMap(({ file, declaration }) => (inChecks(file) ? [...declaration.texts] : []));
    return {
      id,
      functions: new Set([...figures, ...writtenNames(symbols)]),
      symbols: new Set(symbols.map(({ key }) => key)),
      kinds: new Set(texts.filter((text) => KIND_IDS.has(text))),
    };
  });
}
