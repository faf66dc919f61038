/** @jest-environment jsdom */
/** Names, sheets and messages with markup in them are shown as the text they are. */
import { configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../../src/checks/finding';
import { Pane } from '../../src/taskpane/pane';
import { snapshotOf } from '../support/snapshot';
import { prepareDom } from '../taskpane/dom';
import { FakePort, place } from '../taskpane/fake-port';
import { finding } from '../taskpane/findings';

configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);
beforeAll(prepareDom);

const MARKUP = '<img src="x" onerror="globalThis.attacked=true"><script>globalThis.attacked=true</script>';

test('the pane shows markup in a finding as text', async () => {
  const port = new FakePort(snapshotOf({ [MARKUP.slice(0, 20)]: [[MARKUP, 1]] }));
  const findings: readonly Finding[] = [
    finding({
      message: `${MARKUP} is allocated too little.`,
      place: place(MARKUP, 'B4'),
      actual: MARKUP,
      expected: MARKUP,
      explanations: [{ place: place(MARKUP, 'B3'), printed: MARKUP, implied: MARKUP, evidence: MARKUP }],
    }),
  ];
  const analyse = async () => ({ tables: [], findings, checks: [{ id: 'general.total', title: MARKUP }] });
  const { container } = render(<Pane port={port} analyse={analyse} locale="en-US" theme="light" />);
  await userEvent.setup().click(await screen.findByRole('button', { name: 'Check this workbook' }));
  expect((await screen.findAllByText(/globalThis\.attacked/)).length).toBeGreaterThan(0);
  expect(container.querySelectorAll('img, script')).toHaveLength(0);
  expect('attacked' in globalThis).toBe(false);
});

/** Every source file of what runs in a browser. */
function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return sources(file);
    return /\.(tsx?|html|js)$/.test(entry.name) ? [file] : [];
  });
}

test('nothing in the source makes markup or code of a text', () => {
  const makes =
    /dangerouslySetInnerHTML|\.(inner|outer)HTML\s*=|insertAdjacentHTML|document\.write|\beval\(|new Function\(|javascript:|setTimeout\(\s*['"`]/;
  const found = sources(path.resolve(__dirname, '../../src')).filter((file) => makes.test(readFileSync(file, 'utf8')));
  expect(found).toEqual([]);
});
