import { CHECKS } from '../../../src/checks';
import { told } from '../../support/findings';
import { table } from '../../support/text-table';

const found = (text: string): string[] => told(table(text), CHECKS);

test.each(['Average a school', 'Median', 'Highest', 'District average'])(
  '“%s” below the schools is none of them, and has no award',
  (label) => {
    expect(
      found(`
Library bond awards, 2014

School|Membership|Award
Aspen Elem|346|9184.50
Bosque Elem|303|8043.07
Berrendo Middle|533|14148.38
Goddard High|1131|30022.17
4 schools|2313|61398.12
${label}|578|15349.53`),
    ).toEqual([]);
  },
);

test('another header after a gap begins another table', () => {
  const sheet = (rate: number): string[] =>
    found(`
School letters 2017-18

School|Students to be tested|Students tested|Participation rate|Letter earned|Letter published
Barry Elementary|212|209|0.9858|B|B
Cameo Elementary|188|177|${rate}|C|D
Clovis High|1104|1051|0.952|B|B
Gattis Middle|588|579|0.9847|A|A
La Casa Elementary|201|198|0.9851|D|D

Proficient in reading, children with IEPs and others
School|With IEP: pupils|With IEP: proficient|Others: proficient|Gap
Clovis High|118|0.112|0.467|0.355
Gattis Middle|64|0.091|0.538|0.447
Marshall Middle|71|0.104|0.402|0.298`);
  expect(sheet(0.9415)).toEqual([]);
  expect(sheet(0.9145)).toEqual([expect.stringMatching(/ D5: /)]);
});

test('a rate rounded from its row bears its row out', () => {
  expect(
    found(`
Presupuesto 2016-17

Distrito|Total|Alumnos|Cuota
Española|3902000|588|6636.05
Mesa Vista|339500|39|8705.13
Peñasco|515000|66|7803.03
Pojoaque|1600000|236|6779.66
Questa|447000|57|7842.11
Taos|2201500|331|6651.06`),
  ).toEqual([]);
});

test('meals a day under the months are their average', () => {
  const year = (daily: number): string[] =>
    found(`
Comedor, almuerzos servidos

Mes|Gratis|Completo|Servidos|Diario
agosto|5726|1204|6930|495
septiembre|8799|1617|10416|496
octubre|8560|1740|10300|515
noviembre|6150|1230|7380|492
diciembre|5447|1209|6656|512
Total|34682|7000|41682|${daily}`);
  expect(year(502)).toEqual([]);
});

test('a job under two objects, each named once for its rows, stands there by right', () => {
  const sheet = (second: string): string[] =>
    found(`
Special education spending counted as effort

Object|Job class|11000 Operational|13000 Transportation|Both
51100 Salaries|1312 Speech therapists|138835.14|0|138835.14
|1412 Special-ed teachers|620728.16|0|620728.16
|1712 Assistants|107939.65|0|107939.65
${second}|1412 Special-ed teachers|30300.57|0|30300.57
|1319 Assistants, non-instructional|896.16|38449.46|39345.62
|1312 Speech therapists|27809.26|0|27809.26`);
  expect(sheet('51300 Additional pay')).toEqual([]);
});
