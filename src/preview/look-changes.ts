import { cellName, parseRange } from '../workbook/address';
import type { CellLook, CellLookChange, HeaderLook, SheetLook } from '../workbook/file/look/look';
import type { ExportedBorder, ExportedModel, ExportedSheet, ExportedStyle } from './exported-model';

/** The spreadsheet counts in pixels, files in characters and points. */
const CHARACTERS_PER_PIXEL = 0.143;
const POINTS_PER_PIXEL = 0.75;
const SIDES = ['left', 'right', 'top', 'bottom'] as const;

/** What a sheet's zones say of each cell, by the cell's name. */
function byCell<T>(zones: Readonly<Record<string, number>>, items: Readonly<Record<number, T>>): Map<string, T> {
  const cells = new Map<string, T>();
  for (const [zone, id] of Object.entries(zones)) {
    const range = parseRange(zone);
    if (!range) continue;
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) cells.set(cellName(row, column), items[id]);
    }
  }
  return cells;
}

/** Whether zones say the same: most sheets have nothing changed, and need not be looked at cell by cell. */
function sameZones<T>(
  was: Readonly<Record<string, number>>,
  is: Readonly<Record<string, number>>,
  wasItems: Readonly<Record<number, T>>,
  isItems: Readonly<Record<number, T>>,
): boolean {
  const keys = Object.keys(is);
  return (
    keys.length === Object.keys(was).length &&
    keys.every((zone) => zone in was && JSON.stringify(wasItems[was[zone]]) === JSON.stringify(isItems[is[zone]]))
  );
}

function rotationInFile(radians: number): number {
  let degrees = Math.round((-radians / Math.PI) * 180) % 180;
  if (degrees > 90) degrees -= 180;
  else if (degrees < -90) degrees += 180;
  return degrees >= 0 ? degrees : 90 - degrees;
}

/** A format of the spreadsheet as a file spells it: it has letters of its own for hours beyond a day. */
function formatInFile(format: string | undefined): string {
  return format === undefined || format === '' ? 'General' : format.replace(/hhhh/g, '[h]');
}

function styleChange(was: ExportedStyle, is: ExportedStyle): CellLook {
  const changed = (name: string): boolean => was[name] !== is[name];
  const text = <T extends string>(name: string): T | null => (is[name] as T | undefined) ?? null;
  const vertical = text('verticalAlign');
  return {
    ...(changed('bold') && { bold: is.bold === true }),
    ...(changed('italic') && { italic: is.italic === true }),
    ...(changed('underline') && { underline: is.underline === true }),
    ...(changed('strikethrough') && { strikethrough: is.strikethrough === true }),
    ...(changed('fontSize') && { fontSize: (is.fontSize as number | undefined) ?? null }),
    ...(changed('textColor') && { color: text('textColor') }),
    ...(changed('fillColor') && { fill: text('fillColor') }),
    ...(changed('align') && { align: text<'left' | 'center' | 'right'>('align') }),
    ...(changed('verticalAlign') && {
      verticalAlign: vertical === 'middle' ? 'center' : (vertical as 'top' | 'bottom' | null),
    }),
    ...(changed('wrapping') && { wrap: is.wrapping === 'wrap' }),
    ...(changed('rotation') && {
      rotation: typeof is.rotation === 'number' && is.rotation !== 0 ? rotationInFile(is.rotation) : null,
    }),
  };
}

type Border = Readonly<Partial<Record<string, ExportedBorder>>>;

function borderChange(was: Border, is: Border): CellLook {
  const changed = SIDES.filter((side) => JSON.stringify(was[side]) !== JSON.stringify(is[side]));
  if (changed.length === 0) return {};
  return { border: Object.fromEntries(changed.map((side) => [side, is[side] ?? null])) as CellLook['border'] };
}

const UNSTYLED: ExportedStyle = {};
const UNBORDERED: Border = {};

