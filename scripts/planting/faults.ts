import { cellName, type CellRange, rangeName } from '../../src/workbook/address';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import type { Random } from '../../test/corpus/random';
import type { Edit } from './overlay';
import {
  moved,
  type Named,
  plainSum,
  referencesIn,
  type Region,
  regions,
  replaced,
  singleTerms,
  type Site,
  sites,
} from './sites';

/** Edits that make one fault, and the cells of which any may be told. */
export interface Fault {
  readonly edits: readonly Edit[];
  readonly at: readonly { readonly row: number; readonly column: number }[];
  /** What cannot be computed makes no difference that could be seen. */
  readonly isUnfelt?: boolean;
}

export type Planter = (sheet: SheetSnapshot, random: Random) => Iterable<Fault>;

type Place = Fault['at'][number];

function edit(sheet: SheetSnapshot, { row, column }: Place, content: Edit['content']): Edit {
  return { sheet: sheet.name, row, column, content };
}

function one(sheet: SheetSnapshot, place: Place, content: Edit['content']): Fault {
  return { edits: [edit(sheet, place, content)], at: [place] };
}

function isNumber(sheet: SheetSnapshot, row: number, column: number): boolean {
  return row >= 0 && column >= 0 && typeof sheet.value(row, column) === 'number' && sheet.value(row, column) !== 0;
}

/** Ends of a sum's range moved along its line by so many cells; what comes in or falls out must count. */
function resized(first: number, last: number): Planter {
  return function* (sheet, random) {
    for (const site of sites(sheet, random)) {
      const sum = plainSum(site);
      if (!sum) continue;
      const { range, direction } = sum;
      const isDown = direction === 'down';
      const length = isDown ? range.bottom - range.top : range.right - range.left;
      if (length < 3) continue;
      const changed: CellRange = isDown
        ? { ...range, top: range.top + first, bottom: range.bottom + last }
        : { ...range, left: range.left + first, right: range.right + last };
      if (changed.top < 0 || changed.left < 0) continue;
      if (first > 0 && !isNumber(sheet, range.top, range.left)) continue;
      if (last < 0 && !isNumber(sheet, range.bottom, range.right)) continue;
      yield one(sheet, site, `=SUM(${rangeName(changed)})`);
    }
  };
}

const ownCell: Planter = function* (sheet, random) {
  for (const site of sites(sheet, random)) {
    const sum = plainSum(site);
    const range = sum && rangeName({ ...sum.range, bottom: site.row, right: site.column });
    if (range) yield { ...one(sheet, site, `=SUM(${range})`), isUnfelt: true };
  }
};

/** A typed figure that a formula takes in becomes a share of that formula. */
const goesRound: Planter = function* (sheet, random) {
  for (const site of sites(sheet, random)) {
    const input = referencesIn(site.formula)
      .map(({ range: { top, left } }) => ({ row: top, column: left }))
      .find(({ row, column }) => isNumber(sheet, row, column) && sheet.formula(row, column) === undefined);
    if (!input) continue;
    yield { edits: [edit(sheet, input, `=${cellName(site.row, site.column)}*0.1`)], at: [input, site], isUnfelt: true };
  }
};

function ofTerms(
  change: (sheet: SheetSnapshot, site: Site, terms: readonly Named[], random: Random) => string | undefined,
): Planter {
  return function* (sheet, random) {
    for (const site of sites(sheet, random)) {
      const terms = singleTerms(site);
      if (terms.length < 3) continue;
      const formula = change(sheet, site, terms, random);
      if (formula !== undefined) yield one(sheet, site, formula);
    }
  };
}

/** A term, with the sign or comma that joins it. */
function without(formula: string, term: Named): string {
  const end = term.at + term.text.length;
  const isLast = !/[+,]/.test(formula[end] ?? '');
  return isLast
    ? formula.slice(0, term.at - 1) + formula.slice(end)
    : formula.slice(0, term.at) + formula.slice(end + 1);
}

const skipsTerm = ofTerms((_, { formula }, terms, random) => without(formula, random.pick(terms)));

