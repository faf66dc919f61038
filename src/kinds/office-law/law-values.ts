import { PARAMETER_NAMES } from '../../law/parameters';
import { defineKind } from '../kind';

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
      headers: ['parameter', 'parameter name', 'law parameter', 'name of the value'],
      holds: NAMES,
      need: 'required',
      number: 'text',
      names: true,
    },
    {
      role: 'fiscalYear',
      title: 'Fiscal year',
      what: 'The one year that the value is of: FY27, 2027 or 2026-27.',
      headers: ['fiscal year', 'year', 'fy', 'school year'],
      not: ['entered', 'through', 'until'],
      need: 'required',
      number: 'year',
    },
    {
      role: 'value',
      title: 'Value',
      what: 'The value as a number.',
      headers: ['value', 'law value', 'value of the year'],
      need: 'required',
      number: 'rate',
    },
    {
      role: 'citation',
      title: 'Citation',
      what: 'Where the value was read: letter, statute, rule.',
      headers: ['citation', 'source', 'where read', 'authority'],
      need: 'optional',
      number: 'text',
    },
    {
      role: 'enteredBy',
      title: 'Entered by',
      what: 'Who entered it.',
      headers: ['entered by', 'by', 'who'],
      need: 'optional',
      number: 'text',
    },
    {
      role: 'enteredOn',
      title: 'Entered on',
      what: 'On which day.',
      headers: ['entered on', 'date entered', 'entered', 'date'],
      not: ['by'],
      need: 'optional',
      number: 'date',
    },
  ],
  inputs: [],
  context: ['nm law', 'law values', 'law parameter', 'values of this office'],
  contextCells: NAMES,
})({});
