import { findFunction } from '../../src/functions/registry';
import { Decimal } from '../../src/rules/decimal';
import { publishedTable } from '../samples/published';
import type { PublishedFigure } from './figure';

type Line = Readonly<Record<string, string>>;

const SOURCE = 'S4';
/** The federal fund that Figure C counts: given to the function as the argument `funds`, to reproduce the figure. */
const AS_PRINTED = [['11000', '13000', '25145']];

function effort(rows: readonly Line[], funds?: readonly (readonly string[])[]): Decimal {
  const column = (name: string): string[][] => rows.map((row) => [row[name]]);
  const args = [column('fund'), column('object'), column('job_class'), rows.map(({ amount }) => [Number(amount)])];
  return new Decimal(findFunction('MOE_EFFORT')?.call(funds ? [...args, funds] : args)[0][0] as number);
}

/** The rows of a printing: the second of Figure C has the federal amount in fund 11000. */
function rowsOf(figure: string, ledger: readonly Line[]): Line[] {
  const rows = ledger.filter((row) => row.figure === figure[0]);
  return figure.includes('second') ? rows.map((row) => (row.fund === '25145' ? { ...row, fund: '11000' } : row)) : rows;
}

function placeOf({ object, job_class, fund }: Line): string {
  const of = [object && `object ${object}`, job_class && `job class ${job_class}`, fund && `fund ${fund}`].filter(
    Boolean,
  );
  return of.length === 0 ? 'LEA grand total' : `total of ${of.join(', ')}`;
}

const EXPLAINED: Readonly<Record<string, string>> = {
  'D|11000': 's4-figure-d-operational-total',
  'C second printing|11000': 's4-figure-c-operational-total',
};

/** Every subtotal and total of the figures, added up by NM.MOE_EFFORT from the rows printed above it. */
export function figuresAToD(): PublishedFigure[] {
  const ledger = publishedTable('s4-moe-figures-a-to-d.csv');
  const added = publishedTable('s4-moe-figure-totals.csv').map((total): PublishedFigure => {
    const rows = rowsOf(total.figure, ledger).filter((row) =>
      ['object', 'job_class', 'fund'].every((column) => total[column] === '' || row[column] === total[column]),
    );
    const id = total.object === '' ? EXPLAINED[`${total.figure}|${total.fund}`] : undefined;
    return {
      source: SOURCE,
      place: `Appendix G, Figure ${total.figure}`,
      figure: placeOf(total),
      printed: total.printed,
      computed: effort(rows, AS_PRINTED),
      by: `NM.MOE_EFFORT over ${rows.length} rows${rows.some(({ fund }) => fund === '25145') ? ', funds 11000, 13000 and 25145' : ''}`,
      ...(id === undefined ? {} : { explainedBy: [id] }),
    };
  });
  return [...added, byLaw(ledger), ...obms(), ...highCost()];
}

function byLaw(ledger: readonly Line[]): PublishedFigure {
  const rows = rowsOf('C', ledger);
  return {
    source: SOURCE,
    place: 'Appendix G, Figure C first printing',
    figure: 'LEA grand total, by the law (no federal fund)',
    printed: '3563153.25',
    computed: effort(rows),
    by: `NM.MOE_EFFORT over ${rows.length} rows, funds 11000 and 13000`,
    explainedBy: ['s4-figure-c-federal-fund'],
  };
}

function obms(): PublishedFigure[] {
  const rows = publishedTable('s4-obms-budget-example.csv');
  return (
    [
      ['estimated_amount', '3366542.00'],
      ['projected_amount', '3741052.00'],
    ] as const
  ).map(([column, printed]) => ({
    source: SOURCE,
    place: 'Appendix G, approved budget from OBMS',
    figure: `total of ${column.replace('_', ' ')}`,
    printed,
    computed: effort(rows.map((row) => ({ ...row, amount: row[column] }))),
    by: `NM.MOE_EFFORT over ${rows.length} rows`,
  }));
}

function highCost(): PublishedFigure[] {
  const rows = publishedTable('s4-high-cost-fund-report.csv');
  const counted = findFunction('HIGH_COST_EXCEPTION')?.call([
    rows.map(({ account }) => [account]),
    rows.map(({ ytd }) => [Number(ytd)]),
  ])[0][0];
  const place = 'Appendix G, 24120 Expenditure Report';
  return [
    {
      source: SOURCE,
      place,
      figure: 'grand total',
      printed: '29385.50',
      computed: Decimal.sum(...rows.map(({ ytd }) => ytd)),
      by: 'sum of the printed rows',
    },
    {
      source: SOURCE,
      place,
      figure: 'exception allowed',
      printed: '13598.00',
      computed: new Decimal(counted as number),
      by: `NM.HIGH_COST_EXCEPTION over ${rows.length} rows`,
    },
  ];
}