/** The cells of a sheet that look different, each with what changed. */
export function cellLooks(
  was: ExportedSheet | undefined,
  is: ExportedSheet,
  before: ExportedModel,
  after: ExportedModel,
): CellLookChange[] {
  const looks = new Map<string, CellLook>();
  const compare = <T>(
    zones: 'styles' | 'formats' | 'borders',
    wasItems: Readonly<Record<number, T>>,
    isItems: Readonly<Record<number, T>>,
    change: (was: T | undefined, is: T | undefined) => CellLook,
  ): void => {
    const old = was?.[zones] ?? {};
    if (sameZones(old, is[zones], wasItems, isItems)) return;
    const [wasCells, isCells] = [byCell(old, wasItems), byCell(is[zones], isItems)];
    for (const cell of new Set([...wasCells.keys(), ...isCells.keys()])) {
      const look = change(wasCells.get(cell), isCells.get(cell));
      if (Object.keys(look).length > 0) looks.set(cell, { ...looks.get(cell), ...look });
    }
  };
  compare('styles', before.styles, after.styles, (a = UNSTYLED, b = UNSTYLED) => styleChange(a, b));
  compare('formats', before.formats, after.formats, (a, b) => (a === b ? {} : { numberFormat: formatInFile(b) }));
  compare('borders', before.borders, after.borders, (a = UNBORDERED, b = UNBORDERED) => borderChange(a, b));
  return [...looks].map(([cell, look]) => {
    const { top: row, left: column } = parseRange(cell) as NonNullable<ReturnType<typeof parseRange>>;
    return { row, column, look };
  });
}

function headerChanges(was: ExportedSheet['rows'], is: ExportedSheet['rows'], unitsPerPixel: number): HeaderLook[] {
  const indexes = [...new Set([...Object.keys(was), ...Object.keys(is)])].map(Number).sort((a, b) => a - b);
  return indexes.flatMap((index): HeaderLook[] => {
    const [old, now] = [was[index] ?? {}, is[index] ?? {}];
    const size = now.size === undefined ? null : Math.round(now.size * unitsPerPixel * 100) / 100;
    const change: HeaderLook = {
      index,
      ...(old.size !== now.size && { size }),
      ...((old.isHidden ?? false) !== (now.isHidden ?? false) && { hidden: now.isHidden ?? false }),
    };
    return Object.keys(change).length > 1 ? [change] : [];
  });
}

/** What changed in a sheet's look; undefined where nothing did. `was` is left out for a new sheet. */
export function sheetLook(
  sheet: string,
  was: ExportedSheet | undefined,
  is: ExportedSheet,
  before: ExportedModel,
  after: ExportedModel,
): SheetLook | undefined {
  const cells = cellLooks(was, is, before, after);
  const columns = headerChanges(was?.cols ?? {}, is.cols, CHARACTERS_PER_PIXEL);
  const rows = headerChanges(was?.rows ?? {}, is.rows, POINTS_PER_PIXEL);
  const merges = JSON.stringify([...(was?.merges ?? [])].sort()) !== JSON.stringify([...is.merges].sort());
  const [oldPanes, panes] = [was?.panes ?? { xSplit: 0, ySplit: 0 }, is.panes ?? { xSplit: 0, ySplit: 0 }];
  const frozen = oldPanes.xSplit !== panes.xSplit || oldPanes.ySplit !== panes.ySplit;
  const lines = is.areGridLinesVisible ?? true;
  const look: SheetLook = {
    sheet,
    ...(cells.length > 0 && { cells }),
    ...(columns.length > 0 && { columns }),
    ...(rows.length > 0 && { rows }),
    ...(merges && { merged: is.merges.flatMap((merge) => parseRange(merge) ?? []) }),
    ...(frozen && { frozen: { rows: panes.ySplit, columns: panes.xSplit } }),
    ...((was?.areGridLinesVisible ?? true) !== lines && { gridLines: lines }),
    ...(was?.color !== is.color && { tabColor: is.color ?? null }),
    ...((was?.isLocked ?? false) !== (is.isLocked ?? false) && { protected: is.isLocked ?? false }),
  };
  return Object.keys(look).length > 1 ? look : undefined;
}
