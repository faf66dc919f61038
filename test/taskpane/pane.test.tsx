/** @jest-environment jsdom */
import { act, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Finding } from '../../src/checks/finding';
import { decimal } from '../../src/rules/decimal';
import { IGNORED_SETTING } from '../../src/checks/ignored';
import { Pane } from '../../src/taskpane/pane';
import type { Analyse } from '../../src/taskpane/state/analysis';
import { recogniseWorkbook, RECOGNITION_SETTING } from '../../src/recognition';
import { snapshotOf } from '../support/snapshot';
import { prepareDom } from './dom';
import { FakePort, place } from './fake-port';
import { finding } from './findings';

const WORKBOOK = snapshotOf({
  Allocation: [
    ['School district', 'FY 2012 40 Day Membership', 'FY 2013 40 Day Membership', 'Initial Allocation'],
    ['Alamogordo', 100, 110, 5000],
    ['Animas', 20, 20, 1000],
    ['TOTAL', 120, 130, 6000],
  ],
  Notes: [['Kept by the business office', 7]],
});

const FIX = {
  sheet: 'Allocation',
  row: 3,
  column: 1,
  before: 10,
  after: '=SUM(B2:B3)',
  reason: 'A total is the sum of its rows.',
};
const FINDINGS: readonly Finding[] = [
  finding({
    fix: [FIX],
    explanations: [
      { place: place('Allocation', 'B3'), printed: '20', implied: '30', evidence: 'With it, the column adds up.' },
    ],
  }),
  finding({
    check: 'general.text',
    severity: 'warning',
    place: place('Notes', 'B1'),
    message: 'A number is stored as text.',
  }),
];

const analyseTo =
  (findings: readonly Finding[]): Analyse =>
  async (snapshot) => ({
    tables: recogniseWorkbook(snapshot),
    findings,
    checks: [
      { id: 'general.total', title: 'Totals add up' },
      { id: 'general.text', title: 'Numbers stored as text' },
    ],
  });

// Screens are loaded when they are opened, which takes Fluent's modules seconds on a busy machine.
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

beforeAll(prepareDom);
beforeEach(() => window.localStorage.clear());

function open(findings: readonly Finding[] = FINDINGS, locale = 'en-US') {
  const port = new FakePort(WORKBOOK);
  const user = userEvent.setup();
  const view = render(<Pane port={port} analyse={analyseTo(findings)} locale={locale} theme="light" />);
  return { port, user, view };
}

async function openChecked(findings?: readonly Finding[]) {
  const opened = open(findings);
  await opened.user.click(screen.getByRole('button', { name: 'Check this workbook' }));
  await screen.findByRole('region', { name: 'Report' });
  return opened;
}

const item = (text: string): HTMLElement => {
  const found = screen.getByText(text).closest('li');
  if (!found) throw new Error(`"${text}" stands in no list`);
  return found;
};

