import { PARAMETER_NAMES } from '../../law/parameters';
import { defineKind } from '../kind';
import { words } from '../words';

/** A parameter of the law data, as people write its name. */
const NAMES = new RegExp(`^(?:${PARAMETER_NAMES.map((name) => name.replace(/-/g, '[-_ ]')).join('|')})$`, 'i');

/** The sheet "NM law": values that an office gives itself for years that the law data has none for. */
export const LAW_VALUES = defineKind({
  id: 'law-values',
  title: 'NM law: values of this office',
  what: 'Values of the law for years that this release has none for: read by checks, which say where they use one.',
  columns: [
    {
      role: 'parameter',
      title: 'Parameter',
      what: 'Name as NM.PARAMETER takes it, such as unit-value: the pane’s Sources screen lists all.',
      headers: [
        'parameter',
        'parameter name',
        'law parameter',
        'name of the value',
        ...words('which number | name | name of number | which value | law value name | item | constant'),
      ],
      holds: NAMES,
      need: 'required',
      number: 'text',
      names: true,
    },
    {
      role: 'fiscalYear',
      title: 'Fiscal year',
      what: 'The one year that the value is of: FY27, 2027 or 2026-27.',
      headers: [
        'fiscal year',
        'year',
        'fy',
        'school year',
        ...words('applies to fiscal year | for which year | applies to | for year | effective year | year of value'),
      ],
      not: ['entered', 'through', 'until'],
      need: 'required',
      number: 'year',
    },
    {
      role: 'value',
      title: 'Value',
      what: 'The value as a number.',
      headers: [
        'value',
        'law value',
        'value of the year',
        ...words('figure | no | number | amount | new value | setting | cifra | valor'),
      ],
      need: 'required',
      number: 'rate',
    },
    {
      role: 'citation',
      title: 'Citation',
      what: 'Where the value was read: letter, statute, rule.',
      headers: [
        'citation',
        'source',
        'where read',
        'authority',
        ...words(
          'where i read it | letter statute | letter | statute | reference | cite | memo | fuente | legal source | letter or rule',
        ),
      ],
      need: 'optional',
      number: 'text',
    },
    {
      role: 'enteredBy',
      title: 'Entered by',
      what: 'Who entered it.',
      headers: [
        'entered by',
        'who',
        ...words('initials | who typed it in | typed by | keyed by | person | put in by | user'),
      ],
      need: 'optional',
      number: 'text',
    },
    {
      role: 'enteredOn',
      title: 'Entered on',
      what: 'On which day.',
      headers: [
        'entered on',
        'date entered',
        'entered',
        'date',
        ...words('date keyed | typed on | keyed | day entered | date added | put in on'),
      ],
      not: ['by'],
      need: 'optional',
      number: 'date',
    },
  ],
  inputs: [],
  context: [
    'nm law',
    'law values',
    'law parameter',
    'values of this office',
    ...words('law numbers | legal values | overrides | new values | office values | parameters of law | parametros'),
  ],
  contextCells: NAMES,
})({});
