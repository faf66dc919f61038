/** @jest-environment jsdom */
/** This workbook held against another one, in the pane: chosen, told with its dollars, turned round, handed on. */
import { configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Pane } from '../../../src/taskpane/pane';
import { snapshotOf } from '../../support/snapshot';
import { prepareDom } from '../dom';
import { FakePort } from '../fake-port';

configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);
beforeAll(prepareDom);
beforeEach(() => window.localStorage.clear());

const TITLE = ['IDEA proportionate share'];
const HEADERS = [
  'Entity',
  'Subgrant',
  'Public eligible children',
  'Parentally placed private children',
  'Proportionate share',
];
const NOW = [TITLE, HEADERS, ['Alpha', 1_200.5, 90, 10, 120.05], ['Delta', 700, 60, 10, 100]];
const BEFORE = [TITLE, HEADERS, ['Alpha', 1_000, 90, 10, 100], ['Beta', 500, 40, 10, 100]];

/** As an office exports it: the file's own reading is tested elsewhere. */
const csv = (rows: readonly (readonly (string | number)[])[]): string => rows.map((row) => row.join(',')).join('\n');

async function compare(
  locale = 'en-US',
  content = csv([HEADERS, ...BEFORE.slice(2)]),
  name = 'proportionate share.csv',
) {
  const port = new FakePort(snapshotOf({ Share: NOW, Notes: [['Call the bureau']] }));
  const user = userEvent.setup();
  const analyse = async () => ({ tables: [], findings: [], checks: [] });
  render(
    <Pane {...({ port, analyse, theme: 'light', locale, screenId: 'compare', workbookName: 'now.xlsx' } as const)} />,
  );
  const picker = await screen.findByTestId<HTMLInputElement>('compare-file');
  const file = new File([content], name);
  // jsdom's files cannot be read so.
  file.arrayBuffer = async () => new Uint8Array(Buffer.from(content)).buffer;
  await user.upload(picker, file);
  return { port, user };
}

/** The figures of a table's rows; what each is stands above it. */
const rowsOf = (name: string): string[] =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .map((row) => within(row).queryAllByRole('cell'))
    .filter((cells) => cells.length > 0)
    .map((cells) => cells.map((cell) => cell.textContent).join(' | '));

it('what all rows come to, each row with its change, who is only in one, what was not compared', async () => {
  await compare();
  await screen.findByRole('heading', { name: '4 differences' });
  screen.getByText('From proportionate share.csv to now.xlsx');
  expect(rowsOf('All rows together')).toEqual([
    '$1,500.00 | $1,900.50 | +$400.50',
    '130 | 150 | +20',
    '$200.00 | $220.05 | +$20.05',
  ]);
  expect(rowsOf('Alpha')).toEqual(['$1,000.00 | $1,200.50 | +$200.50', '$100.00 | $120.05 | +$20.05']);
  screen.getByText('Beta, Subgrant $500.00, Proportionate share $100.00');
  screen.getByText('Delta, Subgrant $700.00, Proportionate share $100.00');
  screen.getByRole('heading', { name: /^Sheets of the second without a table.*\(1\)$/ });
});

it('a figure is shown in the open workbook; the other way round the changes have the other sign', async () => {
  const { port, user } = await compare();
  const alpha = await screen.findByRole('table', { name: 'Alpha' });
  await user.click(within(alpha).getByRole('button', { name: /B3/ }));
  expect(port.went).toEqual([{ sheet: 'Share', range: { top: 2, left: 1, bottom: 2, right: 1 } }]);
  await user.click(screen.getByRole('button', { name: 'The other way round' }));
  await screen.findByText('From now.xlsx to proportionate share.csv');
  expect(rowsOf('Alpha')[0]).toBe('$1,200.50 | $1,000.00 | -$200.50');
});

it('a file that is no workbook is refused in words', async () => {
  await compare('en-US', 'abc', 'damaged.xlsx');
  await screen.findByText('The workbooks could not be compared.');
});

it('speaks Spanish', async () => {
  await compare('es-MX');
  await screen.findByRole('heading', { name: '4 diferencias' });
  screen.getByRole('table', { name: 'Todas las filas juntas' });
});
