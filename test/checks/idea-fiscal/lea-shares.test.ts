import { CEIS_MANDATORY } from '../../../src/checks/idea-fiscal/ceis';
import { LEA_SHARES } from '../../../src/checks/idea-fiscal/lea-shares';
import { told } from '../../support/findings';
import { table } from '../../support/text-table';

test('one share of few is told, and all that follow another split', () => {
  const rows = (population: readonly number[], beta = 317750, total = 1000000): string[] =>
    told(
      table(`
IDEA-B sub-grant allocation
Total available|${total}
LEA|Base Payment|Population|Poverty|Population allocation|Poverty allocation|Total Allocation
Alpha|100000|500|50|${population[0]}|63750|525000
Beta|50000|300|40|${population[1]}|51000|${beta}
Gamma|0|200|10|${population[2]}|12750|157250`),
      [LEA_SHARES],
    );
  expect(rows([361250, 216750, 144500])).toEqual([]);
  expect(rows([361250, 210000, 144500])).toEqual(['idea.lea-shares E5: 216,750.00 → E5 216750']);
  // The wrong share is in the allocation, too, so that less than the total is divided.
  expect(rows([361250, 210000, 144500], 311000)).toEqual(['idea.lea-shares E5: 216,750.00 → E5 216750']);
  expect(rows([340000, 204000, 136000])).toEqual(['idea.lea-shares E4:E6: 85 %']);
  // All rows divide a million: then another total is wrong, which is another check's matter.
  expect(rows([361250, 216750, 144500], 317750, 900000)).toEqual([]);
});

test('a form about mandatory early intervening services asks for the whole reserve', () => {
  const rows = (reserved: number): string[] =>
    told(
      table(`
Mandatory Coordinated Early Intervening Services

IDEA B Basic (24106)|290068
IDEA B Preschool (24109)|10000
Mandatory CEIS (15%)|45010.2
Budgeted for CEIS (24112)|${reserved}`),
      [CEIS_MANDATORY],
    );
  expect(rows(45010.2)).toEqual([]);
  expect(rows(40000)).toEqual(['idea.ceis-mandatory B6: 45,010.20 → B6 =NM.CEIS_RESERVE(B3,B4)']);
});
