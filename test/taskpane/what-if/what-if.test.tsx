/** @jest-environment jsdom */
import { configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Finding } from '../../../src/checks/finding';
import { Pane } from '../../../src/taskpane/pane';
import { recogniseWorkbook } from '../../../src/recognition';
import { SCENARIOS_SETTING } from '../../../src/taskpane/what-if/saved-scenarios';
import { snapshotOf } from '../../support/snapshot';
import { prepareDom } from '../dom';
import { FakePort, place } from '../fake-port';
import { finding } from '../findings';

const WORKBOOK = snapshotOf({
  Allocation: [
    ['Instructional material initial allocation'],
    ['Appropriation', 1_000_000],
    [],
    ['School district', 'FY 2012 40 Day Membership', 'FY 2013 40 Day Membership', 'Initial Allocation'],
    ['Alamogordo', 100, 110, 5000],
    ['Animas', 20, 20, 1000],
    ['TOTAL', 120, 130, 6000],
  ],
});

// Screens are loaded when they are opened, which takes Fluent's modules seconds on a busy machine.
configure({ asyncUtilTimeout: 60_000 });
jest.setTimeout(240_000);
beforeAll(prepareDom);
beforeEach(() => window.localStorage.clear());

function open(findings: readonly Finding[] = [], port = new FakePort(WORKBOOK)) {
  const user = userEvent.setup();
  const analyse = async (snapshot: typeof WORKBOOK) => ({
    tables: recogniseWorkbook(snapshot),
    findings,
    checks: [{ id: 'general.total', title: 'Totals add up' }],
  });
  const view = render(<Pane port={port} analyse={analyse} locale="en-US" theme="light" />);
  return { port, user, view };
}

async function openWhatIf(...given: Parameters<typeof open>) {
  const opened = open(...given);
  await opened.user.click(screen.getByRole('tab', { name: 'What-if' }));
  await screen.findByRole('button', { name: 'Add a scenario' });
  return opened;
}

const field = (scenario: string, label: string): HTMLElement =>
  within(screen.getByRole('group', { name: scenario })).getByLabelText(label);

describe('scenarios before a sheet is made', () => {
  it('show what holds today, what is typed comes to, and their totals with who gains and loses most', async () => {
    const { user } = await openWhatIf();
    await user.click(screen.getByRole('button', { name: 'Add a scenario' }));
    await screen.findByText(/^Now 1,000,000\.00/);
    await user.type(field('Scenario', 'Appropriation'), '+5 %');
    await screen.findByText('Now 1,000,000.00 · comes to 1,050,000.00');
    const totals = within(await screen.findByRole('region', { name: 'What it comes to' }));
    // 90 percent of a million, and of five percent more, shared out to the cent.
    totals.getByText('Total: 900,000.00');
    totals.getByText('Total: 945,000.00');
    totals.getByText('Difference from the baseline: +45,000.00');
    totals.getByText(/^: 2 entities; most: Alamogordo \(\+/);
  });

  it('are duplicated under names of their own', async () => {
    const { user } = await openWhatIf();
    await user.click(screen.getByRole('button', { name: 'Add a scenario' }));
    await user.type(field('Scenario', 'Share allocated'), '95%');
    await user.click(screen.getByRole('button', { name: 'Duplicate' }));
    expect(field('Scenario 2', 'Share allocated')).toHaveProperty('value', '95%');
  });

  it('say at the field what cannot be taken, and what to give', async () => {
    const { user } = await openWhatIf();
    await user.click(screen.getByRole('button', { name: 'Add a scenario' }));
    await user.type(field('Scenario', 'Share allocated'), 'ninety');
    await screen.findByText('“ninety” cannot be taken here. Give: The share itself, such as 95%.');
  });

  it('name what may be chosen in words', async () => {
    const { user } = await openWhatIf();
    await user.click(screen.getByRole('button', { name: 'Add a scenario' }));
    await user.selectOptions(field('Scenario', 'Method'), 'An additional pupil counts once');
    expect(field('Scenario', 'Method')).toHaveProperty('value', 'headcount');
  });

  it('are saved in the workbook, and offered again for their table', async () => {
    const { port, user, view } = await openWhatIf();
    await user.click(screen.getByRole('button', { name: 'Add a scenario' }));
    await user.type(field('Scenario', 'Share allocated'), '95%');
    await user.click(screen.getByRole('button', { name: 'Save the scenarios' }));
    await screen.findAllByText(/The scenarios are saved in the workbook/);
    expect(port.settings[SCENARIOS_SETTING]).toContain('95%');
    view.unmount();
    await openWhatIf([], port);
    expect(field('Scenario', 'Share allocated')).toHaveProperty('value', '95%');
  });
});

describe('before figures with errors are compared', () => {
  it('says how many there are, and leads to their corrections', async () => {
    const error = finding({ place: place('Allocation', 'B7') });
    const { user } = open([error]);
    await user.click(screen.getByRole('button', { name: 'Check this workbook' }));
    await screen.findByRole('region', { name: 'Report' });
    await user.click(screen.getByRole('tab', { name: 'What-if' }));
    await screen.findByText(/An error was found on the sheet “Allocation”/);
    await user.click(screen.getByRole('button', { name: 'Correct them first' }));
    await screen.findByRole('tab', { name: 'Fix', selected: true });
  });

  it('leads to the check where there was none', async () => {
    const { user } = await openWhatIf();
    screen.getByText(/This workbook was not checked yet/);
    await user.click(screen.getByRole('button', { name: 'Check it first' }));
    await screen.findByRole('tab', { name: 'Check', selected: true });
  });
});
