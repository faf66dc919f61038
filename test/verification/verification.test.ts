import { readFileSync } from 'node:fs';
import path from 'node:path';
import { verification } from '../../scripts/verification';
import { lawDataPage } from '../../scripts/verification/law-data-page';
import { heldTo, unquoted } from '../../scripts/verification/law-values';
import { agrees, isExplained, type Verified, verified } from '../../scripts/verification/figure';
import { csvReport, markdownReport } from '../../scripts/verification/report';
import { MENDS } from '../../scripts/verification/s3-attachment-5a';
import { DISCREPANCIES } from '../../src/law/discrepancies';
import { SOURCES } from '../../src/law/sources';
import { Decimal } from '../../src/rules/decimal';

const figures = verification();
const at = (place: string): Verified[] =>
  figures.filter((figure) => `${figure.source}, ${figure.place}`.startsWith(place));

describe('the published figures', () => {
  test('every difference has a discrepancy that accounts for it', () => {
    expect(figures.filter((figure) => !agrees(figure) && !isExplained(figure))).toEqual([]);
  });

  test.each([
    ['S3, Attachment 5a, public, row', 89 * 3],
    ['S3, Attachment 5a', 1014],
    ['S3, Attachment 7', 88],
    ['S3, Table 1', 24],
    ['S3, Table 2', 2],
    ['S3, Attachment 3', 24],
    ['S0, review of the ESSA plan', 13],
    ['S1', 11],
    ['S4, Appendix G, workload reduction worksheet', 21],
    ['S4, Appendix G, 24120 Expenditure Report', 2],
    ['S4, Appendix G, approved budget from OBMS', 2],
    ['S4, Appendix G, Figure A', 10],
    ['S4, Appendix G, Figure B', 12],
    ['S4, Appendix G, Figure C', 29],
    ['S4, Appendix G, Figure D', 11],
    ['S2', 29],
  ])('%s is there whole: %s figures', (place, count) => {
    expect(at(place)).toHaveLength(count);
  });

  test('each source that prints figures is there', () => {
    expect([...new Set(figures.map(({ source }) => source))].sort()).toEqual(['Law', ...Object.keys(SOURCES)].sort());
  });

  test('the misprinted cells of Attachment 5a are read from the discrepancies', () => {
    expect(MENDS.map(({ entity, value }) => `${entity} ${value}`)).toContain('Animas Public Schools -992.76');
    expect(new Set(MENDS.map(({ id }) => id)).size).toBe(13);
  });

  test('the discrepancies that explain are all ones that exist', () => {
    const known = new Set(DISCREPANCIES.map(({ id }) => id));
    expect(figures.flatMap(({ explainedBy = [] }) => explainedBy).filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('an explanation', () => {
  const figure = { source: 'S3', place: 'a row', figure: 'amount', by: 'a sum', printed: '10.00' };

  test('is needed for a cent', () => {
    expect(agrees(verified({ ...figure, computed: new Decimal('10.004') }))).toBe(true);
    const off = verified({ ...figure, computed: new Decimal('10.006') });
    expect([off.shown, off.difference, isExplained(off)]).toEqual(['10.01', '0.01', false]);
  });

  test('is none where the discrepancy does not bring the figure to the printed one', () => {
    const named = { ...figure, computed: new Decimal('11'), explainedBy: ['s3-5a-cents'] };
    expect(isExplained(verified({ ...named, within: new Decimal('0.01') }))).toBe(false);
    expect(isExplained(verified({ ...named, within: new Decimal('1') }))).toBe(true);
    expect(isExplained(verified({ ...named, corrected: new Decimal('10') }))).toBe(true);
    expect(isExplained(verified({ ...named, corrected: new Decimal('10'), explainedBy: ['no-such'] }))).toBe(false);
  });

  test('by words needs a discrepancy that says both', () => {
    const words = { ...figure, printed: '2014-2015', computed: '2012-2013' };
    expect(isExplained(verified({ ...words, explainedBy: ['s4-workload-year'] }))).toBe(true);
    expect(isExplained(verified({ ...words, computed: '2011-2012', explainedBy: ['s4-workload-year'] }))).toBe(false);
  });
});

test('docs/law-data.md is what npm run verify writes today', () => {
  const written = readFileSync(path.resolve(__dirname, '../../docs/law-data.md'), 'utf8');
  expect(written).toBe(lawDataPage());
});

test('every value that was read outside the source documents has the words in which it was read', () => {
  expect(unquoted()).toEqual([]);
});

test('only a text’s own words stand in quotation marks; a paraphrase says that it is one, and both are counted', () => {
  const page = lawDataPage();
  expect(page).toContain('“a minimum of five and one-half instructional hours per full day');
  expect(page).toContain('in our words: four-year graduation ≤ 66 2/3 % in two of the last three years');
  // Signs that no statute writes.
  expect(page.match(/“[^”]*[≤≥×→][^”]*”/g)).toBeNull();
  const { words, paraphrase } = heldTo();
  expect(page).toContain(`${words} are verified against the words of the text`);
  expect(page).toContain(`${paraphrase} against a paraphrase`);
});

describe('the reports', () => {
  test('docs/verification.md is what npm run verify writes today', () => {
    const written = readFileSync(path.resolve(__dirname, '../../docs/verification.md'), 'utf8');
    expect(written).toBe(markdownReport(figures));
  });

  test('the CSV has every figure, and no cell of it is run as a formula', () => {
    const lines = csvReport(figures).trimEnd().split('\r\n');
    expect(lines).toHaveLength(figures.length + 1);
    expect(lines.filter((line) => /(^|,)"?[=+@]/.test(line))).toEqual([]);
  });
});
