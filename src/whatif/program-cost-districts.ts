import { componentOf } from '../law/program-cost/components';
import type { Decimal } from '../rules/decimal';
import { fiscalYearName } from '../rules/fiscal-year';
import type { Law } from '../rules/law';
import { OFFICE_READING } from '../rules/office-values';
import {
  componentFactor,
  factorParameter,
  isInForce,
  isMultiplied,
  isUnits,
} from '../rules/program-cost/component-units';
import { type NamedComponent, parseComponent } from '../rules/program-cost/component-words';
import { holdingOf } from '../rules/program-cost/district-table';
import { cellDecimal } from '../rules/cell-number';
import { RuleError } from '../rules/rule-error';
import { WhatIfError } from './error';
import { type ReadyScenario, RECEIVED } from '../kinds/vary';
import type { BroughtColumn, WhatIfPlan } from './kind';
import type { Knob } from './knob';
import type { Source } from './source';
import { broughtColumn, formatOf, rowNames } from './columns';
import { tableRows } from './table-rows';
import { type InForce, inForce } from './in-force';

/** A column of the table with the component that it counts. */
interface Counted {
  readonly key: string;
  readonly title: string;
  readonly column: number;
  readonly named: NamedComponent;
  /** The factor in force in the year; undefined where the column holds units, or none is known. */
  readonly factor: InForce | undefined;
  readonly multiplied: boolean;
}

function attempt<T>(compute: () => T): T | undefined {
  try {
    return compute();
  } catch (error) {
    if (error instanceof RuleError) return undefined;
    throw error;
  }
}

/** "Grades 7-12" → "grades-7-12". */
function slug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function lawOfTable(source: Source): Law {
  const { law } = source;
  if (law) return law;
  throw new WhatIfError(
    `The table on sheet "${source.sheet.name}" does not say of which year it is: write "Fiscal year" and the year, such as FY26, above the table.`,
  );
}

/** The components that a bill may change: those whose part in the total is known. */
function countedIn(source: Source, law: Law): Counted[] {
  const columns = [...source.series('component')].sort((a, b) => a - b);
  const named = columns.map((column) => parseComponent(source.header(column)));
  const known = named.filter((each): each is NamedComponent => each !== undefined);
  const number = (row: number, column: number | undefined): Decimal | undefined => {
    const value = source.number(row, column);
    return value === undefined ? undefined : cellDecimal(value);
  };
  const rows = source.rows.map(({ row }) => ({
    held: columns.map((column) => number(row, column)),
    staffing: number(row, source.column('staffing')),
    total: number(row, source.column('totalUnits')),
  }));
  const holding = known.length === columns.length ? holdingOf(known, rows, law) : undefined;
  if (holding !== 'quantities') {
    throw new WhatIfError(
      `The total program units on sheet "${source.sheet.name}" do not follow from its components by the law of ${fiscalYearName(law.fiscalYear)}: check the workbook first, then vary its factors.`,
    );
  }
  return known.map((each, index) => {
    const title = source.header(columns[index]);
    const component = componentOf(each.id);
    const parameter = isUnits(each) ? undefined : attempt(() => factorParameter(each, law));
    const isThere = parameter !== undefined && isInForce(component, law);
    return {
      key: slug(title),
      title,
      column: columns[index],
      named: each,
      factor: isThere ? inForce(law, parameter) : undefined,
      multiplied: attempt(() => isMultiplied(component, law)) ?? false,
    };
  });
}

/** A factor to set, or a change of what is given as units. */
function knobOf({ key, title, factor }: Counted): Knob {
  return factor
    ? {
        key: `factor-${key}`,
        title: `Factor: ${title}${factor.mark}`,
        unit: 'number',
        baseline: factor.baseline,
        onlyVaried: true,
      }
    : { key: `change-${key}`, title: `Change of ${title}`, unit: 'change', baseline: 0, onlyVaried: true };
}

