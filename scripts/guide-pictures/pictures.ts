/**
 * The pictures of docs/guide: each is the preview page, spreadsheet and pane side by side, at the step that the page
 * describes. docs/guide says in words what is to be seen; a test compares the lists, nobody compares pixels.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { withComputedValues } from '../../src/engine';
import { dataOf, parseCsv, templateModel } from '../../src/templates';
import { patchWorkbook, writeWorkbook } from '../../src/workbook/file';
import type { PreviewPane } from '../../test/e2e/support/pane';

const GUIDE = path.resolve(__dirname, '../../docs/guide');
const SAMPLES = path.resolve(__dirname, '../../assets/samples');
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** All samples, one after the other on a small machine. */
const ALL_SAMPLES = 120_000;

export interface GuidePicture {
  /** docs/guide/pictures/FILE */
  readonly file: string;
  /** The sample that is open; left out, the first of the gallery. */
  readonly sample?: string;
  /** From the open sample to what the picture shows. */
  readonly steps: (pane: PreviewPane) => Promise<void>;
}

type FilledKind = Parameters<typeof dataOf>[0];

/** What `nm-finance template KIND OUT.xlsx --from docs/guide/DATA.csv` writes, opened. */
async function openFilled(pane: PreviewPane, kind: FilledKind, csv: string, name: string): Promise<void> {
  const data = dataOf(kind, parseCsv(readFileSync(path.join(GUIDE, csv), 'utf8')));
  if (!data) throw new Error(`${csv} has no column of the template ${kind}`);
  await pane.openFile(name, writeWorkbook(withComputedValues(templateModel(kind, { data }))));
}

/** The finding that begins with these words, with its explanation open. */
async function explain(pane: PreviewPane, words: string): Promise<void> {
  const finding = pane.screen.getByRole('listitem').filter({ hasText: words }).first();
  await finding.getByRole('button', { name: /^Why, and what the law says/ }).click();
  await finding.evaluate((element) => element.scrollIntoView({ block: 'start' }));
}

async function working(pane: PreviewPane, cell: string): Promise<void> {
  await pane.select(cell);
  await pane.show('Working');
  await pane.button('Copy as text').waitFor();
}

async function onSheet(pane: PreviewPane, name: string): Promise<void> {
  await pane.page.locator('.o-sheet', { hasText: name }).click();
}

async function inserted(pane: PreviewPane, message: RegExp): Promise<void> {
  const told = pane.screen.getByText(message);
  await told.waitFor();
  await told.scrollIntoViewIfNeeded();
}

/** The scenario of docs/guide/what-if-for-a-bill.md. */
async function bill(pane: PreviewPane): Promise<void> {
  await pane.show('What-if');
  await pane.button('Add a scenario').click();
  await pane.screen.getByLabel('Name of the scenario').fill('Bill');
  const own = pane.screen.getByRole('group', { name: 'Bill', exact: true });
  await own.getByLabel('Appropriation').fill('23000000');
  await own.getByLabel('Additional pupil counts as').fill('1');
}

