import type { HeaderWords, InputRole } from '../../kinds/kind';
import type { LabelledValues } from '../labelled-cases';

function role(name: string, labels: readonly HeaderWords[], not: readonly HeaderWords[] = []): InputRole {
  return { role: name, title: name, what: name, labels, not, number: 'date' };
}

/** Deadlines of a day of the year, told from a second value of the case. */
export const K5_APPLICATION: LabelledValues = {
  roles: [
    role('application', [
      'application date',
      'date of application',
      'application submitted',
      'date application submitted',
      'application received',
      'k 5 plus application',
    ]),
    role('firstDay', ['first day', 'program start', 'start date', 'first day of program', 'program start date']),
  ],
  needed: [['application', 'firstDay']],
  hint: /\b(?:application|first|start)\b/,
};

export const REQUISITION: LabelledValues = {
  roles: [
    role('requisition', [
      'requisition date',
      'date of requisition',
      'requisition submitted',
      'date requisition submitted',
      'requisition received',
    ]),
    role('schoolYear', ['for school year', 'school year', 'requisition year']),
  ],
  needed: [['requisition', 'schoolYear']],
  hint: /\b(?:requisition|school)\b/,
};
