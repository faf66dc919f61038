/** @jest-environment jsdom */
/** The report on paper: a page a table, with what it comes to, the findings, the law, and what was ignored by whom. */
import { configure, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ignoredFinding, IGNORED_SETTING, ignoredSetting } from '../../../src/checks/ignored';
import { recogniseWorkbook } from '../../../src/recognition';
import { Pane } from '../../../src/taskpane/pane';
import { reportPages } from '../../../src/taskpane/report/report-pages';
import { snapshotOf } from '../../support/snapshot';
import { prepareDom } from '../dom';
import { FakePort, place } from '../fake-port';
import { finding } from '../findings';

configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);
beforeAll(prepareDom);
beforeEach(() => window.localStorage.clear());

const WRONG = finding({
  place: place('Allocation', 'B4'),
  amount: 1234.5,
  actual: '120',
  expected: '130',
  message: 'The total is <too small>.',
});
const SEEN = finding({ place: place('Allocation', 'B3'), message: 'Animas lost every pupil.' });
const NOTE = finding({ place: place('Notes', 'A1'), severity: 'info', message: 'A number is stored as text.' });
const WITH_WORKING = finding({
  place: place('Allocation', 'C3'),
  message: 'A membership is off.',
  formula: '=NM.ABE_FTE(B2)',
});
const IGNORED = [ignoredFinding(SEEN, 'the school closed', '2026-11-20', 'M. Baca')];
const SETTING = ignoredSetting(IGNORED) ?? '';
const WORKBOOK = {
  ...snapshotOf({
    Allocation: [
      ['School district', 'FY 2012 40 Day Membership', 'FY 2013 40 Day Membership', 'Initial Allocation'],
      ['Alamogordo', 100, 110, 5000],
      ['Animas', 20, 20, 1000],
      ['TOTAL', 120, 130, 6000],
    ],
    Notes: [['7']],
  }),
  settings: { [IGNORED_SETTING]: SETTING },
};
const FINDINGS = [NOTE, WRONG, SEEN, WITH_WORKING];

const analysis = {
  snapshot: WORKBOOK,
  tables: recogniseWorkbook(WORKBOOK),
  findings: FINDINGS,
  checks: [],
  at: new Date(2026, 10, 28, 9, 30),
};

it('each table has its page, and so has what stands on a sheet outside of tables', () => {
  const [table, notes, ...rest] = reportPages(analysis, IGNORED);
  expect(rest).toEqual([]);
  expect(table.table?.kind).toBe('initial-allocation');
  expect(table.open.map((listed) => listed.finding)).toEqual([WRONG, WITH_WORKING]);
  expect(table.ignored.map(({ entry }) => entry.by)).toEqual(['M. Baca']);
  expect(table.stake).toBe(1234.5);
  expect(table.laws).toEqual(['22-15-9 NMSA 1978']);
  expect(table.workings).toHaveLength(1);
  expect(table.workings[0].text).toMatch(/^NM\.ABE_FTE\n1\. /);
  expect(notes).toMatchObject({ sheet: 'Notes', table: undefined });
  expect(notes.open.map((listed) => listed.finding)).toEqual([NOTE]);
});

it('is printed whole, with the workbook’s name and the rules, and is gone from the page after', async () => {
  const user = userEvent.setup();
  let printed = '';
  window.print = () => {
    printed = document.querySelector('.nm-printed')?.textContent ?? '';
    window.dispatchEvent(new Event('afterprint'));
  };
  const analyse = async () => ({ tables: analysis.tables, findings: FINDINGS, checks: [] });
  const pane = { analyse, theme: 'light', locale: 'en-US', workbookName: 'clovis.xlsx' } as const;
  render(<Pane port={new FakePort(WORKBOOK)} {...pane} />);
  await user.click(screen.getByRole('button', { name: 'Check this workbook' }));
  await user.click(await screen.findByRole('button', { name: 'Print or save as PDF' }));
  await waitFor(() => expect(printed).not.toBe(''));
  for (const part of [
    'Workbook: clovis.xlsx',
    'with rules 20',
    '2 errors, 1 note · $1,234.50 at stake',
    'The total is <too small>.',
    '+10',
    '1,234.50',
    'NM.ABE_FTE',
    '22-15-9 NMSA 1978',
    'B3: Animas lost every pupil. Reason: the school closed (Ignored on Nov 20, 2026, by M. Baca)',
  ]) {
    expect(printed).toContain(part);
  }
  await waitFor(() => expect(document.querySelector('.nm-printed')).toBeNull());
});

it('whoever ignores a finding is asked for a name once, which the workbook keeps', async () => {
  const user = userEvent.setup();
  const port = new FakePort({ ...WORKBOOK, settings: {} });
  const analyse = async () => ({ tables: analysis.tables, findings: [WRONG, NOTE], checks: [] });
  render(<Pane port={port} analyse={analyse} theme="light" locale="en-US" />);
  await user.click(screen.getByRole('button', { name: 'Check this workbook' }));
  const ignore = async (reason: string, name?: string): Promise<void> => {
    await user.click((await screen.findAllByRole('button', { name: /^Why, and what/ }))[0]);
    await user.click(screen.getByRole('button', { name: 'Ignore…' }));
    await user.type(screen.getByRole('textbox', { name: /right as it stands/ }), reason);
    if (name !== undefined) await user.type(screen.getByRole('textbox', { name: 'Your name' }), name);
    await user.click(screen.getByRole('button', { name: 'Ignore this finding' }));
  };
  await ignore('as printed', 'M. Baca');
  await screen.findByRole('button', { name: '1 ignored' });
  await ignore('seen');
  await screen.findByRole('button', { name: '2 ignored' });
  expect(JSON.parse(port.settings[IGNORED_SETTING])).toMatchObject([
    { reason: 'as printed', by: 'M. Baca' },
    { reason: 'seen', by: 'M. Baca' },
  ]);
});
