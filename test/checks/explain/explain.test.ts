import { explained, type Figures } from './ruled';

const SOUND: readonly Figures[] = [
  [1, 1, 30],
  [2, 1, 40],
];

describe('a row that does not follow its rule', () => {
  test('is told with each cell that would do, where no total is printed', () => {
    expect(explained([...SOUND, [31, 0, 30]])).toEqual(['R3? A 3, Amount 310']);
    expect(explained([...SOUND, [3, 0, 30]])).toEqual([]);
    expect(explained([...SOUND, [null, null, 30]])).toEqual([]);
  });

  test('is told with the one cell that its totals decide for', () => {
    expect(explained([...SOUND, [31, 0, 30]], [6, 2, 100])).toEqual([
      'R3: A 3 (with it, A adds up to the printed total, 6)',
    ]);
    expect(explained([...SOUND, [3, 0, 1300]], [6, 2, 100], { title: 'Alpha total' })).toEqual([
      'R3: Amount 30 (with it, Amount adds up to the printed Alpha total, 100.00)',
    ]);
  });

  test('is not told with a count more than twenty times all others of the row', () => {
    expect(explained([[2, 1, 420]])).toEqual(['R1? A 40, B 20, Amount 40']);
    expect(explained([[2, 1, 440]])).toEqual(['R1? B 21, Amount 40']);
    expect(explained([[2, 1, 10000]])).toEqual(['R1? Amount 40']);
  });

  test('is told with the value nearest to what is written, of several that would do', () => {
    expect(explained([[41, 0, 30]], undefined, { tolerance: 10.01 })).toEqual(['R1? A 4, Amount 410']);
  });

  test('is told with the value that meets the total best', () => {
    const rows: Figures[] = [...SOUND, [3, 0, 300]];
    expect(explained(rows, [6, 2, 99.99], { tolerance: 0.02 })).toEqual([
      'R3: Amount 29.99 (with it, Amount adds up to the printed total, 99.99)',
    ]);
    expect(explained(rows, [6, 2, 100], { tolerance: 0.02 })).toEqual([
      'R3: Amount 30 (with it, Amount adds up to the printed total, 100.00)',
    ]);
  });
});

describe('several rows that do not follow their rule', () => {
  const off: Figures = [13, 0, 30];

  test.each([
    [1, ' and the changes to R2'],
    [2, ' and the changes to R2 and R3'],
    [3, ' and the changes to R2, R3 and R4'],
    [4, ' and the changes to R2, R3, R4 and R5'],
    [5, ' and the changes to R2, R3, R4 and 2 more'],
    [6, ' and the changes to R2, R3, R4 and 3 more'],
  ])('with %s others of one column', (others, together) => {
    const count = others + 1;
    const [first, ...rest] = explained(Array<Figures>(count).fill(off), [3 * count, 0, 30 * count]);
    expect(first).toBe(`R1: A 3 (with it${together}, A adds up to the printed total, ${3 * count})`);
    expect(rest).toHaveLength(others);
  });

  test('are decided as far as all ways that fit agree', () => {
    expect(explained([off, off, [0, 11, 20]], [16, 1, 180])).toEqual([
      'R1? A 3, Amount 130',
      'R2? A 3, Amount 130',
      'R3: B 1 (with it, B adds up to the printed total, 1)',
    ]);
  });

  test('are decided without one total that cannot be met, for the other columns', () => {
    // The total of A is misprinted.
    expect(explained([SOUND[0], [2, 1, 4000], [31, 0, 30]], [7, 2, 100])).toEqual([
      'R2: Amount 40 (with it, Amount adds up to the printed total, 100.00)',
      'R3? A 3, Amount 310',
    ]);
  });

  test('are not decided where either of two totals may be the misprinted one', () => {
    expect(explained([...SOUND, [31, 0, 30]], [6, 2, 380])).toEqual(['R3? A 3, Amount 310']);
  });

  test('are not decided where the totals fit no way, or too many', () => {
    expect(explained([off, off], [26, 0, 77])).toEqual(['R1? A 3, Amount 130', 'R2? A 3, Amount 130']);
    expect(explained(Array<Figures>(32).fill(off), [96, 0, 960])).toHaveLength(32);
  });

  test('are not looked into beyond two hundred: such a section follows another rule', () => {
    const rows = Array<Figures>(201).fill([3, 0, 31.5]);
    // As the total would have it, if two hundred of them were mended.
    const told = explained(rows, [603, 0, 201 * 31.5 - 300]);
    expect(told.slice(-2)).toEqual(['R200? Amount 30', 'R201 open']);
    expect(told).toHaveLength(201);
    expect(explained(rows.slice(1), [600, 0, 6000])[199]).toMatch(/^R200: Amount 30 /);
  });
});