/** The factors of the next year's law where they are others: what the bill that made them gave and took. */
function readyOf(source: Source, counted: readonly Counted[], law: Law): ReadyScenario[] {
  const next = source.lawOf(law.fiscalYear + 1);
  const changed = counted.flatMap(({ key, named, factor }) => {
    if (!factor) return [];
    const [now, later] = [law, next].map((each) => attempt(() => componentFactor(named, each, undefined)));
    if (!now || !later || later.eq(now)) return [];
    const parameter = factorParameter(named, next);
    const isOffices = parameter !== undefined && next.office?.(parameter) !== undefined;
    return [{ key: `factor-${key}`, value: later.toString(), isOffices }];
  });
  if (changed.length === 0) return [];
  const mark = changed.some(({ isOffices }) => isOffices) ? ` (with a ${OFFICE_READING})` : '';
  const name = `Factors of ${fiscalYearName(next.fiscalYear)}${mark}`;
  const what = `The cost differentials that the law has changed to in ${fiscalYearName(next.fiscalYear)}${mark}.`;
  const values = Object.fromEntries(changed.map(({ key, value }) => [key, value]));
  return [{ scenario: { name, values }, what }];
}

/** A value in force within a formula. */
function textOf({ baseline }: InForce): string {
  return String(baseline).replace(/^=/, '');
}

function brought(source: Source, { key, title, column }: Counted): BroughtColumn {
  const formula = (index: number): string => `=${source.reference({ row: source.rows[index].row, column })}`;
  const numbers = source.rows.flatMap(({ row }) => source.number(row, column) ?? []);
  return { key, title, format: formatOf(numbers), scaledFormat: formatOf(numbers, 1), adds: true, column, formula };
}

/**
 * A bill that changes factors: what every district gains or loses (22-8-18 NMSA 1978). What may be varied are the
 * table's own columns, so it is no matter of the kind's roles.
 */
export function districtsPlan(source: Source): WhatIfPlan {
  const law = lawOfTable(source);
  const shown = source.input('unitValue');
  const unitValue = shown === undefined ? inForce(law, 'unit-value') : { baseline: `=${shown}`, mark: '' };
  if (unitValue === undefined) {
    throw new WhatIfError(
      `The table on sheet "${source.sheet.name}" shows no unit value: write "Unit value" and its amount above the table.`,
    );
  }
  const counted = countedIn(source, law);
  const ready = readyOf(source, counted, law);
  const own = ['totalUnits', 'staffing'].flatMap((role) => broughtColumn(source, { role }) ?? []);
  const columns = [...own, ...counted.map((each) => brought(source, each))];
  const hasStaffing = own.some(({ key }) => key === 'staffing');
  return {
    title: 'program cost of every district',
    notes: [
      `Baseline: total program units × unit value${shown === undefined ? '' : ' as on the sheet'} (22-8-18 NMSA 1978, ${fiscalYearName(law.fiscalYear)}).`,
      'A changed factor changes the units of its component, times the staffing index where the law of the year multiplies them.',
      ...source.officeNotes(),
    ],
    differing: RECEIVED,
    names: rowNames(source),
    rows: tableRows(source, columns),
    columns,
    knobs: [
      { key: 'unit-value', title: `Unit value${unitValue.mark}`, unit: 'money', baseline: unitValue.baseline },
      ...counted.map(knobOf),
    ],
    result: { titles: ['Program cost'], compared: 0, kind: 'money' },
    ready,
    formulas: (cells) => ({
      each(index) {
        const changes = counted.flatMap((each) => {
          const { key } = knobOf(each);
          if (!cells.varied(key)) return [];
          const by = each.factor ? `(${cells.knob(key)}-${textOf(each.factor)})` : cells.knob(key);
          const times = each.multiplied && hasStaffing ? `*${cells.cell('staffing', index)}` : '';
          return [`+${cells.cell(each.key, index)}*${by}${times}`];
        });
        const units = `${cells.cell('totalUnits', index)}${changes.join('')}`;
        return [`=NM.PROGRAM_COST(${units},${cells.knob('unit-value')})`];
      },
    }),
  };
}
