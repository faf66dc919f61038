/** @jest-environment jsdom */
import { configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Pane } from '../../src/taskpane/pane';
import { recogniseWorkbook } from '../../src/recognition';
import { snapshotOf } from '../support/snapshot';
import { prepareDom } from './dom';
import { FakePort, place } from './fake-port';
import { finding } from './findings';

configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

beforeAll(prepareDom);
beforeEach(() => window.localStorage.clear());

const WORKBOOK = snapshotOf({
  Allocation: [
    ['School district', 'FY 2012 40 Day Membership', 'FY 2013 40 Day Membership', 'Initial Allocation'],
    ['Alamogordo', 100, 110, 5000],
    ['Animas', 20, 20, 1000],
    ['TOTAL', 120, 130, 6000],
  ],
});
const FINDINGS = [
  finding({ place: place('Allocation', 'D2'), amount: 300, value: 5300, message: 'Too little.' }),
  finding({ place: place('Allocation', 'D3'), amount: 50, value: 950, severity: 'warning', message: 'Too much.' }),
];

async function openChecked() {
  const port = new FakePort(WORKBOOK);
  const user = userEvent.setup();
  const analyse = async (snapshot: typeof WORKBOOK) => {
    return { tables: recogniseWorkbook(snapshot), findings: FINDINGS, checks: [] };
  };
  render(<Pane port={port} analyse={analyse} locale="en-US" theme="light" />);
  await user.click(screen.getByRole('button', { name: 'Check this workbook' }));
  await screen.findByRole('region', { name: 'Report' });
  return { port, user };
}

it('what is listed is marked in a grid that only shows marks; what is not listed any more is not', async () => {
  const { port, user } = await openChecked();
  await waitFor(() =>
    expect(port.marks).toEqual([
      { ...place('Allocation', 'D2'), severity: 'error' },
      { ...place('Allocation', 'D3'), severity: 'warning' },
    ]),
  );
  await user.type(screen.getByLabelText('Search findings'), 'little');
  await waitFor(() => expect(port.marks).toEqual([{ ...place('Allocation', 'D2'), severity: 'error' }]));
});

it('the verdict says whose the dollars are, with the net of each', async () => {
  const { user } = await openChecked();
  await user.click(screen.getByRole('button', { name: 'Dollars by entity (2 entities)' }));
  const rows = within(screen.getByRole('table')).getAllByRole('row');
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    'Entity$ off$ net (minus: too much)',
    'Alamogordo300.00300.00',
    'Animas50.00-50.00',
  ]);
});
