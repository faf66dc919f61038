import { WhatIfError } from '../error';
import type { WhatIfKind } from '../kind';
import type { Knob } from '../knob';
import type { Source } from '../source';
import { brought, broughtIfThere, change, COUNT_FORMAT, rowNames } from './columns';

const FACTOR_FORMAT = '0.0###';

/** "Grade 1" → "factor-grade-1". */
function factorKey(name: string): string {
  const slug = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `factor-${slug}`;
}

/** One factor for each program of the table; a name that several rows have stands for all of them. */
function factorKnobs(source: Source): { knobs: Knob[]; keys: string[] } {
  const keys = source.rows.map(({ row }) => factorKey(source.text(row, source.nameColumn())));
  const factor = source.needed('factor');
  const knobs = source.rows.flatMap(({ row }, index): Knob[] => {
    const key = keys[index];
    if (key === 'factor-' || keys.indexOf(key) !== index) return [];
    const title = `Factor: ${source.text(row, source.nameColumn())}`;
    return [{ key, title, unit: 'number', baseline: `=${source.reference({ row, column: factor })}` }];
  });
  return { knobs, keys };
}

/** Membership times cost differential times unit value: 22-8-18 to 22-8-23 NMSA 1978. */
export const PROGRAM_UNITS: WhatIfKind = {
  id: 'program-units',
  plan(source) {
    const unitValue = source.input('unitValue');
    if (unitValue === undefined) {
      throw new WhatIfError(
        `The table on sheet "${source.sheet.name}" shows no unit value: write "Unit value" and its amount beside the table.`,
      );
    }
    const factors = factorKnobs(source);
    const multiplier = broughtIfThere(source, 'multiplier', 'Multiplier', FACTOR_FORMAT);
    return {
      title: 'program units and program cost',
      notes: ['Baseline: membership × factor × unit value as on the sheet (22-8-18 NMSA 1978).'],
      names: rowNames(source),
      columns: [
        brought(source, 'mem', 'MEM', source.needed('mem'), COUNT_FORMAT),
        brought(source, 'factor', 'Factor', source.needed('factor'), FACTOR_FORMAT),
        ...multiplier,
      ],
      knobs: [
        { key: 'unit-value', title: 'Unit value', unit: 'money', baseline: `=${unitValue}` },
        change('membership', 'Change of membership', 'mem'),
        ...factors.knobs,
      ],
      result: { titles: ['Program cost'], compared: 0, kind: 'money' },
      ready: [],
      formulas: (cells) => ({
        each(index) {
          const key = factors.keys[index];
          const factor = cells.varied(key) ? cells.knob(key) : cells.cell('factor', index);
          const units = `${cells.cell('mem', index)}*${factor}`;
          const adjusted = multiplier.length === 0 ? units : `${units}*${cells.cell('multiplier', index)}`;
          return [`=NM.PROGRAM_COST(${adjusted},${cells.knob('unit-value')})`];
        },
      }),
    };
  },
};
