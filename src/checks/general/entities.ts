import type { Check } from '../check';
import type { Finding } from '../finding';
import { type TableView, viewsOf } from '../table-view';
import { kindOf, type RecognisedTable, TABLE_KINDS } from '../../recognition';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { type LabelTwins, labelTwins } from './model/label-twins';
import { isSlip, plainName, wordsKey } from './model/names';
import { placeOf, practice } from './model/report';

interface Named {
  readonly row: number;
  readonly name: string;
  readonly plain: string;
  /** The words of the plain name. */
  readonly words: readonly string[];
  /** What else tells rows of one name apart: codes, years, groups. */
  readonly rest: string;
}

/** What a table says of a row does not tell two rows apart. */
const OUTCOMES: ReadonlySet<string> = new Set(['status', 'result', 'finding', 'determination', 'reason']);

/** Columns of words and codes beside the name: a name may come back with another of them. */
function distinguishing(view: TableView, named: number): number[] {
  return view.kind.columns
    .filter(({ number }) => number === 'text' || number === 'code' || number === 'year' || number === 'date')
    .filter(({ role }) => !OUTCOMES.has(role))
    .map(({ role }) => view.column(role))
    .filter((column): column is number => column !== undefined && column !== named);
}

/** Words left of the name, of no role: the account or the group that the rows from there on are of. */
function groupsOf(view: TableView, named: number): number[] {
  const roles = new Set(Object.values(view.table.columns));
  const left = Array.from({ length: named - view.table.range.left }, (_, index) => view.table.range.left + index);
  const before = view.table.range.left > 0 ? [view.table.range.left - 1] : [];
  return [...before, ...left].filter((column) => column < named && !roles.has(column));
}

/** What the groups of a row are, each named once for all of its rows. */
function groupNames(view: TableView, columns: readonly number[]): (row: number) => string[] {
  const last = new Map<number, string>();
  return (row) =>
    columns.map((column) => {
      const text = view.text(row, column);
      if (/\p{L}/u.test(text)) last.set(column, text);
      return last.get(column) ?? '';
    });
}

function rowsOf(view: TableView, column: number): Named[] {
  const others = distinguishing(view, column);
  const groupsAt = groupNames(view, groupsOf(view, column));
  return view.rows('data').flatMap(({ row }): Named[] => {
    const groups = groupsAt(row);
    const name = view.text(row, column);
    const plain = plainName(name);
    if (plain === '' || /^\d+$/.test(plain)) return [];
    return [
      {
        row,
        name,
        plain,
        words: plain.split(' '),
        rest: [...others.map((other) => view.text(row, other)), ...groups].join('|'),
      },
    ];
  });
}

/** Pairs of long lists are compared by their first or last letters only, so that the work stays in proportion. */
function lookAlikes(names: readonly Named[]): [Named, Named][] {
  const unique = [...new Map(names.map((entry) => [entry.plain, entry])).values()];
  const pairs = new Map<string, [Named, Named]>();
  const groups = (keyOf: (plain: string) => string): Named[][] => {
    const byKey = new Map<string, Named[]>();
    for (const entry of unique) {
      const key = keyOf(entry.plain);
      const group = byKey.get(key);
      if (group) group.push(entry);
      else byKey.set(key, [entry]);
    }
    return [...byKey.values()];
  };
  const add = (a: Named, b: Named): void => {
    const [first, second] = a.row < b.row ? [a, b] : [b, a];
    pairs.set(`${first.row} ${second.row}`, [first, second]);
  };
  for (const group of groups(wordsKey)) for (const other of group.slice(1)) add(group[0], other);
  for (const keyOf of [(plain: string) => plain.slice(0, KEY), (plain: string) => plain.slice(-KEY)]) {
    for (const group of groups(keyOf)) {
      for (const [index, a] of group.slice(0, GROUP).entries()) {
        for (const b of group.slice(index + 1, GROUP)) if (isSlip(a.words, b.words)) add(a, b);
      }
    }
  }
  return [...pairs.values()];
}

