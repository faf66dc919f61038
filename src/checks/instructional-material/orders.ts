import { dayIn } from '../accountability/days';
import { type Case, casesOf } from '../case';
import type { Check } from '../check';
import { figureOf, kindFindings } from '../kind-figure';
import { lawOfTable } from '../law-of-table';

const lawOf = ({ view }: Case) => lawOfTable(view, 'instructionalMaterial');
const DUE = figureOf('material-orders', 'due', lawOf);
const DAMAGES = figureOf('material-orders', 'damages', lawOf);

/** An order for classes that have begun before it is another year's, or one of its dates is wrong: nothing follows. */
function isBeforeClasses(item: Case): boolean {
  const [received, classes] = [dayIn(item, 'received'), dayIn(item, 'classes')];
  return received !== undefined && classes !== undefined && received < classes;
}

/** Delivery days and damages of orders. */
export const ORDERS: Check = {
  id: 'im.orders',
  title: 'Orders are due, and late ones cost, what the rule says',
  severity: 'error',
  citation: { law: '6.75.2.9 B and 6.75.2.11 C(3) NMAC', source: 'S3, Attachment 2' },
  run: (context) => {
    const orders = casesOf(context, 'material-orders');
    return [
      ...kindFindings(
        ORDERS,
        orders.filter((item) => isBeforeClasses(item) && dayIn(item, 'due') !== undefined),
        DUE,
      ),
      ...kindFindings(
        ORDERS,
        orders.filter((item) => dayIn(item, 'due') !== undefined && dayIn(item, 'delivered') !== undefined),
        DAMAGES,
      ),
    ];
  },
};
