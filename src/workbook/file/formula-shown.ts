/** Turns a function name as a file spells it (NM_MOE_SHORTFALL) into the name that Excel shows (NM.MOE_SHORTFALL). */
export type FunctionSpelling = (stored: string) => string;

/**
 * Names of custom functions are stored with underscores for dots, so the way back goes through the list of functions;
 * without it, or for a name that is not on it, the first underscore is taken for the dot after the namespace.
 */
export function functionSpelling(functionNames: readonly string[] = []): FunctionSpelling {
  const key = (name: string): string => name.toUpperCase().replace(/\./g, '_');
  const known = new Map(functionNames.map((name) => [key(name), name]));
  return (stored) => known.get(key(stored)) ?? guess(stored);
}

function guess(stored: string): string {
  const dotted = stored.includes('.') ? stored : stored.replace('_', '.');
  return /^NM\./i.test(dotted) ? dotted.toUpperCase() : dotted;
}

/**
 * Texts and quoted sheet names, which stay; a custom function in any spelling that files have (`_xldudf_NM_X`, `NM.X`,
 * either behind `_xll.` or a link to the add-in's own file, `[2]!`); another function or name behind Excel's prefixes.
 */
const PIECE = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`(?:\[\d+\]!|'(?:[^']|'')*'!)?(?:_xl[a-z]+\.)*(?:_xldudf_([A-Za-z0-9_.]+)|(NM[._][A-Za-z0-9_.]+)(?=\())`,
    String.raw`'(?:[^']|'')*'`,
    String.raw`((?:_xl(?:fn|ws|l|udf|pm|eta|nm|bgnm)\.)+)`,
  ].join('|'),
  'gi',
);

const NAME_CHARACTER = /[A-Za-z0-9_.\\?\u0080-\uffff]/;

/**
 * A formula without its "=" as Excel shows it: prefixes off, custom functions by their own names, @ and # as operators,
 * linked workbooks by their file names (`links`, in the order of the file's own numbers).
 */
export function shownFormula(stored: string, spelling: FunctionSpelling, links: readonly string[] = []): string {
  const functions = /_xl|NM[._]/i.test(stored) ? showFunctions(stored, spelling) : stored;
  return functions.includes('[') ? showBrackets(functions, links) : functions;
}

/** Texts, which stay; a linked workbook, in or out of quotation marks; the column of the row that a formula stands in. */
const BRACKETS = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`'\[(\d+)\]((?:[^']|'')*)'!`,
    String.raw`\[(\d+)\]([A-Za-z0-9_.\u0080-\uffff]*)!`,
    String.raw`\[\[#This Row\],((?:\[(?:[^[\]']|'.)*\])(?::\[(?:[^[\]']|'.)*\])?)\]`,
  ].join('|'),
  'g',
);

function showBrackets(formula: string, links: readonly string[]): string {
  return formula.replace(BRACKETS, (whole: string, ...groups: unknown[]) => {
    const [quotedLink, quotedSheet, link, sheet, column] = groups as (string | undefined)[];
    if (column !== undefined)
      return `[@${/^\[[A-Za-z0-9_\u0080-\uffff]+\]$/.test(column) ? column.slice(1, -1) : column}]`;
    const name = links[Number(quotedLink ?? link) - 1];
    // A link whose workbook the file does not name keeps its number.
    if (name === undefined || name === '') return whole;
    const sheetName = quotedSheet ?? sheet ?? '';
    const place = sheetName === '' ? name.replace(/'/g, "''") : `[${name.replace(/'/g, "''")}]${sheetName}`;
    return /^[A-Za-z0-9_.[\]]+$/.test(place) ? `${place}!` : `'${place}'!`;
  });
}

function showFunctions(stored: string, spelling: FunctionSpelling): string {
  const operators = stored.includes('_xlfn.') ? showOperators(stored) : stored;
  return operators.replace(PIECE, (whole: string, ...groups: unknown[]) => {
    const [custom, plain, prefix] = groups as (string | undefined)[];
    const before = operators[(groups[3] as number) - 1];
    if (before !== undefined && NAME_CHARACTER.test(before)) return whole;
    if (custom !== undefined) return spelling(custom);
    if (plain !== undefined) return plain.includes('.') || whole !== plain ? spelling(plain) : whole;
    return prefix === undefined ? whole : '';
  });
}

const OPERATOR_CALLS = [
  { call: '_xlfn.SINGLE(', show: (inner: string): string => (isOperand(inner) ? `@${inner}` : `@(${inner})`) },
  { call: '_xlfn.ANCHORARRAY(', show: (inner: string): string => `${inner}#` },
];

/** A reference, a name or one call: what @ binds to without brackets. */
function isOperand(inner: string): boolean {
  const bare = outline(inner);
  const call = bare.indexOf('(') + 1;
  const before = call > 0 ? bare.slice(0, call - 1) : bare;
  return /^[^\s+\-*/^&=<>,{}]+$/.test(before) && (call === 0 || closingBracket(bare, call) === bare.length - 1);
}

function showOperators(stored: string): string {
  let formula = stored;
  for (const { call, show } of OPERATOR_CALLS) {
    for (let at = formula.indexOf(call); at >= 0; at = formula.indexOf(call, at + 1)) {
      const bare = outline(formula);
      const open = at + call.length;
      // Inside a text or a quoted name it is no call.
      const end = bare[open - 1] === '(' ? closingBracket(bare, open) : -1;
      if (end < 0) continue;
      formula = formula.slice(0, at) + show(formula.slice(open, end)) + formula.slice(end + 1);
    }
  }
  return formula;
}

/** The formula with texts blanked and with plain names in place of quoted ones and brackets, all of the same length. */
export function outline(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]/g, (piece) =>
    (piece.startsWith('"') ? ' ' : '_').repeat(piece.length),
  );
}

/** Where the bracket that is open at `from` of an outline closes; -1 where it does not. */
export function closingBracket(bare: string, from: number): number {
  let depth = 0;
  for (let i = from; i < bare.length; i++) {
    if (bare[i] === '(') depth++;
    else if (bare[i] === ')' && depth-- === 0) return i;
  }
  return -1;
}
