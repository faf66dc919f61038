import { kindOf } from '../../recognition';
import { byEquation } from '../by-equation';
import type { Template } from '../template';

export const PARTICIPATION_GRADE: Template = {
  kind: kindOf('participation-grade'),
  sheet: 'School grades',
  description: 'Letter grades of schools, and what is left of them where too few students were tested.',
  columns: [
    { role: 'school' },
    { role: 'enrolled' },
    { role: 'tested' },
    { role: 'rate', formula: byEquation('participation-grade', 'rate', 'tested', 'enrolled') },
    { role: 'grade' },
    {
      role: 'final',
      formula: (at) =>
        `=IF(OR(${at.cell('rate')}="",${at.cell('grade')}=""),"",NM.PARTICIPATION_GRADE(${at.cell('grade')},${at.cell('rate')}))`,
    },
  ],
  rows: 20,
  notes: ['Fewer than 95 percent tested cost one letter. The rule is applied to the school as a whole.'],
  functions: ['PARTICIPATION_GRADE'],
};
