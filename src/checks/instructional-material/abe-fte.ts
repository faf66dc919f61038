import { casesOf } from '../case';
import type { Check } from '../check';
import { figureOf, kindFindings } from '../kind-figure';
import { lawOfTable } from '../law-of-table';

const FTE = figureOf('abe-fte', 'fte', ({ view }) => lawOfTable(view, 'instructionalMaterial'));

/** Adult basic education that is not counted at a quarter of its enrollment. */
export const ABE_FTE: Check = {
  id: 'im.abe-fte',
  title: 'Adult basic education counts a quarter of its enrollment',
  severity: 'error',
  citation: { law: '22-15-9 A NMSA 1978', source: 'S3, "Adult Basic Education"' },
  run: (context) => kindFindings(ABE_FTE, casesOf(context, 'abe-fte'), FTE),
};
