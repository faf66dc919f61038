import type { Baseline, SetsEach, SetsRole, Variable } from '../kinds/vary';
import type { ParameterName } from '../law/parameters';
import { figureOfRow } from './blank';
import { keyIn } from './columns';
import { type InForce, inForce } from './in-force';
import { cellOf } from '../kinds/equation';
import { WhatIfError } from './error';
import type { Knob } from './knob';
import type { Source } from './source';

/** What a baseline is on this sheet; undefined where the sheet does not have it. */
function figureIn(source: Source, baseline: Baseline): string | number | undefined {
  if ('law' in baseline) return baseline.law;
  if ('parameter' in baseline) return valueIn(source, baseline)?.baseline;
  if ('shown' in baseline) {
    const shown = source.input(baseline.shown) ?? source.nameOf({ role: baseline.shown }, 0);
    return shown && `=${shown}`;
  }
  const column = source.column(baseline.totalOf);
  return column === undefined ? undefined : `=${source.sumOf(column)}`;
}

function valueIn(source: Source, { parameter }: { readonly parameter: ParameterName }): InForce | undefined {
  const { law } = source;
  return law && inForce(law, parameter);
}

/** The assumption in place of a value that all rows share, and what should be known of where it comes from. */
export function setKnob(source: Source, { key, title, unit, from }: SetsRole): { knob: Knob; note?: string } {
  for (const each of from) {
    const baseline = figureIn(source, each);
    if (baseline === undefined) continue;
    const mark = 'parameter' in each ? (valueIn(source, each)?.mark ?? '') : '';
    return { knob: { key, title: `${title}${mark}`, unit, baseline }, note: each.note };
  }
  const name = title.toLowerCase();
  throw new WhatIfError(
    `The table on sheet "${source.sheet.name}" shows no ${name}: write "${title}" and its amount beside the table.`,
  );
}

/** "Grade 1" → "factor-grade-1". */
function keyOfRow(key: string, name: string): string {
  const slug = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${key}-${slug}`;
}

/** The key of each row's own figure. */
export function rowKeys(source: Source, { key }: SetsEach): string[] {
  return source.rows.map(({ row }) => keyOfRow(key, source.text(row, source.nameColumn())));
}

/** One for each name in the table; a name that several rows have stands for all of them. */
function knobsOfRows(source: Source, variable: SetsEach): Knob[] {
  const keys = rowKeys(source, variable);
  return source.rows.flatMap(({ row }, index): Knob[] => {
    const key = keys[index];
    if (key === `${variable.key}-` || keys.indexOf(key) !== index) return [];
    const { formula, mark } = figureOfRow(source, variable, index);
    const title = `${variable.title}: ${source.text(row, source.nameColumn())}${mark}`;
    return [{ key, title, unit: 'number', baseline: formula, onlyVaried: true }];
  });
}

/** The assumptions of a variable; none where the table lacks what it varies. */
export function knobsOf(source: Source, variable: Variable): Knob[] {
  const { key, title } = variable;
  if ('sets' in variable) return [setKnob(source, variable).knob];
  if ('setsEach' in variable) return knobsOfRows(source, variable);
  if ('threshold' in variable) return [{ key, title, unit: 'number', baseline: variable.threshold }];
  if ('scales' in variable) {
    const scaled = variable.scales.map((each) => cellOf(each)).filter((cell) => source.nameOf(cell, 0) !== undefined);
    if (scaled.length === 0) return [];
    const scales = variable.lastRow ? {} : { scales: keyIn(scaled[0]) };
    return [{ key, title, unit: 'change', baseline: 0, onlyVaried: true, ...scales }];
  }
  const { baseline, choices, least, needs } = variable;
  if (needs && source.nameOf(needs, 0) === undefined) return [];
  if (choices) return [{ key, title, unit: 'choice', baseline, choices }];
  return [{ key, title, unit: 'number', baseline, least, onlyVaried: true }];
}
