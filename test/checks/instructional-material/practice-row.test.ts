import { PRACTICE_ROW } from '../../../src/checks/instructional-material/practice-row';
import { runChecks } from '../../../src/checks';
import { type Finding } from '../../../src/checks/finding';
import { cellName } from '../../../src/workbook/address';
import { attachment5a, type Rows, rowOf } from '../../support/attachment-5a';
import { snapshotOf } from '../../support/snapshot';

function findingsIn(rows: Rows): readonly Finding[] {
  return runChecks(snapshotOf({ FY14: rows }), { checks: [PRACTICE_ROW] }).findings;
}

/** Entity, expected allocation, then each explanation: column letter, printed, implied. */
function summary(rows: Rows, findings = findingsIn(rows)): string[] {
  return findings.map(({ place, expected, explanations }) =>
    [
      rows[place.range.top][0],
      expected,
      ...(explanations ?? []).map(
        (found) =>
          `${cellName(found.place.range.top, found.place.range.left).replace(/\d/g, '')} ${found.printed} → ${found.implied}`,
      ),
    ].join(' | '),
  );
}

describe('Attachment 5a as it is printed', () => {
  const rows = attachment5a();
  const findings = findingsIn(rows);

  test('eleven rows do not hold; the printed totals tell the misprinted cell of each', () => {
    expect(summary(rows, findings)).toEqual([
      'Animas Public Schools | -992.76 | E -92.76 → -992.76',
      'Clovis Municipal Schools | 8,417 | B 8,477 → 8,417',
      'Cobre Consolidated Schools | 1,339 | C 1,390 → 1,339',
      'Gallup-McKinley County Schools | 11,717 | B 11,777 → 11,717',
      'Grady Public Schools | -507.83 | E -607.83 → -507.83',
      'Jal Public Schools | 389 | B 399 → 389',
      'Los Lunas Public Schools | 8,445 | C 8,450 → 8,445',
      'Pecos Independent Schools | 635 | B 485 → 635',
      'Penasco Independent Schools | 485 | B 2,035 → 485',
      'Pojoaque Valley Schools | 2,035 | B 2,965 → 2,035',
      'Wingate High School | 65 | D 479 → 65',
    ]);
  });

  test('the numbers that slid to the next row are told as such', () => {
    const evidence = findings.map(({ explanations }) => explanations?.[0].evidence ?? '');
    expect(evidence[8]).toMatch(
      /from Pecos Independent Schools to Pojoaque Valley Schools the numbers of FY 2011 40 DAY MEMBERSHIP stand one row too high$/,
    );
    expect(evidence[10]).toMatch(
      /from Wingate Elementary to Zuni Christian Reform School the numbers of FY 2013 40 DAY MEMBERSHIP stand one row too low$/,
    );
    expect(evidence[0]).toBe(
      'with it and the changes to Grady Public Schools, PRIOR YEAR (FY2013) ADJUSTMENT adds up to the printed TOTAL PUBLIC SCHOOLS, -3,260.80',
    );
  });

  test('with all of its fixes made, nothing is found', () => {
    const mended = rows.map((row) => [...row]);
    const fixes = findings.flatMap(({ fix }) => fix ?? []);
    expect(fixes).toHaveLength(11);
    for (const { row, column, before, after } of fixes) {
      expect(mended[row][column]).toBe(before);
      mended[row][column] = after;
    }
    expect(findingsIn(mended)).toEqual([]);
  });

  test('a total that is a formula over the rows decides nothing: every single cell that would do is named', () => {
    const live = rows.map((row) => [...row]);
    for (const name of ['TOTAL PUBLIC SCHOOLS', 'TOTAL PRIVATE SCHOOLS']) {
      const total = live[rowOf(rows, name)];
      for (let column = 1; column <= 7; column++)
        total[column] = { formula: '=SUM(B4:B99)', value: total[column] as number };
    }
    const clovis = findingsIn(live).find(({ place }) => place.range.top === rowOf(rows, 'Clovis Municipal Schools'));
    expect(clovis?.fix).toBeUndefined();
    expect(clovis?.explanations?.map(({ implied, printed }) => [printed, implied])).toEqual([
      ['8,477', '8,417'],
      ['8,806', '8,746'],
      ['0.00', '120.00'],
      ['448,837.24', '448,717.24'],
    ]);
  });
});

describe('totals that do not help', () => {
  test('a misprinted total: the other columns still tell their cells', () => {
    const rows = attachment5a();
    rows[rowOf(rows, 'TOTAL PUBLIC SCHOOLS')][1] = 323_501;
    const told = summary(rows);
    expect(told).toContain('Animas Public Schools | -992.76 | E -92.76 → -992.76');
    expect(told).toContain('Los Lunas Public Schools | 8,445 | C 8,450 → 8,445');
    const jal = told.find((line) => line.startsWith('Jal'));
    expect(jal).toContain('B 399 → 389 | C 377 → 367');
  });

  test('where only the allocations are totalled, every possible cell is named', () => {
    const rows = attachment5a();
    for (const row of rows) if (String(row[0]).startsWith('TOTAL')) row.fill(null, 1, 5);
    const found = findingsIn(rows);
    expect(found).toHaveLength(11);
    expect(found.every(({ fix }) => fix === undefined)).toBe(true);
    expect(found[1].explanations?.length).toBeGreaterThan(1);
  });

  test('the same tables over a changed sheet are explained anew', () => {
    const rows = attachment5a();
    const { tables } = runChecks(snapshotOf({ FY14: rows }), { checks: [PRACTICE_ROW] });
    const mended = rows.map((row) => [...row]);
    mended[rowOf(rows, 'Jal Public Schools')][1] = 389;
    const again = runChecks(snapshotOf({ FY14: mended }), { checks: [PRACTICE_ROW], tables });
    expect(again.findings).toHaveLength(10);
  });
});

describe('silent', () => {
  test('on a table that does not follow the practice', () => {
    const rows = attachment5a();
    for (const row of rows) if (typeof row[3] === 'number' && typeof row[5] === 'number') row[5] = row[3] * 40;
    expect(findingsIn(rows)).toEqual([]);
  });

  test('a table without the block of the appropriation has a rate all the same: that of its rows', () => {
    const rows = attachment5a();
    const told = summary(rows.slice(0, rowOf(rows, 'Legend:')));
    expect(told).toHaveLength(11);
    expect(told[0]).toBe('Animas Public Schools | -992.76 | E -92.76 → -992.76');
  });
});