const KEY = 4;
const GROUP = 200;

function duplicates(names: readonly Named[]): [Named, Named][] {
  const first = new Map<string, Named>();
  return names.flatMap((entry): [Named, Named][] => {
    const key = `${entry.plain}|${entry.rest}`;
    const known = first.get(key);
    if (known) return [[known, entry]];
    first.set(key, entry);
    return [];
  });
}

/** Kinds whose rows are entities, one row each; not ledgers, where a vendor or an account comes back. */
const OF_ENTITIES: ReadonlySet<string> = new Set(['entity', 'school']);
/** Kinds that often stand without their entities' names, of one LEA, but list an entity a row where they have them. */
const OTHERWISE_UNNAMED: ReadonlySet<string> = new Set(['moe-adjustment']);

function isOfEntities({ kind }: RecognisedTable): boolean {
  return kindOf(kind).columns.some(({ names, role }) => names && OF_ENTITIES.has(role));
}

function findingsOf(view: TableView): Finding[] {
  const role = view.kind.columns.find(
    ({ names, role }) => (names || OTHERWISE_UNNAMED.has(view.kind.id)) && OF_ENTITIES.has(role),
  );
  const column = role && view.column(role.role);
  if (column === undefined) return [];
  const names = rowsOf(view, column);
  const finding = (entry: Named, message: string): Finding => ({
    check: ENTITIES.id,
    severity: ENTITIES.severity,
    place: view.place(entry.row, column),
    message,
    actual: entry.name,
    citation: ENTITIES.citation,
  });
  return [
    ...told(duplicates(names), (pairs) => {
      const [[first, second]] = pairs;
      const more = pairs.length > 1 ? `, and ${pairs.length - 1} more rows of it have a name that stood before` : '';
      return finding(
        second,
        `${second.name} stands twice in this table, in rows ${first.row + 1} and ${second.row + 1}${more}.`,
      );
    }),
    ...told(lookAlikes(names), (pairs) => {
      const [[first, second]] = pairs;
      const more = pairs.length > 1 ? `. ${pairs.length - 1} more names are like another` : '';
      return finding(
        second,
        `${second.name} in row ${second.row + 1} may be the same as ${first.name} in row ${first.row + 1}: the names differ in spelling only${more}.`,
      );
    }),
  ];
}

/** A few pairs are told one by one; more are one pattern, and one finding. */
const TOLD = 5;

function told(pairs: readonly [Named, Named][], tell: (pairs: readonly [Named, Named][]) => Finding): Finding[] {
  if (pairs.length === 0) return [];
  return pairs.length > TOLD ? [tell(pairs)] : pairs.map((pair) => tell([pair]));
}

function twinFinding(sheet: SheetSnapshot, { first, second }: LabelTwins): Finding {
  return {
    check: ENTITIES.id,
    // Written alike, they may be two of a kind: two positions of one title.
    severity: first.label === second.label ? 'info' : ENTITIES.severity,
    place: placeOf(sheet, second.row, second.column),
    message: `${second.label.trim()} stands twice in this list, in rows ${first.row + 1} and ${second.row + 1}: its figures are in two rows, or one of them is another group's.`,
    actual: second.label,
    citation: ENTITIES.citation,
  };
}

/** The same district or school twice in a table, or under two spellings. */
export const ENTITIES: Check = {
  id: 'general.entities',
  title: 'Each entity stands once',
  severity: 'warning',
  citation: practice('A district or school that stands twice is counted, and perhaps paid, twice'),
  run(context) {
    return [
      ...viewsOf(context, ...TABLE_KINDS.map(({ id }) => id)).flatMap(findingsOf),
      ...context.workbook.sheets.flatMap((sheet) =>
        labelTwins(sheet, context.tables.filter(isOfEntities)).map((twins) => twinFinding(sheet, twins)),
      ),
    ];
  },
};
