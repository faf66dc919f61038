/** @jest-environment jsdom */
import { act, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type FileResult, unread } from '../../../src/batch/file-result';
import { Batch } from '../../../src/taskpane/many/batch';
import { Pane } from '../../../src/taskpane/pane';
import { snapshotOf } from '../../support/snapshot';
import { prepareDom } from '../dom';
import { FakePort } from '../fake-port';
import { chosen } from './chosen';

configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);
beforeAll(prepareDom);
beforeEach(() => window.localStorage.clear());

const RESULTS: Readonly<Record<string, FileResult>> = {
  'clean.xlsx': {
    file: 'clean.xlsx',
    tables: [{ kind: 'moe-status', sheet: 'S', range: 'A1:B2', confidence: 1, certainty: 'likely', assumed: [] }],
    unrecognised: [],
    findings: [],
    outcomes: [{ sheet: 'S', cell: 'B2', entity: 'Clovis', amount: 1200.5, message: '' }],
  },
  'wrong.xlsx': {
    file: 'wrong.xlsx',
    tables: [],
    unrecognised: [{ sheet: 'Notes', range: 'A1:A9' }],
    findings: [
      { id: 'x', severity: 'error', sheet: 'S', cell: 'A1', message: 'too much', citation: '', amount: 4312000.25 },
      { id: 'x', severity: 'warning', sheet: 'S', cell: 'A2', message: 'odd', citation: '' },
    ],
  },
};

function open(options: { readonly locale?: string; readonly openFile?: (file: File) => Promise<void> } = {}) {
  const { locale = 'en-US', openFile } = options;
  const batch = new Batch({
    workers: 1,
    law: async () => [],
    worker: () => ({
      end: () => undefined,
      ask: async ({ file }) => RESULTS[file] ?? unread(file, 'It is no workbook.'),
    }),
  });
  const port = new FakePort(snapshotOf({ S: [[1]] }));
  const user = userEvent.setup();
  const analyse = async () => ({ tables: [], findings: [], checks: [] });
  const pane = { port, analyse, theme: 'light', locale, batch, openFile } as const;
  render(<Pane {...pane} />);
  return { batch, user };
}

const check = (batch: Batch, given: ReturnType<typeof files>): Promise<void> => act(() => batch.start(given));

const NOTHING = new Uint8Array();
const files = (...names: string[]) => names.map((name) => chosen(name, NOTHING));
const rowTexts = (): string[] =>
  within(screen.getByRole('table', { name: 'Results' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent ?? '');

it('files that are dropped anywhere bring their screen up, with a line each and what they come to', async () => {
  const { batch } = open();
  await check(batch, files('wrong.xlsx', 'clean.xlsx', 'notes.docx'));
  await screen.findByRole('heading', {
    name: '3 files checked. 1 has errors · 1 could not be read · 1 without errors or warnings · $4,312,000.25 at stake',
  });
  expect(rowTexts()).toEqual([
    'clean.xlsxClovis does not maintain effort: owes $1,200.50.1 table only likely10–0',
    'notes.docxCould not be read: It is no workbook.',
    'wrong.xlsx1 warning014,312,0001',
  ]);
});

it('a header sorts: the most dollars first', async () => {
  const { batch, user } = open();
  await check(batch, files('wrong.xlsx', 'clean.xlsx'));
  await user.click(await screen.findByRole('button', { name: /^Dollars/ }));
  expect(rowTexts()[0]).toMatch(/^wrong/);
  expect(screen.getByRole('columnheader', { name: /^Dollars/ }).getAttribute('aria-sort')).toBe('descending');
});

it('a name opens the file where the page can; what stands against it is said; a file that was not read is not opened', async () => {
  const opened: string[] = [];
  const { batch, user } = open({
    openFile: async ({ name }) => {
      opened.push(name);
      throw new Error('Excel is busy.');
    },
  });
  await check(batch, files('wrong.xlsx', 'notes.docx'));
  await user.click(await screen.findByRole('button', { name: 'wrong.xlsx' }));
  expect(opened).toEqual(['wrong.xlsx']);
  await screen.findByText(/Excel is busy\./);
  expect(screen.queryByRole('button', { name: 'notes.docx' })).toBeNull();
});

it('chosen in the dialog; nothing that could be checked is said', async () => {
  const { user } = open();
  await user.click(screen.getByRole('tab', { name: 'Many files', hidden: true }));
  const folder = await screen.findByTestId<HTMLInputElement>('folder-of-many');
  await user.upload(folder, chosen('S/readme.txt', NOTHING, true).file);
  await screen.findByText(/There is no workbook/);
  await user.upload(screen.getByTestId('many-files'), chosen('clean.xlsx', NOTHING).file);
  await waitFor(() => expect(rowTexts()).toHaveLength(1));
});

it('speaks Spanish', async () => {
  const { batch } = open({ locale: 'es-MX' });
  await check(batch, files('wrong.xlsx'));
  await screen.findByRole('heading', { name: /^1 archivo revisado\. 1 tiene errores/ });
});
