import { countOf, judgeFormulas, judgeWorkbooks } from '../../support/excel-cases';

const judged = [...judgeFormulas(), ...judgeWorkbooks()];
for (const { what, verdict, got, expected } of judged) {
  if (verdict !== 'right') console.log(verdict, what, 'gave', JSON.stringify(got), 'Excel', JSON.stringify(expected));
}
console.log(JSON.stringify(countOf(judged)));
