import { DISCREPANCY as RESULT } from '../../functions/disproportionality/discrepancy';
import { RISK } from '../../functions/disproportionality/risk';
import { nm } from '../equation';
import { defineKind } from '../kind';
import { words } from '../words';

const STATE_RATE = ['state rate', 'state average', 'statewide rate', 'state average rate', 'statewide average'];

/** Suspensions and expulsions over ten days: S4, indicators 4A and 4B. */
export const DISCREPANCY = defineKind({
  id: 'discrepancy',
  title: 'Suspension discrepancy',
  what: 'Children with disabilities suspended or expelled for more than ten days, against the state’s rate.',
  columns: [
    {
      role: 'entity',
      title: 'LEA',
      what: 'The LEA.',
      headers: ['lea', 'lea name', 'district', 'entity', 'name'],
      need: 'required',
      number: 'text',
      names: true,
    },
    {
      role: 'group',
      title: 'Group',
      what: 'Racial or ethnic group, for indicator 4B.',
      headers: ['race ethnicity', 'race', 'ethnicity', 'group', 'racial ethnic group'],
      need: 'optional',
      number: 'text',
    },
    {
      role: 'suspended',
      title: 'Suspended over 10 days',
      what: 'Children with disabilities suspended or expelled for more than ten days.',
      headers: [
        'suspended',
        'suspensions',
        'suspended over 10 days',
        'suspended expelled',
        'suspensions expulsions',
        'suspensions over 10 days',
        'suspended or expelled',
        'removals over 10 days',
        'suspended 10 days',
        'removed over 10 days',
        's e 10',
        'expelled',
        'oss exp 10',
        ...words(
          'oss 10 | out of school over 10 | more than 10 days out | kicked out over 10 | long suspensions | suspendidos | removed | ltss | suspendidos mas de 10 dias | iep kids suspended',
        ),
      ],
      not: ['rate', 'state'],
      need: 'required',
      number: 'count',
    },
    {
      role: 'children',
      title: 'Children with disabilities',
      what: 'All children with disabilities of the LEA or group.',
      headers: [
        'children with disabilities',
        'students with disabilities',
        'swd',
        'child count',
        'children',
        'iep count',
        'number with iep',
        'sped count',
        ...words(
          'all swd | iep kids | kids with ieps | total swd | students with ieps | alumnos con iep | special ed enrollment',
        ),
      ],
      not: ['suspended', 'suspensions', 'rate', 'state'],
      need: 'required',
      number: 'count',
    },
    {
      role: 'rate',
      title: 'Rate',
      what: 'Suspended divided by children.',
      headers: [
        'rate',
        'suspension rate',
        'lea rate',
        'removal rate',
        '%',
        ...words('our rate | district rate | tasa | percent suspended | pct suspended | tasa del distrito'),
      ],
      not: ['state', 'statewide', 'difference', 'result'],
      need: 'optional',
      number: 'ratio',
    },
    {
      role: 'stateRate',
      title: 'State rate',
      what: 'The state’s rate, where it stands in every row.',
      headers: STATE_RATE,
      need: 'optional',
      number: 'ratio',
    },
    {
      role: 'result',
      title: 'Result',
      what: 'Whether the rate is significantly discrepant.',
      headers: [
        'discrepancy',
        'significant discrepancy',
        'result',
        'finding',
        'discrepant',
        'flagged',
        'sig',
        ...words(
          'discrepancy found | over state | exceeds | discrepante | discrepancia | significantly discrepant | ratio to state',
        ),
      ],
      not: ['rate'],
      need: 'optional',
      number: 'text',
      answers: true,
    },
  ],
  topic: 'lea suspension',
  patterns: [{ result: 'rate', of: ['suspended', 'children'], gives: (suspended, children) => suspended / children }],
  inputs: [
    {
      role: 'stateRate',
      title: 'State rate',
      what: 'The state’s rate.',
      labels: STATE_RATE,
      number: 'ratio',
    },
  ],
})({
  rate: {
    of: nm(RISK, { count: 'suspended', enrollment: 'children' }),
    why: 'children suspended divided by all children is',
  },
  result: {
    of: nm(RESULT, { suspended: 'suspended', children: 'children', state_rate: 'stateRate' }),
    why: 'by the state’s rate the result is',
  },
});
