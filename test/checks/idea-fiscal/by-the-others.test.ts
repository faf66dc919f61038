import { CHECKS } from '../../../src/checks';
import { told } from '../../support/findings';
import { table } from '../../support/text-table';

const found = (text: string): string[] => told(table(text), CHECKS);

test('a part of an LEA is told to the cent by what is divided', () => {
  const sheet = (poverty: number): string[] =>
    found(`
Section 611 flow-through, FFY 2014
Amount for LEAs|2400000

LEA|Base payment|Children enrolled, public and private|Children in poverty|85% by enrollment|15% by poverty|Sub-grant
Las Vegas City|120000|1640|512|699929.25|113122.19|933051.44
West Las Vegas|80000|1502|588|641032.77|129913.77|850946.54
Mora|40000|460|171|196321.62|${poverty}|274102.66
Pecos|0|618|160|263753.83|35350.69|299104.52
Wagon Mound|9500|63|29|26887.53|6407.31|42794.84
Total|249500|4283|1460|1827925|322575|2400000`);
  expect(sheet(37781.04)).toEqual([]);
  expect(sheet(43181.04)).toEqual([expect.stringMatching(/^idea\.lea-shares F7: 37,781\.04/)]);
});

test('what is spent and left of a mandatory reserve is no reduction of effort', () => {
  const sheet = (budgeted: number): string[] =>
    found(`
Mandatory early intervening services 2014-15 (fund 24112)

LEA|Finding|Basic|Preschool|Together|Reserve (15 %)|Budgeted|Spent by 6/30|Left to spend
Bloomfield|Identification|652118.4|17220|669338.4|100400.76|${budgeted}|100400.76|0
Española|Discipline|918204|25110.6|943314.6|141497.19|141497.19|98114.2|43382.99
Las Vegas City|Placement|401220.8|10440|411660.8|61749.12|61749.12|55210|6539.12`);
  expect(sheet(100400.76)).toEqual([]);
});