describe('numbers that slid to a neighbouring row', () => {
  const high = 'the numbers of A stand one row too high';
  const low = 'the numbers of A stand one row too low';
  const shifts = (rows: readonly Figures[], totals: Figures): string[] =>
    explained(rows, totals).map((line) =>
      line.replace(/ \(.*?(?:; (.*))?\)$/, (_, shift?: string) => (shift ? ` (${shift})` : '')),
    );

  test('are told as such', () => {
    const rows: Figures[] = [
      [1, 0, 10],
      [3, 0, 20],
      [4, 0, 30],
      [5, 0, 40],
      [null, 0, 50],
    ];
    expect(explained(rows, [15, 0, 150])[0]).toBe(
      `R2: A 2 (with it and the changes to R3, R4 and R5, A adds up to the printed total, 15; from R2 to R5 ${high})`,
    );
    expect(shifts(rows, [15, 0, 150])).toEqual(
      [2, 3, 4, 5].map((number) => `R${number}: A ${number} (from R2 to R5 ${high})`),
    );
    const down: Figures[] = [
      [null, 0, 50],
      [5, 0, 40],
      [4, 0, 30],
      [3, 0, 20],
      [1, 0, 10],
    ];
    expect(shifts(down, [15, 0, 150])).toEqual(
      [5, 4, 3, 2].map((number, index) => `R${index + 1}: A ${number} (from R1 to R4 ${low})`),
    );
  });

  test('but not a change that stands beside them', () => {
    const rows: Figures[] = [
      [41, 0, 10],
      [3, 0, 20],
      [4, 0, 30],
      [5, 0, 40],
      [null, 0, 50],
    ];
    expect(shifts(rows, [15, 0, 150])[0]).toBe('R1: A 1');
    expect(shifts(rows, [15, 0, 150])[1]).toBe(`R2: A 2 (from R2 to R5 ${high})`);
  });

  test('nor a single number, which may be a coincidence', () => {
    const rows: Figures[] = [
      [1, 0, 10],
      [3, 0, 20],
      [null, 0, 30],
      [4, 0, 40],
    ];
    expect(shifts(rows, [10, 0, 100])).toEqual(['R2: A 2', 'R3: A 3']);
  });
});

describe('a row that lacks numbers', () => {
  test.each<[string, Figures, Figures, string[]]>([
    ['its result', [3, 0, null], [6, 2, 100], ['R3: Amount 30 (with it, Amount adds up to the printed total, 100.00)']],
    [
      'an input too',
      [null, 1, null],
      [6, 3, 120],
      [
        'R3: A 3 (with it, A adds up to the printed total, 6)',
        'R3: Amount 50 (with it, Amount adds up to the printed total, 120.00)',
      ],
    ],
    [
      'its result, beside an input that should be 0',
      [3, 1, null],
      [3, 3, 90],
      [
        'R3: A 0 (with it, A adds up to the printed total, 3)',
        'R3: Amount 20 (with it, Amount adds up to the printed total, 90.00)',
      ],
    ],
    ['more than a total leaves for it', [3, 0, null], [2, 2, 100], ['R3? Amount 30']],
    ['what the totals do not bear out', [3, 0, null], [6, 2, 111], ['R3? Amount 30']],
    ['what no rule says anything of', [3, 0, null], [63, 2, 670], ['R3? Amount 30']],
    ['a result without a total', [3, 0, null], [6, 2, null], ['R3? Amount 30']],
    ['a result without any totals', [3, 0, null], [null, null, null], ['R3? Amount 30']],
  ])('%s', (_, row, totals, expected) => {
    expect(explained([...SOUND, row], totals)).toEqual(expected);
  });

  test('beside one that does not hold', () => {
    expect(explained([[11, 1, 30], SOUND[1], [3, 0, null]], [6, 2, 100])).toEqual([
      'R1: A 1 (with it, A adds up to the printed total, 6)',
      'R3: Amount 30 (with it, Amount adds up to the printed total, 100.00)',
    ]);
  });

  test('beside another: the totals leave it open what is of which', () => {
    expect(explained([SOUND[0], [2, 1, null], [3, 0, null]], [6, 2, 100])).toEqual(['R2? Amount 40', 'R3? Amount 30']);
  });

  test('beside more rows that do not hold than can be tried', () => {
    const told = explained([...Array<Figures>(16).fill([13, 0, 30]), [3, 0, null]], [51, 0, 510]);
    expect(told[16]).toBe('R17? Amount 30');
  });
});