describe('check', () => {
  it('lists by what is wrong with its dollars, or by sheet and table, and shows the cell that is pressed', async () => {
    const { port, user } = await openChecked([finding({ amount: 20.5, value: 30 }), FINDINGS[1]]);
    within(screen.getByRole('region', { name: 'Errors (1)' })).getByRole('heading', {
      level: 3,
      name: 'Totals add up · $20.50',
    });
    const total = within(item('The total does not add up.'));
    total.getByText('Allocation, B4');
    total.getByText('$20.50');
    expect(total.getByText('Difference').nextSibling).toHaveProperty('textContent', '-90');
    await user.selectOptions(screen.getByLabelText('Order'), 'place');
    const errors = screen.getByRole('region', { name: 'Errors (1)' });
    expect(within(errors).getByRole('heading', { level: 3 })).toHaveProperty(
      'textContent',
      'Allocation · Initial allocation of instructional material',
    );
    expect(
      within(screen.getByRole('region', { name: 'Warnings (1)' })).getByRole('heading', { level: 3 }),
    ).toHaveProperty('textContent', 'Notes · Outside recognised tables');
    await user.click(screen.getByText('The total does not add up.'));
    expect(port.went).toEqual([place('Allocation', 'B4')]);
    screen.getByText('22-15-9 NMSA 1978');
  });

  it('goes through all findings with Next and Previous: each open, in the sheet, and counted', async () => {
    const { port, user } = await openChecked();
    screen.getByText('2 findings shown');
    await user.click(screen.getByRole('button', { name: 'Next' }));
    screen.getByText('1 of 2');
    screen.getByText('If B3 were 30 instead of 20, this would hold.');
    await user.click(screen.getByRole('button', { name: 'Next' }));
    screen.getByText('2 of 2');
    expect(port.went).toEqual([place('Allocation', 'B4'), place('Notes', 'B1')]);
    expect(screen.getByRole('button', { name: 'Next' }).getAttribute('aria-disabled')).toBe('true');
    // The one that was left is closed again.
    expect(screen.queryByText('If B3 were 30 instead of 20, this would hold.')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Previous' }));
    screen.getByText('1 of 2');
  });

  it('a chip picks its kind, two pick both, and none means all', async () => {
    const { user } = await openChecked();
    const chips = within(screen.getByRole('group', { name: 'Show' }));
    const shown = (): number => screen.getAllByRole('button', { name: /^Why, and what the law says/ }).length;
    expect(shown()).toBe(2);
    await user.click(chips.getByRole('button', { name: '1 warning' }));
    expect(screen.queryByRole('region', { name: 'Errors (1)' })).toBeNull();
    expect(shown()).toBe(1);
    await user.click(chips.getByRole('button', { name: '1 error' }));
    expect(shown()).toBe(2);
    await user.click(chips.getByRole('button', { name: '1 error' }));
    await user.click(chips.getByRole('button', { name: '1 warning' }));
    expect(shown()).toBe(2);
  });

  it('says first what it comes to, and of which sheets nothing is known', async () => {
    await openChecked([finding({ amount: 1234.5 }), FINDINGS[1]]);
    const verdict = within(screen.getByRole('region', { name: 'What it comes to' }));
    verdict.getByRole('heading', { name: '1 error, 1 warning · $1,234.50 at stake · net $1,234.50 too much' });
    verdict.getByText('1 table understood; general checks only on Notes.');
  });

  it('does not say that nothing is found where a sheet was not understood', async () => {
    await openChecked([]);
    screen.getByRole('heading', { name: 'Nothing found in what was understood' });
    screen.getByText('1 table understood; general checks only on Notes.');
  });

  it('asks once what a table that is only likely is, remembers the answer, and says what a sheet without one lacks', async () => {
    const workbook = snapshotOf({
      Effort: [
        ['LEA', 'Column X', 'Actual effort', 'Exceptions', 'Shortfall'],
        ['Alpha', 1000.25, 900.5, 10, 89.75],
        ['Beta', 2000.5, 1800.25, 100.2, 100.05],
        ['Gamma', 3111.25, 2900, 11.25, 200],
      ],
      Members: [
        ['Entity', '40 Day Membership', 'Remarks'],
        ['Alpha', 10, 'new'],
      ],
    });
    const user = userEvent.setup();
    const port = new FakePort(workbook);
    render(<Pane port={port} analyse={analyseTo([])} locale="en-US" theme="light" />);
    await user.click(screen.getByRole('button', { name: 'Check this workbook' }));
    const verdict = within(await screen.findByRole('region', { name: 'What it comes to' }));
    verdict.getByText(
      '1 table understood; general checks only on Members (nearest: Initial allocation of instructional material, which lacks Initial allocation).',
    );
    const question = within(
      verdict.getByRole('region', { name: /^Is this a table of the kind “Maintenance of effort/ }),
    );
    question.getByText('Required effort = B: Column X');
    await user.click(question.getByRole('button', { name: 'No, correct it' }));
    await screen.findByRole('tab', { name: 'Tables', selected: true });
    await user.click(screen.getByRole('tab', { name: 'Check' }));
    await user.click(screen.getByRole('button', { name: 'Yes, remember it' }));
    await waitFor(() => expect(screen.queryByText(/^Is this a table of the kind/)).toBeNull());
    const [remembered] = JSON.parse(port.settings[RECOGNITION_SETTING]);
    expect(remembered).toMatchObject({ sheet: 'Effort', headerTop: 0, kind: 'moe-status' });
    expect(remembered.columns).toMatchObject({ entity: 0, requiredEffort: 1, actualEffort: 2, status: null });
  });

  it('does not say that all is clear of a table that is only likely, until someone says what it is', async () => {
    const workbook = snapshotOf({
      Effort: [
        ['LEA', 'Column X', 'Actual effort', 'Exceptions', 'Shortfall'],
        ['Alpha', 1000.25, 900.5, 10, 89.75],
        ['Beta', 2000.5, 1800.25, 100.2, 100.05],
        ['Gamma', 3111.25, 2900, 11.25, 200],
      ],
    });
    const user = userEvent.setup();
    render(<Pane port={new FakePort(workbook)} analyse={analyseTo([])} locale="en-US" theme="light" />);
    await user.click(screen.getByRole('button', { name: 'Check this workbook' }));
    await screen.findByRole('heading', { name: 'Nothing found in what was understood' });
    await user.click(screen.getByRole('button', { name: 'Yes, remember it' }));
    await screen.findByRole('heading', { name: 'Nothing found' });
  });

  it('moves between findings with the arrows and goes to the cell with Enter', async () => {
    const { port, user } = await openChecked();
    screen.getByText('The total does not add up.').closest('button')?.focus();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(port.went).toEqual([place('Notes', 'B1')]);
  });

  it('keeps the focus where the work is: on cancel, on check again, and off a finding that is gone', async () => {
    const { port, user } = open();
    let release: () => void = () => undefined;
    port.hold = new Promise((resolve) => (release = resolve));
    await user.tab();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Cancel' }));
    await act(async () => release());
    expect(document.activeElement).toBe(await screen.findByRole('button', { name: 'Check again' }));
    await screen.findByText('The total does not add up.');
    const total = item('The total does not add up.');
    await user.click(within(total).getByRole('button', { name: /^Why, and what the law says/ }));
    await user.click(within(total).getByRole('button', { name: 'Ignore…' }));
    await user.click(within(total).getByRole('button', { name: 'Cancel' }));
    expect(document.activeElement).toBe(within(total).getByRole('button', { name: 'Ignore…' }));
    await user.keyboard('{Enter}As printed');
    await user.click(within(total).getByRole('button', { name: 'Ignore this finding' }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('tabpanel')));
  });

  it('lists under a finding what goes away with it, each a click away', async () => {
    const message = 'The school district is paid too much.';
    const follows = { ...place('Allocation', 'D4'), check: 'im.row', message };
    const { port, user } = await openChecked([finding({ consequences: [follows] })]);
    const total = item('The total does not add up.');
    expect(within(total).queryByText(message)).toBeNull();
    await user.click(within(total).getByRole('button', { name: /^Why, and what the law says/ }));
    within(total).getByText('What follows from it');
    within(total).getByText(message);
    await user.click(within(total).getByRole('button', { name: 'Allocation, D4' }));
    await waitFor(() => expect(port.went).toEqual([place('Allocation', 'D4')]));
  });

  it('filters by words and by severity, and says when nothing is left', async () => {
    const { user } = await openChecked();
    await user.type(screen.getByRole('searchbox'), 'STORED text');
    expect(screen.queryByText('The total does not add up.')).toBeNull();
    screen.getByText('A number is stored as text.');
    await user.click(screen.getByRole('button', { name: '1 error' }));
    await user.click(screen.getByRole('button', { name: 'Show all findings' }));
    screen.getByText('The total does not add up.');
    screen.getByText('A number is stored as text.');
  });

  it('marks the findings of a sheet that changed, and no others', async () => {
    const { port } = await openChecked();
    await act(async () => port.change(place('Notes', 'B1')));
    screen.getByText('Notes changed since this check. The findings may no longer hold.');
    within(item('A number is stored as text.')).getByText('changed since');
    expect(within(item('The total does not add up.')).queryByText('changed since')).toBeNull();
  });

  it('ignores a finding only with a reason, keeps it in the workbook, and brings it back', async () => {
    const { port, user } = await openChecked();
    const total = item('The total does not add up.');
    await user.click(within(total).getByRole('button', { name: /^Why, and what the law says/ }));
    await user.click(within(total).getByRole('button', { name: 'Ignore…' }));
    await user.click(within(total).getByRole('button', { name: 'Ignore this finding' }));
    within(total).getByText('Write a reason first.');
    expect(port.settings[IGNORED_SETTING]).toBeUndefined();

    await user.keyboard('Printed so by the department');
    await user.click(within(total).getByRole('button', { name: 'Ignore this finding' }));
    await user.click(await screen.findByRole('button', { name: '1 ignored' }));
    expect(JSON.parse(port.settings[IGNORED_SETTING])).toMatchObject([
      {
        check: 'general.total',
        sheet: 'Allocation',
        range: 'B4',
        actual: '10',
        reason: 'Printed so by the department',
      },
    ]);
    expect(screen.queryByRole('region', { name: 'Errors (1)' })).toBeNull();

    await user.click(screen.getByRole('button', { name: 'Show this finding again' }));
    await screen.findByRole('region', { name: 'Errors (1)' });
    expect(port.settings[IGNORED_SETTING]).toBeUndefined();
  });

  it('says what was checked when nothing was found', async () => {
    const { user } = await openChecked([]);
    screen.getByText('2 checks looked at 2 sheets.');
    screen.getByText('Initial allocation of instructional material (Allocation)');
    await user.click(screen.getByRole('button', { name: 'What was checked' }));
    screen.getByText('Totals add up');
  });

  it('shows progress in words, can be cancelled, and does not show a result that comes late', async () => {
    const { port, user } = open();
    let release: () => void = () => undefined;
    port.hold = new Promise((resolve) => (release = resolve));
    await user.click(screen.getByRole('button', { name: 'Check this workbook' }));
    screen.getByText('1 of 4');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await act(async () => release());
    expect(screen.getAllByText(/The check was cancelled/).length).toBeGreaterThan(0);
    screen.getByRole('button', { name: 'Check this workbook' });
  });

  it('says what to do when the workbook cannot be read, and checks after all the next time', async () => {
    const { port, user } = open();
    port.failure = 'Excel is in cell-editing mode.';
    await user.click(screen.getByRole('button', { name: 'Check this workbook' }));
    const failure = (await screen.findByText('The workbook could not be checked.')).parentElement;
    expect(failure?.textContent).toContain('Excel is in cell-editing mode. If you are typing in a cell, press Enter');
    port.failure = undefined;
    await user.click(screen.getByRole('button', { name: 'Check this workbook' }));
    await screen.findByText('The total does not add up.');
    expect(screen.queryByText('The workbook could not be checked.')).toBeNull();
  });

  it('checks on opening where the user asked for it before', async () => {
    const first = open();
    await first.user.click(screen.getByRole('checkbox', { name: 'Check when this pane opens' }));
    first.view.unmount();
    expect(first.port.reads).toBe(0);
    expect(first.port.listeners).toBe(0);
    const second = open();
    await screen.findByText('The total does not add up.');
    expect(second.port.reads).toBe(1);
  });

  it('adds the report as a sheet and names the sheet', async () => {
    const { port, user } = await openChecked();
    await user.click(screen.getByRole('button', { name: 'Add as a sheet' }));
    expect((await screen.findAllByText('The report is on the new sheet “Findings 2”.')).length).toBeGreaterThan(0);
    expect(port.sheets[0].cells.flat()).toContainEqual({ text: 'The total does not add up.' });
  });

  it('says so when a cell cannot be shown', async () => {
    const { port, user } = await openChecked();
    port.failure = 'The sheet “Allocation” is hidden. Unhide it first.';
    await user.click(screen.getByText('The total does not add up.'));
    await screen.findByText(/Unhide it first/);
  });
});

describe('languages', () => {
  it('follows the display language, switches, and remembers the choice', async () => {
    const { user, view } = open(FINDINGS, 'es-MX');
    screen.getByRole('button', { name: 'Revisar este libro' });
    await user.click(screen.getByRole('button', { name: 'English' }));
    screen.getByRole('button', { name: 'Check this workbook' });
    view.unmount();
    open(FINDINGS, 'es-MX');
    screen.getByRole('button', { name: 'Check this workbook' });
  });
});

describe('fix', () => {
  it('shows before and after, changes with the chosen mark, logs it and checks again', async () => {
    const { port, user } = await openChecked();
    await user.click(screen.getByRole('button', { name: 'Review fixes' }));
    await user.selectOptions(await screen.findByLabelText('Leave a mark'), 'log');
    screen.getByText('=SUM(B2:B3)');
    const reads = port.reads;
    await user.click(screen.getByRole('button', { name: 'Fix Allocation, B4' }));
    expect((await screen.findAllByText(/1 cell was changed/)).length).toBeGreaterThan(0);
    expect(port.applied).toEqual([{ changes: [FIX], mark: 'log' }]);
    await waitFor(() => expect(port.reads).toBe(reads + 1));
    await user.click(screen.getByRole('button', { name: 'Changed since the pane was opened (1)' }));
    screen.getByText('Allocation, B4: 10 → =SUM(B2:B3)');
  });

  it('the message of a fix takes it back, and says when that was refused', async () => {
    const { port, user } = await openChecked();
    await user.click(screen.getByRole('button', { name: 'Review fixes' }));
    await user.click(await screen.findByRole('button', { name: 'Fix Allocation, B4' }));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect((await screen.findAllByText(/1 cell is as before/)).length).toBeGreaterThan(0);
    expect(port.applied[1].changes).toMatchObject([
      { sheet: 'Allocation', row: 3, column: 1, before: '=SUM(B2:B3)', after: 10 },
    ]);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('shows why the workbook refused, and logs nothing', async () => {
    const { port, user } = await openChecked();
    port.outcome = { refused: 'Sheet “Allocation” is protected.' };
    await user.click(screen.getByRole('tab', { name: 'Fix' }));
    await user.click(await screen.findByRole('button', { name: 'Fix Allocation, B4' }));
    await screen.findByText('Nothing was changed.');
    expect(screen.queryByRole('button', { name: /^Changed since/ })).toBeNull();
  });
});

describe('tables', () => {
  it('stores a column picked in the sheet and checks again with it', async () => {
    const { port, user } = await openChecked();
    await user.click(screen.getByRole('tab', { name: 'Tables' }));
    await user.click(await screen.findByRole('button', { name: 'Correct…' }));
    port.selected = place('Notes', 'A1');
    await user.click(screen.getByRole('button', { name: 'Use the selected column for Initial allocation' }));
    await screen.findByText('The selection is on another sheet. Select a cell on “Allocation”.');
    port.selected = place('Allocation', 'C2:C3');
    await user.click(screen.getByRole('button', { name: 'Use the selected column for Initial allocation' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('corrected');
    expect(JSON.parse(port.settings[RECOGNITION_SETTING])).toMatchObject([
      { sheet: 'Allocation', headerTop: 0, kind: 'initial-allocation', columns: { allocation: 2 } },
    ]);
    await user.click(screen.getByRole('button', { name: 'Undo the correction' }));
    await waitFor(() => expect(screen.queryByText('corrected')).toBeNull());
    expect(port.settings[RECOGNITION_SETTING]).toBeUndefined();
  });

  it('leaves out a table that is not ours, and takes it back', async () => {
    const { user } = await openChecked();
    await user.click(screen.getByRole('tab', { name: 'Tables' }));
    await user.click(await screen.findByRole('button', { name: 'Correct…' }));
    await user.selectOptions(screen.getAllByLabelText('This table is')[0], 'none');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Allocation, header in row 1');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Correct…' })).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Undo the correction' }));
    await screen.findByRole('button', { name: 'Correct…' });
  });
});

describe('functions', () => {
  async function openFunction(name: string) {
    const opened = open();
    await opened.user.click(screen.getByRole('tab', { name: 'Functions' }));
    await opened.user.type(await screen.findByRole('searchbox', { name: 'Search functions' }), name);
    await opened.user.click(screen.getByText(`NM.${name}`, { exact: true }));
    return opened;
  }

  it('computes on the selected cells and inserts the formula, never over something unasked', async () => {
    const { port, user } = await openFunction('ALLOCATION');
    port.selected = place('Allocation', 'B2:B3');
    await user.type(screen.getByRole('textbox', { name: /^appropriation/ }), '12,000');
    await user.click(screen.getByRole('button', { name: 'Use the selected cells for membership' }));
    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: /^membership/ })).toHaveProperty('value', 'Allocation!B2:B3'),
    );
    await user.type(screen.getByRole('textbox', { name: /^share/ }), '100%');
    await screen.findByText('10,000.00');
    screen.getByText('Rows: 2, columns: 1');

    await act(async () => port.select(place('Notes', 'B1')));
    await user.click(screen.getByRole('button', { name: 'Insert into Notes, B1' }));
    await screen.findByText(/Notes, B1 holds 7\./);
    expect(port.inserted).toEqual([]);
    await act(async () => port.select(place('Notes', 'D9')));
    await user.click(screen.getByRole('button', { name: 'Insert into Notes, D9' }));
    await waitFor(() =>
      expect(port.inserted).toEqual([
        { place: place('Notes', 'D9'), content: '=NM.ALLOCATION(12000,Allocation!B2:B3,,1)' },
      ]),
    );
    await act(async () => port.select(place('Allocation', 'B3')));
    expect(screen.getByRole('button', { name: 'Insert into Allocation, B3' })).toHaveProperty('disabled', true);
  });

  it('shows the reason where there is no result', async () => {
    const { user } = await openFunction('MOE_SHORTFALL');
    await user.type(screen.getByRole('textbox', { name: /^required_effort/ }), '-1');
    await user.type(screen.getByRole('textbox', { name: /^actual_effort/ }), '1');
    await user.type(screen.getByRole('textbox', { name: /^required_per_capita/ }), '1');
    await screen.findByText(/required_effort is negative/);
    screen.getByText('#VALUE!');
  });
});

