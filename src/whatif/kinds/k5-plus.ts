import { LAW_OF_SOURCE } from '../../rules/law';
import { WhatIfError } from '../error';
import type { WhatIfKind } from '../kind';
import { brought, change, rowNames } from './columns';

/** K-5 Plus funding by school: 6.30.12.14 A NMAC. */
export const K5_PLUS: WhatIfKind = {
  id: 'k5-plus',
  plan(source) {
    const column = source.column('unitValue');
    const first = source.rows[0];
    const unitValue =
      source.input('unitValue') ??
      (column === undefined || !first ? undefined : source.reference({ row: first.row, column }));
    if (unitValue === undefined) {
      throw new WhatIfError(
        `The table on sheet "${source.sheet.name}" shows no unit value: write "Unit value" and its amount beside the table.`,
      );
    }
    const factor = source.input('factor');
    return {
      title: 'K-5 Plus funding',
      notes: [
        `Baseline: students × ${LAW_OF_SOURCE.k5Plus.value('k5-plus-factor').toString()} × unit value (6.30.12.14 A NMAC)${factor ? ', the factor as on the sheet' : ''}.`,
      ],
      names: rowNames(source),
      columns: [brought(source, 'mem', 'Students', source.needed('mem'))],
      knobs: [
        { key: 'unit-value', title: 'Unit value', unit: 'money', baseline: `=${unitValue}` },
        {
          key: 'factor',
          title: 'Factor',
          unit: 'number',
          baseline: factor ? `=${factor}` : LAW_OF_SOURCE.k5Plus.value('k5-plus-factor').toNumber(),
        },
        change('membership', 'Change of students', 'mem'),
      ],
      result: { titles: ['Funding'], compared: 0, kind: 'money' },
      ready: [],
      formulas: (cells) => ({
        spill: `=NM.K5_PLUS_FUNDING(${cells.column('mem')},${cells.knob('unit-value')},${cells.knob('factor')})`,
      }),
    };
  },
};
