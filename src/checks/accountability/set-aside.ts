import { lawOfSheet } from '../law-of-table';
import { setAside } from '../../rules/accountability/set-aside';
import type { Check } from '../check';
import { labelledCases, type LabelledValues } from '../labelled-cases';
import { labelled, type LabelledFigure, labelledMisfit } from '../labelled-figure';

const VALUES: LabelledValues = {
  roles: [
    labelled(
      'grant',
      'money',
      ['title i grant', 'title i', 'title 1', 'title i part a', 'title i allocation', 'title i award', 'grant'],
      ['improvement', 'direct', 'services'],
    ),
    labelled('improvement', 'money', ['school improvement', 'school improvement set aside', 'improvement set aside']),
    labelled('services', 'money', ['direct student services', 'direct services', 'student services']),
  ],
  needed: [
    ['grant', 'improvement'],
    ['grant', 'services'],
  ],
  hint: /\b(?:title|grant|improvement|services)\b/,
};

const part = (role: 'improvement' | 'services', which: 1 | 2): LabelledFigure => ({
  role,
  number: 'money',
  why: which === 1 ? '7 percent of the grant is' : '3 percent of the grant is',
  compute: (item) => {
    const grant = item.number('grant');
    if (!grant?.gt(0)) return undefined;
    const { schoolImprovement, directServices } = setAside(grant, lawOfSheet(item, 'accountability'));
    return which === 1 ? schoolImprovement : directServices;
  },
  formula: (item) => `=INDEX(NM.SET_ASIDE(${item.ref('grant')}),${which})`,
});

/** The state's set-asides of its Title I grant. */
export const SET_ASIDE: Check = {
  id: 'title-i.set-aside',
  title: 'Title I set-asides are 7 and 3 percent',
  severity: 'error',
  citation: { law: '20 USC 6303(a) and 6303b(a)', source: 'S0, "School improvement"' },
  run: (context) =>
    labelledCases(context, VALUES)
      .filter((item) => /\btitle (?:i|1)\b/i.test(`${item.title('grant')} ${item.sheet.name}`))
      .flatMap((item) => [
        ...labelledMisfit(SET_ASIDE, item, part('improvement', 1)),
        ...labelledMisfit(SET_ASIDE, item, part('services', 2)),
      ]),
};