/** A term that looks at the heading or the blank cell beside the figure it should take. */
const takesHeading = ofTerms((sheet, { formula }, terms, random) => {
  for (const term of random.shuffled(terms)) {
    for (const by of [-1, 1]) {
      const row = term.range.top + by;
      const value = row < 0 ? undefined : sheet.value(row, term.range.left);
      if (value === null || typeof value === 'string')
        return replaced(formula, term, moved(term.text, by, 0) ?? term.text);
    }
  }
  return undefined;
});

const sameTermTwice = ofTerms((_, { formula }, terms, random) => {
  const [from, to] = random.shuffled(terms);
  return from.text === to.text ? undefined : replaced(formula, to, from.text);
});

/** A figure is added that one of the terms contains already. */
const addsPart = ofTerms((sheet, { formula }, terms, random) => {
  for (const { range } of random.shuffled(terms)) {
    const inner = sheet.formula(range.top, range.left);
    const part = inner === undefined ? undefined : referencesIn(inner)[0];
    if (!part || !isNumber(sheet, part.range.top, part.range.left)) continue;
    const name = cellName(part.range.top, part.range.left);
    return formula.endsWith(')') ? `${formula.slice(0, -1)},${name})` : `${formula}+${name}`;
  }
  return undefined;
});

/** A row of totals, or a column of them, typed as the whole numbers that they are, one of them off by one. */
function typedTotals(direction: 'down' | 'across'): Planter {
  return function* (sheet, random) {
    for (const { axis, cells } of regions(sheet, 4, random)) {
      if (axis !== (direction === 'down' ? 'row' : 'column')) continue;
      if (!cells.every((site) => plainSum(site)?.direction === direction)) continue;
      const numbers = cells.map(({ row, column }) => sheet.value(row, column));
      if (!numbers.every((value): value is number => Number.isInteger(value))) continue;
      const telling = cells.filter((_, index) => numbers[index] > 10);
      if (telling.length < 4) continue;
      const wrong = random.pick(telling);
      const by = random.chance(0.5) ? 1 : -1;
      yield {
        edits: cells.map((cell, index) => edit(sheet, cell, numbers[index] + (cell === wrong ? by : 0))),
        at: [wrong],
      };
    }
  };
}

function isTotal({ cells: [first] }: Region): boolean {
  return /^=\+?(?:SUM|SUBTOTAL|AVERAGE|MIN|MAX|COUNTA?)\([^()]*\)$/i.test(first.formula);
}

/** One cell inside a region of formulas is changed. */
function ofRegion(
  least: number,
  change: (sheet: SheetSnapshot, site: Site, region: Region, random: Random) => Edit['content'] | undefined,
): Planter {
  return function* (sheet, random) {
    for (const region of regions(sheet, least, random)) {
      const site = region.cells[random.int(1, region.cells.length - 2)];
      const content = change(sheet, site, region, random);
      if (content !== undefined && content !== site.formula) yield one(sheet, site, content);
    }
  };
}

const slipped = ofRegion(5, (_, { formula }, region, random) => {
  if (isTotal(region)) return undefined;
  const named = referencesIn(formula).filter(({ text }) => !text.includes(':'));
  if (named.length === 0) return undefined;
  const reference = random.pick(named);
  const by = random.chance(0.5) ? 1 : -1;
  const to = region.axis === 'column' ? moved(reference.text, by, 0) : moved(reference.text, 0, by);
  return to === undefined ? undefined : replaced(formula, reference, to);
});

