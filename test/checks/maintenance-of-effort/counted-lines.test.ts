import { CHECKS } from '../../../src/checks';
import { told } from '../../support/findings';
import type { TestCell } from '../../support/snapshot';

const report = (heading: string, counted: readonly number[]): TestCell[][] => [
  ['Puente para los Ninos 2013-14, everything charged'],
  [],
  ['GL account', 'Line', 'Charged', heading],
  ['24120.1000.51100.2000.062001.1412', 'Sped teacher', 31205, counted[0]],
  ['24120.1000.51100.1010.062001.1711', 'Gen ed assistant', 7300, counted[1]],
  ['24120.1000.52210.0000.062001.0000', 'FICA', 3528.3, counted[2]],
  ['24120.2100.53213.0000.062001.0000', 'OT contract', 5140, counted[3]],
];

test.each(['Countable', 'Part that is MOE-type', 'Same kind as MOE'])(
  'a 24120 report that says beside each line what of it counts ("%s")',
  (heading) => {
    const found = (...counted: number[]): string[] => told(report(heading, counted), CHECKS);
    expect(found(31205, 0, 0, 5140)).toEqual([]);
    expect(found(31205, 0, 3528.3, 5140)).toEqual(['moe.counted-lines D6: 0.00 → D6 0']);
    expect(found(31205, 0, 0, 0)).toEqual(['moe.counted-lines D7: 5,140.00 → D7 5140']);
    expect(found(31205, 0, 0, 2570)).toEqual([]);
  },
);