export const GUIDE_PICTURES: readonly GuidePicture[] = [
  {
    file: 'allocation-check.png',
    async steps(pane) {
      await pane.check();
      await pane.select('E9');
      await explain(pane, 'Animas Public Schools is allocated');
    },
  },
  {
    file: 'allocation-working.png',
    async steps(pane) {
      await onSheet(pane, 'Law');
      await working(pane, 'E9');
    },
  },
  {
    file: 'effort-ledger.png',
    async steps(pane) {
      await openFilled(pane, 'obms-ledger', 'obms-export.csv', 'ledger.xlsx');
      await working(pane, 'B4');
    },
  },
  {
    file: 'effort-federal-fund.png',
    sample: 'level-of-effort-figures-a-to-d',
    async steps(pane) {
      await pane.check();
      await onSheet(pane, 'Figure C, first printing');
      await pane.select('F9');
      await explain(pane, 'Impact Aid Special Education is counted');
    },
  },
  {
    file: 'workload-factor.png',
    sample: 'workload-reduction-worksheet',
    async steps(pane) {
      await pane.type('C5', '1.7');
      await pane.check();
      await pane.select('C5');
    },
  },
  {
    file: 'workload-working.png',
    sample: 'workload-reduction-worksheet',
    async steps(pane) {
      await pane.show('Templates');
      await pane.screen.getByLabel('Template').selectOption('workload-reduction');
      await pane.screen.getByLabel('Fill from').selectOption('Workload reduction');
      await pane.button('Insert as a new sheet').click();
      await inserted(pane, /The template is on the new sheet/);
      await working(pane, 'H10');
    },
  },
  {
    file: 'risk-ratios.png',
    async steps(pane) {
      await openFilled(pane, 'risk-ratio', 'risk-ratios.csv', 'risk-ratios.xlsx');
      await working(pane, 'G7');
    },
  },
  {
    file: 'many-files.png',
    async steps(pane) {
      await pane.show('Many files');
      const samples = readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'));
      const [chosen] = await Promise.all([pane.page.waitForEvent('filechooser'), pane.button('Choose files').click()]);
      await chosen.setFiles(samples.map((name) => path.join(SAMPLES, name)));
      const all = new RegExp(`^${samples.length} files checked`);
      await pane.screen.getByRole('heading', { name: all }).waitFor({ timeout: ALL_SAMPLES });
    },
  },
  {
    file: 'report-to-attach.png',
    async steps(pane) {
      await pane.check();
      await pane.button('Print or save as PDF').scrollIntoViewIfNeeded();
    },
  },
  {
    file: 'template-inserted.png',
    async steps(pane) {
      await pane.show('Templates');
      await pane.screen.getByLabel('Template').selectOption('moe-status');
      await pane.button('Insert as a new sheet').click();
      await inserted(pane, /The template is on the new sheet/);
    },
  },
  {
    file: 'template-filled.png',
    async steps(pane) {
      await pane.page.getByRole('button', { name: 'New', exact: true }).click();
      await pane.page.getByRole('banner').getByText('Workbook.xlsx').waitFor();
      await pane.show('Templates');
      await pane.screen.getByLabel('Template').selectOption('moe-status');
      await pane.button('Insert as a new sheet').click();
      await inserted(pane, /The template is on the new sheet/);
      const figures = { A5: 'Bosque', B5: 'FY2016', C5: '3563153.25', D5: '3506290.58', E5: '6340.13', F5: '555' };
      for (const [cell, text] of Object.entries({ ...figures, H5: '46549.72', I5: '290068' }))
        await pane.type(cell, text);
      await pane.show('Check');
      await pane.check();
      await pane.screen.getByText('Bosque does not maintain effort').first().scrollIntoViewIfNeeded();
      await pane.select('A5');
    },
  },
  {
    file: 'two-workbooks.png',
    async steps(pane) {
      await pane.show('Compare');
      const name = 'instructional-material-fy14-initial-allocation.xlsx';
      const before = { sheet: 'Attachment 5a', row: 6, column: 5, before: 320_495.29, after: 310_000, reason: 'draft' };
      const draft = patchWorkbook(new Uint8Array(readFileSync(path.join(SAMPLES, name))), [before]);
      await pane.page
        .getByTestId('compare-file')
        .setInputFiles({ name: 'draft.xlsx', mimeType: XLSX, buffer: Buffer.from(draft) });
      await pane.screen.getByRole('heading', { name: /differences?$/ }).waitFor({ timeout: ALL_SAMPLES });
      await pane.screen.getByRole('heading', { name: 'By district, school or line' }).scrollIntoViewIfNeeded();
    },
  },
  {
    file: 'what-if-scenario.png',
    async steps(pane) {
      await bill(pane);
      await pane.screen.getByLabel('Name of the scenario').scrollIntoViewIfNeeded();
    },
  },
  {
    file: 'what-if-sheet.png',
    async steps(pane) {
      await bill(pane);
      await pane.button('Practice').click();
      await pane.button('Compare on a new sheet').click();
      await inserted(pane, /The comparison is on the new sheet/);
    },
  },
];
