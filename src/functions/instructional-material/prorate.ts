import { apportionCents } from '../../rules/apportion';
import { ZERO } from '../../rules/decimal';
import { apportionSteps } from '../apportion-working';
import { blankAs, perRange, range, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { inShapeOf } from '../runtime/grid';
import { factor, money } from '../runtime/kinds';
import { type Working, indexIn } from '../runtime/working';

export const PRORATE = perRange({
  name: 'PRORATE',
  citation: {
    law: 'Arithmetic of pro rata awards: no statute of its own',
    source: 'S3, Attachment 7 (2010 general obligation bond, school year 2011-12)',
  },
  params: { pool: required(money), weights: range(blankAs(factor, ZERO)) },
  result: 'money',
  compute: ({ pool, weights }) => inShapeOf(weights, apportionCents(pool, weights.cells)),
});

export const PRORATE_DOC: FunctionDoc<typeof PRORATE> = {
  area: 'Instructional material',
  summary: 'Divides a pool by weights in cents that add up to it exactly: bond awards by membership, for instance.',
  params: {
    pool: 'Dollars to divide.',
    weights: 'One weight for each share, 0 or more: membership, full-time equivalents. Blank is 0.',
  },
  returns:
    'Dollars for each weight, in the shape of weights; cents left over go to the largest remainders, earlier rows first.',
  examples: [
    {
      formula: '=NM.PRORATE(28546.52,{178;293.75})',
      value: [[10771.13], [17775.39]],
      note: 'The first two awards of S3, Attachment 7: Holloman Middle and Holloman Primary.',
    },
    { formula: '=NM.PRORATE(100,{1,1,1})', value: [[33.34, 33.33, 33.33]], note: 'A row of weights gives a row.' },
    { formula: '=NM.PRORATE(100,{0;0})', value: { error: '#N/A' }, note: 'Nobody to divide it among.' },
  ],
};

export const PRORATE_WORKING: Working<typeof PRORATE> = ({ pool, weights }, at) =>
  apportionSteps({ pool, weights: weights.cells, weight: 'weight' }, indexIn(weights, at));
