/** The sheet that compares scenarios, as a committee holds it. */
import { differenceFormat } from '../../src/whatif/style';
import { computed, type Computed, type Rows, scenario } from './support';

const SECTIONS: Rows = [
  ['Instructional material initial allocation'],
  ['Total appropriation', 100_000],
  ['District', 'FY2012 40 day membership', 'FY2013 40 day membership', 'Initial allocation'],
  ['SCHOOL DISTRICTS', null, null, null],
  ['Alamo', 100, 110.5, 30_000],
  ['Bluff', 220, 200, 40_000],
  ['Total school districts', 320, 310.5, 70_000],
  ['CHARTER SCHOOLS', null, null, null],
  ['Cobre', 10, 30, 5_000],
  ['Dulce', 20, 20, 6_000],
  ['Total charter schools', 30, 50, 11_000],
  ['GRAND TOTAL', 350, 360.5, 81_001],
];

function firstColumn(result: Computed, from: string, to: string): unknown[] {
  const top = result.row(from) + 1;
  return Array.from({ length: result.row(to, top) - top }, (_, index) => result.value(top + index, 0));
}

function formatsAt({ sheet }: Computed, row: number, column: number): object {
  const over = (sheet.formats ?? []).filter(
    ({ range: { top, bottom, left, right } }) => top <= row && row <= bottom && left <= column && column <= right,
  );
  return Object.assign({}, ...over) as object;
}

describe('over a table with sections', () => {
  const result = computed('initial-allocation', SECTIONS, scenario('Once', { multiplier: '1' }));

  test('its rows stand as in the source, with their sections and subtotals', () => {
    expect(firstColumn(result, 'By entity', 'To be shared out')).toEqual([
      'SCHOOL DISTRICTS',
      'Alamo',
      'Bluff',
      'Total school districts',
      'CHARTER SCHOOLS',
      'Cobre',
      'Dulce',
      'Total charter schools',
      'Total',
    ]);
  });

  test('subtotals and the total foot to the cent, and the total stands below the headers too', () => {
    for (const header of ['Baseline: Allocation', 'Once: Allocation', 'Once: difference']) {
      const at = (name: string): number => Number(result.at(name, header));
      const cents = (amount: number): number => Math.round(amount * 100);
      expect(cents(at('Total school districts'))).toBe(cents(at('Alamo') + at('Bluff')));
      expect(cents(at('Total'))).toBe(cents(at('Total school districts') + at('Total charter schools')));
      expect(result.value(result.row('Entity') + 1, result.column(header))).toBe(at('Total'));
    }
  });

  test('what the source’s own grand total shows stands beside ours, with the difference', () => {
    const shown = (header: string): unknown[] =>
      ['Total as the source shows it', 'Total less what the source shows'].map((name) => result.at(name, header));
    expect(shown('40-day membership')).toEqual([360.5, 0]);
    expect(shown('Initial allocation')).toEqual([81_001, -1]);
  });

  test('who gains and who loses most, in order', () => {
    const [gained, lost] = ['gained', 'lost'].map((word) =>
      firstColumn(result, `Once: ${word}, the most first`, '').filter(Boolean),
    );
    const by = (name: unknown): number => Number(result.at(String(name), 'Once: difference'));
    const all = ['Alamo', 'Bluff', 'Cobre', 'Dulce'].sort((a, b) => by(b) - by(a));
    expect(gained).toEqual(all.filter((name) => by(name) > 0));
    expect(lost).toEqual(all.filter((name) => by(name) < 0).reverse());
    expect(all.map((name) => result.at(name, 'Once: rank (1: gained first)'))).toEqual([1, 2, 3, 4]);
  });

  test('nobody is said to be nobody', () => {
    const more = computed('initial-allocation', SECTIONS, scenario('More', { appropriation: '+5%' }));
    expect(firstColumn(more, 'More: lost, the most first', '')).toEqual(['Nobody']);
  });
});

