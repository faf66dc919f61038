/** Balances, orders, requisitions, applications and calendars: recognised as people keep them, and nothing of other offices. */
import { recogniseWorkbook } from '../../src/recognition';
import { snapshotOf } from '../support/snapshot';
import { table } from '../support/text-table';

const kindsIn = (text: string): string[] =>
  recogniseWorkbook(snapshotOf({ Sheet1: table(text) })).map(({ kind, layout }) => `${kind}, ${layout}`);

test.each([
  [
    'Escuelas privadas\nEscuela|Saldo inicial|Asignación|Compras|Saldo final\nA|10|100|60|50\nB|0|80|70|10',
    'material-balances, columns',
  ],
  [
    'Textbook money\nSchool|Carryover|Award|Spent|Year-end balance\nA|10|100|60|50\nB|0|80|70|10',
    'material-balances, columns',
  ],
  [
    'Textbook orders\nVendor|Date ordered|Classes start|Delivery due\nA|2014-03-15|2014-08-14|2014-07-15',
    'material-orders, columns',
  ],
  ['Late orders\nTitle|Due|Delivered|Damages\nAlgebra|2014-07-15|2014-08-01|1700', 'material-orders, columns'],
  ['Order 7\nDate ordered|2014-03-15\nClasses begin|2014-08-14\nDelivery due|2014-07-15', 'material-orders, form'],
  ['Requisitions\nDistrict|For school year|Date of requisition\nA|2014-2015|2014-03-31', 'requisition-log, columns'],
  ['Requisition\nSchool year|2014-2015\nRequisition submitted|2014-03-31', 'requisition-log, form'],
  ['K-5 Plus\nSchool|Application submitted|First day\nElm|2019-10-15|2020-07-06', 'k5-plus-applications, columns'],
  ['K-5 Plus\nApplication submitted|2019-10-15\nProgram start date|2020-07-06', 'k5-plus-applications, form'],
  [
    'What the IM bureau did\nAction|Deadline|Date done\nInitial allocations|2014-04-01|2014-03-28\nFinal allocations|2014-01-15|2014-01-15',
    'deadline-calendar, columns',
  ],
  ['Special Education Bureau\nReport|Due by|Filed\nIndicators|2014-04-01|2014-03-28', 'deadline-calendar, columns'],
])('%#: %s', (text, kind) => {
  expect(kindsIn(text)).toEqual([kind]);
});

test.each([
  [
    'a bank’s accounts',
    'Accounts\nAccount|Opening balance|Received|Paid out|Closing balance\nA|10|100|60|50\nB|0|80|70|10',
  ],
  ['a library’s loans', 'Loans\nBook|Due|Returned\nA|2014-04-01|2014-03-28'],
  ['tasks of a project', 'Roof\nTask|Due|Completed\nTiles|2014-04-01|2014-03-28'],
  ['a shop’s parcels', 'Parcels\nCustomer|Date ordered|Delivered\nA|2014-04-01|2014-04-03'],
  ['a camp’s applications', 'Summer camp\nChild|Application date|First day\nA|2014-04-01|2014-07-03'],
])('%s are none of these', (_, text) => {
  expect(kindsIn(text)).toEqual([]);
});
