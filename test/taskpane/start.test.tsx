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

const NOTES = snapshotOf({ Notes: [['Kept by the business office', 7]] });

function open(
  locale = 'en-US',
  findings = [finding({}), finding({ place: place('Notes', 'B1'), message: 'Second.' })],
) {
  const port = new FakePort(NOTES);
  const user = userEvent.setup();
  const analyse = async (snapshot: typeof NOTES) => ({ tables: recogniseWorkbook(snapshot), findings, checks: [] });
  render(<Pane port={port} analyse={analyse} locale={locale} theme="light" />);
  return { port, user };
}

it.each([
  [/^Check many workbooks/, 'Many files'],
  [/^Fill a template before a deadline/, 'Templates'],
  [/^Compare scenarios/, 'What-if'],
  [/^Look a rule up/, 'Sources'],
  [/^Compute a figure/, 'Functions'],
])('the pane opens on what can be done: %s leads to its screen', async (job, name) => {
  const { user } = open();
  screen.getByRole('heading', { name: 'What do you want to do?' });
  screen.getByRole('button', { name: 'Check this workbook' });
  await user.click(screen.getByRole('button', { name: job }));
  screen.getByRole('tab', { name, selected: true });
});

it('help and the list of keys are below every screen; Escape closes the list and gives the focus back', async () => {
  const { user } = open('es-MX');
  expect(screen.getByRole('link', { name: 'Ayuda' }).getAttribute('href')).toBe('help/index.html');
  const keys = screen.getByRole('button', { name: 'Teclas' });
  await user.click(keys);
  const list = within(screen.getByRole('region', { name: 'Teclas' }));
  list.getByText('Mayús+F8');
  // In Excel the sheet's own keys are Excel's: they are not listed as the product's.
  expect(list.queryByText('Esc')).toBeNull();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('region', { name: 'Teclas' })).toBeNull();
  expect(document.activeElement).toBe(keys);
});

it('F8 and Shift+F8 go through the findings from wherever the focus is', async () => {
  const { port, user } = open();
  await user.click(screen.getByRole('button', { name: 'Check this workbook' }));
  await screen.findByRole('region', { name: 'Report' });
  await user.keyboard('{F8}');
  await user.keyboard('{F8}');
  await user.keyboard('{F8}');
  screen.getByText('2 of 2');
  await user.keyboard('{Shift>}{F8}{/Shift}');
  screen.getByText('1 of 2');
  expect(port.went).toEqual([place('Allocation', 'B4'), place('Notes', 'B1'), place('Allocation', 'B4')]);
});

it('a check that finds no table leads on to one', async () => {
  const { user } = open('en-US', []);
  await user.click(screen.getByRole('button', { name: 'Check this workbook' }));
  await user.click(await screen.findByRole('button', { name: 'Insert a template' }));
  await waitFor(() => screen.getByRole('tab', { name: 'Templates', selected: true }));
});