test('rows of a table without a section hold their formulas themselves', () => {
  const rows = SECTIONS.filter(([first]) => !/total |SCHOOL/i.test(String(first)) || first === SECTIONS[1][0]);
  const result = computed('initial-allocation', rows, scenario('More', { appropriation: '+5%' }));
  const formulas = result.sheet.cells.flat().filter((cell) => String(cell).startsWith('=NM.ALLOCATION('));
  expect(formulas).toHaveLength(2);
  expect(result.sheet.cells.flat()).not.toContainEqual({ text: expect.stringMatching(/^Working/) as string });
});

describe('how it looks', () => {
  const result = computed('initial-allocation', SECTIONS, scenario('Once', { membership: '+5%' }));
  const header = result.row('Entity');

  test('headers and totals stay in sight and on each page; one page wide; the formulas behind are not printed', () => {
    const { frozenRows = 0, frozenColumns, print } = result.sheet;
    expect([frozenRows, frozenColumns]).toEqual([header + 2, 1]);
    expect(print).toMatchObject({ orientation: 'landscape', fitToWidth: 1, titleRows: frozenRows });
    const working = result.row('Working: one row an entity, for the formulas above (not printed)');
    expect(print?.area?.bottom).toBeLessThan(working);
  });

  test('counts have the decimals of the source, changed ones one more, and headers stand right over them', () => {
    const row = result.row('Alamo', result.row('By entity'));
    const at = (title: string): object => formatsAt(result, row, result.column(title));
    expect(at('40-day membership')).toMatchObject({ numberFormat: '#,##0.0' });
    expect(at('40-day membership, year before')).toMatchObject({ numberFormat: '#,##0' });
    expect(at('Once: 40-day membership')).toMatchObject({ numberFormat: '#,##0.00' });
    expect(formatsAt(result, header, result.column('Once: difference'))).toMatchObject({ align: 'right', bold: true });
    expect(formatsAt(result, header, 0)).not.toHaveProperty('align');
  });

  test('the chart shows what is gained and lost, by scenario, beside the summary', () => {
    const { chart } = result.sheet;
    const { top = 0, left = 0, right = 0, bottom = 0 } = chart?.source ?? {};
    const names = Array.from({ length: bottom - top + 1 }, (_, index) => result.value(top + index, left));
    expect(names.slice(1)).toEqual(['Gained', 'Lost']);
    expect(Array.from({ length: right - left }, (_, index) => result.value(top, left + 1 + index))).toEqual(['Once']);
    expect(chart?.area?.left).toBeGreaterThan(right);
  });
});

describe('what a greater figure means is said by name', () => {
  const rows: Rows = [
    ['LEA', 'Required effort', 'Actual effort', 'Required per capita', 'Child count', 'Approved exceptions'],
    ['Alamo', 200, 150, 10, 20, 0],
    ['Dulce', 100, 110, 10, 10, 0],
  ];
  const result = computed('moe-status', rows, scenario('Cut', { effort: '-10%' }));

  test('an LEA that owes more has gained nothing', () => {
    const words = result.sheet.cells.flatMap((_, row) => [0, 1].map((column) => String(result.value(row, column))));
    expect(words).toEqual(expect.arrayContaining(['Owes more', 'Owes less', 'Cut: owes more, the most first']));
    expect(words.join('\n')).not.toMatch(/gain/i);
    expect(result.sheet.chart?.title).toBe('Owes more and owes less by scenario, in dollars');
  });

  test('red is what is bad for the entity', () => {
    expect(differenceFormat({ more: 'Owes more', less: 'Owes less', bad: 'more' })).toBe(
      '[Red]+#,##0.00;-#,##0.00;#,##0.00',
    );
    expect(differenceFormat({ more: 'Gained', less: 'Lost', bad: 'less' })).toBe('+#,##0.00;[Red]-#,##0.00;#,##0.00');
    expect(differenceFormat({ more: 'Yields more', less: 'Yields less' })).not.toContain('Red');
  });
});