describe('sources', () => {
  it('shows a value with its citation, and the years known where the year has none', async () => {
    const { user } = open();
    await user.click(screen.getByRole('tab', { name: 'Sources' }));
    await user.type(await screen.findByRole('searchbox', { name: 'Search' }), 'unit-value');
    await user.selectOptions(screen.getByLabelText('Fiscal year'), '2014');
    screen.getAllByText('3817.55');
    await user.selectOptions(screen.getByLabelText('Fiscal year'), '2016');
    screen.getByText(/FY09–FY14, FY17, FY24–FY25/);
    await user.selectOptions(screen.getByLabelText('Fiscal year'), '2025');
    screen.getAllByText(/\(reported by two papers\)/);
  });

  it('keeps the office’s values of the checked workbook for all workbooks, and forgets them', async () => {
    const value = {
      name: 'unit-value' as const,
      fiscalYear: 2027,
      value: decimal('7000.1'),
      citation: 'Letter of June 3, 2026',
      where: 'NM law!C2',
      reference: "'NM law'!C2",
    };
    const analyse: Analyse = async () => ({ tables: [], findings: [], checks: [], office: [value] });
    const user = userEvent.setup();
    render(<Pane port={new FakePort(WORKBOOK)} analyse={analyse} locale="en-US" theme="light" />);
    await user.click(await screen.findByRole('button', { name: 'Check this workbook' }));
    await user.click(screen.getByRole('tab', { name: 'Sources' }));
    await user.click(await screen.findByRole('button', { name: /^Values of this office/ }));
    await user.click(screen.getByRole('button', { name: 'Keep for all workbooks' }));
    screen.getByText(/unit value, FY27: 7000.1. Letter of June 3, 2026 \(kept in the pane, NM law!C2\)/);
    await user.click(screen.getByRole('button', { name: 'Forget' }));
    expect(screen.queryByText(/kept in the pane/)).toBeNull();
  });
});