const NUMBER = /(?<![\w.$:!])\d+(?:\.\d+)?(?![\w.(:!%])/g;

const otherNumber = ofRegion(6, (_, { formula }, __, random) => {
  const numbers = /["'{]/.test(formula)
    ? []
    : [...formula.matchAll(NUMBER)].filter(({ 0: text }) => Number(text) > 1 || text.includes('.'));
  if (numbers.length === 0) return undefined;
  const { 0: text, index } = random.pick(numbers);
  const changed = text.includes('.') ? Number((Number(text) * 1.1).toPrecision(6)) : Number(text) + 1;
  return formula.slice(0, index) + String(changed) + formula.slice(index + text.length);
});

const numberAdded = ofRegion(6, (sheet, { formula, row, column }, region, random) => {
  if (!isNumber(sheet, row, column) || isTotal(region)) return undefined;
  return random.chance(0.5) ? `${formula}+100` : `=(${formula.slice(1)})*1.02`;
});

const typedOver = ofRegion(5, (sheet, { row, column }) => {
  const value = sheet.value(row, column);
  return typeof value === 'number' && value !== 0 ? Number((value * 1.1 + 1).toPrecision(4)) : undefined;
});

const otherFunction = ofRegion(4, (_, { formula }) => {
  const sum = /^=\+?SUM\(([^(),]*)\)$/.exec(formula);
  return sum?.[1].includes(':') ? `=AVERAGE(${sum[1]})` : undefined;
});

/** Most of a column of products typed as numbers of another factor. */
const otherFactor: Planter = function* (sheet, random) {
  for (const region of regions(sheet, 6, random)) {
    const { axis, cells } = region;
    if (axis !== 'column' || isTotal(region) || !/[*/]/.test(cells[0].formula)) continue;
    if (!cells.every(({ row, column }) => isNumber(sheet, row, column))) continue;
    const kept = random.shuffled(cells).slice(0, 2);
    const typed = cells.filter((cell) => !kept.includes(cell));
    yield {
      edits: typed.map((cell) =>
        edit(sheet, cell, Number((Number(sheet.value(cell.row, cell.column)) * 1.05).toFixed(4))),
      ),
      at: cells,
    };
  }
};

/** A `$` too many: the range of each formula of a column begins where the first one's does, and grows. */
const growing: Planter = function* (sheet, random) {
  for (const { axis, cells } of regions(sheet, 5, random)) {
    if (axis !== 'column') continue;
    const [first] = referencesIn(cells[0].formula).filter(({ text }) => /^[A-Z]+\d+:[A-Z]+\d+$/.test(text));
    if (first === undefined) continue;
    const anchor = first.text.split(':')[0].replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
    const edits = cells.map((cell) => {
      const own = referencesIn(cell.formula).find(({ text }) => text.includes(':'));
      return own === undefined
        ? undefined
        : edit(sheet, cell, replaced(cell.formula, own, `${anchor}:${own.text.split(':')[1]}`));
    });
    if (edits.every((each) => each !== undefined)) yield { edits, at: cells };
  }
};

const textNumber: Planter = function* (sheet, random) {
  for (const site of sites(sheet, random)) {
    const sum = plainSum(site);
    if (!sum || sum.range.bottom - sum.range.top + sum.range.right - sum.range.left < 3) continue;
    const { top, left, bottom, right } = sum.range;
    const place = { row: random.int(top, bottom), column: random.int(left, right) };
    if (!isNumber(sheet, place.row, place.column) || sheet.formula(place.row, place.column) !== undefined) continue;
    yield one(sheet, place, { text: String(sheet.value(place.row, place.column)) });
  }
};

/** Faults by what they are called. */
export const FAULTS: Readonly<Record<string, Planter>> = {
  'range without its last cell': resized(0, -1),
  'range without its first cell': resized(1, 0),
  'range slipped by one': resized(-1, -1),
  'sum by + without a term': skipsTerm,
  'sum by + with a heading or blank': takesHeading,
  'same group twice': sameTermTwice,
  'amount and what contains it': addsPart,
  'growing anchor': growing,
  'circular, own cell': ownCell,
  'circular, by two cells': goesRound,
  'typed totals down, one off by one': typedTotals('down'),
  'typed totals across, one off by one': typedTotals('across'),
  'other factor typed': otherFactor,
  'reference slipped by one': slipped,
  'another number in the formula': otherNumber,
  'a number added to the formula': numberAdded,
  'number typed over': typedOver,
  'another function': otherFunction,
  'number as text': textNumber,
};
